import { Button, type FieldProps, type FormRow, NumberField, numberText, TextField, useLanguage } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { FigureRow } from './checkpointRows.js';
import type { PilotIndicatorFragment } from './pilots.operations.js';

interface CheckpointFiguresProps {
  rows: readonly FormRow<FigureRow>[];
  values: readonly FigureRow[];
  indicators: readonly PilotIndicatorFragment[];
  onAdd: () => void;
  /** The list as one field: where an error about the whole of it shows. */
  whole: FieldProps<FigureRow[]>;
}

/** The figures of a checkpoint: one for each indicator, with the last one beside it, and room for new indicators. */
export function CheckpointFigures({ rows, values, indicators, onAdd, whole }: CheckpointFiguresProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="ds-fieldset figures-field" id={whole.id} tabIndex={-1}>
      <legend className="ds-label">{t('pilots.figures.title')}</legend>
      {indicators.length === 0 && <p data-field="description">{t('pilots.figures.first')}</p>}
      {whole.error && <p className="ds-validation-message">{whole.error}</p>}
      {rows.map((row) => {
        const indicator = indicators.find(({ id }) => id === values[row.index]?.indicatorId);
        return indicator ? (
          <KnownFigure key={indicator.id} row={row} indicator={indicator} />
        ) : (
          <NewFigure key={row.index} row={row} removable={rows.length > 1} />
        );
      })}
      <div>
        <Button variant="tertiary" onClick={onAdd}>
          {t('pilots.figures.add')}
        </Button>
      </div>
    </fieldset>
  );
}

function KnownFigure({ row, indicator }: { row: FormRow<FigureRow>; indicator: PilotIndicatorFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const last = indicator.values.at(-1)?.value ?? indicator.baseline;
  const hint = last === null ? undefined : t('pilots.figures.last', { figure: numberText(last, language) });
  return (
    <>
      {indicator.baseline === null && (
        <NumberField {...row.field('baseline')} label={t('pilots.figures.baselineOf', { name: indicator.name })} unit={indicator.unit ?? undefined} decimals />
      )}
      <NumberField {...row.field('value')} label={indicator.name} hint={hint} unit={indicator.unit ?? undefined} decimals optional />
    </>
  );
}

function NewFigure({ row, removable }: { row: FormRow<FigureRow>; removable: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="new-figure">
      <TextField {...row.field('name')} label={t('pilots.figures.name')} hint={t('pilots.figures.nameHint')} />
      <TextField {...row.field('unit')} label={t('pilots.figures.unit')} hint={t('pilots.figures.unitHint')} optional />
      <div className="figure-fields">
        <NumberField {...row.field('baseline')} label={t('pilots.indicator.baseline')} decimals />
        <NumberField {...row.field('value')} label={t('pilots.indicator.now')} decimals optional />
        <NumberField {...row.field('target')} label={t('pilots.indicator.target')} decimals optional />
      </div>
      {removable && (
        <div>
          <Button variant="tertiary" onClick={row.remove}>
            {t('pilots.figures.remove')}
          </Button>
        </div>
      )}
    </div>
  );
}

import { DateText, numberText, Prose, useLanguage } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { PilotCheckpointFragment } from './pilots.operations.js';

interface CheckpointListProps {
  checkpoints: readonly PilotCheckpointFragment[];
  lang: string;
}

/** The meetings where a pilot was looked at, newest first and open; earlier ones can be unfolded. */
export function CheckpointList({ checkpoints, lang }: CheckpointListProps) {
  const { t } = useTranslation();
  return (
    <div className="checkpoints">
      {checkpoints.toReversed().map((checkpoint, index) => (
        <details key={checkpoint.id} className="checkpoint" open={index === 0}>
          <summary>
            <DateText value={checkpoint.heldOn} />
            <span className="checkpoint-choice">{t(`pilots.concluded.${checkpoint.choice}`)}</span>
          </summary>
          <CheckpointView checkpoint={checkpoint} lang={lang} />
        </details>
      ))}
    </div>
  );
}

function CheckpointView({ checkpoint, lang }: { checkpoint: PilotCheckpointFragment; lang: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className="checkpoint-body">
      <Prose text={checkpoint.happened} lang={lang} />
      {checkpoint.values.length > 0 && (
        <ul className="plain-list checkpoint-values" lang={lang}>
          {checkpoint.values.map(({ indicator, value }) => (
            <li key={indicator.id}>
              {indicator.name}: <strong>{numberText(value, language)}</strong> {indicator.unit}
            </li>
          ))}
        </ul>
      )}
      {checkpoint.unknown && (
        <div className="not-known">
          <h3 className="ds-heading" data-size="2xs">
            {t('pilots.unknown')}
          </h3>
          <Prose text={checkpoint.unknown} lang={lang} />
        </div>
      )}
    </div>
  );
}

import type { InstanceColour } from '@samskap/platform-contract';
import type { FieldProps } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

const colours: readonly InstanceColour[] = ['FJORD', 'FOREST', 'HEATHER', 'CLAY'];

/** The colours of the pages, each shown and named. */
export function ColourField({ id, name, value, onChange, error }: FieldProps<InstanceColour>) {
  const { t } = useTranslation();
  return (
    <fieldset className="ds-fieldset" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="ds-label">{t('organisations.settings.colour')}</legend>
      <div className="radio-cards swatches">
        {colours.map((colour, index) => (
          <label key={colour} className="radio-card">
            <input
              className="ds-input"
              type="radio"
              // The first one carries the field's id, so that the summary of errors leads to it.
              id={index === 0 ? id : `${id}-${colour}`}
              name={`${id}-${name}`}
              value={colour}
              checked={value === colour}
              onChange={() => onChange(colour)}
            />
            <span className="swatch-line">
              <span className="swatch" data-swatch={colour} aria-hidden="true" />
              <span className="radio-card-label">{t(`organisations.settings.colours.${colour}`)}</span>
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p className="ds-validation-message" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

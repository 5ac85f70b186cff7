import type { FieldProps } from '../form/useForm.js';
import { describedBy, FieldError, FieldHint, OptionalMark, type FieldTexts } from './Field.js';
import type { Option } from './Select.js';

interface RadioCardsProps<Value extends string> extends FieldTexts, FieldProps<Value | ''> {
  options: readonly Option<Value>[];
}

/** One of a few, each with room for a line that says what choosing it means. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const { id, name, value, onChange, error, label, hint, optional, options } = props;
  return (
    <fieldset className="ds-fieldset" aria-describedby={describedBy(id, { hint, error })}>
      <legend className="ds-label">
        {label} {optional && <OptionalMark />}
      </legend>
      <FieldHint id={id} hint={hint} />
      <div className="radio-cards">
        {options.map((option, index) => (
          <label key={option.value} className="radio-card">
            <input
              className="ds-input"
              type="radio"
              // The first one carries the field's id, so that the summary of errors leads to it.
              id={index === 0 ? id : `${id}-${option.value}`}
              name={`${id}-${name}`}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span>
              <span className="radio-card-label">{option.label}</span>
              {option.hint && <span className="radio-card-hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  );
}

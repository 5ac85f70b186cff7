import { useTranslation } from 'react-i18next';
import type { FieldProps } from '../form/useForm.js';
import { describedBy, Field, type FieldTexts } from './Field.js';

/** One thing to choose. `parent` is the value of the wider choice that it lies within. */
export interface Option<Value extends string = string> {
  value: Value;
  label: string;
  hint?: string;
  parent?: string | null;
}

interface SelectProps<Value extends string> extends FieldTexts, FieldProps<Value | ''> {
  options: readonly Option<Value>[];
  /** Text of the empty choice; «Velg» unless given. */
  placeholder?: string;
}

/** One of a list; '' when nothing is chosen. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { id, name, value, onChange, error, label, hint, optional, options, placeholder } = props;
  const { t } = useTranslation();
  return (
    <Field id={id} label={label} hint={hint} optional={optional} error={error}>
      <select
        className="ds-input"
        id={id}
        name={name}
        value={value}
        onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value ?? '')}
        aria-required={!optional}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      >
        <option value="">{placeholder ?? t('ui.field.choose')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

import type { FieldProps } from '../form/useForm.js';
import { describedBy, Field, type FieldTexts } from './Field.js';

interface TextFieldProps extends FieldTexts, FieldProps<string> {
  type?: 'text' | 'email' | 'password' | 'tel' | 'url' | 'search';
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'url';
  maxLength?: number;
}

/** One line of text. */
export function TextField({ id, name, value, onChange, error, label, hint, optional, type = 'text', ...input }: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} optional={optional} error={error}>
      <input
        {...input}
        className="ds-input"
        id={id}
        name={name}
        type={type}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-required={!optional}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      />
    </Field>
  );
}

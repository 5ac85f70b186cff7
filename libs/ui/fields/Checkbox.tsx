import type { FieldProps } from '../form/useForm.js';
import { describedBy, FieldError, FieldHint } from './Field.js';
import type { ReactNode } from 'react';

interface CheckboxProps extends FieldProps<boolean> {
  label: ReactNode;
  hint?: ReactNode;
}

/** Yes or no. */
export function Checkbox({ id, name, value, onChange, error, label, hint }: CheckboxProps) {
  return (
    <div className="ds-field">
      <input
        className="ds-input"
        type="checkbox"
        id={id}
        name={name}
        checked={value}
        onChange={(event) => onChange(event.target.checked)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      />
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} />
    </div>
  );
}

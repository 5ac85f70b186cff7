import type { ReactNode } from 'react';
import type { FieldProps } from '../form/useForm.js';
import { describedBy, FieldError, FieldHint } from './Field.js';

interface CheckFieldProps extends FieldProps<boolean> {
  label: ReactNode;
  hint?: ReactNode;
}

/** Something one agrees to, or leaves. */
export function CheckField({ id, name, value, onChange, error, label, hint }: CheckFieldProps) {
  return (
    <div className="ds-field">
      <input
        className="ds-input"
        id={id}
        name={name}
        type="checkbox"
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

import type { FieldProps } from '../form/useForm.js';
import { describedBy, Field, type FieldTexts } from './Field.js';

interface DateFieldProps extends FieldTexts, FieldProps<string> {
  /** First and last day that make sense: 2026-11-22. */
  min?: string;
  max?: string;
}

/** A day, 2026-11-22; '' while none is chosen. */
export function DateField({ id, name, value, onChange, error, label, hint, optional, min, max }: DateFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} optional={optional} error={error}>
      <input
        className="ds-input narrow"
        type="date"
        id={id}
        name={name}
        value={value}
        min={min}
        max={max}
        onChange={(event) => onChange(event.target.value)}
        aria-required={!optional}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      />
    </Field>
  );
}

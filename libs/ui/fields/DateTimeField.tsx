import type { FieldProps } from '../form/useForm.js';
import { fromOslo, toOslo } from '../languages/oslo.js';
import { describedBy, Field, type FieldTexts } from './Field.js';

/** An instant (ISO 8601 in UTC), chosen by the clock in Norway wherever the person sits; '' while none is chosen. */
export function DateTimeField({ id, name, value, onChange, error, label, hint, optional }: FieldTexts & FieldProps<string>) {
  return (
    <Field id={id} label={label} hint={hint} optional={optional} error={error}>
      <input
        className="ds-input narrow"
        type="datetime-local"
        id={id}
        name={name}
        value={value ? toOslo(value) : ''}
        onChange={(event) => onChange(event.target.value ? fromOslo(event.target.value.slice(0, 16)) : '')}
        aria-required={!optional}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      />
    </Field>
  );
}

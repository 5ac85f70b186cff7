import { useState } from 'react';
import type { FieldProps } from '../form/useForm.js';
import { describedBy, Field, type FieldTexts } from './Field.js';
import { readNumber } from './readNumber.js';

interface NumberFieldProps extends FieldTexts, FieldProps<number | null> {
  /** Shown after the number: «kr», «uker». */
  unit?: string;
  /** Allows a comma. */
  decimals?: boolean;
  /** How the number is written when the field is left. */
  format?: (value: number) => string;
}

const plain = (value: number) => String(value).replace('.', ',');

/** A number or null. What is typed stays as typed until it can be read; spaces and a decimal comma are fine. */
export function NumberField(props: NumberFieldProps) {
  const { id, name, value, onChange, error, label, hint, optional, unit, decimals = false, format = plain } = props;
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? (value === null ? '' : format(value));
  return (
    <Field id={id} label={label} hint={hint} optional={optional} error={error}>
      <div className="with-unit">
        <input
          className="ds-input narrow"
          type="text"
          inputMode={decimals ? 'decimal' : 'numeric'}
          id={id}
          name={name}
          value={shown}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(readNumber(event.target.value, decimals));
          }}
          onBlur={() => {
            if (value !== null || shown.trim() === '') setTyped(undefined);
          }}
          aria-required={!optional}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { hint, error })}
        />
        {unit && <span>{unit}</span>}
      </div>
    </Field>
  );
}

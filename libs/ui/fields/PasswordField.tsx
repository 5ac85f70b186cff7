import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProps } from '../form/useForm.js';
import { describedBy, Field, type FieldTexts } from './Field.js';

interface PasswordFieldProps extends FieldTexts, FieldProps<string> {
  /** Tells a password manager whether to fill in what it knows or to suggest a new one. */
  autoComplete: 'current-password' | 'new-password';
}

/** A password, hidden until one asks to see what one has written. */
export function PasswordField({ id, name, value, onChange, error, label, hint, optional, autoComplete }: PasswordFieldProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  return (
    <Field id={id} label={label} hint={hint} optional={optional} error={error}>
      <div className="with-unit">
        <input
          className="ds-input"
          id={id}
          name={name}
          type={shown ? 'text' : 'password'}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          aria-required={!optional}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { hint, error })}
        />
        <button
          type="button"
          className="ds-button password-show"
          data-variant="tertiary"
          aria-controls={id}
          aria-label={t(shown ? 'ui.field.hidePassword' : 'ui.field.showPassword')}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? 'ui.field.hide' : 'ui.field.show')}
        </button>
      </div>
    </Field>
  );
}

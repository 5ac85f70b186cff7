import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId, type FormState } from './useForm.js';
import { pathOf, type UserError } from './userErrors.js';

/** What stands in the way, with links to the fields. Takes focus when it appears, so that nobody has to look for it. */
export function ErrorSummary<Values extends object>({ form }: { form: FormState<Values> }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className="ds-error-summary" tabIndex={-1} role="group" aria-labelledby={`${form.key}-errors`}>
      <h2 className="ds-heading" id={`${form.key}-errors`}>
        {form.failed ? t('ui.form.failed') : t('ui.form.errors', { count: form.errors.length })}
      </h2>
      {form.failed ? (
        <p className="ds-paragraph">{t('ui.form.kept')}</p>
      ) : (
        <ul className="ds-list">
          {form.errors.map((error) => (
            <li key={`${pathOf(error)} ${error.code} ${error.message}`}>
              <ErrorLine formKey={form.key} error={error} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What the field is called on the screen: several may have the same message, and a list of equal links helps nobody. */
function labelOf(id: string): string | undefined {
  // What one agrees to stands there in full, and its message says enough.
  if (document.querySelector(`.ds-field > input[type=checkbox]#${id}`)) return undefined;
  const choices = document.getElementById(id)?.closest('.radio-cards, .multi-select')?.closest('fieldset');
  const words = choices ? choices.querySelector('legend') : document.querySelector(`label[for="${id}"]`);
  return words?.firstChild?.textContent?.trim();
}

function ErrorLine({ formKey, error }: { formKey: string; error: UserError }) {
  const path = pathOf(error);
  if (!path) return error.message;
  const id = fieldId(formKey, path);
  const label = labelOf(id);
  return (
    <a
      className="ds-link"
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(id)?.focus();
      }}
    >
      {label ? `${label}${label.endsWith('?') ? '' : ':'} ${error.message}` : error.message}
    </a>
  );
}

import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../pieces/Alert.js';
import { Button } from '../pieces/Button.js';
import { ErrorSummary } from './ErrorSummary.js';
import type { FormState } from './useForm.js';

interface FormProps<Values extends object> {
  form: FormState<Values>;
  /** What the main button does: «Publiser», «Send forslaget». */
  submitLabel: string;
  /** Further buttons beside the main one. */
  actions?: ReactNode;
  /** Instead of sending, as in the first of two steps. */
  onSubmit?: () => void;
  /** Says what the form is for, where the heading of the page does not. */
  label?: string;
  children: ReactNode;
}

/** A form around fields: summary of errors first, main button last, and a word when an earlier draft was found. */
export function Form<Values extends object>({ form, submitLabel, actions, onSubmit, label, children }: FormProps<Values>) {
  const { t } = useTranslation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (onSubmit) onSubmit();
    else void form.submit();
  };
  return (
    <form className="form" noValidate onSubmit={submit} aria-label={label}>
      {form.refusals > 0 && <ErrorSummary key={form.refusals} form={form} />}
      {form.restored && form.refusals === 0 && (
        <Alert tone="info">
          {t('ui.form.restored')}{' '}
          <button type="button" className="ds-link" onClick={form.reset}>
            {t('ui.form.startOver')}
          </button>
        </Alert>
      )}
      {children}
      <div className="cluster form-actions">
        <Button type="submit" busy={form.sending}>
          {submitLabel}
        </Button>
        {actions}
      </div>
    </form>
  );
}

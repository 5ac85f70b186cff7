import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What every field says about itself, beside its value. */
export interface FieldTexts {
  label: string;
  /** One sentence of help, under the label. */
  hint?: ReactNode;
  /** Marks a field that may be left empty. Fields are required unless they say so. */
  optional?: boolean;
}

interface FieldFrame extends FieldTexts {
  id: string;
  error: string | undefined;
  children: ReactNode;
}

/** Ids of the texts that belong to a field, for `aria-describedby`. */
export const describedBy = (id: string, texts: { hint?: ReactNode; error: string | undefined }, more?: string) =>
  [texts.hint ? `${id}-hint` : '', more ?? '', texts.error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;

/** Label, help, the control itself and what is wrong with it, in the order they are read. */
export function Field({ id, label, hint, optional, error, children }: FieldFrame) {
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        {label} {optional && <OptionalMark />}
      </label>
      <FieldHint id={id} hint={hint} />
      {children}
      <FieldError id={id} error={error} />
    </div>
  );
}

/** «valgfritt» */
export function OptionalMark() {
  const { t } = useTranslation();
  return <span className="optional">({t('ui.field.optional')})</span>;
}

export function FieldHint({ id, hint }: { id: string; hint: ReactNode }) {
  if (!hint) return null;
  return (
    <div data-field="description" id={`${id}-hint`}>
      {hint}
    </div>
  );
}

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null;
  return (
    <p className="ds-validation-message" id={`${id}-error`} data-field="validation">
      {error}
    </p>
  );
}

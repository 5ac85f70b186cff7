import { useTranslation } from 'react-i18next';
import type { FieldProps } from '../form/useForm.js';
import { describedBy, Field, type FieldTexts } from './Field.js';

interface TextAreaProps extends FieldTexts, FieldProps<string> {
  rows?: number;
  /** Characters allowed; shows how many are left. More can be typed, so that nothing pasted is cut off. */
  maxLength?: number;
  /** Reminds not to write names or health data; on unless switched off. */
  warnsAboutNames?: boolean;
}

/** Several lines of text; grows with what is written. */
export function TextArea(props: TextAreaProps) {
  const { id, name, value, onChange, error, label, hint, optional, rows = 4, maxLength, warnsAboutNames = true } = props;
  const { t } = useTranslation();
  const left = maxLength === undefined ? undefined : maxLength - value.length;
  return (
    <Field id={id} label={label} hint={hint} optional={optional} error={error}>
      <textarea
        className="ds-input text-area"
        id={id}
        name={name}
        rows={rows}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-required={!optional}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error }, `${id}-below`)}
      />
      <div className="field-below" id={`${id}-below`}>
        {warnsAboutNames && <span>{t('ui.field.noNames')}</span>}
        {left !== undefined && (
          <span className="field-count" data-over={left < 0 || undefined}>
            {left < 0 ? t('ui.field.tooLong', { count: -left }) : t('ui.field.left', { count: left })}
          </span>
        )}
      </div>
    </Field>
  );
}

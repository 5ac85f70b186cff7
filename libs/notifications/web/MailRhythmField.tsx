import type { MailRhythm } from '@samskap/platform-contract';
import type { FieldProps } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

const rhythms: readonly MailRhythm[] = ['AT_ONCE', 'DAILY', 'NEVER'];

/** How something is told by mail. There is always an answer, so there is no empty choice. */
export function MailRhythmField({ id, name, value, onChange, label }: FieldProps<MailRhythm> & { label: string }) {
  const { t } = useTranslation();
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      <select
        className="ds-input"
        id={id}
        name={name}
        value={value}
        onChange={(event) => onChange(rhythms.find((rhythm) => rhythm === event.target.value) ?? value)}
      >
        {rhythms.map((rhythm) => (
          <option key={rhythm} value={rhythm}>
            {t(`notifications.choices.rhythm.${rhythm}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

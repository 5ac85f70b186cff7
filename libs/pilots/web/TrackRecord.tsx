import { Section } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { TrackRecordFragment } from './pilots.operations.js';

const figures = ['pilots', 'running', 'adopted', 'stopped'] as const;

/** What an organisation has done in pilots here, as the pilots themselves tell it. */
export function TrackRecord({ record }: { record: TrackRecordFragment }) {
  const { t } = useTranslation();
  return (
    <Section title={t('pilots.record.title')}>
      <dl className="figures track-record">
        {figures.map((figure) => (
          <div key={figure}>
            <dt>{t(`pilots.record.${figure}`)}</dt>
            <dd>{record[figure]}</dd>
          </div>
        ))}
      </dl>
      <p className="track-record-how">{t('pilots.record.how')}</p>
    </Section>
  );
}

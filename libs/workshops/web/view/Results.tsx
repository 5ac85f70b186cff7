import { EmptyState, Section } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { hostedByViewer } from '../hostedByViewer.js';
import { ResultRow } from '../ResultRow.js';
import type { WorkshopFullFragment } from '../workshops.operations.js';

/** What came of it: ideas with votes and answers; for the hosts also the report to take along. */
export function Results({ workshop }: { workshop: WorkshopFullFragment }) {
  const { t } = useTranslation();
  const { slug, results } = workshop;
  const answered = results.filter(({ idea }) => idea.status !== 'NEW').length;
  return (
    <Section title={t('workshops.results.title')}>
      {results.length === 0 ? (
        <EmptyState title={t('workshops.results.none')}>{t('workshops.results.noneHint')}</EmptyState>
      ) : (
        <>
          <p>{t('workshops.results.answered', { count: results.length, answered })}</p>
          <ul className="plain-list workshop-results">
            {results.map((result) => (
              <li key={result.idea.id}>
                <ResultRow result={result} />
              </li>
            ))}
          </ul>
        </>
      )}
      {hostedByViewer(workshop) && (
        <p className="cluster no-print">
          <a className="ds-link" href={`/verksted/${slug}/rapport.pdf`}>
            {t('workshops.results.pdf')}
          </a>
          <a className="ds-link" href={`/verksted/${slug}/rapport.xlsx`}>
            {t('workshops.results.xlsx')}
          </a>
        </p>
      )}
    </Section>
  );
}

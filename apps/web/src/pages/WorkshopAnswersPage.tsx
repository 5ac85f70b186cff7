import { AnswerIdeas } from '@samskap/ideas-web';
import { EmptyState, LinkButton, Section, useRead } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { WorkshopAnswersDocument } from './workshop.operations.js';
import { WorkshopHostPage } from './WorkshopHostPage.js';

/** Answering what came of an idea workshop, one at a time or many at once. */
export function WorkshopAnswersPage() {
  const { t } = useTranslation();
  const { slug = '' } = useParams();
  const read = useRead(WorkshopAnswersDocument, { slug });
  return (
    <WorkshopHostPage read={read} title={t('workshops.answers.title')} lead={t('workshops.answers.lead')}>
      {({ results }) =>
        results.length > 0 ? (
          <Section title={t('workshops.results.title')}>
            <AnswerIdeas ideas={results.map(({ idea }) => idea)} />
          </Section>
        ) : (
          <EmptyState title={t('workshops.answers.none')} action={<LinkButton to={`/verksted/${slug}`}>{t('workshops.answers.back')}</LinkButton>}>
            {t('workshops.answers.noneHint')}
          </EmptyState>
        )
      }
    </WorkshopHostPage>
  );
}

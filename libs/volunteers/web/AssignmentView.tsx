import { Alert, langOf, Page, PrintButton, Prose, Section, TextLink } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { AssignmentActions } from './AssignmentActions.js';
import { AssignmentFacts } from './AssignmentFacts.js';
import { AssignmentStatusTag } from './AssignmentStatusTag.js';
import { ContactCall } from './ContactCall.js';
import { SignUpPanel } from './signUp/SignUpPanel.js';
import type { AssignmentViewFragment } from './volunteers.operations.js';

/** An assignment whole: what one does and what one is asked for, then signing up, and whom to call. */
export function AssignmentView({ assignment }: { assignment: AssignmentViewFragment }) {
  const { t } = useTranslation();
  const { title, task, language, status, owner, place, pilot, viewerCan } = assignment;
  const lang = langOf(language);
  return (
    <Page
      title={title}
      lang={lang}
      crumbs={[{ label: t('volunteers.title'), to: '/frivillig' }]}
      eyebrow={
        <>
          {status !== 'OPEN' && <AssignmentStatusTag status={status} />}
          <span>{[owner?.name, place?.name].filter(Boolean).join(' · ')}</span>
        </>
      }
      actions={
        <>
          {viewerCan.signUp && (
            <a className="ds-button to-sign-up" data-variant="primary" href="#bli-med">
              {t('volunteers.signUp.go')}
            </a>
          )}
          {viewerCan.update && <AssignmentActions assignment={assignment} />}
          <PrintButton />
        </>
      }
    >
      {viewerCan.update && status !== 'OPEN' && !(task && assignment.contactTelephone) && <Alert>{t('volunteers.step.lacks')}</Alert>}
      <div className="split">
        <div>
          <Section title={t('volunteers.task')}>
            {task ? <Prose text={task} lang={lang} /> : <p className="quiet">{t('volunteers.taskMissing')}</p>}
          </Section>
          <Section title={t('volunteers.facts')}>
            <AssignmentFacts assignment={assignment} />
          </Section>
          {pilot && (
            <p>
              {t('volunteers.partOf')}{' '}
              <TextLink to={`/piloter/${pilot.slug}`} lang={langOf(pilot.language)}>
                {pilot.title}
              </TextLink>
            </p>
          )}
        </div>
        <aside className="sign-up-side">
          <SignUpPanel assignment={assignment} />
          <ContactCall contact={assignment} />
        </aside>
      </div>
    </Page>
  );
}

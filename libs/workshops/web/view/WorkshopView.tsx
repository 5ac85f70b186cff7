import { Alert, DateText, langOf, osloToday, Page, Prose, Section, TextLink } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { hostedByViewer } from '../hostedByViewer.js';
import { Registration } from '../registration/Registration.js';
import { WhenText } from '../WhenText.js';
import { WorkshopStatusTag } from '../WorkshopStatusTag.js';
import type { WorkshopFullFragment } from '../workshops.operations.js';
import { HostPanel } from './HostPanel.js';
import { Programme } from './Programme.js';
import { Results } from './Results.js';
import { WorkshopFacts } from './WorkshopFacts.js';

/** A workshop whole: what is asked, when and where, how one comes along; afterwards what became of the ideas. */
export function WorkshopView({ workshop }: { workshop: WorkshopFullFragment }) {
  const { t } = useTranslation();
  const lang = langOf(workshop.language);
  const over = workshop.status === 'CLOSED' || workshop.status === 'ANSWERED';
  return (
    <Page
      title={workshop.question}
      lang={lang}
      crumbs={[{ label: t('workshops.title'), to: '/verksted' }]}
      eyebrow={
        <>
          <WorkshopStatusTag workshop={workshop} />
          <span lang={lang}>{workshop.title}</span>
        </>
      }
      lead={
        <p className="workshop-lead">
          <WhenText workshop={workshop} />
        </p>
      }
    >
      {hostedByViewer(workshop) && <HostPanel workshop={workshop} />}
      {over && <AnswerPromise workshop={workshop} />}
      <div className="split">
        <div>
          {over && <Results workshop={workshop} />}
          {workshop.description && <Prose text={workshop.description} lang={lang} />}
          {workshop.status === 'LIVE' && <Live />}
          {!over && <Registration workshop={workshop} />}
          {workshop.agenda.length > 0 && (
            <Section title={t('workshops.programme')}>
              <Programme agenda={workshop.agenda} lang={lang} />
            </Section>
          )}
        </div>
        <aside>
          <Section title={t('workshops.facts')}>
            <WorkshopFacts workshop={workshop} />
          </Section>
        </aside>
      </div>
    </Page>
  );
}

function Live() {
  const { t } = useTranslation();
  return (
    <Alert tone="info" title={t('workshops.live.title')}>
      <p>
        {t('workshops.live.text')}{' '}
        <TextLink to="/bli-med">{t('workshops.live.join')}</TextLink>
      </p>
    </Alert>
  );
}

/** When the answers come, or that they have come; said plainly too when they are late. */
function AnswerPromise({ workshop: { status, answerBy } }: { workshop: WorkshopFullFragment }) {
  const { t } = useTranslation();
  if (status === 'ANSWERED') return <Alert tone="success">{t('workshops.promise.kept')}</Alert>;
  const late = answerBy < osloToday();
  return (
    <Alert tone={late ? 'warning' : 'info'}>
      {t(late ? 'workshops.promise.late' : 'workshops.promise.by')} <DateText value={answerBy} />.
    </Alert>
  );
}

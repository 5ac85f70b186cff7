import { EmptyState, LinkButton, Loaded, Section, useLive } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { ActivityList } from './ActivityList.js';
import { MyWorkDocument, type MyWorkQuery } from './overview.operations.js';
import { WorkList } from './WorkList.js';

/** What waits for the viewer, for whom the viewer waits, and what changed since last time. */
export function MyWork() {
  const read = useLive(MyWorkDocument, {});
  return <Loaded read={read}>{({ viewer }) => (viewer ? <Work viewer={viewer} /> : null)}</Loaded>;
}

function Work({ viewer }: { viewer: NonNullable<MyWorkQuery['viewer']> }) {
  const { t } = useTranslation();
  const { waitingForMe, waitingForOthers, lastSeenAt } = viewer;
  const late = waitingForMe.filter(({ overdue }) => overdue).length;
  return (
    <div className="my-work">
      <div className="my-work-main">
        <Section
          title={waitingForMe.length > 0 ? t('overview.mine.count', { count: waitingForMe.length }) : t('overview.mine.title')}
          action={late > 0 && <span className="work-late">{t('overview.late', { count: late })}</span>}
        >
          {waitingForMe.length > 0 ? (
            <WorkList items={waitingForMe} waitsFor="me" />
          ) : (
            <EmptyState
              title={t('overview.mine.none')}
              action={
                <LinkButton to="/utfordringer" variant="secondary">
                  {t('overview.mine.look')}
                </LinkButton>
              }
            >
              {t('overview.mine.noneHint')}
            </EmptyState>
          )}
        </Section>
        <Section title={t('overview.theirs.title')}>
          {waitingForOthers.length > 0 ? (
            <WorkList items={waitingForOthers} waitsFor="others" />
          ) : (
            <p className="quiet">{t('overview.theirs.none')}</p>
          )}
        </Section>
      </div>
      <Section title={t('overview.activity.title')}>
        <ActivityList lastSeenAt={lastSeenAt} />
      </Section>
    </div>
  );
}

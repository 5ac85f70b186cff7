import { Button, Loaded, Pager, RelativeTime, Skeleton, TextLink, useAct, useReadPages, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { type ActivityFragment, MarkSeenDocument, RecentActivityDocument } from './overview.operations.js';
import { aboutOf } from './subjects.js';

const pageLength = 10;
const nobody = { nodes: [], pageInfo: { endCursor: null, hasNextPage: false } };

/** What others have done that concerns the viewer's organisations; what is newer than `lastSeenAt` says so. */
export function ActivityList({ lastSeenAt }: { lastSeenAt: string | null }) {
  const { t } = useTranslation();
  const read = useReadPages(RecentActivityDocument, { first: pageLength }, ({ viewer }) => viewer?.activity ?? nobody);
  return (
    <Loaded read={read} skeleton={<Skeleton lines={4} />}>
      {() => (
        <>
          {read.nodes.length === 0 && <p className="quiet">{t('overview.activity.none')}</p>}
          <ul className="activity plain-list">
            {read.nodes.map((activity) => (
              <ActivityRow key={activity.id} activity={activity} isNew={lastSeenAt !== null && activity.at > lastSeenAt} />
            ))}
          </ul>
          {read.nodes.some(({ at }) => lastSeenAt === null || at > lastSeenAt) && <MarkSeen />}
          {read.hasMore && <Pager shown={read.nodes.length} hasMore loading={read.loadingMore} onMore={read.more} />}
        </>
      )}
    </Loaded>
  );
}

function MarkSeen() {
  const { t } = useTranslation();
  const mark = useWrite(MarkSeenDocument);
  const { act, busy } = useAct();
  const markSeen = () => act(async (idempotencyKey) => (await mark({ input: { idempotencyKey } })).markSeen, t('overview.activity.marked'));
  return (
    <div>
      <Button variant="secondary" busy={busy} onClick={() => void markSeen()}>
        {t('overview.activity.seen')}
      </Button>
    </div>
  );
}

function ActivityRow({ activity, isNew }: { activity: ActivityFragment; isNew: boolean }) {
  const { t, i18n } = useTranslation();
  const about = aboutOf(activity.subject);
  const key = `overview.happened.${activity.type}`;
  return (
    <li data-new={isNew || undefined}>
      <p>
        {isNew && <strong className="activity-new">{t('overview.new')}</strong>} {t(i18n.exists(key) ? key : 'overview.happened.other')}
      </p>
      {about && (
        <p>
          <TextLink to={about.to} lang={about.lang}>
            {about.title}
          </TextLink>
        </p>
      )}
      <p className="quiet">
        <RelativeTime value={activity.at} />
        {activity.actor && ` · ${activity.actor.name}`}
      </p>
    </li>
  );
}

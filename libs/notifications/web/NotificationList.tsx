import { Button, dateText, EmptyState, LinkButton, Loaded, osloToday, Pager, Skeleton, useAct, useLanguage, useReadPages, useWrite } from '@samskap/ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Day, daysOf } from './days.js';
import { NotificationRow } from './NotificationRow.js';
import { type NotificationFragment, NotificationsDocument, ReadNotificationsDocument } from './notifications.operations.js';

const pageLength = 20;
const nobody = { nodes: [], pageInfo: { endCursor: null, hasNextPage: false } };
const dayInMs = 86_400_000;

/** Everything the viewer is told, by day. Opening one, or saying so for all, marks it as read. */
export function NotificationList() {
  const { t } = useTranslation();
  const read = useReadPages(NotificationsDocument, { first: pageLength }, ({ viewer }) => viewer?.notifications ?? nobody);
  const mark = useWrite(ReadNotificationsDocument);
  // Pages further down are not read again when everything is marked.
  const [readUntil, setReadUntil] = useState('');
  const isUnread = ({ readAt, at }: NotificationFragment) => !readAt && at > readUntil;
  const { nodes } = read;
  // Not reaching the API leaves it unread, and it can be opened again.
  const onOpen = (ids: string[]) => void mark({ input: { ids } }).catch(() => undefined);
  return (
    <Loaded read={read} skeleton={<Skeleton lines={6} />}>
      {({ viewer }) =>
        nodes.length === 0 ? (
          <EmptyState
            title={t('notifications.none.title')}
            action={
              <LinkButton to="/min-side" variant="secondary">
                {t('notifications.none.action')}
              </LinkButton>
            }
          >
            {t('notifications.none.hint')}
          </EmptyState>
        ) : (
          <div className="notifications">
            <Unread count={viewer?.unreadNotifications ?? 0} onAllRead={() => setReadUntil(nodes[0]?.at ?? '')} />
            {daysOf(nodes, isUnread).map((day) => (
              <OneDay key={day.day} {...day} onOpen={onOpen} />
            ))}
            {read.hasMore && <Pager shown={nodes.length} hasMore loading={read.loadingMore} onMore={read.more} />}
          </div>
        )
      }
    </Loaded>
  );
}

function Unread({ count, onAllRead }: { count: number; onAllRead: () => void }) {
  const { t } = useTranslation();
  const mark = useWrite(ReadNotificationsDocument);
  const { act, busy } = useAct();
  const said = useRef<HTMLParagraphElement>(null);
  const readAll = async () => {
    if (!(await act(async (idempotencyKey) => (await mark({ input: { idempotencyKey } })).readNotifications, t('notifications.allRead')))) return;
    onAllRead();
    // The button that had focus goes away.
    said.current?.focus();
  };
  return (
    <div className="cluster notifications-unread">
      <p ref={said} tabIndex={-1}>
        {count > 0 ? t('notifications.unread', { count }) : t('notifications.noneUnread')}
      </p>
      {count > 0 && (
        <Button variant="secondary" busy={busy} onClick={() => void readAll()}>
          {t('notifications.readAll')}
        </Button>
      )}
    </div>
  );
}

function OneDay({ day, kinds, onOpen }: Day & { onOpen: (ids: string[]) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [now] = useState(() => Date.now());
  const isDay = (ago: number) => day === osloToday(new Date(now - ago * dayInMs));
  const headingId = `varsler-${day}`;
  return (
    <section className="notifications-day" aria-labelledby={headingId}>
      <h2 className="ds-heading" data-size="xs" id={headingId}>
        {isDay(0) ? t('notifications.today') : isDay(1) ? t('notifications.yesterday') : dateText(day, language)}
      </h2>
      <ul className="plain-list notification-list">
        {kinds.flatMap(({ happenings }) => happenings).map((happening) => (
          <NotificationRow key={happening.latest.id} {...happening} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

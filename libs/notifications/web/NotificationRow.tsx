import { aboutOf } from '@samskap/overview-web';
import { Button, dateText, RelativeTime, useLanguage } from '@samskap/ui';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Happening } from './days.js';
import { placeOf } from './placeOf.js';

/** The main button of the mouse is heard as a click already; the middle one opens a new tab. */
const middleButton = 1;

/** One thing that the viewer is told: what happened, to what, and whether it is new. Leads to what it is about. */
export function NotificationRow({ latest, ids, unread, onOpen }: Happening & { onOpen: (ids: string[]) => void }) {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const { kind, type, subject, dueOn, at, organisation } = latest;
  const about = aboutOf(subject);
  const key = `notifications.happened.${type}`;
  const what = t(i18n.exists(key) ? key : 'notifications.happened.other', { day: dueOn ? dateText(dueOn, language) : '' });
  const open = () => {
    if (unread) onOpen(ids);
  };
  const onAuxClick = ({ button }: MouseEvent) => {
    if (button === middleButton) open();
  };
  return (
    <li className="notification" data-unread={unread || undefined}>
      {about ? (
        <Link className="notification-link" to={placeOf(type, about)} onClick={open} onAuxClick={onAuxClick}>
          {unread && <span className="notification-new">{t('notifications.new')} </span>}
          <span className="notification-what">{what}</span>{' '}
          <span className="notification-about" lang={about.lang}>
            {about.title}
          </span>
        </Link>
      ) : (
        <>
          <p>
            {unread && <span className="notification-new">{t('notifications.new')} </span>}
            <span className="notification-what">{what}</span>
          </p>
          <p className="quiet">{t('notifications.gone')}</p>
          {unread && (
            <Button variant="tertiary" onClick={open}>
              {t('notifications.read')}
            </Button>
          )}
        </>
      )}
      <p className="notification-when">
        <span>{t(`notifications.kind.${kind}`)}</span>
        {organisation && <span>{organisation.name}</span>}
        <RelativeTime value={at} />
        {ids.length > 1 && <span>{t('notifications.times', { count: ids.length })}</span>}
      </p>
    </li>
  );
}

import { DateText } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WorkItemFragment } from './overview.operations.js';
import { aboutOf, placeToAct } from './subjects.js';

interface WorkListProps {
  items: readonly WorkItemFragment[];
  /** Whether it is the viewer who should act, or somebody else. */
  waitsFor: 'me' | 'others';
}

/** What waits, one row each: what should be done with which thing, by whom, since when, and by when. */
export function WorkList({ items, waitsFor }: WorkListProps) {
  return (
    <ul className="work-list plain-list">
      {items.map((item) => (
        <WorkRow key={`${item.reason}-${item.subject?.id ?? ''}-${item.since}`} item={item} waitsFor={waitsFor} />
      ))}
    </ul>
  );
}

function WorkRow({ item, waitsFor }: { item: WorkItemFragment; waitsFor: WorkListProps['waitsFor'] }) {
  const { t } = useTranslation();
  const about = aboutOf(item.subject);
  const to = waitsFor === 'me' ? placeToAct(item.reason, item.subject) : about?.to;
  const what = t(`overview.${waitsFor}.${item.reason}`);
  return (
    <li className="work-row" data-overdue={item.overdue || undefined}>
      <p className="work-what">{to ? <Link to={to}>{what}</Link> : what}</p>
      {about && (
        <p className="work-about" lang={about.lang}>
          {about.title}
        </p>
      )}
      <p className="work-when">
        {item.dueOn && (
          <span className="work-due">
            {t(item.overdue ? 'overview.wasDue' : 'overview.due')} <DateText value={item.dueOn} style="short" />
          </span>
        )}
        {item.organisation && <span>{item.organisation.name}</span>}
        <span>
          {t('overview.since')} <DateText value={item.since} style="short" />
        </span>
      </p>
    </li>
  );
}

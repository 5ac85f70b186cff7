import type { NotificationKind } from '@samskap/platform-contract';
import { osloToday } from '@samskap/ui';
import type { NotificationFragment } from './notifications.operations.js';

/** The same thing happening to the same thing on one day: told once, and read as one. */
export interface Happening {
  latest: NotificationFragment;
  ids: string[];
  unread: boolean;
}

/** What is of one kind on one day. */
export interface KindOfDay {
  kind: NotificationKind;
  happenings: Happening[];
}

export interface Day {
  /** In Norway: 2026-11-22. */
  day: string;
  kinds: KindOfDay[];
}

/** What one is told by day and, within the day, by kind; each in the order that it comes in, which is newest first. */
export function daysOf(notifications: readonly NotificationFragment[], isUnread: (notification: NotificationFragment) => boolean): Day[] {
  const days: Day[] = [];
  for (const notification of notifications) {
    const day = osloToday(new Date(notification.at));
    const { kinds } = found(days, (one) => one.day === day, () => ({ day, kinds: [] }));
    const { happenings } = found(kinds, ({ kind }) => kind === notification.kind, () => ({ kind: notification.kind, happenings: [] }));
    const happening = found(happenings, ({ latest }) => isSame(latest, notification), () => ({ latest: notification, ids: [], unread: false }));
    happening.ids.push(notification.id);
    happening.unread ||= isUnread(notification);
  }
  return days;
}

function found<Item>(items: Item[], is: (item: Item) => boolean, make: () => Item): Item {
  const there = items.find(is);
  if (there) return there;
  const made = make();
  items.push(made);
  return made;
}

const isSame = (one: NotificationFragment, other: NotificationFragment): boolean =>
  one.type === other.type && one.subject !== null && one.subject.id === other.subject?.id && one.dueOn === other.dueOn;

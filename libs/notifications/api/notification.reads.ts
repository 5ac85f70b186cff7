import { type ReadsModule, type Sql, and, columns, connection, count, instants, literal, many, one, or, poly, sql, withParent } from '@samskap/platform-api';
import { choicesOf, wantedInApp } from './choices.js';
import { SUBJECTS } from './subjects.js';

/** What it is about. The subject's own reads decide whether the viewer may still see it. */
const subject = poly(
  Object.fromEntries(
    Object.keys(SUBJECTS).map((type) => [type, { when: (row: Sql) => sql`${row}.subject_type = ${literal(type)}`, on: (row: Sql, other: Sql) => sql`${other}.id = ${row}.subject_id` }]),
  ),
);

export const notificationReads: ReadsModule = (reads) => {
  reads.type('Notification', {
    from: 'notification',
    visibleTo: (notification, viewer) => (viewer.signedIn ? and(sql`${notification}.person_id = ${viewer.personId}`, wantedInApp(notification)) : or()),
    fields: {
      ...columns('id kind type dueOn'),
      ...instants('at readAt'),
      subject,
      organisation: one('Organisation', (notification, organisation) => sql`${organisation}.id = ${notification}.organisation_id`),
    },
    orders: { NEWEST: { by: (row) => sql`${row}.at`, type: 'timestamptz', direction: 'desc' } },
  });

  reads.type('NotificationChoice', { from: (viewer) => choicesOf(viewer.personId), visibleTo: withParent, fields: columns('kind inApp mail standardMail standard') });

  reads.extend('Viewer', {
    notifications: connection('Notification', (person, notification) => sql`${notification}.person_id = ${person}.id`),
    unreadNotifications: count('Notification', (person, notification) => sql`(${notification}.person_id = ${person}.id and ${notification}.read_at is null)`),
    notificationChoices: many('NotificationChoice', () => sql`true`, { orderBy: (choice) => sql`${choice}.position`, max: 20 }),
  });
};

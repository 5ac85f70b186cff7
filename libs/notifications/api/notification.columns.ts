import type { ColumnClasses } from '@samskap/platform-api';

const own = (nb: string, nn: string, en: string) => ({ kind: 'own', heading: { NB: nb, NN: nn, EN: en } }) as const;
const person = (nb: string, nn: string, en: string) => ({ kind: 'person', heading: { NB: nb, NN: nn, EN: en } }) as const;

export const notificationColumns: ColumnClasses = {
  'notification.id': 'none',
  'notification.person_id': person('Varsler til deg', 'Varsel til deg', 'Notifications to you'),
  'notification.key': 'none',
  'notification.kind': own('Slag', 'Slag', 'Kind'),
  'notification.type': own('Hva som skjedde', 'Kva som hende', 'What happened'),
  'notification.subject_type': own('Hva det gjelder', 'Kva det gjeld', 'What it is about'),
  'notification.subject_id': 'none',
  'notification.organisation_id': 'none',
  'notification.at': own('Når', 'Når', 'When'),
  'notification.due_on': own('Frist', 'Frist', 'Due on'),
  'notification.read_at': own('Lest', 'Lese', 'Read'),
  'notification.mail_key': 'none',
  'notification_choice.person_id': person('Slik vil du ha varsler', 'Slik vil du ha varsel', 'How you want to be notified'),
  'notification_choice.kind': own('Slag', 'Slag', 'Kind'),
  'notification_choice.in_app': own('Vises på siden', 'Viser på sida', 'Shown on the site'),
  'notification_choice.mail': own('E-post', 'E-post', 'E-mail'),
  'notification_secret.id': 'none',
  'notification_secret.key': 'secret',
};

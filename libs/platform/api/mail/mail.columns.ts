import { type ColumnClasses, address, own, person } from '../privacy/columns.js';

/** Whom a mail went to, and what the mailbox of demo content shows of it, is theirs; why it went is said by ids. */
export const mailColumns: ColumnClasses = {
  'mail.id': 'none',
  'mail.kind': 'none',
  'mail.to_address': address('Til', 'Til', 'To'),
  'mail.person_id': person('E-post vi har sendt deg', 'E-post vi har sendt deg', 'Mail that we sent you'),
  'mail.language': 'none',
  'mail.key': 'none',
  'mail.data': own('Gjelder', 'Gjeld', 'Concerns'),
  'mail.created_at': 'none',
  'mail.attempts': 'none',
  'mail.due_at': 'none',
  'mail.sent_at': 'none',
  'mail.not_needed_at': 'none',
  'mail.given_up_at': 'none',
  'mail.problem': 'none',
  'mail.subject': own('Emne', 'Emne', 'Subject'),
  // Only the mailbox of demo content keeps them, and they hold links that sign in.
  'mail.text': 'secret',
  'mail.html': 'secret',
};

import type { ColumnClasses } from '../privacy/columns.js';

/** Whom a mail went to, and what the mailbox of demo content shows of it, is theirs; why it went is said by ids. */
export const mailColumns: ColumnClasses = {
  'mail.id': 'none',
  'mail.kind': 'none',
  'mail.to_address': 'own',
  'mail.person_id': 'reference',
  'mail.language': 'none',
  'mail.key': 'none',
  'mail.data': 'own',
  'mail.created_at': 'none',
  'mail.attempts': 'none',
  'mail.due_at': 'none',
  'mail.sent_at': 'none',
  'mail.not_needed_at': 'none',
  'mail.given_up_at': 'none',
  'mail.problem': 'none',
  'mail.subject': 'own',
  'mail.text': 'own',
  'mail.html': 'own',
};

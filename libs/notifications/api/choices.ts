import type { MailRhythm, NotificationKind } from '@samskap/platform-contract';
import { type Slot, type Sql, join, literal, sql } from '@samskap/platform-api';
import { typesMailed } from './told.js';

/**
 * How everyone starts: one digest a day. At once goes only what loses by waiting until tomorrow: the answer to one's own proposal,
 * an answer that is overdue, a checkpoint that is overdue. The rest of those kinds comes in the digest all the same, see `Told.mail`.
 */
export const STANDARD: Readonly<Record<NotificationKind, MailRhythm>> = {
  PROPOSAL_CAME: 'DAILY',
  DECISION_FELL: 'AT_ONCE',
  QUESTION_ASKED: 'DAILY',
  ANSWER_CAME: 'DAILY',
  ANSWER_DUE: 'AT_ONCE',
  CHECKPOINT_DUE: 'AT_ONCE',
  APPROVAL_WAITS: 'DAILY',
  INVITATION: 'DAILY',
  VERIFICATION: 'DAILY',
  PILOT_CHANGED: 'DAILY',
  IDEA_CAME: 'DAILY',
  SIGN_UP_CAME: 'DAILY',
};

export const KINDS = Object.keys(STANDARD) as readonly NotificationKind[];

/** Every kind with a person's choice, in the order of the contract: a statement in parentheses. */
export const choicesOf = (personId: Slot): Sql => sql`(
  select standard.position, standard.kind, coalesce(chosen.in_app, true) as in_app, coalesce(chosen.mail, standard.mail) as mail, standard.mail as standard_mail,
    coalesce(chosen.in_app and chosen.mail = standard.mail, true) as standard
  from (values ${join(KINDS.map((kind, position) => sql`(${literal(position)}, ${literal(kind)}, ${literal(STANDARD[kind])})`), ', ')}) standard (position, kind, mail)
  left join notification_choice chosen on chosen.kind = standard.kind and chosen.person_id = ${personId})`;

/** Whether the receiver wants this notification in the list on the site. */
export const wantedInApp = (notification: Sql): Sql =>
  sql`not exists (select 1 from notification_choice chosen where chosen.person_id = ${notification}.person_id and chosen.kind = ${notification}.kind and not chosen.in_app)`;

const typeIn = (notification: Sql, types: readonly string[]): Sql => (types.length === 0 ? literal(false) : sql`${notification}.type in (${join(types.map(literal), ', ')})`);

/** How a notification goes by mail: the receiver's choice, but never sooner than it deserves. */
export const rhythmOf = (notification: Sql): Sql => sql`(
  select case when ${typeIn(notification, typesMailed('elsewhere'))} then 'NEVER'
              when rhythm.mail = 'AT_ONCE' and ${typeIn(notification, typesMailed('digest'))} then 'DAILY'
              else rhythm.mail end
  from (select coalesce(
    (select chosen.mail from notification_choice chosen where chosen.person_id = ${notification}.person_id and chosen.kind = ${notification}.kind),
    case ${notification}.kind ${join(KINDS.map((kind) => sql`when ${literal(kind)} then ${literal(STANDARD[kind])}`), ' ')} else 'DAILY' end) as mail) rhythm)`;

import type { NotificationKind } from '@samskap/platform-contract';
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { KINDS } from './choices.js';
import { NotificationSecret } from './notification.entity.js';

/** Which mails a link stops: one kind, or all with null. */
export interface Unsubscription {
  readonly personId: string;
  readonly kind: NotificationKind | null;
}

/** Kinds as links name them. The order stands in links that have been sent: only ever add at the end. */
const NUMBERED: readonly (NotificationKind | null)[] = [
  null,
  'PROPOSAL_CAME',
  'DECISION_FELL',
  'QUESTION_ASKED',
  'ANSWER_CAME',
  'ANSWER_DUE',
  'CHECKPOINT_DUE',
  'APPROVAL_WAITS',
  'INVITATION',
  'VERIFICATION',
  'PILOT_CHANGED',
  'IDEA_CAME',
  'SIGN_UP_CAME',
];

const SUBJECT_BYTES = 17;
const SEAL_BYTES = 16;

/**
 * A token that can stop mails and nothing else: the person, the kind, and a seal over both. Nothing is stored for it, and it
 * works for as long as someone may find the mail again.
 */
export async function unsubscribeToken(manager: EntityManager, { personId, kind }: Unsubscription): Promise<string> {
  const subject = Buffer.concat([Buffer.from(personId.replaceAll('-', ''), 'hex'), Buffer.of(NUMBERED.indexOf(kind))]);
  return Buffer.concat([subject, sealOf(await secret(manager), subject)]).toString('base64url');
}

/** What a token stops; null when we did not make it. */
async function opened(manager: EntityManager, token: string): Promise<Unsubscription | null> {
  const bytes = Buffer.from(token.slice(0, 100), 'base64url');
  if (bytes.length !== SUBJECT_BYTES + SEAL_BYTES) return null;
  const subject = bytes.subarray(0, SUBJECT_BYTES);
  if (!timingSafeEqual(bytes.subarray(SUBJECT_BYTES), sealOf(await secret(manager), subject))) return null;
  const kind = NUMBERED[subject[SUBJECT_BYTES - 1]!];
  const hex = subject.toString('hex', 0, SUBJECT_BYTES - 1);
  return kind === undefined ? null : { personId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'), kind };
}

/** Stops what the token says; null when we did not make it or the person is gone. Again it changes nothing. */
export async function unsubscribe(manager: EntityManager, token: string): Promise<Unsubscription | null> {
  const asked = await opened(manager, token);
  if (!asked) return null;
  const known: unknown[] = await manager.query('select 1 from person where id = $1 and erased_at is null for key share', [asked.personId]);
  if (known.length === 0) return null;
  await manager.query(
    `insert into notification_choice (person_id, kind, in_app, mail) select $1, kind, true, 'NEVER' from unnest($2::text[]) kind
     on conflict (person_id, kind) do update set mail = 'NEVER'`,
    [asked.personId, asked.kind ? [asked.kind] : KINDS],
  );
  return asked;
}

async function secret(manager: EntityManager): Promise<Buffer> {
  return (await manager.findOneByOrFail(NotificationSecret, { id: 1 })).key;
}

const sealOf = (key: Buffer, subject: Buffer): Buffer => createHmac('sha256', key).update('unsubscribe').update(subject).digest().subarray(0, SEAL_BYTES);

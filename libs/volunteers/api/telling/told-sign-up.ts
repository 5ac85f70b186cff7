import { hashOfToken, newToken, query, sql, value } from '@samskap/platform-api';
import type { SignUpStatus } from '@samskap/platform-contract';
import type { EntityManager } from 'typeorm';
import type { Word } from './words.js';

/** A sign-up with what a message says of it. */
export interface ToldSignUp {
  readonly id: string;
  readonly status: SignUpStatus;
  readonly mobile: string | null;
  readonly reason: string | null;
  readonly quarters: number | null;
  readonly title: string;
  readonly slug: string;
  readonly slotId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly where: string | null;
  readonly contactName: string;
  readonly contactTelephone: string;
  readonly organisation: string;
}

/** In which states each thing is still true; what has changed since has a message of its own. */
const STILL_TRUE: Readonly<Record<Word, readonly SignUpStatus[]>> = {
  CONFIRMED: ['CONFIRMED'],
  WAITING: ['WAITING'],
  ASKED: ['WAITING'],
  AGAIN: ['WAITING', 'CONFIRMED', 'ATTENDED'],
  PROMOTED: ['CONFIRMED'],
  YES: ['CONFIRMED'],
  YES_WAITING: ['WAITING'],
  NO: ['CANCELLED'],
  REMOVED: ['CANCELLED'],
  MOVED: ['WAITING', 'CONFIRMED'],
  OFF: ['CANCELLED'],
  REMINDER: ['CONFIRMED'],
  THANKS: ['ATTENDED'],
};

/** What holds now; null when it should no longer be told. */
export async function signUpToTell(manager: EntityManager, id: string, word: Word): Promise<ToldSignUp | null> {
  const [found] = await query<ToldSignUp>(
    manager,
    sql`select u.id, u.status, u.mobile, u.reason, u.quarters, a.title, a.slug, s.id as "slotId", s.starts_at as "startsAt", s.ends_at as "endsAt",
          nullif(concat_ws(', ', a.meeting_point, (select p.name from place p where p.code = a.place_code)), '') as "where",
          a.contact_name as "contactName", a.contact_telephone as "contactTelephone", o.name as organisation
        from sign_up u join assignment_slot s on s.id = u.slot_id join volunteer_assignment a on a.id = s.assignment_id join organisation o on o.id = a.owner_id
        where u.id = ${value(id, 'uuid')}`,
  );
  return found && STILL_TRUE[word].includes(found.status) ? found : null;
}

/** A link of its own in each message: its token is only there, and none that went before it dies. */
export async function mintLink(manager: EntityManager, signUpId: string, publicUrl: string, now: Date): Promise<string> {
  const token = newToken();
  await keepToken(manager, signUpId, token, now);
  return `${publicUrl}/frivillig/min#${token}`;
}

export async function keepToken(manager: EntityManager, signUpId: string, token: string, now: Date): Promise<void> {
  await manager.query('insert into sign_up_token (hash, sign_up_id, minted_at) values ($1, $2, $3)', [hashOfToken(token), signUpId, now]);
}

/** Who to call: «Kari Moen, 412 34 567». */
export const contactOf = ({ contactName, contactTelephone }: ToldSignUp): string => `${contactName}, ${contactTelephone}`;

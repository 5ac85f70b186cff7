import { hashOfToken, newId, newToken } from '@samskap/platform-api';
import type { MailLinkPurpose } from '@samskap/platform-contract';
import type { EntityManager } from 'typeorm';
import { MailLink } from './mail-link.entity.js';

/** How long each works. Whoever makes an account may not read mail today. */
export const LINK_MINUTES: Readonly<Record<MailLinkPurpose, number>> = { SIGN_IN: 30, RESET_PASSWORD: 30, CONFIRM_ACCOUNT: 24 * 60, CONFIRM_EMAIL: 24 * 60 };

/** What a link is for and whose mailbox it proves. */
export type NewMailLink = Pick<MailLink, 'purpose' | 'email'> & Partial<Pick<MailLink, 'personId' | 'data' | 'returnTo'>>;

/** Makes a link and returns its token, which is nowhere else: only call this as the mail is written. */
export async function mintMailLink(manager: EntityManager, link: NewMailLink, now: Date): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + LINK_MINUTES[link.purpose] * 60_000);
  await manager.insert(MailLink, { personId: null, returnTo: null, ...link, id: newId(), tokenHash: hashOfToken(token), createdAt: now, expiresAt });
  return token;
}

/** Good for `purposes`, not used, in time, and the account still has the mailbox that it was sent to, or asked for. */
const GOOD = `l.token_hash = $1 and l.purpose = any($2::text[]) and l.used_at is null and l.expires_at > $3::timestamptz
  and (l.person_id is null or exists (
    select 1 from person p where p.id = l.person_id and p.suspended_at is null
    and case l.purpose when 'CONFIRM_EMAIL' then p.pending_email else p.email end = l.email))`;

const COLUMNS = `l.id, l.purpose, l.email, l.person_id as "personId", l.data, l.return_to as "returnTo"`;

export type UsableMailLink = Pick<MailLink, 'id' | 'purpose' | 'email' | 'personId' | 'data' | 'returnTo'>;

/** The link behind a token, without using it up; null when it is not good for any of these purposes. */
export async function findMailLink(manager: EntityManager, token: string, purposes: readonly MailLinkPurpose[], now: Date): Promise<UsableMailLink | null> {
  const found: UsableMailLink[] = await manager.query(`select ${COLUMNS} from mail_link l where ${GOOD}`, [hashOfToken(token), purposes, now]);
  return found[0] ?? null;
}

/** Uses a link up. Of any number that try at once one gets it, the others null: the row decides, not what was read before. */
export async function useMailLink(manager: EntityManager, token: string, purposes: readonly MailLinkPurpose[], now: Date): Promise<UsableMailLink | null> {
  const [used]: [UsableMailLink[], number] = await manager.query(`update mail_link l set used_at = $3 where ${GOOD} returning ${COLUMNS}`, [hashOfToken(token), purposes, now]);
  return used[0] ?? null;
}

/** Takes away every link that is not used yet and proves something for this person or this address. */
export async function killMailLinks(manager: EntityManager, personId: string, ...emails: readonly string[]): Promise<void> {
  await manager.query('delete from mail_link where used_at is null and (person_id = $1 or email = any($2::text[]))', [personId, emails]);
}

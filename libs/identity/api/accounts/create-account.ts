import { appendEvent, newId, refuse } from '@samskap/platform-api';
import type { Language } from '@samskap/platform-contract';
import type { EntityManager } from 'typeorm';
import { Consents } from '../privacy/consents.js';
import { killMailLinks } from './mail-links.js';

/** Someone whose mailbox is proved. */
export interface NewAccount {
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  readonly language: Language;
}

/**
 * Makes an account without password for someone who just proved that the mailbox is theirs and agreed to how personal data are
 * handled, which is kept with the words they saw, and returns their id. Other links to the address stop working. Refuses with ACCOUNT_EXISTS when another was faster.
 */
export async function createAccount(manager: EntityManager, { name, email, language }: NewAccount, now: Date): Promise<string> {
  const id = newId();
  const made: unknown[] = await manager.query(
    `insert into person (id, name, email, language, created_at) values ($1, $2, $3, $4, $5) on conflict (email) do nothing returning id`,
    [id, name, email, language, now],
  );
  if (made.length === 0) refuse('ACCOUNT_EXISTS');
  await Consents.give(manager, id, 'ACCOUNT', language, now);
  await killMailLinks(manager, id, email);
  await appendEvent(manager, { type: 'person.created', subject: { type: 'Person', id }, actorId: id, at: now, data: {} });
  return id;
}

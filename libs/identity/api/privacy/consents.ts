import { type ConsentText, consentTexts } from '@samskap/identity-contract/consents';
import { newId } from '@samskap/platform-api';
import type { ConsentKind, Language } from '@samskap/platform-contract';
import type { EntityManager } from 'typeorm';

/** What people agree to: kept with the words that were shown, in the caller's transaction. */
export const Consents = { give, withdraw };

/** Keeps that a person agreed, in the words of today and of their language: those of the kind, unless others were shown. Harmless when the same words stand already. */
async function give(manager: EntityManager, personId: string, kind: ConsentKind, language: Language, now = new Date(), shown: ConsentText = consentTexts[kind]): Promise<void> {
  const { version, texts } = shown;
  // Two at once, in two tabs, would both find nothing.
  await manager.query('select pg_advisory_xact_lock(hashtext($1))', [`consent/${personId}/${kind}`]);
  const standing = await manager.query<unknown[]>('select 1 from consent where person_id = $1 and kind = $2 and withdrawn_at is null and text_version = $3', [personId, kind, version]);
  if (standing.length > 0) return;
  await withdraw(manager, personId, kind, now);
  await manager.query('insert into consent (id, person_id, kind, language, text_version, text, given_at) values ($1, $2, $3, $4, $5, $6, $7)', [newId(), personId, kind, language, version, texts[language], now]);
}

/** Keeps that a person no longer agrees; harmless when they did not. */
async function withdraw(manager: EntityManager, personId: string, kind: ConsentKind, now: Date): Promise<void> {
  await manager.query('update consent set withdrawn_at = greatest($3::timestamptz, given_at) where person_id = $1 and kind = $2 and withdrawn_at is null', [personId, kind, now]);
}

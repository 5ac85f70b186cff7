import { hashOfToken, newToken } from '@samskap/platform-api';
import type { EntityManager } from 'typeorm';

/** Mints a token that opens a registration. Those that went before it stay good: one of them may be the one that arrived. */
export async function mintToken(manager: EntityManager, registrationId: string): Promise<string> {
  const token = newToken();
  await manager.query('insert into workshop_registration_token (hash, registration_id) values ($1, $2)', [hashOfToken(token), registrationId]);
  return token;
}

import { hashOfToken, newToken, query, sql, value } from '@samskap/platform-api';
import type { EntityManager } from 'typeorm';
import type { WorkshopRegistration } from '../workshop.entity.js';

/** Mints a token that opens a registration. Those that went before it stay good: one of them may be the one that arrived. */
export async function mintToken(manager: EntityManager, registrationId: string): Promise<string> {
  const token = newToken();
  await manager.query('insert into workshop_registration_token (hash, registration_id) values ($1, $2)', [hashOfToken(token), registrationId]);
  return token;
}

/** Stores a registration and its first token at once: others wait for their turn meanwhile. */
export async function storeWithToken(manager: EntityManager, registration: Omit<WorkshopRegistration, 'version' | 'remindedAt'>): Promise<string> {
  const token = newToken();
  const { id, workshopId, status, turn, name, adult, email, language, registeredAt } = registration;
  await query(
    manager,
    sql`with registered as (
          insert into workshop_registration (id, workshop_id, status, turn, name, adult, email, language, registered_at)
          values (${value(id, 'uuid')}, ${value(workshopId, 'uuid')}, ${value(status, 'text')}, ${value(turn, 'int')}, ${value(name, 'text')}, ${value(adult, 'boolean')},
                  ${value(email, 'text')}, ${value(language, 'text')}, ${value(registeredAt, 'timestamptz')})
          returning id)
        insert into workshop_registration_token (hash, registration_id) select ${value(hashOfToken(token), 'bytea')}, id from registered`,
  );
  return token;
}

import { literal, query, raw, sql, value } from '@samskap/platform-api';
import type { EntityManager } from 'typeorm';
import { rhythmOf } from '../choices.js';
import type { Notification } from '../notification.entity.js';

/** Whether its receiver still wants mail of this kind: what was chosen since it was asked for counts. */
export async function wantsMail(manager: EntityManager, { id }: Notification): Promise<boolean> {
  const [found] = await query<{ wanted: boolean }>(
    manager,
    sql`select ${rhythmOf(raw('n'))} <> ${literal('NEVER')} as wanted from notification n where n.id = ${value(id, 'uuid')}`,
  );
  return found?.wanted ?? false;
}

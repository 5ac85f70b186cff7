import { type Consumer, appendEvent, newId, slugOf } from '@samskap/platform-api';
import type { EntityManager } from 'typeorm';
import { Service } from './service.entity.js';

/**
 * A pilot that was adopted becomes a draft of a service, which its owner completes: with what the pilot says of itself, and the places
 * and people of its challenge. Running it again adds nothing.
 */
async function draftOf(manager: EntityManager, pilotId: string, at: Date): Promise<void> {
  const [pilot] = await manager.query<{ title: string; summary: string; language: Service['language']; owner_id: string; challenge_id: string | null }[]>(
    `select title, summary, language, owner_id, challenge_id from pilot where id = $1 and decision = 'ADOPT'`,
    [pilotId],
  );
  if (!pilot) return;
  const id = newId();
  const { title: name, summary, language, owner_id: ownerId } = pilot;
  const values = { id, slug: `${slugOf(name)}-${id.slice(-8)}`, name, summary, language, ownerId, pilotId, createdAt: at, updatedAt: at };
  const { identifiers } = await manager.createQueryBuilder().insert().into(Service).values(values).orIgnore().returning('id').execute();
  if (!identifiers[0] || !(await manager.existsBy(Service, { id }))) return;
  await manager.query('insert into service_place (service_id, code) select $1, code from challenge_place where challenge_id = $2', [id, pilot.challenge_id]);
  await manager.query('insert into service_term (service_id, scheme, code) select $1, scheme, code from challenge_term where challenge_id = $2', [id, pilot.challenge_id]);
  await appendEvent(manager, { type: 'service.drafted', subject: { type: 'Service', id }, actorId: null, at, data: { pilotId } });
}

export const adoptedConsumer: Consumer = {
  name: 'services',
  wants: (event) => event.type === 'pilot.adopted',
  handle: (manager, event) => draftOf(manager, event.subjectId, event.at),
};

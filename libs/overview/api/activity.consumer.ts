import { type Consumer, type StoredEvent, newId, query, sql, value } from '@samskap/platform-api';
import type { EntityManager } from 'typeorm';

/** Saving a draft happens all the time, an import brings thousands, and people register one by one: none of it is news. */
const QUIET = new Set(['challenge.drafted', 'challenge.updated', 'challenge.imported', 'challenge.import-updated', 'proposal.saved', 'idea.sender-forgotten', 'workshop.updated', 'workshop.moved', 'workshop.registered', 'workshop.registration-cancelled']);

/** Whom a subject concerns: the organisations, as a statement over $1, the subject's id. */
const AUDIENCE: Readonly<Record<string, string>> = {
  Challenge: `
    select c.owner_id as id from challenge c where c.id = $1
    union select co.organisation_id from challenge_co_owner co where co.challenge_id = $1
    union select p.organisation_id from proposal p where p.challenge_id = $1 and p.status <> 'WITHDRAWN'`,
  Proposal: `
    select p.organisation_id as id from proposal p where p.id = $1
    union select c.owner_id from proposal p join challenge c on c.id = p.challenge_id where p.id = $1 and p.submitted_at is not null
    union select co.organisation_id from proposal p join challenge_co_owner co on co.challenge_id = p.challenge_id where p.id = $1 and p.submitted_at is not null`,
  Pilot: `
    select unnest(array[p.owner_id, p.lead_id]) as id from pilot p where p.id = $1
    union select pp.organisation_id from pilot_partner pp where pp.pilot_id = $1`,
  Idea: `select i.owner_id as id from idea i where i.id = $1`,
  Workshop: `select w.owner_id as id from workshop w where w.id = $1 union select h.organisation_id from workshop_host h where h.workshop_id = $1`,
};

/** Notes what happened for each organisation that it concerns. Running it again changes nothing. */
async function note(manager: EntityManager, event: StoredEvent): Promise<void> {
  const [added] = await query<{ id: string }>(
    manager,
    sql`insert into activity (id, event_id, type, at, subject_type, subject_id, actor_id)
        values (${value(newId(), 'uuid')}, ${value(event.id, 'bigint')}, ${value(event.type, 'text')}, ${value(event.at, 'timestamptz')},
                ${value(event.subjectType, 'text')}, ${value(event.subjectId, 'uuid')}, ${value(event.actorId, 'uuid')})
        on conflict (event_id) do nothing returning id`,
  );
  if (!added) return;
  await manager.query(`insert into activity_audience (activity_id, organisation_id) select $2, audience.id from (${AUDIENCE[event.subjectType]!}) audience`, [event.subjectId, added.id]);
}

export const activityConsumer: Consumer = {
  name: 'activity',
  wants: (event) => event.subjectType in AUDIENCE && !QUIET.has(event.type),
  handle: note,
};

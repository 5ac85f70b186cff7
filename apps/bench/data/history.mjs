/** Events for what the content says has happened, and what follows from them, as if all consumers had run. */
const HISTORY = [
  `insert into event (type, subject_type, subject_id, actor_id, at)
   select * from (
     select 'challenge.published', 'Challenge', id, contact_id, published_at from challenge where published_at is not null
     union all select 'proposal.submitted', 'Proposal', id, author_id, submitted_at from proposal where submitted_at is not null
     union all select 'pilot.started', 'Pilot', id, null, started_at from pilot where started_at is not null
   ) happened order by 5`,
  `insert into activity (id, event_id, type, at, subject_type, subject_id, actor_id)
   select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(id % 4096), 3, '0') || '8' || lpad(to_hex(id), 15, '0'))::uuid,
     id, type, at, subject_type, subject_id, actor_id from event`,
  `insert into activity_audience (activity_id, organisation_id)
   select a.id, c.owner_id from activity a join challenge c on c.id = a.subject_id
   union select a.id, p.organisation_id from activity a join proposal p on p.challenge_id = a.subject_id and p.status <> 'WITHDRAWN'
   union select a.id, p.organisation_id from activity a join proposal p on p.id = a.subject_id
   union select a.id, c.owner_id from activity a join proposal p on p.id = a.subject_id join challenge c on c.id = p.challenge_id
   union select a.id, side.id from activity a join pilot p on p.id = a.subject_id cross join unnest(array[p.owner_id, p.lead_id]) as side (id)`,
  `update event_consumer set tx = pg_current_xact_id(), id = (select max(id) from event)`,
];

export async function generateHistory(client) {
  for (const statement of HISTORY) await client.query(statement);
}

import { type ReadsModule, type Sql, administers, and, computed, instants, many, one, raw, sql } from '@samskap/platform-api';
import { isBetweenThem } from '../registers/register.reads.js';

/** More than anyone looks through; the rest comes when these are done. */
const LONGEST_QUEUE = 200;

const CASES = `(
  select o.id, case o.status when 'PENDING' then 'REGISTERED' else 'RENAMED' end as cause,
    case when r.organisation_id is null then o.created_at else r.waiting_since end as waiting_since
  from organisation o left join registration r on r.organisation_id = o.id
  where (o.status = 'PENDING' and (r.organisation_id is null or r.waiting_since is not null)) or (o.status = 'VERIFIED' and r.waiting_since is not null)
  union all
  select o.id, 'REGISTER_CHANGED', e.status_since
  from organisation o
  join register_entry e on e.organisation_number = o.organisation_number and e.status in ('BANKRUPT', 'DELETED')
  left join registration r on r.organisation_id = o.id
  where o.status = 'VERIFIED' and r.waiting_since is null and (r.judged_at is null or r.judged_at < e.status_since)
)`;

/** Organisations as they will be called when they are verified. */
const AS_WANTED = '(select o.id, o.place_code, coalesce(r.proposed_name, o.name) as name from organisation o left join registration r on r.organisation_id = o.id)';

/** A name without case, punctuation and the words that say what form of organisation it is. */
const bareName = (organisation: Sql): Sql =>
  sql`regexp_replace(regexp_replace(lower(${organisation}.name), '\\m(as|asa|sa|ba|da|ans|iks|kf|stiftelsen|foreningen|kommune|fylkeskommune|herad)\\M', '', 'g'), '[^[:alnum:]]', '', 'g')`;

/** Names this short are too often part of others. */
const TELLING = 5;

const isLike = (one: Sql, other: Sql): Sql => {
  const [bare, otherBare] = [bareName(one), bareName(other)];
  const within = (short: Sql, long: Sql) => sql`(length(${short}) >= ${raw(String(TELLING))} and position(${short} in ${long}) > 0)`;
  return sql`(${bare} <> '' and (${bare} = ${otherBare} or ${within(bare, otherBare)} or ${within(otherBare, bare)}))`;
};

/** The same municipality, whatever part of it; where none is named it may be anywhere. */
const isNear = (one: Sql, other: Sql): Sql => sql`coalesce(left(${one}.place_code, 4) = left(${other}.place_code, 4), true)`;

export const verificationReads: ReadsModule = (reads) => {
  reads.extend('Organisation', {
    registeredBy: one('Person', (organisation, person, viewer) =>
      and(sql`${person}.id = (select r.registered_by from registration r where r.organisation_id = ${organisation}.id)`, isBetweenThem(organisation, viewer)),
    ),
    statusReason: computed(
      (organisation, viewer) => sql`(select r.status_reason from registration r where r.organisation_id = ${organisation}.id and ${isBetweenThem(organisation, viewer)})`,
    ),
    proposedName: computed(
      (organisation, viewer) => sql`(select r.proposed_name from registration r where r.organisation_id = ${organisation}.id and ${isBetweenThem(organisation, viewer)})`,
    ),
  });

  reads.type('VerificationCase', {
    from: CASES,
    visibleTo: (_case, viewer) => administers(viewer),
    fields: {
      ...instants('waitingSince'),
      cause: computed((waiting) => sql`${waiting}.cause`),
      days: computed((waiting, viewer) => sql`floor(extract(epoch from ${viewer.now} - ${waiting}.waiting_since) / 86400)::int`),
      organisation: one('Organisation', (waiting, organisation) => sql`${organisation}.id = ${waiting}.id`, 'administrators see every organisation'),
      lookalikes: many(
        'Organisation',
        (waiting, other) => sql`${other}.status = 'VERIFIED' and ${other}.id <> ${waiting}.id and exists (
          select 1 from ${raw(AS_WANTED)} self where self.id = ${waiting}.id and ${isNear(raw('self'), other)} and ${isLike(raw('self'), other)})`,
        { orderBy: (other) => sql`${other}.name, ${other}.id`, max: 5 },
      ),
    },
  });

  reads.root({
    verificationQueue: many('VerificationCase', () => raw('true'), { orderBy: (waiting) => sql`${waiting}.waiting_since, ${waiting}.id`, max: LONGEST_QUEUE }),
  });
};

import { type Policy, type ReadsModule, type Rule, administers, and, columns, instants, many, memberOf, one, or, sql } from '@samskap/platform-api';

/** The agency that asked, and administrators. */
const asker: Rule = (recusal, viewer) =>
  viewer.signedIn
    ? or(sql`exists (select 1 from challenge asked where asked.id = ${recusal}.challenge_id and ${memberOf(sql`asked.owner_id`, viewer)})`, administers(viewer))
    : or();

/** Who reads that someone is shut out: the agency that asked, the coordinator, administrators. */
const recusalPolicy: Policy<never> = {
  read: (recusal, viewer) => (viewer.signedIn ? or(sql`${recusal}.person_id = ${viewer.personId}`, asker(recusal, viewer)) : or()),
};

export const recusalReads: ReadsModule = (reads) => {
  reads.type('Recusal', {
    from: 'recusal',
    visibleTo: recusalPolicy.read,
    fields: {
      ...columns('id'),
      ...instants('since'),
      person: one('Person', (recusal, person) => sql`${person}.id = ${recusal}.person_id`),
      // Who has proposed is just what the coordinator must not know.
      because: one('Organisation', (recusal, organisation, viewer) => and(sql`${organisation}.id = ${recusal}.because_id`, asker(recusal, viewer))),
    },
  });
  reads.extend('Challenge', {
    recusals: many('Recusal', (challenge, recusal) => sql`${recusal}.challenge_id = ${challenge}.id and ${recusal}.until is null`, {
      orderBy: (recusal) => sql`${recusal}.since, ${recusal}.id`,
      max: 50,
    }),
  });
};

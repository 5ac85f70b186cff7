import { createHash } from 'node:crypto';
import { POPULAR } from './data/proposals.mjs';

const TOKEN = 'a-session-that-only-the-bench-database-knows';

/** Signs in an entrepreneur with two memberships, and chooses the challenges whose pages are asked for. */
export async function chooseViewer(client) {
  const { rows: [{ person }] } = await client.query(`
    select m.person_id as person from membership m join organisation o on o.id = m.organisation_id
    where o.kind = 'SOCIAL_ENTERPRISE' and o.status = 'VERIFIED'
    group by 1 having count(*) = 2 order by 1 limit 1`);
  await client.query('delete from session');
  await openSession(client, person, TOKEN);
  const { rows } = await client.query(`
    select c.slug from challenge c join proposal p on p.challenge_id = c.id and p.status = 'ACCEPTED'
    where c.published_at is not null group by c.id having count(*) >= 10 order by c.id limit $1`, [POPULAR.challenges]);
  return { person, cookie: `samskap=${TOKEN}`, slugs: rows.map((row) => row.slug) };
}

/** A session as signing in makes it, for the person with this token. */
export async function openSession(client, person, token) {
  await client.query(
    `insert into session (id, token_hash, person_id, created_at, expires_at) values (gen_random_uuid(), $1, $2, now(), now() + interval '12 hours')`,
    [createHash('sha256').update(token).digest(), person],
  );
}

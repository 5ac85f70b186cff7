import { createHash } from 'node:crypto';
import { POPULAR } from './data/proposals.mjs';

const tokenOf = (kind) => `a-session-that-only-the-bench-database-knows-of-${kind}`;
const cookieOf = (kind) => `samskap=${tokenOf(kind)}`;

/** Signs in an entrepreneur with two memberships, and chooses the challenges whose pages are asked for. */
export async function chooseViewer(client) {
  const { rows: [{ person }] } = await client.query(`
    select m.person_id as person from membership m join organisation o on o.id = m.organisation_id
    where o.kind = 'SOCIAL_ENTERPRISE' and o.status = 'VERIFIED'
    group by 1 having count(*) = 2 order by 1 limit 1`);
  await client.query('delete from session');
  await openSession(client, person, tokenOf('entrepreneur'));
  const { rows } = await client.query(`
    select c.slug from challenge c join proposal p on p.challenge_id = c.id and p.status = 'ACCEPTED'
    where c.published_at is not null group by c.id having count(*) >= 10 order by c.id limit $1`, [POPULAR.challenges]);
  return { cookie: cookieOf('entrepreneur'), slugs: rows.map((row) => row.slug) };
}

/** Cookies of one viewer of each kind; the entrepreneur has been chosen before. */
export async function chooseViewers(client) {
  const { rows: [{ person: coordinator }] } = await client.query('select person_id as person from coordination order by 1 limit 1');
  const { rows: [{ person: leader }] } = await client.query(`
    select m.person_id as person from membership m join organisation o on o.id = m.organisation_id where o.kind = 'PUBLIC_AGENCY' and m.role = 'LEADER' order by o.id limit 1`);
  await openSession(client, coordinator, tokenOf('coordinator'));
  await openSession(client, leader, tokenOf('leader'));
  return { nobody: '', entrepreneur: cookieOf('entrepreneur'), leader: cookieOf('leader'), coordinator: cookieOf('coordinator') };
}

/** A session as signing in makes it, for the person with this token. */
export async function openSession(client, person, token) {
  await client.query(
    `insert into session (id, token_hash, person_id, created_at, expires_at) values (gen_random_uuid(), $1, $2, now(), now() + interval '12 hours')`,
    [createHash('sha256').update(token).digest(), person],
  );
}

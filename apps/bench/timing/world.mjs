/** Who exists: accounts with passwords, and leaders of organisations who invite. */
import { createHash } from 'node:crypto';
import { hash } from '@node-rs/argon2';

/** As the API hashes, so that a check takes as long. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
export const PASSWORD = 'riktig hest batteri stift';
/** Below the limits of one leader and of one organisation for an hour. */
const INVITATIONS_EACH = 40;

const digits = (index) => String(index).padStart(6, '0');

/** Addresses of equal length, so that nothing but the account differs. */
export const emailOf = (known, index) => `${known ? 'kjent' : 'fremd'}.${digits(index)}@example.no`;

/** Fills the database; returns the leaders' cookies, each for some invitations. */
export async function populate(client, accounts, invitations) {
  const passwordHash = await hash(PASSWORD, PARAMETERS);
  await client.query(
    `insert into person (id, name, email, password_hash)
     select gen_random_uuid(), 'Konto ' || i, 'kjent.' || lpad(i::text, 6, '0') || '@example.no', $1 from generate_series(0, $2::int - 1) i`,
    [passwordHash, accounts],
  );
  const leaders = [];
  for (let index = 0; index * INVITATIONS_EACH < invitations; index += 1) leaders.push(await leaderOf(client, index));
  await client.query('analyze');
  return (index) => leaders[Math.floor(index / INVITATIONS_EACH)];
}

async function leaderOf(client, index) {
  const token = `timing-${index}`;
  const { rows: [ids] } = await client.query(
    `with p as (insert into person (id, name, email) values (gen_random_uuid(), 'Leder', 'leder.' || $1::text || '@example.no') returning id),
          o as (insert into organisation (id, slug, name, kind, status) values (gen_random_uuid(), 'etat-' || $1::text, 'Etat ' || $1::text, 'PUBLIC_AGENCY', 'VERIFIED') returning id),
          m as (insert into membership (organisation_id, person_id, role) select o.id, p.id, 'LEADER' from o, p),
          s as (insert into session (id, token_hash, person_id, created_at, expires_at) select gen_random_uuid(), $2, p.id, now(), now() + interval '12 hours' from p)
     select o.id as organisation from o`,
    [index, createHash('sha256').update(token).digest()],
  );
  return { cookie: `samskap=${token}`, organisationId: ids.organisation };
}

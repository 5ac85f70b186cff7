/** A look into the drill's database beside the running server: `node drill/shared.mjs seed|count|invite|joined|mailed|slot|signedUp|leader|findings JSON`, answered as JSON. */
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { Random } from '../data/random.mjs';
import { root } from '../place.mjs';
import { openSession } from '../viewer.mjs';
import { fileFindings, findings as findingsIn, gather } from '../../../libs/workshops/api/testing/adversary.mjs';

/** Organisations with one member each who is signed in, and challenges that they can answer. */
async function seed(client, { organisations, challenges }) {
  const random = new Random(randomBytes(4).readUInt32BE());
  const id = () => random.id(new Date());
  const addOrganisation = async (kind) => {
    const [organisation, person, token] = [id(), id(), randomBytes(24).toString('base64url')];
    await client.query(`insert into organisation (id, slug, name, kind, status) values ($1, $2, $2, $3, 'VERIFIED')`, [organisation, `drill-${organisation}`, kind]);
    await client.query('insert into person (id, name, email) values ($1, $2, $3)', [person, 'Øvelse', `${person}@eksempel.no`]);
    await client.query(`insert into membership (organisation_id, person_id, role) values ($1, $2, 'LEADER')`, [organisation, person]);
    await openSession(client, person, token);
    return { organisation, token };
  };
  const { organisation: owner } = await addOrganisation('PUBLIC_AGENCY');
  const ids = Array.from({ length: challenges }, id);
  for (const one of ids) {
    await client.query(`insert into challenge (id, slug, status, title, need, owner_id, published_at) values ($1, $2, 'PUBLISHED', 'Øvelse', 'Øvelse', $3, now())`, [one, `drill-${one}`, owner]);
  }
  const members = [];
  for (let count = 0; count < organisations; count += 1) members.push(await addOrganisation('SOCIAL_ENTERPRISE'));
  return { challenges: ids, members };
}

/** For each proposal to the challenges: who made it, its state, and how many events and entries in the activity it has. */
async function count(client, { challenges }) {
  const { rows } = await client.query(`
    select p.id, p.organisation_id as organisation, p.challenge_id as challenge, p.status,
      (select count(*)::int from event e where e.subject_id = p.id and e.type = 'proposal.submitted') as events,
      (select count(*)::int from activity a where a.subject_id = p.id) as activities
    from proposal p where p.challenge_id = any($1)`, [challenges]);
  return rows;
}

/** An organisation that has invited somebody without an account, and the token of the link that would be in the mail. */
async function invite(client) {
  const random = new Random(randomBytes(4).readUInt32BE());
  const [organisation, invitation, token] = [random.id(new Date()), random.id(new Date()), randomBytes(32).toString('base64url')];
  const email = `${invitation}@eksempel.no`;
  await client.query(`insert into organisation (id, slug, name, kind, status) values ($1, $2, $2, 'PUBLIC_AGENCY', 'VERIFIED')`, [organisation, `drill-${organisation}`]);
  await client.query(`insert into invitation (id, organisation_id, email, role, token_hash, invited_at, expires_at) values ($1, $2, $3, 'MEMBER', $4, now(), now() + interval '14 days')`,
    [invitation, organisation, email, createHash('sha256').update(token).digest()]);
  return { organisation, invitation, email, token };
}

/** What the invitation led to. */
async function joined(client, { organisation, email }) {
  const { rows: [found] } = await client.query(`
    select (select count(*)::int from membership where organisation_id = $1) as memberships,
      (select count(*)::int from person where email = $2) as accounts,
      (select count(*)::int from event where subject_id = $1 and type = 'membership.joined') as events`, [organisation, email]);
  return found;
}

/** Of the mails to these addresses, or to those that end so, how many were asked for and how many have not left. */
async function mailed(client, { emails = [], ending = '' }) {
  const { rows: [found] } = await client.query(`
    select count(*)::int as asked, (count(*) filter (where num_nonnulls(sent_at, not_needed_at, given_up_at) = 0))::int as waiting
    from mail where to_address = any($1) or ($2 <> '' and right(to_address, length($2)) = $2)`, [emails, ending]);
  return found;
}

/** An open assignment with a slot of so many places, a week ahead. */
async function slot(client, { capacity }) {
  const random = new Random(randomBytes(4).readUInt32BE());
  const [organisation, assignment, one] = [random.id(new Date()), random.id(new Date()), random.id(new Date())];
  await client.query(`insert into organisation (id, slug, name, kind, status) values ($1, $2, $2, 'VOLUNTARY_ORGANISATION', 'VERIFIED')`, [organisation, `drill-${organisation}`]);
  await client.query(`insert into volunteer_assignment (id, slug, status, title, task, owner_id, contact_name, contact_telephone) values ($1, $2, 'OPEN', 'Øvelse', 'Øvelse', $3, 'Øvelse', '22 00 00 00')`,
    [assignment, `drill-${assignment}`, organisation]);
  await client.query(`insert into assignment_slot (id, assignment_id, starts_at, ends_at, capacity) values ($1, $2, now() + interval '7 days', now() + interval '7 days 2 hours', $3)`, [one, assignment, capacity]);
  return { slot: one };
}

/** The slot's count, and those who have signed up for it in the order of their turns. */
async function signedUp(client, { slot: id }) {
  const { rows: [found] } = await client.query('select capacity, taken from assignment_slot where id = $1', [id]);
  const { rows: line } = await client.query('select turn, status, email from sign_up where slot_id = $1 order by turn', [id]);
  return { ...found, line };
}

/** A leader of an agency, and people in no organisation, all signed in. */
async function leader(client, { people }) {
  const random = new Random(randomBytes(4).readUInt32BE());
  const aPerson = async () => {
    const [person, token] = [random.id(new Date()), randomBytes(24).toString('base64url')];
    await client.query('insert into person (id, name, email) values ($1, $2, $3)', [person, 'Øvelse', `${person}@eksempel.no`]);
    await openSession(client, person, token);
    return { person, token };
  };
  const [organisation, first] = [random.id(new Date()), await aPerson()];
  await client.query(`insert into organisation (id, slug, name, kind, status) values ($1, $2, $2, 'PUBLIC_AGENCY', 'VERIFIED')`, [organisation, `drill-${organisation}`]);
  await client.query(`insert into membership (organisation_id, person_id, role) values ($1, $2, 'LEADER')`, [organisation, first.person]);
  const accounts = [];
  for (let count = 0; count < people; count += 1) accounts.push(await aPerson());
  return { token: first.token, accounts };
}

/** What the adversary finds in the database and the logs, and in the database's files too when those are given away. */
async function findings(client, { phones, hidden = [], logs, files = false }) {
  const ask = async (...statement) => (await client.query(...statement)).rows;
  const found = findingsIn(await gather(ask, logs.map((path) => readFileSync(path, 'utf8')).join('\n')), { phones, hidden });
  return files ? [...found, ...(await fileFindings(ask, { phones, hidden }))] : found;
}

const [name, argument] = process.argv.slice(2);
const { launchCommand } = await import(new URL(`file://${root}dist/api/launch.mjs`).href);
await launchCommand(async () => ({
  run: async (_args, { databaseUrl }) => {
    const client = new pg.Client(databaseUrl);
    await client.connect();
    const answer = await { seed, count, invite, joined, mailed, slot, signedUp, leader, findings }[name](client, JSON.parse(argument));
    await client.end();
    await new Promise((resolve) => process.stdout.write(JSON.stringify(answer), resolve));
    return 0;
  },
}), []);

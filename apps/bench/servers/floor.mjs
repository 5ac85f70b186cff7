/**
 * The floor: what a careful person would write by hand for these two pages and nothing else. node:http, pg, one named
 * prepared statement for a page, the same visibility for the viewer, the viewer remembered for a second as in Samskap.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

const VIEWER = `
  select array_agg(m.organisation_id) as organisations from session s
  join membership m on m.person_id = s.person_id join organisation o on o.id = m.organisation_id and o.status <> 'SUSPENDED'
  where s.token_hash = $1 and s.expires_at > now()`;

const instant = (column) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Rules as they come out for someone who is a member of the organisations in $1 and coordinates nobody. */
const coOwns = 'c.id in (select co.challenge_id from challenge_co_owner co where co.organisation_id = any($1::uuid[]))';
const readsChallenge = `(c.published_at is not null or c.owner_id = any($1::uuid[]) or ${coOwns})`;
const readsProposal = `(p.status = 'ACCEPTED' or p.organisation_id = any($1::uuid[]) or (p.submitted_at is not null and (c.owner_id = any($1::uuid[]) or ${coOwns})))`;
const readsPilot = `(t.started_at is not null or t.owner_id = any($1::uuid[]) or t.lead_id = any($1::uuid[])
  or t.id in (select pp.pilot_id from pilot_partner pp where pp.organisation_id = any($1::uuid[])))`;

const organisation = (id) => `(select json_build_object('id', o.id, 'slug', o.slug, 'name', o.name) from organisation o where o.id = ${id} and (o.status = 'VERIFIED' or o.id = any($1::uuid[])))`;
const pilots = (more) => `(select coalesce(json_agg(l.node), '[]'::json) from (
  select json_build_object('id', t.id, 'slug', t.slug, 'title', t.title, 'status', t.status${more}, 'lead', ${organisation('t.lead_id')}) as node
  from pilot t where t.challenge_id = c.id and ${readsPilot} order by t.updated_at desc, t.id limit 50) l)`;
const status = `case when c.status = 'PUBLISHED' and c.deadline <= $2::timestamptz then 'CLOSED' else c.status end`;

const LIST = `
  select json_build_object('nodes', coalesce(json_agg(l.node order by l.n) filter (where l.n <= 20), '[]'::json), 'pageInfo', json_build_object(
    'hasNextPage', coalesce(max(l.n), 0) > 20,
    'endCursor', max(translate(encode(convert_to('NEWEST~' || l.id || '~' || l.newest::text, 'UTF8'), 'base64'), e'\\n', '')) filter (where l.n = 20))) as data
  from (
    select row_number() over (order by coalesce(c.published_at, 'infinity'::timestamptz) desc, c.id desc) as n, c.id, coalesce(c.published_at, 'infinity'::timestamptz) as newest,
      json_build_object('id', c.id, 'slug', c.slug, 'title', c.title, 'status', ${status}, 'publishedAt', ${instant('c.published_at')}, 'deadline', ${instant('c.deadline')},
        'owner', ${organisation('c.owner_id')},
        'proposalCount', (select count(*)::int from proposal p where p.challenge_id = c.id and ${readsProposal}),
        'pilots', ${pilots('')}) as node
    from challenge c where c.status = 'PUBLISHED' and coalesce(c.deadline > $2::timestamptz, true) and ${readsChallenge}
    order by coalesce(c.published_at, 'infinity'::timestamptz) desc, c.id desc limit 21) l`;

const DETAIL = `
  select (select json_build_object('id', c.id, 'slug', c.slug, 'version', c.version, 'route', c.route, 'status', ${status}, 'language', c.language, 'title', c.title, 'need', c.need,
    'hopedOutcome', c.hoped_outcome, 'publishedAt', ${instant('c.published_at')}, 'updatedAt', ${instant('c.updated_at')}, 'deadline', ${instant('c.deadline')},
    'owner', ${organisation('c.owner_id')},
    'proposals', json_build_object('nodes', (select coalesce(json_agg(l.node), '[]'::json) from (
      select json_build_object('id', p.id, 'kind', p.kind, 'status', p.status, 'title', p.title, 'summary', p.summary, 'submittedAt', ${instant('p.submitted_at')},
        'organisation', ${organisation('p.organisation_id')}) as node
      from proposal p where p.challenge_id = c.id and ${readsProposal} order by p.created_at desc, p.id desc limit 10) l)),
    'pilots', ${pilots(`, 'summary', t.summary`)})
  from challenge c where c.slug = $3 and ${readsChallenge}) as data`;

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, options: '-c timezone=UTC -c jit=off -c plan_cache_mode=force_generic_plan' });
const remembered = new Map();

async function organisationsOf(token) {
  const key = createHash('sha256').update(token).digest();
  const known = remembered.get(token);
  if (known && Date.now() - known.at < 1_000) return known.organisations;
  const { rows } = await pool.query({ name: 'viewer', text: VIEWER, values: [key] });
  const organisations = rows[0]?.organisations ?? [];
  remembered.set(token, { at: Date.now(), organisations });
  return organisations;
}

const PAGES = {
  List: (organisations) => ({ field: 'challenges', query: { name: 'list', text: LIST, values: [organisations, new Date()] } }),
  Detail: (organisations, { slug }) => ({ field: 'challenge', query: { name: 'detail', text: DETAIL, values: [organisations, new Date(), slug] } }),
};

async function answer(request, body) {
  const token = /(?:^|; )samskap=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const { operationName, variables } = JSON.parse(body);
  const { field, query } = PAGES[operationName](await organisationsOf(token), variables);
  const { rows } = await pool.query(query);
  return JSON.stringify({ data: { [field]: rows[0].data } });
}

createServer((request, response) => {
  if (request.method !== 'POST') return void response.end('ready');
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    answer(request, Buffer.concat(chunks).toString()).then(
      (text) => response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) }).end(text),
      (error) => {
        console.error(error);
        response.writeHead(500).end();
      },
    );
  });
}).listen(Number(process.env.PORT), '127.0.0.1');

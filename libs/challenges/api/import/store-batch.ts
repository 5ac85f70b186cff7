import { newId, slugOf } from '@samskap/platform-api';
import type { EntityManager } from 'typeorm';
import type { ImportedRow } from './imported-row.js';

/** Whose challenges these become, where they come from, and whether complete ones are published at once. */
export interface Target {
  readonly ownerId: string;
  readonly source: string;
  readonly publish: boolean;
}

/** What becomes, or in a dry run would become, of a row. `incomplete`: publishing was asked for, but it stays a draft. */
export interface Fate {
  readonly what: 'ADDED' | 'UPDATED' | 'UNCHANGED' | 'EDITED_HERE';
  readonly incomplete: boolean;
}

interface Standing {
  readonly source_key: string;
  readonly id: string;
  readonly status: string;
  readonly hash: string | null;
  readonly touched: boolean;
}

const OWN_EVENTS = ['challenge.imported', 'challenge.import-updated'];

/** Says what would become of the rows, whose keys differ, and stores nothing. */
export async function fatesOf(manager: EntityManager, rows: readonly ImportedRow[], target: Target): Promise<Fate[]> {
  const standing = await standingOf(manager, rows, target);
  return rows.map((row) => fateOf(row, standing.get(row.sourceKey), target));
}

/** Stores the rows, whose keys differ, with their events in the transaction of `manager`: new ones, and changed ones that nobody has touched. */
export async function storeBatch(manager: EntityManager, rows: readonly ImportedRow[], target: Target, now: Date): Promise<Fate[]> {
  // Two imports for one agency at once wait for each other here, so that neither makes the other's doubles.
  await manager.query('select pg_advisory_xact_lock(hashtext($1))', [`challenge-import/${target.ownerId}/${target.source}`]);
  await manager.query('select 1 from challenge where owner_id = $1 and source = $2 and source_key = any($3) order by id for update', [target.ownerId, target.source, keysOf(rows)]);
  const standing = await standingOf(manager, rows, target);
  const planned = rows.map((row) => ({ row, fate: fateOf(row, standing.get(row.sourceKey), target), id: standing.get(row.sourceKey)?.id ?? newId() }));
  const added = planned.filter(({ fate }) => fate.what === 'ADDED');
  const updated = planned.filter(({ fate }) => fate.what === 'UPDATED');
  if (added.length > 0) await add(manager, added, target, now);
  if (updated.length > 0) await change(manager, updated, target, now);
  if (added.length + updated.length > 0) {
    await replaceCodes(manager, [...added, ...updated], updated.map(({ id }) => id));
    await tell(manager, [...added, ...updated], target, now);
  }
  return planned.map(({ fate }) => fate);
}

interface Planned {
  readonly row: ImportedRow;
  readonly fate: Fate;
  readonly id: string;
}

const keysOf = (rows: readonly ImportedRow[]): string[] => rows.map(({ sourceKey }) => sourceKey);

/** What stands here under these keys. Whatever happened to a challenge but its imports means that someone has touched it. */
async function standingOf(manager: EntityManager, rows: readonly ImportedRow[], { ownerId, source }: Target): Promise<Map<string, Standing>> {
  const found = await manager.query<Standing[]>(
    `select c.source_key, c.id, c.status,
       (select e.data ->> 'hash' from event e where e.subject_id = c.id and e.type = any($4) order by e.id desc limit 1) as hash,
       exists (select 1 from event e where e.subject_id = c.id and e.type <> all($4)) as touched
     from challenge c where c.owner_id = $1 and c.source = $2 and c.source_key = any($3)`,
    [ownerId, source, keysOf(rows), OWN_EVENTS],
  );
  return new Map(found.map((one) => [one.source_key, one]));
}

function fateOf(row: ImportedRow, standing: Standing | undefined, { publish }: Target): Fate {
  const whole = isComplete(row);
  const incomplete = publish && !whole;
  if (!standing) return { what: 'ADDED', incomplete };
  const toPublish = publish && whole && standing.status === 'DRAFT' && !standing.touched;
  if (standing.hash === row.hash && !toPublish) return { what: 'UNCHANGED', incomplete: false };
  return { what: standing.touched ? 'EDITED_HERE' : 'UPDATED', incomplete: incomplete && standing.status === 'DRAFT' };
}

const isComplete = ({ content }: ImportedRow): boolean => content.need !== '' && content.places.length > 0 && content.targetGroups.length > 0;

const COLUMNS = `id uuid, slug text, status text, route text, language text, title text, need text, "hopedOutcome" text, deadline timestamptz,
  "publishedAt" timestamptz, "answerBy" date, "budgetFrom" int, "budgetTo" int, "sourceKey" text`;

const publishedAt = ({ content }: ImportedRow, now: Date): string => (content.publishedAt !== null && content.publishedAt < now.toISOString() ? content.publishedAt : now.toISOString());

function recordOf({ row, id }: Planned, slug: string, { publish }: Target, now: Date): Record<string, unknown> {
  const { content, sourceKey } = row;
  const open = publish && isComplete(row);
  return { ...content, id, slug, sourceKey, status: open ? 'PUBLISHED' : 'DRAFT', publishedAt: open ? publishedAt(row, now) : null };
}

async function add(manager: EntityManager, added: readonly Planned[], target: Target, now: Date): Promise<void> {
  const slugs = await freeSlugs(manager, added);
  const records = added.map((one, index) => recordOf(one, slugs[index]!, target, now));
  await manager.query(
    `insert into challenge (id, slug, status, route, language, title, need, hoped_outcome, deadline, published_at, answer_by, budget_from, budget_to,
       source_key, source, owner_id, created_at, updated_at)
     select r.*, $2, $3, $4, $4 from jsonb_to_recordset($1::jsonb) as r (${COLUMNS})`,
    [JSON.stringify(records), target.source, target.ownerId, now],
  );
}

/** Addresses stay as they are: someone may have them already. */
async function change(manager: EntityManager, updated: readonly Planned[], target: Target, now: Date): Promise<void> {
  await manager.query(
    `update challenge c set title = r.title, need = r.need, hoped_outcome = r."hopedOutcome", route = r.route, language = r.language, deadline = r.deadline, answer_by = r."answerBy",
       budget_from = r."budgetFrom", budget_to = r."budgetTo", status = case when c.status = 'DRAFT' then r.status else c.status end,
       published_at = coalesce(c.published_at, r."publishedAt"), updated_at = $2, version = c.version + 1
     from jsonb_to_recordset($1::jsonb) as r (${COLUMNS}) where c.id = r.id`,
    [JSON.stringify(updated.map((one) => recordOf(one, '', target, now))), now],
  );
}

/** A free slug for each: the plain one for the first that wants it, else with the end of the id. Waits for others who want the same. */
async function freeSlugs(manager: EntityManager, added: readonly Planned[]): Promise<string[]> {
  const wanted = added.map(({ row }) => slugOf(row.content.title));
  // In one order for all, so that two who wait never wait for each other.
  await manager.query('select pg_advisory_xact_lock(key) from (select distinct hashtext(slug) as key from unnest($1::text[]) as slug order by 1) as keys', [wanted.map((slug) => `challenge/${slug}`)]);
  const found = await manager.query<{ slug: string }[]>('select slug from challenge where slug = any($1)', [wanted]);
  const taken = new Set(found.map(({ slug }) => slug));
  return wanted.map((slug, index) => {
    const free = taken.has(slug) ? `${slug}-${added[index]!.id.slice(-8)}` : slug;
    taken.add(free);
    return free;
  });
}

async function replaceCodes(manager: EntityManager, stored: readonly Planned[], replaced: readonly string[]): Promise<void> {
  if (replaced.length > 0) {
    await manager.query('delete from challenge_term where challenge_id = any($1)', [replaced]);
    await manager.query('delete from challenge_place where challenge_id = any($1)', [replaced]);
  }
  const terms = stored.flatMap(({ id, row: { content } }) => [
    ...content.targetGroups.map((code) => ({ id, scheme: 'TARGET_GROUP', code })),
    ...content.serviceAreas.map((code) => ({ id, scheme: 'SERVICE_AREA', code })),
  ]);
  const places = stored.flatMap(({ id, row }) => row.content.places.map((code) => ({ id, code })));
  await manager.query('insert into challenge_term (challenge_id, scheme, code) select * from jsonb_to_recordset($1::jsonb) as r (id uuid, scheme text, code text)', [JSON.stringify(terms)]);
  await manager.query('insert into challenge_place (challenge_id, code) select * from jsonb_to_recordset($1::jsonb) as r (id uuid, code text)', [JSON.stringify(places)]);
}

async function tell(manager: EntityManager, stored: readonly Planned[], { source }: Target, now: Date): Promise<void> {
  const events = stored.map(({ id, row, fate }) => ({
    type: fate.what === 'ADDED' ? 'challenge.imported' : 'challenge.import-updated',
    id,
    data: { source, hash: row.hash, codes: row.content.codes },
  }));
  await manager.query(
    `with appended as (
       insert into event (type, subject_type, subject_id, at, data)
       select r.type, 'Challenge', r.id, $2, r.data from jsonb_to_recordset($1::jsonb) as r (type text, id uuid, data jsonb) returning 1)
     select pg_notify('event', '') from (select 1 from appended limit 1) as any_of_them`,
    [JSON.stringify(events), now],
  );
}

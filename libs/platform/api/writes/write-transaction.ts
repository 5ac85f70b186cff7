import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { type SidesByType, actingOn } from '../events/acting.js';
import { appendEvent } from '../events/append-event.js';
import { isUuid, newId, slugOf } from '../ids.js';
import { type Lifecycle, possible } from '../policy/lifecycle.js';
import type { Policy } from '../policy/policy.js';
import { raw, query, sql, value } from '../sql/sql.js';
import { type Viewer, viewerSql } from '../viewer.js';
import { refuse } from './problem.js';

/** /utfordringer/ny is a form and /frivillig/min one's own page, so nothing may be called that alone. */
const PAGES_OF_OURS: ReadonlySet<string> = new Set(['ny', 'min']);

/** What can be locked for a write: where it is stored, who may do what, and when. */
export interface Subject<Row extends ObjectLiteral, Verb extends string> {
  /** The GraphQL type, as events name it. */
  readonly type: string;
  readonly entity: EntityTarget<Row>;
  readonly policy: Policy<Verb>;
  readonly lifecycle: Partial<Lifecycle<string, Verb>>;
  /** The state now, when the clock has a say. */
  readonly stateOf?: (row: Row, now: Date) => string;
  /** What to say instead of WRONG_STATE in states that people should know by name. */
  readonly refusals?: Readonly<Record<string, string>>;
}

/** What a service method may do inside its transaction. */
export class WriteTransaction {
  constructor(
    readonly manager: EntityManager,
    readonly viewer: Viewer,
    readonly now: Date,
    private readonly sides: SidesByType = {},
  ) {}

  /** The person who writes. */
  get personId(): string {
    return this.viewer.personId!;
  }

  /**
   * Locks a row and asks who, whether and when. Refuses with NOT_FOUND (hidden or absent alike), NOT_ALLOWED, STALE or
   * WRONG_STATE. Its key stays free to refer to: a row of another table that is changed twice asks for it again, and whoever does that
   * may hold what we wait for. `version` is the one that the person read; leave it out where a lost update is impossible.
   */
  async lock<Row extends ObjectLiteral, Verb extends string>(
    subject: Subject<Row, Verb>,
    id: string,
    verb: Verb,
    options: { version?: number | null | undefined; path?: string } = {},
  ): Promise<Row> {
    const metadata = this.manager.connection.getMetadata(subject.entity);
    const path = options.path ?? 'id';
    const row = raw('t');
    const viewer = viewerSql(this.viewer.shape);
    const [found] = await query<Record<string, unknown> & { may_read: boolean; may_do: boolean }>(
      this.manager,
      sql`select t.*, ${subject.policy.read(row, viewer)} as may_read, ${subject.policy[verb](row, viewer)} as may_do from ${raw(metadata.tableName)} t where t.id = ${uuid(id)} for no key update of t`,
      { viewer: this.viewer, variables: {} },
    );
    if (!found?.may_read) return refuse('NOT_FOUND', path);
    if (!found.may_do) return refuse('NOT_ALLOWED', path);
    const entity = this.hydrate<Row>(subject.entity, found);
    if (options.version !== undefined && options.version !== null && options.version !== entity['version']) refuse('STALE', 'version');
    const state = subject.stateOf?.(entity, this.now) ?? (entity['status'] as string);
    if (subject.lifecycle[verb] && !possible(subject.lifecycle as Lifecycle<string, Verb>, verb, state)) refuse(subject.refusals?.[state] ?? 'WRONG_STATE', path);
    return entity;
  }

  /** Whether a rule lets the viewer act on a row that is not locked, such as the owner of something new. */
  async may(table: string, id: string, rule: Policy<never>['read']): Promise<boolean> {
    const row = raw('t');
    const [found] = await query<{ may: boolean }>(
      this.manager,
      sql`select ${rule(row, viewerSql(this.viewer.shape))} as may from ${raw(table)} t where t.id = ${uuid(id)}`,
      { viewer: this.viewer, variables: {} },
    );
    return found?.may ?? false;
  }

  /** Adds a row with a new id and returns it. */
  async insert<Row extends ObjectLiteral>(entity: EntityTarget<Row>, values: QueryDeepPartialEntity<Row>, id = newId()): Promise<string> {
    await this.manager.insert(entity, { ...values, id } as QueryDeepPartialEntity<Row>);
    return id;
  }

  /** Changes a row; its version goes up by one. Undefined values stay as they are. Returns the names of what became different. */
  async update<Row extends ObjectLiteral>(entity: EntityTarget<Row>, row: Row, changes: QueryDeepPartialEntity<Row>): Promise<string[]> {
    const given = Object.fromEntries(Object.entries(changes).filter(([, one]) => one !== undefined)) as QueryDeepPartialEntity<Row>;
    await this.manager.createQueryBuilder().update(entity).set(given).where('id = :id', { id: row['id'] as string }).execute();
    const changed = Object.entries(given).flatMap(([name, one]) => (isSame(row[name], one) ? [] : [name]));
    Object.assign(row, given);
    return changed;
  }

  /** Replaces the rows that belong to one parent, such as the target groups of a challenge. Returns whether they became others. */
  async replace<Row extends ObjectLiteral>(entity: EntityTarget<Row>, parent: Partial<Row>, rows: readonly QueryDeepPartialEntity<Row>[]): Promise<boolean> {
    const before = await this.manager.findBy(entity, parent as FindOptionsWhere<Row>);
    const after = rows.map((one) => ({ ...one, ...parent })) as QueryDeepPartialEntity<Row>[];
    await this.manager.delete(entity, parent);
    if (after.length > 0) await this.manager.insert(entity, after);
    return !isSame(asSet(before), asSet(after));
  }

  /** A slug from a title that no other row of the table has: the plain one when it is free, else with the end of the id. */
  async freeSlug(table: string, title: string, id: string): Promise<string> {
    const slug = slugOf(title);
    // Two who choose the same title at once wait for each other here, so that both get an address.
    await this.manager.query('select pg_advisory_xact_lock(hashtext($1))', [`${table}/${slug}`]);
    const taken = await query(this.manager, sql`select 1 from ${raw(table)} where slug = ${value(slug, 'text')} and id <> ${value(id, 'uuid')}`);
    return taken.length === 0 && !PAGES_OF_OURS.has(slug) ? slug : `${slug}-${id.slice(-8)}`;
  }

  /** Appends what happened. One write, one event. */
  async event(type: string, subject: { type: string; id: string }, data: Record<string, unknown> = {}): Promise<void> {
    const sides = this.sides[subject.type];
    const acting = sides && (await actingOn(this.manager, sides, subject.id, this.viewer));
    await appendEvent(this.manager, { type, subject, actorId: this.viewer.personId, at: this.now, data, acting });
  }

  private hydrate<Row extends ObjectLiteral>(target: EntityTarget<Row>, stored: Record<string, unknown>): Row {
    const metadata = this.manager.connection.getMetadata(target);
    const entity = metadata.create() as Row;
    for (const column of metadata.columns) column.setEntityValue(entity, this.manager.connection.driver.prepareHydratedValue(stored[column.databaseName], column));
    return entity;
  }
}

/** Whether two values are stored alike: instants by their time, nothing and null as one. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Rows without an order of their own, written the same way whatever order their names and they themselves came in. */
const asSet = (rows: readonly object[]): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).filter(([, one]) => one !== null && one !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();

/** What cannot be an id matches nothing. */
const uuid = (id: string) => value(isUuid(id) ? id : null, 'uuid');

import { Inject, Injectable } from '@nestjs/common';
import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, GraphQLError, GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema, type OperationDefinitionNode, getArgumentValues, getNamedType, getVariableValues } from 'graphql';
import type { Pool } from 'pg';
import { type Sql, TRUE, render, sql } from '../sql/sql.js';
import { type SlotContext, type Viewer, viewerSql } from '../viewer.js';
import type { Variables } from './arguments.js';
import { Compiler } from './compiler.js';
import { Lru } from './lru.js';
import { type PersonalViews, SeenPeople } from './personal.js';
import { Registry } from './registry.js';
import { type SelectionContext, below, namesIn, selectedFields } from './selection.js';
import { shapeOf } from './shape.js';
import { type Statement, StatementNames, nameable } from './statement-names.js';

/** Where statements are sent. */
export const READ_POOL = Symbol('READ_POOL');

/** One statement per root field, ready to run. */
interface Plan {
  readonly statements: readonly {
    readonly key: string;
    readonly constant?: unknown;
    readonly statement?: Statement;
    readonly node?: FieldNode;
    /** Whether its answer says whose personal data it holds. */
    readonly personal?: boolean;
    readonly guarded?: FieldNode;
  }[];
}

/** What is done before a root field is read. */
export type Preparation = (args: Readonly<Record<string, unknown>>, viewer: Viewer) => Promise<void>;

/**
 * Stands around the reading of a root field whose argument opens something, such as a code that one types: it may refuse by throwing, and
 * learns from what is read whether anything was opened. `network` is where it is asked from; null when the application itself asks.
 */
export type Guard = (args: Readonly<Record<string, unknown>>, network: string | null, read: () => Promise<unknown>) => Promise<unknown>;

/** Characters of statements that are kept compiled, over all documents. */
const KEPT_CHARACTERS = 16_000_000;
/** What a kept plan takes beside its text, in characters. */
const PLAN_OVERHEAD = 2_000;
/** Statements of one request that run at once, so that one request cannot take all connections. */
const AT_ONCE = 4;

/** Answers queries: the selection becomes one SQL statement per root field, which returns the JSON that the client asked for. */
@Injectable()
export class Reads {
  private readonly plans = new Lru<Plan>(KEPT_CHARACTERS, ({ statements }, key) =>
    statements.reduce((sum, { statement }) => sum + (statement?.text.length ?? 0), key.length + PLAN_OVERHEAD),
  );
  private readonly documentNumbers = new WeakMap<DocumentNode, number>();
  private documentsSeen = 0;
  private readonly names = new StatementNames();
  private schema: GraphQLSchema | null = null;
  private views: PersonalViews | null = null;
  private readonly preparations = new Map<string, Preparation>();
  private readonly guards = new Map<string, Guard>();

  constructor(
    @Inject(Registry) private readonly registry: Registry,
    @Inject(READ_POOL) private readonly pool: Pool,
  ) {}

  /** Gives the schema, once it is built. */
  use(schema: GraphQLSchema): void {
    this.schema = schema;
  }

  /** Something to fetch before a field of Query is read, such as another register's answer that a table keeps. */
  before(field: string, preparation: Preparation): void {
    this.preparations.set(field, preparation);
  }

  /** What stands around each reading of a field of Query, also of one that is watched. */
  guard(field: string, guard: Guard): void {
    this.guards.set(field, guard);
  }

  /** Gives the register of who saw whose personal data. Without one, nothing that is marked as personal is answered. */
  noteViewsIn(views: PersonalViews): void {
    this.views = views;
  }

  /** Whether all root fields of a query are read by statements, introspection being the exception. */
  covers(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): boolean {
    const names = namesIn(operation.selectionSet, fragments);
    return operation.operation === 'query' && !names.has('__schema') && !names.has('__type');
  }

  /**
   * The data of a whole query. Variables are as the client sent them; null when they do not fit (validation says why). What is
   * `watched` is read again and again without anyone asking: that personal data were seen could not be kept, nor other registers asked.
   */
  async answer(document: DocumentNode, operation: OperationDefinitionNode, sent: Variables, viewer: Viewer, { watched = false, network = null }: { readonly watched?: boolean; readonly network?: string | null } = {}): Promise<Record<string, unknown> | null> {
    const { coerced } = getVariableValues(this.theSchema, operation.variableDefinitions ?? [], sent);
    if (!coerced) return null;
    const plan = this.queryPlan(document, operation, coerced, viewer);
    if (watched && plan.statements.some(({ personal, node }) => personal || node)) throw new GraphQLError('This cannot be watched', { extensions: { code: 'BAD_REQUEST' } });
    for (const { node } of plan.statements) if (node) await this.preparations.get(node.name.value)!(this.argumentsOf(node, coerced), viewer);
    return this.run(plan, { viewer, variables: coerced }, network);
  }

  /** Has the guards stand around an answer that is known already, for whoever joins those who watch it; throws what they throw. */
  async admit(document: DocumentNode, operation: OperationDefinitionNode, sent: Variables, viewer: Viewer, network: string, answer: Readonly<Record<string, unknown>>): Promise<void> {
    const { coerced } = getVariableValues(this.theSchema, operation.variableDefinitions ?? [], sent);
    for (const { key, guarded } of coerced ? this.queryPlan(document, operation, coerced, viewer).statements : []) {
      if (guarded) await this.guards.get(guarded.name.value)!(this.argumentsOf(guarded, coerced!), network, async () => answer[key]);
    }
  }

  private queryPlan(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables, viewer: Viewer): Plan {
    return this.plan(document, operation, variables, viewer, 'query', (context) => {
      const compiler = new Compiler(this.registry, context, viewerSql(viewer.shape));
      const fields = selectedFields(context, this.queryType, [operation.selectionSet]);
      return [...fields].map(([key, nodes]) => this.rootPlan(compiler, key, nodes));
    });
  }

  private argumentsOf(node: FieldNode, variables: Variables): Record<string, unknown> {
    return getArgumentValues(this.queryType.getFields()[node.name.value]!, node, variables);
  }

  /** Compiles what a mutation asks back, so that a selection which is refused is refused before anything is written. */
  prepare(document: DocumentNode, operation: OperationDefinitionNode, sent: Variables, viewer: Viewer): void {
    const { coerced } = getVariableValues(this.theSchema, operation.variableDefinitions ?? [], sent);
    if (!coerced) return;
    this.plan(document, operation, coerced, viewer, 'prepare', (context) => {
      const compiler = new Compiler(this.registry, context, viewerSql(viewer.shape), { typenames: true });
      const mutations = this.theSchema.getMutationType()!;
      for (const nodes of selectedFields(context, mutations, [operation.selectionSet]).values()) {
        const payload = getNamedType(mutations.getFields()[nodes[0]!.name.value]?.type);
        if (!(payload instanceof GraphQLObjectType)) continue;
        for (const inner of selectedFields(context, payload, below(nodes)).values()) {
          const target = getNamedType(payload.getFields()[inner[0]!.name.value]?.type)?.name;
          if (target && this.registry.has(target)) compiler.one(target, () => TRUE, below(inner), ROOT);
        }
      }
      return [];
    });
  }

  /**
   * Reads one thing for a mutation's payload, as selected under `field` of the payload. The result holds a tree for every
   * response key, so that aliases are answered too.
   */
  async payload(info: GraphQLResolveInfo, viewer: Viewer, field: string, id: string): Promise<Record<string, unknown>> {
    const document = this.documentOf(info);
    const payloadType = this.theSchema.getMutationType()!.getFields()[info.fieldName]!.type.toString().replace('!', '');
    const plan = this.plan(document, info.operation, info.variableValues, viewer, `payload:${String(info.path.key)}:${field}`, (context) => {
      const compiler = new Compiler(this.registry, context, viewerSql(viewer.shape), { typenames: true });
      const type = this.theSchema.getType(payloadType) as GraphQLObjectType;
      const wanted = [...selectedFields(context, type, below(info.fieldNodes))].filter(([, nodes]) => nodes[0]!.name.value === field);
      const target = type.getFields()[field]!.type.toString().replace('!', '');
      return wanted.map(([key, nodes]) =>
        statementOf(compiler, key, () => compiler.one(target, (row) => (target === 'Viewer' ? TRUE : sql`${row}.id = ${PAYLOAD_ID}`), below(nodes), ROOT)),
      );
    });
    return this.run(plan, { viewer, variables: info.variableValues, payloadId: id } as SlotContext);
  }

  private rootPlan(compiler: Compiler, key: string, nodes: readonly FieldNode[]): Plan['statements'][number] {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return { key, constant: 'Query' };
    const field = this.registry.roots[name];
    if (!field) throw new Error(`No read for Query.${name}`);
    const planned = statementOf(compiler, key, () => compiler.field(this.queryType, field, nodes, ROOT));
    return { ...planned, ...(this.preparations.has(name) ? { node: nodes[0]! } : {}), ...(this.guards.has(name) ? { guarded: nodes[0]! } : {}) };
  }

  private plan(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables, viewer: Viewer, purpose: string, make: (context: SelectionContext) => Plan['statements']): Plan {
    const key = `${this.numberOf(document)} ${operation.name?.value ?? ''} ${purpose} ${viewer.shape} ${shapeOf(this.theSchema, operation, variables)}`;
    let plan = this.plans.get(key);
    if (!plan) {
      const fragments = new Map(document.definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [[one.name.value, one] as const] : [])));
      plan = { statements: make({ schema: this.theSchema, fragments, variables }) };
      this.plans.set(key, plan);
    }
    return plan;
  }

  private numberOf(document: DocumentNode): number {
    const known = this.documentNumbers.get(document) ?? this.documentsSeen++;
    this.documentNumbers.set(document, known);
    return known;
  }

  private async run(plan: Plan, context: SlotContext, network: string | null = null): Promise<Record<string, unknown>> {
    const values: unknown[] = [];
    const people = new SeenPeople();
    let next = 0;
    const work = async (): Promise<void> => {
      while (next < plan.statements.length) {
        const index = next++;
        const { statement, constant, personal, guarded } = plan.statements[index]!;
        const read = () => (statement ? this.rowOf(statement, context) : Promise.resolve(constant));
        values[index] = guarded ? await this.guards.get(guarded.name.value)!(this.argumentsOf(guarded, context.variables), network, read) : await read();
        if (personal) people.takeOutOf(values[index]);
      }
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, plan.statements.length) }, work));
    if (people.any) await this.noteViews(context.viewer, people);
    return Object.fromEntries(plan.statements.map(({ key }, index) => [key, values[index]]));
  }

  private async rowOf(statement: Statement, context: SlotContext): Promise<unknown> {
    const values = statement.slots.map((slot) => slot.read(context));
    const { rows } = await this.pool.query<{ data: unknown }>({ ...this.names.of(statement), text: statement.text, values });
    return rows[0]!.data;
  }

  /** Written before the answer leaves: nobody sees personal data without it being kept. */
  private async noteViews(viewer: Viewer, people: SeenPeople): Promise<void> {
    if (!this.views) throw new Error('Personal data were read, and there is no register of who sees them');
    await this.views.note(viewer, people.list());
  }

  private documentOf(info: GraphQLResolveInfo): DocumentNode {
    const cached = documents.get(info.operation);
    if (cached) return cached;
    const document = { kind: 'Document', definitions: [info.operation, ...Object.values(info.fragments)] } as unknown as DocumentNode;
    documents.set(info.operation, document);
    return document;
  }

  private get theSchema(): GraphQLSchema {
    if (!this.schema) throw new Error('Reads have no schema yet');
    return this.schema;
  }

  private get queryType(): GraphQLObjectType {
    return this.theSchema.getQueryType()!;
  }
}

/** Where a statement begins: there is no row yet. */
const ROOT = { row: sql``, rows: 1 } as const;

/** One root field's statement, and whether personal data come of it. */
function statementOf(compiler: Compiler, key: string, compile: () => Sql): Plan['statements'][number] {
  const { expression, personal } = compiler.holdsPersonal(compile);
  return { key, statement: nameable(render(sql`select ${expression} as data`)), ...(personal ? { personal } : {}) };
}

const documents = new WeakMap<OperationDefinitionNode, DocumentNode>();

const PAYLOAD_ID = { key: 'payload.id', type: 'uuid', read: (context: unknown) => (context as { payloadId: string }).payloadId } as const;

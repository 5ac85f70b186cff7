import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, type OperationDefinitionNode, parse, specifiedRules, validate } from 'graphql';
import { LIMITS, limitsRule } from '../graphql/limits.js';
import { Lru } from '../reads/lru.js';
import type { Reads } from '../reads/reads.service.js';

/** A query that may be watched. */
export interface WatchedQuery {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Characters of queries that are kept understood. */
const KEPT_CHARACTERS = 500_000;

const refuse = (message: string): never => {
  throw new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
};

/** Understands queries as /graphql does, with the same limits; what changes something or tells of the schema is not watched. */
export class WatchedQueries {
  private readonly known = new Lru<WatchedQuery>(KEPT_CHARACTERS, (_query, text) => text.length);

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly reads: Reads,
    /** Whether a document that is wrong is told what was perhaps meant. */
    private readonly tellsOfSchema: boolean,
  ) {}

  /** Throws a GraphQLError that may be told. */
  of(text: string): WatchedQuery {
    const known = this.known.get(text);
    if (known) return known;
    const document = parseWithin(text);
    const [problem] = validate(this.schema, document, [...specifiedRules, limitsRule], { maxErrors: 1, hideSuggestions: !this.tellsOfSchema });
    if (problem) throw told(problem, 'GRAPHQL_VALIDATION_FAILED');
    const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    const fragments = new Map(document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])));
    const operation = operations.length === 1 ? operations[0]! : refuse('One query can be watched at a time');
    if (!this.reads.covers(operation, fragments)) refuse('Only queries for data can be watched');
    const query = { document, operation };
    this.known.set(text, query);
    return query;
  }
}

function parseWithin(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: LIMITS.tokens });
  } catch (error) {
    throw told(error as GraphQLError, 'GRAPHQL_PARSE_FAILED');
  }
}

const told = (problem: GraphQLError, code: string): GraphQLError => new GraphQLError(problem.message, { nodes: problem.nodes ?? null, extensions: { code: problem.extensions['code'] ?? code } });

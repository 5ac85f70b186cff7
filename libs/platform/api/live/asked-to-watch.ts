import type { Language } from '@samskap/platform-contract';
import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';

/** What somebody asks to watch. */
export interface AskedToWatch {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Where headers cannot be set; otherwise the request's language holds. */
  readonly language?: Language;
  /** The state that the reader has. */
  readonly lastId?: string;
}

const LANGUAGES: readonly Language[] = ['NB', 'NN', 'EN'];

const refuse = (message: string): never => {
  throw new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
};

/** Reads it from the body, or from the address, where `variables` is JSON and `language` stands in place of a header. */
export function askedBy(request: FastifyRequest): AskedToWatch {
  const isGet = request.method === 'GET';
  const given = (isGet ? request.query : request.body) as Readonly<Record<string, unknown>> | null;
  const query = given?.['query'];
  if (typeof query !== 'string' || query === '') return refuse('There is no query');
  const variables = isGet && given?.['variables'] !== undefined ? parsed(given['variables']) : (given?.['variables'] ?? {});
  if (typeof variables !== 'object' || variables === null || Array.isArray(variables)) return refuse('Variables must be an object');
  const language = LANGUAGES.find((one) => isGet && one.toLowerCase() === given?.['language']);
  const lastId = request.headers['last-event-id'];
  return { query, variables: variables as Record<string, unknown>, ...(language ? { language } : {}), ...(typeof lastId === 'string' ? { lastId } : {}) };
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}

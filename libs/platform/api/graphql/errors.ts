import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from '../http/logger.js';

/** Codes of errors that are the client's own and may be told as they are. */
const TOLD = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'TOO_COSTLY', 'TOO_MANY_ATTEMPTS', 'BAD_CURSOR', 'BAD_PAGE_SIZE', 'PERSISTED_QUERY_NOT_FOUND']);

/** SQLSTATE classes: bad values, and a database that is away or busy. */
const BAD_VALUE = /^22/;
const AWAY = /^(08|57|53|25006|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)/;

/**
 * What a client may know of an error. The unexpected is logged under the request's id and not told. Apollo and graphql-js wrap
 * errors in others of their own kind, so what matters is whether there is anything else at the bottom.
 */
export function publicError(error: GraphQLError, requestId: string, logger: Logger): GraphQLFormattedError {
  const cause = causeOf(error);
  const code = codeOf(error);
  if (!cause && typeof code === 'string' && TOLD.has(code)) return { ...error.toJSON(), extensions: { code } };
  if (!cause && code === undefined && error.path === undefined) return { ...error.toJSON(), extensions: { code: 'BAD_REQUEST' } };
  const state = cause?.code ?? '';
  if (BAD_VALUE.test(state)) return { message: 'A value cannot be read', extensions: { code: 'BAD_USER_INPUT' } };
  const away = isAway(cause);
  logger[away ? 'warn' : 'error']({ err: cause ?? error, requestId }, away ? 'the database does not answer' : 'unexpected error');
  return away
    ? { message: 'The service is not available right now; nothing was lost that was confirmed', extensions: { code: 'UNAVAILABLE', requestId } }
    : { message: 'Something went wrong', extensions: { code: 'INTERNAL', requestId } };
}

/** A value that PostgreSQL cannot read, such as text with a NUL in it: nothing that exists has it. */
export const isBadValue = (error: unknown): boolean => BAD_VALUE.test(String((error as { code?: unknown } | null)?.code ?? ''));

/** The database does not answer, or not in time. */
export function isAway(error: unknown): boolean {
  const { code, message, name } = (error ?? {}) as { code?: unknown; message?: unknown; name?: unknown };
  // TypeORM lets go of a connection that was lost in the middle of a transaction, and then says only this.
  if (String(name).endsWith('AlreadyReleasedError')) return true;
  return AWAY.test(String(code ?? '')) || /Connection terminated|timeout exceeded/.test(String(message ?? ''));
}

/** What was thrown, if it was no GraphQLError. */
function causeOf(error: GraphQLError): (Error & { code?: string }) | undefined {
  const { originalError } = error;
  return originalError instanceof GraphQLError ? causeOf(originalError) : originalError;
}

/** The code that the error was thrown with: Apollo puts its own over that of a validation rule. */
function codeOf(error: GraphQLError): unknown {
  const inner = error.originalError instanceof GraphQLError ? codeOf(error.originalError) : undefined;
  return inner ?? error.extensions['code'];
}

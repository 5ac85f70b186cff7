import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Logger } from '../http/logger.js';

/** Codes of errors that are the client's own and may be told as they are. */
const TOLD = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'TOO_COSTLY', 'BAD_CURSOR', 'BAD_PAGE_SIZE', 'PERSISTED_QUERY_NOT_FOUND']);

/** SQLSTATE classes: bad values, and a database that is away or busy. */
const BAD_VALUE = /^22/;
const AWAY = /^(08|57|53|25006|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)/;

/** What a client may know of an error. The unexpected is logged under the request's id and not told. */
export function publicError(error: GraphQLError, requestId: string, logger: Logger): GraphQLFormattedError {
  const code = error.extensions['code'];
  if (!error.originalError && typeof code === 'string' && TOLD.has(code)) return { ...error.toJSON(), extensions: { code } };
  if (!error.originalError && code === undefined) return { ...error.toJSON(), extensions: { code: 'BAD_REQUEST' } };
  const cause = error.originalError as (Error & { code?: string }) | undefined;
  const state = cause?.code ?? '';
  if (BAD_VALUE.test(state)) return { message: 'A value cannot be read', extensions: { code: 'BAD_USER_INPUT' } };
  const away = AWAY.test(state) || /Connection terminated|timeout exceeded/.test(cause?.message ?? '');
  logger[away ? 'warn' : 'error']({ err: cause ?? error, requestId }, away ? 'the database does not answer' : 'unexpected error');
  return away
    ? { message: 'The service is not available right now; nothing was lost that was confirmed', extensions: { code: 'UNAVAILABLE', requestId } }
    : { message: 'Something went wrong', extensions: { code: 'INTERNAL', requestId } };
}

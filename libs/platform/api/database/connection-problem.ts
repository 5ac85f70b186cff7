import { DatabaseProblem } from './database-problem.js';

type Failure = { code?: string; message?: string; driverError?: unknown; errors?: unknown[] };

const unreachable = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOENT', 'EPIPE',
]);

const lines: Record<string, (where: string, message: string) => string> = {
  '28P01': (where) => `The database at ${where} refuses the password: check DATABASE_URL.`,
  '28000': (where, message) => `The database at ${where} refuses the account (${message}): check DATABASE_URL.`,
  '3D000': (where, message) => `The database at ${where} does not exist (${message}): create it first.`,
  '42501': (where, message) => `The account in DATABASE_URL lacks rights at ${where} (${message}): let it own the database.`,
  '53100': (where) => `The disk of the database at ${where} is full: free some space and start again.`,
  '53300': (where) => `The database at ${where} has no connection to spare: raise max_connections or stop another client.`,
  '57P03': (where) => `The database at ${where} is not ready to answer: try again in a moment.`,
};

/**
 * Says in one plain line what is wrong with the database behind `url`, without its password; undefined when the error
 * is about something else, which should then be thrown as it is.
 */
export function connectionProblem(error: unknown, url: string): string | undefined {
  if (error instanceof DatabaseProblem) return error.message;
  const { code = '', message = '' } = innermost(error);
  const where = addressOf(url);
  const line = lines[code];
  if (line) return line(where, message);
  if (unreachable.has(code) || /timeout|terminated unexpectedly/i.test(message)) {
    return `The database at ${where} cannot be reached (${code || message}): is it running, and is DATABASE_URL right?`;
  }
  if (/SSL|certificate/i.test(message)) return `No safe connection to the database at ${where}: ${message}.`;
  if (/SASL|client password must be a string/.test(message)) {
    return `The database at ${where} asks for a password: add it to DATABASE_URL.`;
  }
  return undefined;
}

/** Refuses a server that is too old; `versionNumber` is PostgreSQL's `server_version_num`, such as 150004. */
export function versionProblem(versionNumber: number, url: string): string | undefined {
  if (versionNumber >= 150_000) return undefined;
  const major = Math.floor(versionNumber / 10_000);
  return `The database at ${addressOf(url)} is PostgreSQL ${major}; Samskap needs 15 or later.`;
}

function addressOf(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname || 'the local socket'}${port && `:${port}`}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}

function innermost(error: unknown): Failure {
  const failure = (typeof error === 'object' && error !== null ? error : {}) as Failure;
  if (failure.driverError && failure.driverError !== error) return innermost(failure.driverError);
  if (failure.errors?.length) return innermost(failure.errors[0]);
  return failure;
}

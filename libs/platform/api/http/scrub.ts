/** PostgreSQL's errors whose wording holds names of tables and columns, never a value: connections, constraints, conflicts, SQL, limits. */
const WORDING_IS_OURS = /^(08|23|40|42|53|55|57)[0-9A-Z]{3}$/;
const SQLSTATE = /^[0-9A-Z]{5}$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DEEPEST_CAUSE = 3;

/**
 * Text for the log without what could identify or authorise someone: addresses, national identity numbers, tokens, what follows a
 * question mark in an address, and whatever somebody put in quotation marks.
 */
export function scrub(text: string): string {
  return text
    .replaceAll(/"[^"]*("|$)/g, '"…"')
    .replaceAll(/[^\s<>"'(),;:=/?&]+(@|%40)[^\s<>"'(),;:/?&]+/gi, '[e-mail]')
    .replaceAll(/\?[^\s)]*=[^\s)]*/g, '?…')
    .replaceAll(/(?<!\d)\d{6}[ .]?\d{5}(?!\d)/g, '[number]')
    .replaceAll(/[\w-]{20,}/g, (word) => (looksSecret(word) ? '[token]' : word));
}

/** Tokens are random: capitals, small letters and digits together, or hexadecimal. Slugs and ids are neither. */
const looksSecret = (word: string): boolean => !ID.test(word) && (/^[0-9a-f]{32,}$/i.test(word) || (/[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word)));

/** The path of an address, for the log. */
export const scrubbedPath = (url: string): string => scrub(url.split('?')[0]!);

/** What a log may say of an error: what it is and where it happened. Everything else that it carries may hold what people wrote. */
export function safeError(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint, table, column, cause } = error as Error & Readonly<Record<string, unknown>>;
  const known = Object.fromEntries(Object.entries({ code, constraint, table, column }).filter(([, value]) => typeof value === 'string' || typeof value === 'number'));
  return {
    type: error.constructor.name,
    message: safeMessage(error),
    ...known,
    stack: framesOf(error.stack),
    ...(cause !== undefined && depth < DEEPEST_CAUSE ? { cause: safeError(cause, depth + 1) } : {}),
  };
}

/** An error's message without values. */
export function safeMessage(error: unknown): string {
  if (!(error instanceof Error)) return 'something was thrown that is no error';
  const code = String((error as { code?: unknown }).code ?? '');
  if (SQLSTATE.test(code) && 'severity' in { ...error, ...(error as { driverError?: object }).driverError }) return WORDING_IS_OURS.test(code) ? error.message : `PostgreSQL refused with ${code}`;
  // The parser repeats what it could not read.
  if (error instanceof SyntaxError) return 'something could not be read';
  return scrub(error.message);
}

/** Where it happened; the first lines of a stack repeat the message. */
export const framesOf = (stack: string | undefined): string => (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).join('\n');

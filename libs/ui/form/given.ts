import type { UserError } from './userErrors.js';

/** An empty field as the API takes it. */
export const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

/** Errors at those of the fields that are empty, each with its own message. */
export const missing = <Values extends object>(values: Values, messages: Partial<Record<keyof Values & string, string>>): UserError[] =>
  Object.entries(messages).flatMap(([name, message]) =>
    values[name as keyof Values] === '' && typeof message === 'string' ? [{ code: 'REQUIRED', message, path: [name] }] : [],
  );

/** Errors at rows of a list that was sent without its empty rows, moved to where the rows stand in the form. */
export const atRows = (errors: readonly UserError[], list: string, sent: readonly number[]): UserError[] =>
  errors.map((error) => {
    const [first, index, ...rest] = error.path ?? [];
    const row = first === list && index !== undefined ? sent[Number(index)] : undefined;
    return row === undefined ? error : { ...error, path: [list, String(row), ...rest] };
  });

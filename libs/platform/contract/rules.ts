import * as z from 'zod/mini';

/**
 * Input rules that the SDL cannot say, shared by the form and the API. A message is a stable code; its texts stand in the
 * API's messages, and its numbers come from the issue.
 */

/** Six digits and five, together or with a dot, a dash or spaces between them. */
const SIX_AND_FIVE = /(?<!\d)(\d{6}) ?[.\p{Pd}\u2212]? ?(\d{5})(?!\d)/gu;

/**
 * Eleven digits whose two control digits fit: a Norwegian national identity number (fødselsnummer or D-number). Signs that look or
 * mean the same are read as one, such as wide digits and spaces that do not break a line, and those that show nothing are left out.
 */
export function holdsNationalId(text: string): boolean {
  return [...visible(text).normalize('NFKC').matchAll(SIX_AND_FIVE)].some(([, date, rest]) => controlDigitsFit(`${date}${rest}`));
}

function controlDigitsFit(digits: string): boolean {
  const sum = (weights: readonly number[]) => weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const first = (11 - (sum([3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
  const second = (11 - (sum([5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return first === Number(digits[9]) && second === Number(digits[10]);
}

/**
 * Signs that show nothing and change how what follows is shown: control characters but tab and line breaks, marks that turn the
 * direction of a line, spaces without width, and halves of signs. Joiners stay, which some scripts and signs are written with.
 */
const INVISIBLE = /(?![\t\n\r\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;

const visible = (text: string): string => text.replaceAll(INVISIBLE, '');

const checked = (max: number) => [z.overwrite(visible), z.trim(), z.maxLength(max, 'TOO_LONG'), z.refine<string>((text) => !holdsNationalId(text), 'NATIONAL_ID')] as const;

/** Text that must be there. Lengths are in characters. */
export const requiredText = (max: number) => z.string('REQUIRED').check(...checked(max), z.minLength(1, 'REQUIRED'));

/** Text that may be empty, which is stored as null. */
export const optionalText = (max: number) =>
  z.optional(z.nullable(z.pipe(z.string('INVALID').check(...checked(max)), z.transform((text: string) => (text === '' ? null : text)))));

/** Codes of a list, each once. */
export const codes = (max: number) =>
  z.pipe(z.array(z.string('INVALID'), 'INVALID').check(z.maxLength(max, 'TOO_MANY')), z.transform((list: string[]) => [...new Set(list)]));

/** A whole number within bounds. */
export const wholeNumber = (min: number, max: number) => z.int('INVALID').check(z.minimum(min, 'TOO_SMALL'), z.maximum(max, 'TOO_LARGE'));

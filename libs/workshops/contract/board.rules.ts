import { requiredText, wholeNumber } from '@samskap/platform-contract/rules';
import * as z from 'zod/mini';

/** How long and how many; the forms show them. */
export const boardLimits = { idea: 280, groupTitle: 120, ideasOfSeat: 50, ideasAtOnce: 500, ideasOnBoard: 3_000 } as const;

const SECRET = { shortest: 32, longest: 100 } as const;
const KEY = { longest: 200 } as const;
const MOST_OPTIONS = 20;
const LARGEST_TURN = 2_147_483_647;

const EMAIL = /[^\s@]+ ?(?:@|\((?:at|alfa)\)|\[(?:at|alfa)\]) ?[^\s@]+\.[a-zæøå]{2,}/iu;
/** As Norwegians write them: 99 88 77 66, 998 87 766, 9988 7766, 99887766. Years side by side (2026-2027) and amounts (20 000 000) are none. */
const TELEPHONE = /(?<![\d.,])(?:\d{2}([ .-])\d{2}\1\d{2}\1\d{2}|[489]\d{2}[ .-]\d{2}[ .-]\d{3}|[49]\d{3}[ .-]\d{4}|[2-9]\d{7})(?![\d]|[.,]\d)/u;
const TELEPHONE_ABROAD = /(?:\+|(?<!\d)00)\d(?:[ .()-]{0,2}\d){6,13}(?!\d)/u;

/** Whether one could reach somebody by what stands in a text: anyone under 18 may write here, and what they write is read aloud. */
export function holdsContact(text: string): boolean {
  const plain = text.normalize('NFKC').replaceAll(/\p{Pd}/gu, '-').replaceAll(/\p{Zs}/gu, ' ');
  return [EMAIL, TELEPHONE, TELEPHONE_ABROAD].some((pattern) => pattern.test(plain));
}

const seat = z.string('REQUIRED').check(z.minLength(SECRET.shortest, 'INVALID'), z.maxLength(SECRET.longest, 'INVALID'));
const table = z.nullish(z.int('INVALID').check(z.minimum(1, 'TOO_SMALL')));
const ids = z.array(z.string()).check(z.minLength(1, 'REQUIRED'), z.maxLength(boardLimits.ideasAtOnce, 'TOO_MANY'));

export const joinRules = z.looseObject({ seat, table });

export const ideaOnBoardRules = z.looseObject({
  idempotencyKey: z.string('REQUIRED').check(z.minLength(1, 'REQUIRED'), z.maxLength(KEY.longest, 'TOO_LONG')),
  seat,
  table,
  text: requiredText(boardLimits.idea).check(z.refine<string>((text) => !holdsContact(text), 'NO_CONTACT_HERE')),
});

export const ballotRules = z.looseObject({
  seat,
  turn: wholeNumber(1, LARGEST_TURN),
  votes: z.array(z.looseObject({ on: z.string('REQUIRED'), dots: wholeNumber(1, MOST_OPTIONS) })).check(z.maxLength(MOST_OPTIONS, 'TOO_MANY')),
});

export const moderationRules = z.looseObject({ ids, state: z.enum(['SHOWN', 'HIDDEN'], 'INVALID') });

const groupTitle = requiredText(boardLimits.groupTitle);

export const groupingRules = z.looseObject({ ids, title: z.nullish(groupTitle) });

export const groupRules = z.looseObject({ title: z.nullish(groupTitle) });

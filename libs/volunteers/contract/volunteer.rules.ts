import { addressOf } from '@samskap/identity-contract';
import { codes, optionalText, requiredText, wholeNumber } from '@samskap/platform-contract/rules';
import * as z from 'zod/mini';

/** How long each text may be, in characters, and how many there may be of each; the forms show it. */
export const assignmentLimits = {
  title: 120,
  task: 2_000,
  meetingPoint: 300,
  contactName: 120,
  contactTelephone: 40,
  training: 500,
  expenses: 500,
  reason: 500,
  minimumAge: 99,
  targetGroups: 10,
  slotsAtOnce: 60,
  slots: 200,
  capacity: 1_000,
  slotHours: 24,
} as const;

export const signUpLimits = { name: 120, contact: 254, reason: 500, hours: 24 } as const;

/** Where a volunteer is reached: by one of the two. */
export interface Reach {
  /** With + and country, digits alone: +4791234567. */
  readonly mobile: string | null;
  /** In lower case. */
  readonly email: string | null;
}

/** What people put between the digits of a number. */
const BETWEEN = /[\s\u00a0\u202f()./\p{Pd}]/gu;
const NORWEGIAN = /^(?:\+47)?([2-9]\d{7})$/;
const FOREIGN = /^\+(?!47)[1-9]\d{6,14}$/;

/** The number as it is kept, however it was written; null when it is none. */
export function numberOf(given: string): string | null {
  const digits = given.replaceAll(BETWEEN, '').replace(/^00/, '+');
  const norwegian = NORWEGIAN.exec(digits)?.[1];
  if (norwegian) return `+47${norwegian}`;
  return FOREIGN.test(digits) ? digits : null;
}

/** A mobile number or an address, whichever it is; null when it is neither. */
export function reachOf(given: string): Reach | null {
  if (given.includes('@')) {
    const email = addressOf(given);
    return email === null ? null : { mobile: null, email };
  }
  const mobile = numberOf(given);
  return mobile === null ? null : { mobile, email: null };
}

/** Also short numbers, such as 116 117. */
const TELEPHONE = /^\+?[\d\s\u00a0()-]{3,}$/;

const telephone = z.optional(
  z.nullable(
    z.pipe(
      z.string('INVALID').check(z.trim(), z.maxLength(assignmentLimits.contactTelephone, 'TOO_LONG'), z.refine((text) => text === '' || TELEPHONE.test(text), 'INVALID_TELEPHONE')),
      z.transform((text: string) => (text === '' ? null : text)),
    ),
  ),
);

const instant = z.string('REQUIRED').check(z.minLength(1, 'REQUIRED'));

const slot = z.looseObject({ startsAt: instant, endsAt: instant, capacity: wholeNumber(1, assignmentLimits.capacity) });

/** An assignment as it is written; what it needs before it opens is asked then. */
export const assignmentRules = z.looseObject({
  title: z.optional(z.nullable(requiredText(assignmentLimits.title))),
  task: optionalText(assignmentLimits.task),
  meetingPoint: optionalText(assignmentLimits.meetingPoint),
  contactName: optionalText(assignmentLimits.contactName),
  contactTelephone: telephone,
  training: optionalText(assignmentLimits.training),
  expenses: optionalText(assignmentLimits.expenses),
  minimumAge: z.nullish(wholeNumber(1, assignmentLimits.minimumAge)),
  targetGroups: z.nullish(codes(assignmentLimits.targetGroups)),
  slots: z.nullish(z.array(slot).check(z.maxLength(assignmentLimits.slotsAtOnce, 'TOO_MANY'))),
});

export const cancelSlotRules = z.looseObject({ reason: requiredText(assignmentLimits.reason) });

const contact = z
  .string('REQUIRED')
  .check(z.trim(), z.minLength(1, 'REQUIRED'), z.maxLength(signUpLimits.contact, 'TOO_LONG'), z.refine((text) => text === '' || text.length > signUpLimits.contact || reachOf(text) !== null, 'INVALID_CONTACT'));

/** Two fields: what to call one, and where one is reached. */
export const signUpRules = z.looseObject({ name: requiredText(signUpLimits.name), contact });

/** The contact may enter someone without telling where they are reached. */
export const enterRules = z.looseObject({
  name: requiredText(signUpLimits.name),
  contact: z.pipe(z.nullish(z.string('INVALID')), z.transform((text) => (text?.trim() ? text : null))).check(z.refine((text) => text === null || reachOf(text) !== null, 'INVALID_CONTACT')),
});

/** A no says why; a yes need not. */
export const answerRules = { YES: z.looseObject({}), NO: z.looseObject({ reason: requiredText(signUpLimits.reason) }) } as const;

export const hoursRules = z.looseObject({
  hours: z.nullish(
    z.number('INVALID').check(z.minimum(0, 'TOO_SMALL'), z.maximum(signUpLimits.hours, 'TOO_LARGE'), z.refine((hours) => Number.isInteger(hours * 4), 'IN_QUARTERS')),
  ),
});

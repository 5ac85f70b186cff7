import { optionalAddress } from '@samskap/identity-contract';
import { codes, optionalText, requiredText, wholeNumber } from '@samskap/platform-contract/rules';
import * as z from 'zod/mini';

export { promisedDay } from './promised-day.js';

/** How long each text may be, in characters; the forms show it. */
export const ideaLimits = { text: 4_000, title: 120, name: 120, reason: 2_000, handoverReason: 1_000, answers: 100 } as const;

/** Within how many days there is an answer: where nobody has said, at least and at most by a door. */
export const answerDays = { usual: 21, least: 1, most: 60 } as const;

const MOST_TARGET_GROUPS = 12;

export const ideaRules = z.looseObject({
  text: requiredText(ideaLimits.text),
  title: optionalText(ideaLimits.title),
  name: optionalText(ideaLimits.name),
  email: optionalAddress,
  targetGroups: z.nullish(codes(MOST_TARGET_GROUPS)),
});

export const answersRules = z.looseObject({
  answers: z.array(z.looseObject({ reason: requiredText(ideaLimits.reason) })).check(z.minLength(1, 'REQUIRED'), z.maxLength(ideaLimits.answers, 'TOO_MANY')),
});

export const handoverRules = z.looseObject({ reason: requiredText(ideaLimits.handoverReason) });

export const doorRules = z.looseObject({ answerWithinDays: wholeNumber(answerDays.least, answerDays.most) });

import { codes, optionalText, requiredText } from '@samskap/platform-contract/rules';
import * as z from 'zod/mini';

/** How long each text may be, in characters; the forms show it. */
export const agreementLimits = { title: 120, scope: 4_000, meetings: 500 } as const;

const MOST_PARTIES = 20;

/** An agreement as it is written. Days are YYYY-MM-DD, so they compare as text. */
export const agreementRules = z
  .looseObject({
    title: requiredText(agreementLimits.title),
    scope: requiredText(agreementLimits.scope),
    meetings: optionalText(agreementLimits.meetings),
    parties: codes(MOST_PARTIES).check(z.minLength(1, 'REQUIRED')),
    startsOn: z.string('REQUIRED'),
    endsOn: z.nullish(z.string('INVALID')),
  })
  .check(z.refine(({ startsOn, endsOn }) => !endsOn || endsOn >= startsOn, { message: 'PERIOD_UPSIDE_DOWN', path: ['endsOn'] }));

import { codes, optionalText, requiredText, wholeNumber } from '@samskap/platform-contract/rules';
import * as z from 'zod/mini';

/** How long each text may be, in characters; the forms show it. */
export const challengeLimits = { title: 120, need: 8_000, hopedOutcome: 4_000, outcome: 8_000, question: 2_000, answer: 4_000, criterion: 120 } as const;

export const proposalLimits = { title: 120, summary: 800, approach: 3_000, needs: 1_000, cost: 1_000, exemption: 500, fullText: 20_000, clarification: 2_000, reasons: 2_000 } as const;

const MOST_CODES = 12;
const HIGHEST_AMOUNT = 2_000_000_000;

const criterion = z.object({ name: requiredText(challengeLimits.criterion), weight: z.nullish(wholeNumber(1, 100)) });

const texts = {
  need: optionalText(challengeLimits.need),
  hopedOutcome: optionalText(challengeLimits.hopedOutcome),
  targetGroups: z.nullish(codes(MOST_CODES)),
  serviceAreas: z.nullish(codes(MOST_CODES)),
  places: z.nullish(codes(MOST_CODES)),
  coOwners: z.nullish(codes(MOST_CODES)),
  budgetFrom: z.nullish(wholeNumber(0, HIGHEST_AMOUNT)),
  budgetTo: z.nullish(wholeNumber(0, HIGHEST_AMOUNT)),
  criteria: z.nullish(z.array(criterion).check(z.maxLength(12, 'TOO_MANY'))),
  capabilities: z.nullish(z.array(z.looseObject({ code: z.string() })).check(z.maxLength(20, 'TOO_MANY'))),
};

/** A draft: whatever is given must fit, and only the title must be there. */
export const challengeDraftRules = z.looseObject({ title: requiredText(challengeLimits.title), ...texts });

export const challengeChangeRules = z.looseObject({ title: z.optional(z.nullable(requiredText(challengeLimits.title))), ...texts });

/** What an exploration must say to be published. */
export const publishableRules = z.looseObject({
  title: requiredText(challengeLimits.title),
  need: requiredText(challengeLimits.need),
  targetGroups: z.array(z.string()).check(z.minLength(1, 'REQUIRED')),
  places: z.array(z.string()).check(z.minLength(1, 'REQUIRED')),
});

/** A sketch that is being written. */
export const proposalDraftRules = z.looseObject({
  title: optionalText(proposalLimits.title),
  summary: optionalText(proposalLimits.summary),
  approach: optionalText(proposalLimits.approach),
  needs: optionalText(proposalLimits.needs),
  cost: optionalText(proposalLimits.cost),
  exemption: optionalText(proposalLimits.exemption),
  fullText: optionalText(proposalLimits.fullText),
});

/** What a sketch must say to be sent. */
export const proposalSendableRules = z.looseObject({
  title: requiredText(proposalLimits.title),
  summary: requiredText(proposalLimits.summary),
  approach: requiredText(proposalLimits.approach),
});

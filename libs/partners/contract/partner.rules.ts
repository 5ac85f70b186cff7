import { codes, optionalText, requiredText, wholeNumber } from '@samskap/platform-contract/rules';
import * as z from 'zod/mini';

/** How long each text may be, in characters, and how much may be chosen; the forms show it. */
export const profileLimits = { about: 2_000, wishes: 1_000, capacity: 99, evidence: 500, places: 100, terms: 30, capabilities: 30 } as const;

export const solutionLimits = { title: 120, summary: 600, forWhom: 600, how: 4_000, price: 1_000, needs: 1_000, evidence: 1_000, usedWhere: 1_000, terms: 30 } as const;

const capability = z.object({ code: z.string('REQUIRED'), evidence: optionalText(profileLimits.evidence) });

/** A partner profile, whole. Whether the codes exist is for the API to say. */
export const profileRules = z.looseObject({
  about: requiredText(profileLimits.about),
  capacity: z.nullish(wholeNumber(0, profileLimits.capacity)),
  wishes: optionalText(profileLimits.wishes),
  places: codes(profileLimits.places),
  targetGroups: codes(profileLimits.terms),
  serviceAreas: codes(profileLimits.terms),
  capabilities: z.array(capability, 'INVALID').check(z.maxLength(profileLimits.capabilities, 'TOO_MANY')),
});

/** A solution, whole. */
export const solutionRules = z.looseObject({
  title: requiredText(solutionLimits.title),
  summary: requiredText(solutionLimits.summary),
  forWhom: requiredText(solutionLimits.forWhom),
  how: requiredText(solutionLimits.how),
  price: optionalText(solutionLimits.price),
  needs: optionalText(solutionLimits.needs),
  evidence: optionalText(solutionLimits.evidence),
  usedWhere: optionalText(solutionLimits.usedWhere),
  targetGroups: codes(solutionLimits.terms),
  serviceAreas: codes(solutionLimits.terms),
});

import { optionalText, requiredText } from '@samskap/platform-contract/rules';
import * as z from 'zod/mini';

/** How long each text may be, in characters; the forms show it. */
export const pilotLimits = { title: 120, summary: 1_000, learningQuestion: 500, frame: 1_000, reason: 1_000 } as const;

export const checkpointLimits = { happened: 4_000, unknown: 2_000, indicatorName: 120, indicatorUnit: 40, indicators: 20 } as const;

export const evaluationLimits = { worked: 4_000, didNotWork: 4_000, targetGroupVoice: 4_000, cost: 2_000, recommendation: 4_000 } as const;

export const decisionLimits = { reasons: 2_000, receivingService: 200, funding: 500, lesson: 2_000 } as const;

/** How soon the clarifying meeting and the next checkpoint are due, counted from today. */
export const pilotTerms = { clarifyingMeetingWithinDays: 14, checkpointWithinMonths: 2 } as const;

const MOST_PARTNERS = 30;
const LARGEST_FIGURE = 1e12;

const day = z.string('REQUIRED').check(z.minLength(1, 'REQUIRED'));
const figure = z.nullish(z.number('INVALID').check(z.minimum(-LARGEST_FIGURE, 'TOO_SMALL'), z.maximum(LARGEST_FIGURE, 'TOO_LARGE')));
const partner = z.looseObject({ organisationId: z.string('REQUIRED'), phases: z.array(z.string()).check(z.minLength(1, 'REQUIRED')) });

const plan = {
  learningQuestion: optionalText(pilotLimits.learningQuestion),
  frame: optionalText(pilotLimits.frame),
  partners: z.nullish(z.array(partner).check(z.maxLength(MOST_PARTNERS, 'TOO_MANY'))),
};

/** A plan; what it comes from may fill title and summary. */
export const pilotPlanRules = z.looseObject({ title: optionalText(pilotLimits.title), summary: optionalText(pilotLimits.summary), ...plan });

/** A changed plan, or an adjustment. */
export const pilotChangeRules = z.looseObject({
  title: z.optional(z.nullable(requiredText(pilotLimits.title))),
  summary: z.optional(z.nullable(requiredText(pilotLimits.summary))),
  reason: optionalText(pilotLimits.reason),
  ...plan,
});

/** What it takes to start, beside what the plan says already. */
export const pilotStartRules = z.looseObject({ learningQuestion: optionalText(pilotLimits.learningQuestion), clarifyingMeetingOn: day });

export const checkpointRules = z.looseObject({
  happened: requiredText(checkpointLimits.happened),
  unknown: optionalText(checkpointLimits.unknown),
  values: z.nullish(
    z
      .array(
        z.looseObject({
          name: optionalText(checkpointLimits.indicatorName),
          unit: optionalText(checkpointLimits.indicatorUnit),
          baseline: figure,
          target: figure,
          value: figure,
        }),
      )
      .check(z.maxLength(checkpointLimits.indicators, 'TOO_MANY')),
  ),
});

export const evaluationRules = z.looseObject({
  worked: requiredText(evaluationLimits.worked),
  didNotWork: requiredText(evaluationLimits.didNotWork),
  targetGroupVoice: optionalText(evaluationLimits.targetGroupVoice),
  cost: optionalText(evaluationLimits.cost),
  recommendation: requiredText(evaluationLimits.recommendation),
});

const reasons = requiredText(decisionLimits.reasons);

/** What each decision must say. */
export const decisionRules = {
  ADOPT: z.looseObject({ reasons, receivingService: requiredText(decisionLimits.receivingService), funding: requiredText(decisionLimits.funding), adoptedFrom: day }),
  ADJUST: z.looseObject({ reasons, endsOn: day, nextCheckpointOn: day }),
  STOP: z.looseObject({ reasons, lesson: requiredText(decisionLimits.lesson) }),
} as const;

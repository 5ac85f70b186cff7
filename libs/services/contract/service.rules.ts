import { website } from '@samskap/organisations-contract';
import { codes, optionalText, requiredText } from '@samskap/platform-contract/rules';
import * as z from 'zod/mini';

/** How long each text may be, in characters, and how much may be chosen; the forms show it. */
export const serviceLimits = { name: 120, summary: 1_000, forWhom: 500, howToRefer: 1_000, telephone: 40, email: 200, openingHours: 300, waitingTime: 300, places: 400, terms: 30 } as const;

const telephone = optionalText(serviceLimits.telephone).check(z.refine((text: string | null | undefined) => !text || /^\+?[\d\s()/–-]{3,}( .*)?$/.test(text), 'NOT_TELEPHONE'));
const email = optionalText(serviceLimits.email).check(z.refine((text: string | null | undefined) => !text || /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]+$/.test(text), 'NOT_EMAIL'));

const texts = {
  summary: optionalText(serviceLimits.summary),
  forWhom: optionalText(serviceLimits.forWhom),
  howToRefer: optionalText(serviceLimits.howToRefer),
  telephone,
  email,
  website: z.optional(website),
  openingHours: optionalText(serviceLimits.openingHours),
  waitingTime: optionalText(serviceLimits.waitingTime),
  places: z.nullish(codes(serviceLimits.places)),
  targetGroups: z.nullish(codes(serviceLimits.terms)),
  needs: z.nullish(codes(serviceLimits.terms)),
};

/** A new service: a name is enough to begin with. */
export const newServiceRules = z.looseObject({ name: requiredText(serviceLimits.name), ...texts });

/** A change; what is left out stays as it is. */
export const serviceChangeRules = z.looseObject({ name: z.optional(requiredText(serviceLimits.name)), ...texts });

/** What people who look for a service must be told. */
export interface FindableService {
  readonly summary: string | null;
  readonly telephone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly places: number;
}

/** What a service lacks before people may find it, by field. */
export const lacksOf = ({ summary, telephone: number, email: address, website: site, places }: FindableService): readonly { readonly field: 'summary' | 'telephone' | 'places'; readonly code: string }[] => [
  ...(summary ? [] : [{ field: 'summary' as const, code: 'REQUIRED' }]),
  ...(number || address || site ? [] : [{ field: 'telephone' as const, code: 'NO_WAY_TO_REACH' }]),
  ...(places > 0 ? [] : [{ field: 'places' as const, code: 'REQUIRED' }]),
];

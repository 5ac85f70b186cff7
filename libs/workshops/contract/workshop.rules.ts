import { optionalAddress } from '@samskap/identity-contract';
import { codes, optionalText, requiredText, wholeNumber } from '@samskap/platform-contract/rules';
import * as z from 'zod/mini';

export { workshopTemplates } from './workshop.templates.js';

/** How long each text may be, in characters; the forms show it. */
export const workshopLimits = { question: 200, title: 120, description: 4_000, venue: 300, onlineUrl: 500, agendaTitle: 200, agendaSpeaker: 120, name: 120, email: 254 } as const;

/** How many there may be of what. */
export const workshopBounds = { leastPlaces: 2, mostPlaces: 2_000, tables: 200, leastDots: 1, mostDots: 20, agenda: 40, hosts: 12, targetGroups: 12, hours: 24 } as const;

const HTTPS = /^https:\/\/[^\s/]+\.[^\s/]+/;
const TIME_OF_DAY = /^([01]\d|2[0-3])[.:][0-5]\d$/;

const changed = (rule: z.ZodMiniType) => z.optional(rule);
const capacity = z.nullish(wholeNumber(workshopBounds.leastPlaces, workshopBounds.mostPlaces));
const targetGroups = z.nullish(codes(workshopBounds.targetGroups));

/** The address of a meeting that a browser opens; nothing when there is none. */
const onlineUrl = z.pipe(optionalText(workshopLimits.onlineUrl), z.nullish(z.string().check(z.refine((address) => HTTPS.test(address), 'INVALID_ADDRESS'))));

/** 09:30 and 09.30 are one; nothing when the point has no time. */
const timeOfDay = z.optional(
  z.nullable(
    z.pipe(
      z.string('INVALID').check(z.trim(), z.refine<string>((time) => time === '' || TIME_OF_DAY.test(time), 'INVALID_TIME')),
      z.transform((time: string) => (time === '' ? null : time.replace(':', '.'))),
    ),
  ),
);

const agendaItem = z.looseObject({ time: timeOfDay, title: requiredText(workshopLimits.agendaTitle), speaker: optionalText(workshopLimits.agendaSpeaker) });

const where = { venue: optionalText(workshopLimits.venue), onlineUrl, targetGroups, capacity };

export const createWorkshopRules = z.looseObject({ question: requiredText(workshopLimits.question), title: optionalText(workshopLimits.title), ...where });

/** What must be there may be left out of a change, but not emptied. */
export const updateWorkshopRules = z.looseObject({
  question: changed(requiredText(workshopLimits.question)),
  title: changed(requiredText(workshopLimits.title)),
  description: optionalText(workshopLimits.description),
  hosts: z.nullish(codes(workshopBounds.hosts)),
  agenda: z.nullish(z.array(agendaItem).check(z.maxLength(workshopBounds.agenda, 'TOO_MANY'))),
  tables: z.nullish(wholeNumber(0, workshopBounds.tables)),
  dots: z.nullish(wholeNumber(workshopBounds.leastDots, workshopBounds.mostDots)),
  ...where,
});

/** Of those who are under 18 there is no way to be reached, and none is taken. */
export const registrationRules = z
  .looseObject({ name: requiredText(workshopLimits.name), adult: z.boolean('REQUIRED'), email: optionalAddress })
  .check(z.refine(({ adult, email }) => adult || !email, { message: 'NO_CONTACT_UNDER_18', path: ['email'] }));

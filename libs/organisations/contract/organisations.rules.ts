import { optionalText, requiredText } from '@samskap/platform-contract/rules';
import * as z from 'zod/mini';

/** How long each text may be, in characters; the forms show it. */
export const organisationLimits = { name: 120, unitName: 120, website: 300, reason: 1_000 } as const;

const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

/** The digits of an organisation number as people write it: «974 760 673», «NO 974760673 MVA». */
export const digitsOfNumber = (given: string): string => given.replaceAll(/^\s*NO(?=[\s\d])|MVA\s*$|[\s.\u00a0\u2009\u202f-]/gi, '');

/** Nine digits whose last one is the control digit (modulus 11) of the others. */
export function isOrganisationNumber(digits: string): boolean {
  if (!/^\d{9}$/.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[8]);
}

const organisationNumber = z.pipe(z.string('REQUIRED'), z.transform(digitsOfNumber)).check(
  z.refine((digits: string) => digits !== '', { message: 'REQUIRED', abort: true }),
  z.refine(isOrganisationNumber, 'NOT_ORGANISATION_NUMBER'),
);

/** A web address as people write it; `https://` is put before one that has no scheme. Empty is null. */
export const website = z.pipe(
  optionalText(organisationLimits.website),
  z.transform((text) => (text && !/^[a-z][a-z+.-]*:/i.test(text) ? `https://${text}` : (text?.replace(/^https?:/i, (scheme) => scheme.toLowerCase()) ?? null))),
).check(z.refine((text: string | null) => text === null || isWebAddress(text), 'NOT_WEB_ADDRESS'));

/** Whether it is an address of a page that a browser opens, without a name and password in it. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return hostname.includes('.') && username === '' && password === '';
}

/** An organisation to register. What the registers say of its number is for the API to ask. */
export const registrationRules = z.looseObject({ organisationNumber, name: optionalText(organisationLimits.name), website });

/** What an organisation is called and where it is. */
export const organisationRules = z.looseObject({ name: requiredText(organisationLimits.name), website });

/** Why an organisation is sent back or shut out. */
export const judgementRules = z.looseObject({ reason: optionalText(organisationLimits.reason) });

/** A unit; whether its number is taken is for the API to say. */
export const unitRules = z.looseObject({
  name: requiredText(organisationLimits.unitName),
  organisationNumber: z.nullish(z.pipe(z.string('INVALID'), z.transform((given: string) => digitsOfNumber(given) || null)).check(
    z.refine((digits: string | null) => digits === null || isOrganisationNumber(digits), 'NOT_ORGANISATION_NUMBER'),
  )),
});

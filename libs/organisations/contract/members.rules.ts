import { requiredText } from '@samskap/platform-contract/rules';
import * as z from 'zod/mini';

/** How long each text may be, in characters; the forms show it. */
export const memberLimits = { email: 254, name: 120 } as const;

/** Days that an invitation works. */
export const INVITATION_LASTS_DAYS = 14;

/** What has the look of an address; whether it works only a mail can tell. */
const ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/;

/** An address, trimmed and in lower case. */
const address = z.pipe(requiredText(memberLimits.email), z.transform((text: string) => text.toLowerCase())).check(
  z.refine((text: string) => ADDRESS.test(text), 'NOT_EMAIL'),
);

/** Something that is sent or asked for by address. */
export const addressRules = z.looseObject({ email: address });

/** What an invited person without an account says to get one. */
export const newMemberRules = z.looseObject({ name: requiredText(memberLimits.name), consent: z.literal(true, 'CONSENT_REQUIRED') });

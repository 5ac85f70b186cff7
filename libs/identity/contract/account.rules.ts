import { requiredText } from '@samskap/platform-contract/rules';
import * as z from 'zod/mini';

/** How long things may be, in characters; the forms show it. */
export const accountLimits = { name: 120, email: 254, passwordMin: 12, passwordMax: 1_000, returnTo: 500 } as const;

/**
 * One address and nothing that could be read as a second, as a name, or as another line. The domain has letters, figures and hyphens
 * alone: of other signs mail servers make the same domain, and one mailbox would have any number of addresses.
 */
const EMAIL = /^[^\s@"'<>(),:;\\[\]\p{Cc}\p{Cf}]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u;

/** An address in lower case, however its letters were written. */
const emailRule = z
  .string('REQUIRED')
  .check(z.trim(), z.normalize('NFKC'), z.toLowerCase(), z.minLength(1, 'REQUIRED'), z.maxLength(accountLimits.email, 'TOO_LONG'), z.refine((text) => text === '' || EMAIL.test(text), 'INVALID_EMAIL'));

/** The address as it is kept, however it was written; null when it is none. */
export function addressOf(given: unknown): string | null {
  const read = emailRule.safeParse(given);
  return read.success ? read.data : null;
}

/** An address to write to, where one need not give any: nothing is an answer too, of someone who wants no mail. */
export const optionalAddress = z.optional(
  z.nullable(
    z.pipe(
      z.string('INVALID').check(z.trim(), z.refine<string>((text) => text === '' || addressOf(text) !== null, 'INVALID_EMAIL')),
      z.transform((text: string) => addressOf(text)),
    ),
  ),
);

/** A new password, whoever's it is; what depends on the person is asked by the API. */
const passwordRule = z.string('REQUIRED').check(z.minLength(accountLimits.passwordMin, 'PASSWORD_TOO_SHORT'), z.maxLength(accountLimits.passwordMax, 'TOO_LONG'));

export const nameRules = z.looseObject({ name: requiredText(accountLimits.name) });

export const passwordRules = z.looseObject({ password: passwordRule });

export const emailRules = z.looseObject({ email: emailRule });

export const newAccountRules = z.looseObject({
  name: requiredText(accountLimits.name),
  email: emailRule,
  consent: z.literal(true, 'CONSENT_REQUIRED'),
});

/** The path when it leads somewhere on this very site, else null: never a way out. */
export function pathOnThisSite(given: string | null | undefined): string | null {
  if (!given || given.length > accountLimits.returnTo || !/^\/(?![/\\])/.test(given) || /[\\\p{Cc}]/u.test(given)) return null;
  const here = 'https://here.invalid';
  if (!URL.canParse(given, here)) return null;
  const { origin, pathname, search, hash } = new URL(given, here);
  // «/.//elsewhere» becomes «//elsewhere» when dots are taken out.
  return origin === here && !pathname.startsWith('//') ? pathname + search + hash : null;
}

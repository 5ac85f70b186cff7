import { accountLimits, addressOf } from '@samskap/identity-contract';
import { holdsNationalId, requiredText } from '@samskap/platform-contract/rules';
import type { ProviderSettings } from './provider-settings.js';

/** What a provider said of someone, as far as we use it. The rest, such as a national identity number, is forgotten here. */
export interface Claims {
  readonly subject: string;
  readonly sid: string | null;
  readonly acr: string | null;
  readonly name: string | null;
  readonly email: string | null;
  /** Whether the address needs no confirmation by mail. */
  readonly emailVerified: boolean;
  /** Numbers of the organisations that the person may speak for. */
  readonly represents: readonly string[];
}

const LONGEST_SUBJECT = 255;
/** ISO 6523: the number follows the code of Enhetsregisteret. */
const ORGANISATION = /^0192:(\d{9})$/;

type Given = Readonly<Record<string, unknown>>;

/** Reads the claims of a token that has been checked; null when the subject is one that must not be kept. */
export function claimsOf(token: Given, settings: ProviderSettings): Claims | null {
  const subject = textOf(token['sub']);
  if (!subject || subject.length > LONGEST_SUBJECT || holdsNationalId(subject)) return null;
  const email = emailOf(token['email']);
  return {
    subject,
    sid: textOf(token['sid']),
    acr: textOf(token['acr']),
    name: nameOf(token['name']) ?? nameOf([token['given_name'], token['family_name']].filter((part) => typeof part === 'string').join(' ')),
    email,
    emailVerified: settings.believesEmail && email !== null && token['email_verified'] === true,
    represents: represented(token['authorization_details'], settings),
  };
}

/** Whether the person proved who they are as well as is demanded. */
export const isSureEnough = ({ acr }: Claims, settings: ProviderSettings): boolean => settings.acr.length === 0 || (acr !== null && settings.acr.includes(acr));

/** Only what was asked for counts, and only organisations with a Norwegian number. */
function represented(details: unknown, { authorizationDetails }: ProviderSettings): string[] {
  const asked = listOf(details).filter(({ type }) => authorizationDetails.some((one) => one.type === type));
  const numbers = asked.flatMap((detail) => listOf(detail['authorized_parties'])).flatMap((party) => ORGANISATION.exec(textOf(objectOf(party['orgno'])['ID']) ?? '')?.[1] ?? []);
  return [...new Set(numbers)];
}

function nameOf(given: unknown): string | null {
  const read = requiredText(accountLimits.name).safeParse(given);
  return read.success ? read.data : null;
}

function emailOf(given: unknown): string | null {
  const email = addressOf(given);
  return email === null || holdsNationalId(email) ? null : email;
}

const textOf = (given: unknown): string | null => (typeof given === 'string' && given !== '' ? given : null);
const objectOf = (given: unknown): Given => (typeof given === 'object' && given !== null ? (given as Given) : {});
const listOf = (given: unknown): Given[] => (Array.isArray(given) ? given.map(objectOf) : []);

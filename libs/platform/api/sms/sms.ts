import type { Language } from '@samskap/platform-contract';
import type { EntityManager } from 'typeorm';

/** A text message that someone asked for, before it is written: neither number nor text is in it, because it may wait in the database. */
export interface OutgoingSms {
  /** Which of the features' kinds it is: `volunteers.sign-up`. */
  readonly kind: string;
  readonly language: Language;
  /** At most one is ever sent for a key, as far as the gateway lets us know. */
  readonly key: string;
  /** What `compose` needs to find the rest: ids, never numbers or tokens. */
  readonly data: Readonly<Record<string, string | number | null>>;
}

export interface SmsContext {
  readonly manager: EntityManager;
  /** How people reach the site, without a slash at the end. */
  readonly publicUrl: string;
  readonly now: Date;
}

/** A message as it leaves: `to` with + and country. */
export interface SmsContent {
  readonly to: string;
  readonly text: string;
}

/** A kind of text message. `compose` runs when it is about to leave; null when it should no longer go. */
export interface SmsKind {
  readonly compose: (sms: OutgoingSms, context: SmsContext) => Promise<SmsContent | null>;
}

/** Where text messages leave by, from the configuration. */
export interface SmsGateway {
  readonly url: string;
  readonly token: string;
}

import type { Language } from '@samskap/platform-contract';
import type { EntityManager } from 'typeorm';

/** A mail that someone asked for, before it is written: nothing secret is in it, because it may wait in the database. */
export interface OutgoingMail {
  /** Which of the features' kinds it is: `identity.sign-in-link`. */
  readonly kind: string;
  readonly to: string;
  /** Whose it is; null when there is no account. */
  readonly personId: string | null;
  readonly language: Language;
  /** At most one mail is ever sent for a key: the id of an event and of the receiver, the id of a link. */
  readonly key: string;
  /** What `compose` needs to find the rest: ids, never tokens. */
  readonly data: Readonly<Record<string, string | number | null>>;
}

/** What a mail says. It becomes plain text and HTML alike; texts are plain and are escaped. */
export interface MailContent {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** The one thing to do: a button in HTML, an address alone on its line in plain text. */
  readonly action?: { readonly label: string; readonly url: string };
  /** Headed lists, such as the parts of a digest; each line may lead somewhere. */
  readonly sections?: readonly { readonly title: string; readonly lines: readonly { readonly text: string; readonly url?: string }[] }[];
  /** After the action, in small: why one got this, how long the link works. */
  readonly notes?: readonly string[];
  /** Address that stops such mails by one click (RFC 8058); shown at the foot and sent as headers. */
  readonly unsubscribeUrl?: string;
}

export interface MailContext {
  readonly manager: EntityManager;
  readonly language: Language;
  /** How people reach the site, without a slash at the end. */
  readonly publicUrl: string;
  /** What the installation is called. */
  readonly instanceName: string;
  readonly now: Date;
}

/**
 * A kind of mail. `compose` runs each time it is about to leave and reads what holds then: it mints the tokens that it needs,
 * and returns null when the mail should no longer go.
 */
export interface MailKind {
  readonly compose: (mail: OutgoingMail, context: MailContext) => Promise<MailContent | null>;
}

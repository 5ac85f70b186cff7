import type { MailDelivery } from '@samskap/platform-contract';
import type { MailServer } from './mail/mail-transport.js';
import type { SmsGateway } from './sms/sms.js';

/** What this installation is. */
export interface InstanceSettings {
  /** What it is called until the stored name is read. */
  readonly name: string;
  readonly demo: boolean;
  /** Whether people reach it over TLS, so that cookies are bound to it. */
  readonly secure: boolean;
  /** The public registers that organisations are looked up in, without a slash at the end; without them none answers. */
  readonly registersUrl?: string;
  /** Where mail leaves by; without it, mail stays in the mailbox of demo content, or waits. */
  readonly mailServer?: MailServer;
  /** Where text messages leave by; without it, none is sent. */
  readonly smsGateway?: SmsGateway;
}

/** How mail leaves the installation. */
export const deliveryOf = ({ mailServer, demo }: InstanceSettings): MailDelivery => (mailServer ? 'SMTP' : demo ? 'MAILBOX' : 'NONE');

export const INSTANCE = Symbol('INSTANCE');

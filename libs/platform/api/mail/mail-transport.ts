import { createTransport } from 'nodemailer';
import { oneLine, type RenderedMail } from './render.js';

/** Where mail leaves by, from the configuration. */
export interface MailServer {
  /** smtp://name:password@host:587, or smtps:// for TLS from the first byte. */
  readonly url: string;
  /** `post@kommune.no` or `Samskap <post@kommune.no>`. */
  readonly from: string;
}

/** A rendered mail with its envelope. */
export interface PostedMail extends RenderedMail {
  /** Makes the Message-ID, the same in every attempt, so that a mail programme can tell a repetition. */
  readonly id: string;
  readonly to: string;
  /** Shown as sender when `from` is an address alone. */
  readonly senderName: string;
  readonly unsubscribeUrl: string | undefined;
}

/** What came of an attempt. `server` means that nothing else would get through either. */
export type Delivery =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'later'; readonly problem: string; readonly server: boolean }
  | { readonly outcome: 'never'; readonly problem: string };

/** No attempt holds on for longer than this in all, whatever the server does. */
const ATTEMPT_MS = 60_000;
const PHASE_MS = 10_000;
const SILENCE_MS = 20_000;

/** nodemailer's errors, as far as we look. */
interface SmtpError extends Error {
  readonly code?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
}

/** Sends by SMTP, one connection for each mail: a connection that broke says of one mail alone that it is unknown whether it went. */
export class MailTransport {
  private readonly transport;
  private readonly from: { name: string; address: string };

  constructor(server: MailServer) {
    this.from = addressOf(server.from);
    this.transport = createTransport({
      url: server.url,
      connectionTimeout: PHASE_MS,
      greetingTimeout: PHASE_MS,
      dnsTimeout: PHASE_MS,
      socketTimeout: SILENCE_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** Never throws: what went wrong is told. */
  async send(mail: PostedMail): Promise<Delivery> {
    const { name, address } = this.from;
    const message = {
      messageId: `<${mail.id}@${address.slice(address.lastIndexOf('@') + 1)}>`,
      from: { name: name || oneLine(mail.senderName), address },
      to: { name: '', address: mail.to },
      envelope: { from: address, to: [mail.to] },
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', ...unsubscribeHeaders(mail.unsubscribeUrl) },
      signal: AbortSignal.timeout(ATTEMPT_MS),
    };
    try {
      await this.transport.sendMail(message);
      return { outcome: 'sent' };
    } catch (error) {
      return deliveryOf(error as SmtpError);
    }
  }
}

/** One click at the mail programme's own button (RFC 8058). */
function unsubscribeHeaders(url: string | undefined): Record<string, string> {
  if (url === undefined) return {};
  return { 'List-Unsubscribe': `<${new URL(url).href}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

/**
 * Only what the server says about this recipient or this message, by a code of 500 and above, is final. A refused sender or
 * sign-in is a fault of the configuration, which someone will mend.
 */
function deliveryOf(error: SmtpError): Delivery {
  const problem = problemOf(error);
  const aboutThisMail = error.command === 'RCPT TO' || error.command === 'DATA';
  if (aboutThisMail && (error.responseCode ?? 0) >= 500) return { outcome: 'never', problem };
  return { outcome: 'later', problem, server: !aboutThisMail };
}

const MAX_PROBLEM = 200;

/** What the server said, without what could name someone or open something. */
function problemOf(error: SmtpError): string {
  const said = error.response ?? `${error.code ?? error.name}`;
  return scrubbed(said);
}

/** Without addresses and links, on one line. */
export function scrubbed(said: string): string {
  return oneLine(said)
    .replaceAll(/\S*@\S*/g, '[address]')
    .replaceAll(/\bhttps?:\S+/gi, '[link]')
    .slice(0, MAX_PROBLEM);
}

/** `Samskap <post@kommune.no>` in its parts; the name is empty when there is none. */
export function addressOf(from: string): { name: string; address: string } {
  const named = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(from);
  return named ? { name: named[1]!, address: named[2]! } : { name: '', address: from.trim() };
}

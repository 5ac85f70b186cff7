import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';

/** What the server answers to a recipient or to a message: undefined takes it. */
export interface Refusals {
  recipient?: (address: string) => { code: number; text: string } | undefined;
  message?: (address: string) => { code: number; text: string } | undefined;
}

export interface Received {
  readonly recipients: readonly string[];
  readonly raw: string;
  readonly mail: ParsedMail;
}

/** A real SMTP server on loopback that keeps what it takes. */
export class SmtpInbox {
  readonly received: Received[] = [];
  readonly refusals: Refusals = {};
  /** Milliseconds that it thinks about a message before it answers. */
  thinks = 0;
  private server: SMTPServer;
  private port = 0;

  constructor() {
    this.server = this.create();
  }

  static async open(): Promise<SmtpInbox> {
    const inbox = new SmtpInbox();
    await inbox.listen();
    return inbox;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** As if the machine went away. */
  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(resolve));
  }

  /** Back at the same address. */
  async reopen(): Promise<void> {
    this.server = this.create();
    await this.listen();
  }

  empty(): void {
    this.received.length = 0;
    this.thinks = 0;
    delete this.refusals.recipient;
    delete this.refusals.message;
  }

  private async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.server.address() as AddressInfo).port;
  }

  private create(): SMTPServer {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      onRcptTo: ({ address }, _session, callback) => callback(refusal(this.refusals.recipient?.(address))),
      onData: (stream, session, callback) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => void this.take(Buffer.concat(chunks), session.envelope.rcptTo.map(({ address }) => address)).then(callback, callback));
      },
    });
    // Clients that hang up in the middle are part of what is tried.
    server.on('error', () => undefined);
    return server;
  }

  private async take(message: Buffer, recipients: string[]): Promise<Error | null> {
    if (this.thinks > 0) await new Promise((resolve) => setTimeout(resolve, this.thinks));
    const refused = refusal(this.refusals.message?.(recipients[0]!));
    if (!refused) this.received.push({ recipients, raw: message.toString('utf8'), mail: await simpleParser(message) });
    return refused;
  }
}

const refusal = (answer: { code: number; text: string } | undefined): Error | null =>
  answer ? Object.assign(new Error(answer.text), { responseCode: answer.code }) : null;

import { z } from 'zod';

/** A wrong environment variable; the message names it and says in one line what it should be. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** Everything that can be set from outside; read once at start and passed on, never read again from the environment. */
export type Configuration = {
  port: number;
  /** address to listen on: this machine alone when there is demo content, else every address */
  host: string;
  /** an external PostgreSQL; undefined means the embedded one in `dataDirectory` */
  databaseUrl: string | undefined;
  dataDirectory: string;
  /** demo content and accounts with known passwords */
  demo: boolean;
  /** how people reach the site, without a slash at the end; https makes cookies secure */
  publicUrl: string | undefined;
  /** the public registers that organisations are looked up in, without a slash at the end */
  registersUrl: string;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** how many proxies stand in front, whose X-Forwarded-* headers are believed */
  trustProxy: number;
  /** where mail leaves by, and the sender that people see; undefined means that it stays or waits */
  mailServer: { url: string; from: string } | undefined;
  /** where text messages leave by, and what opens it; undefined means that none is sent */
  smsGateway: { url: string; token: string } | undefined;
  /** path of the file with the providers of sign-in; undefined when there are none */
  signInProviders: string | undefined;
};

const SENDER = /^(?:[^<>\p{Cc}"]+<[^\s@<>"]+@[^\s@<>"]+>|[^\s@<>"]+@[^\s@<>"]+)$/u;
const SENDER_MESSAGE = 'must be an address such as post@kommune.no or Samskap <post@kommune.no>';

const variables = z.object({
  PORT: wholeNumber(0, 65_535).default(3000),
  HOST: z.string().optional(),
  DATABASE_URL: address(['postgres:', 'postgresql:'], 'postgresql://name:password@host:5432/database').optional(),
  DATA_DIR: z.string().default('.data'),
  DEMO: z.enum(['0', '1'], 'must be 0 or 1').optional(),
  PUBLIC_URL: address(['http:', 'https:'], 'https://samskap.kommune.no').optional(),
  BRREG_URL: address(['http:', 'https:'], 'https://data.brreg.no').default('https://data.brreg.no'),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  TRUST_PROXY: wholeNumber(0, 10).default(0),
  SIGN_IN_PROVIDERS: z.string().optional(),
  SMTP_URL: address(['smtp:', 'smtps:'], 'smtp://name:password@mail.kommune.no:587').optional(),
  MAIL_FROM: z.string().regex(SENDER, SENDER_MESSAGE).optional(),
  SMS_URL: address(['http:', 'https:'], 'https://sms.kommune.no/send').optional(),
  SMS_TOKEN: z.string().optional(),
});

/**
 * Reads the configuration from environment variables; an empty variable counts as not set. Throws ConfigurationError
 * for the first one that is wrong.
 */
export function readConfiguration(environment: Record<string, string | undefined>): Configuration {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== '');
  const read = variables.safeParse(Object.fromEntries(given));
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new ConfigurationError(`${String(issue?.path[0])} ${issue?.message}.`);
  }
  const { DATABASE_URL: databaseUrl, DEMO, HOST, PUBLIC_URL } = read.data;
  const demo = DEMO === undefined ? databaseUrl === undefined : DEMO === '1';
  return {
    port: read.data.PORT,
    host: HOST ?? (demo ? '127.0.0.1' : '0.0.0.0'),
    databaseUrl,
    dataDirectory: read.data.DATA_DIR,
    demo,
    publicUrl: PUBLIC_URL?.replace(/\/+$/, ''),
    registersUrl: read.data.BRREG_URL.replace(/\/+$/, ''),
    logLevel: read.data.LOG_LEVEL,
    trustProxy: read.data.TRUST_PROXY,
    mailServer: mailServerOf(read.data),
    smsGateway: smsGatewayOf(read.data),
    signInProviders: read.data.SIGN_IN_PROVIDERS,
  };
}

function mailServerOf({ SMTP_URL: url, MAIL_FROM: from }: z.output<typeof variables>): Configuration['mailServer'] {
  if (url === undefined) return undefined;
  if (from === undefined) throw new ConfigurationError(`MAIL_FROM ${SENDER_MESSAGE}, because SMTP_URL is set.`);
  return { url, from };
}

function smsGatewayOf({ SMS_URL: url, SMS_TOKEN: token }: z.output<typeof variables>): Configuration['smsGateway'] {
  if (url === undefined) return undefined;
  if (token === undefined) throw new ConfigurationError('SMS_TOKEN must be the secret of the gateway, because SMS_URL is set.');
  return { url, token };
}

function wholeNumber(from: number, to: number) {
  const message = `must be a whole number from ${from} to ${to}`;
  const inRange = (value: number): boolean => value >= from && value <= to;
  return z.string().regex(/^\d{1,6}$/, message).transform(Number).refine(inRange, message);
}

function address(protocols: string[], example: string) {
  const isAddress = (value: string): boolean => URL.canParse(value) && protocols.includes(new URL(value).protocol);
  return z.string().refine(isAddress, `must be an address such as ${example}`);
}

function oneOf<const Value extends string>(values: Value[]) {
  return z.enum(values, `must be one of ${values.join(', ')}`);
}

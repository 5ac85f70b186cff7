import { ConfigurationError } from '@samskap/platform-api/configuration';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { type ClientKey, clientKey } from './client-key.js';
import { PRESETS, type Texts } from './presets.js';

/** A provider of sign-in as the installation is set up with it: one button. Several may share a client. */
export interface ProviderSettings {
  /** Its name in addresses and on sessions. */
  readonly key: string;
  readonly name: Texts;
  readonly label: Texts;
  readonly issuer: string;
  readonly clientId: string;
  readonly credentials: { readonly secret: string } | ClientKey;
  readonly scope: string;
  /** Levels of assurance that are good enough; empty when none is demanded. */
  readonly acr: readonly string[];
  /** Whether the request goes to the provider directly (PAR); null leaves it to the provider. */
  readonly pushed: boolean | null;
  /** RFC 9396: what to ask for besides who the person is, such as the organisation that they speak for. */
  readonly authorizationDetails: readonly { readonly type: string }[];
  /** Whether an address that the provider calls verified needs no confirmation by mail. */
  readonly believesEmail: boolean;
  readonly idTokenAlgorithm: string;
}

const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'] as const;

const text = (what: string) => z.string(`must be ${what}`).min(1, `must be ${what}`);
const texts = z.union([text('a text').transform((one): Texts => ({ NB: one, NN: one, EN: one })), z.strictObject({ nb: text('a text'), nn: text('a text'), en: text('a text') }).transform((all): Texts => ({ NB: all.nb, NN: all.nn, EN: all.en }))], 'must be a text, or one for each of nb, nn and en');
const issuer = z.string('must be an address such as https://login.kommune.no').refine(isSafe, 'must be an https address; http is for this machine alone');
const flag = z.boolean('must be true or false');

const common = {
  key: z.string('must be 2 to 31 small letters, figures and hyphens').regex(/^[a-z][a-z0-9-]{1,30}$/, 'must be 2 to 31 small letters, figures and hyphens'),
  clientId: text('the client id that the provider gave you'),
  label: texts.optional(),
};
const national = {
  ...common,
  environment: z.enum(['production', 'test'], 'must be production or test').default('production'),
  issuer: issuer.optional(),
  privateKeyFile: text('the path of a private key, as PEM or JWK'),
  kid: text('the id of the key at the provider').optional(),
};
const kind = <const Kind extends string>(value: Kind) => z.literal(value);
const details = z.array(z.looseObject({ type: text('a type such as ansattporten:altinn:resource') }), 'must be a list of objects with a type').max(1, 'must hold one type; give another kind of representation a button, and so an entry, of its own');

const entry = z.discriminatedUnion(
  'preset',
  [
    z.strictObject({ ...national, preset: kind('idporten'), level: z.enum(['low', 'substantial', 'high'], 'must be low, substantial or high').default('substantial') }),
    z.strictObject({
      ...national,
      preset: kind('ansattporten'),
      level: z.enum(['entraid', 'substantial', 'high'], 'must be entraid, substantial or high').default('substantial'),
      authorizationDetails: details.default([]),
    }),
    z.strictObject({
      ...common,
      preset: kind('generic'),
      issuer,
      name: texts,
      clientSecretFile: text('the path of a file with the secret').optional(),
      privateKeyFile: text('the path of a private key, as PEM or JWK').optional(),
      kid: text('the id of the key at the provider').optional(),
      scope: z.string('must be scopes with spaces between').regex(/^openid( |$)/, 'must begin with openid').default('openid profile email'),
      acr: z.array(text('a level'), 'must be a list of levels').default([]),
      pushed: flag.optional(),
      believesEmail: flag.default(true),
      idTokenAlgorithm: z.enum(ALGORITHMS, `must be one of ${ALGORITHMS.join(', ')}`).default('RS256'),
    }),
  ],
  'must be idporten, ansattporten or generic',
);

type Entry = z.output<typeof entry>;

/**
 * Reads the providers of sign-in from a JSON file; paths in it are relative to it. Secrets stand in files of their own. Throws
 * ConfigurationError for the first thing that is wrong, with the place and the field.
 */
export function readProviders(path: string | undefined): readonly ProviderSettings[] {
  if (path === undefined) return [];
  const read = z.array(entry, 'must be a list of providers').safeParse(parsed(path));
  if (!read.success) throw wrong(path, read.error.issues[0]!.path, read.error.issues[0]!.message);
  const keys = read.data.map(({ key }) => key);
  const twice = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  if (twice >= 0) throw wrong(path, [twice, 'key'], 'must differ from those before it');
  return read.data.map((one, index) => settingsOf(one, path, index));
}

function settingsOf(given: Entry, path: string, index: number): ProviderSettings {
  const content = (field: 'clientSecretFile' | 'privateKeyFile', file: string) => {
    const found = fileContent(resolve(dirname(path), file));
    if (found === null || found === '') throw wrong(path, [index, field], `must be a file that can be read, not ${file}`);
    return found;
  };
  const key = (file: string): ClientKey => {
    const found = clientKey(content('privateKeyFile', file), given.kid);
    if (!found) throw wrong(path, [index, 'privateKeyFile'], 'must hold a private key: RSA, P-256 or Ed25519, as PEM or JWK');
    return found;
  };
  if (given.preset === 'generic') {
    const { clientSecretFile: secretFile, privateKeyFile: keyFile } = given;
    if ((secretFile === undefined) === (keyFile === undefined)) throw wrong(path, [index, 'clientSecretFile'], 'or privateKeyFile must be given, and not both');
    const credentials = secretFile === undefined ? key(keyFile!) : { secret: content('clientSecretFile', secretFile) };
    const { name, issuer, clientId, scope, acr, believesEmail, idTokenAlgorithm } = given;
    return { key: given.key, name, label: given.label ?? signInWith(name), issuer, clientId, credentials, scope, acr, pushed: given.pushed ?? null, authorizationDetails: [], believesEmail, idTokenAlgorithm };
  }
  const preset = PRESETS[given.preset];
  const authorizationDetails = 'authorizationDetails' in given ? given.authorizationDetails : [];
  const levels = Object.keys(preset.levels);
  return {
    key: given.key,
    name: preset.name,
    label: given.label ?? (authorizationDetails.length > 0 ? preset.organisationLabel : preset.label),
    issuer: given.issuer ?? preset.issuers[given.environment],
    clientId: given.clientId,
    credentials: key(given.privateKeyFile),
    scope: preset.scope,
    acr: levels.slice(levels.indexOf(given.level)).map((level) => preset.levels[level]!),
    pushed: true,
    authorizationDetails,
    believesEmail: false,
    idTokenAlgorithm: 'RS256',
  };
}

const signInWith = (name: Texts): Texts => ({ NB: `Logg inn med ${name.NB}`, NN: `Logg inn med ${name.NN}`, EN: `Sign in with ${name.EN}` });

function parsed(path: string): unknown {
  const content = fileContent(path);
  if (content === null) throw new ConfigurationError(`SIGN_IN_PROVIDERS must be the path of a file that can be read, not ${path}.`);
  try {
    return JSON.parse(content);
  } catch {
    throw new ConfigurationError(`SIGN_IN_PROVIDERS must be the path of a JSON file; ${path} is not JSON.`);
  }
}

function fileContent(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return null;
  }
}

/** `SIGN_IN_PROVIDERS: provider 2, clientId must be …` */
function wrong(path: string, [index, ...field]: readonly PropertyKey[], message: string): ConfigurationError {
  const place = index === undefined ? path : `provider ${Number(index) + 1} of ${path}${field.length > 0 ? `, ${field.join('.')}` : ''}`;
  return new ConfigurationError(`SIGN_IN_PROVIDERS: ${place} ${message}.`);
}

/** Over plain http only on this machine, for trying things out. */
function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
}

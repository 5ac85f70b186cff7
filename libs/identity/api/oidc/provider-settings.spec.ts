import { ConfigurationError } from '@samskap/platform-api/configuration';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProviders } from './provider-settings.js';

describe('the file with providers of sign-in', () => {
  let directory: string;

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'samskap-settings-'));
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
    writeFileSync(join(directory, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
    writeFileSync(join(directory, 'key.jwk'), JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: 'from-jwk' }));
    writeFileSync(join(directory, 'secret'), 'hush\n');
    writeFileSync(join(directory, 'empty'), '');
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  const read = (content: unknown) => {
    const path = join(directory, 'providers.json');
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return readProviders(path);
  };
  const idporten = { key: 'idporten', preset: 'idporten', clientId: 'c', privateKeyFile: 'key.pem' };
  const generic = { key: 'kommunen', preset: 'generic', clientId: 'c', issuer: 'https://login.kommune.no', name: 'Kommunen', clientSecretFile: 'secret' };

  it('may be missing: then there are no providers', () => {
    expect(readProviders(undefined)).toEqual([]);
  });

  it('knows ID-porten and Ansattporten: address, levels from the demanded one up, pushed requests, a button for each kind', () => {
    const [one, two, three] = read([
      { ...idporten, environment: 'test', kid: 'mine' },
      { ...idporten, key: 'ansattporten', preset: 'ansattporten', privateKeyFile: 'key.jwk', level: 'high' },
      { ...idporten, key: 'for-virksomhet', preset: 'ansattporten', authorizationDetails: [{ type: 'ansattporten:orgno' }], label: { nb: 'a', nn: 'b', en: 'c' } },
    ]);
    expect(one).toMatchObject({ issuer: 'https://test.idporten.no', acr: ['idporten-loa-substantial', 'idporten-loa-high'], pushed: true, believesEmail: false, credentials: { kid: 'mine' } });
    expect(two).toMatchObject({ issuer: 'https://ansattporten.no', acr: ['high'], credentials: { kid: 'from-jwk' }, authorizationDetails: [] });
    expect(three).toMatchObject({ label: { NB: 'a', NN: 'b', EN: 'c' }, authorizationDetails: [{ type: 'ansattporten:orgno' }] });
  });

  it('reads secrets from files of their own', () => {
    expect(read([generic])[0]!.credentials).toEqual({ secret: 'hush' });
  });

  it.each([
    ['no JSON', '{', /is not JSON/],
    ['no list', {}, /must be a list of providers/],
    ['an unknown preset', [{ ...generic, preset: 'feide' }], /provider 1 of .*, preset must be idporten, ansattporten or generic/],
    ['no client id', [{ ...generic, clientId: undefined }], /provider 1 of .*, clientId must be the client id/],
    ['an address without TLS', [generic, { ...generic, key: 'annen', issuer: 'http://login.kommune.no' }], /provider 2 of .*, issuer must be an https address/],
    ['a key that does not fit an address', [{ ...generic, key: 'A/b' }], /key must be 2 to 31 small letters/],
    ['a key used twice', [generic, generic], /provider 2 of .*, key must differ/],
    ['a level that does not exist', [{ ...idporten, level: 'max' }], /level must be low, substantial or high/],
    ['a misspelt field', [{ ...idporten, privatekey: 'x' }], /provider 1 of .*privatekey/],
    ['two kinds behind one button', [{ ...idporten, preset: 'ansattporten', authorizationDetails: [{ type: 'a' }, { type: 'b' }] }], /authorizationDetails must hold one type/],
    ['neither secret nor key', [{ ...generic, clientSecretFile: undefined }], /clientSecretFile or privateKeyFile must be given/],
    ['a secret that is not there', [{ ...generic, clientSecretFile: 'gone' }], /clientSecretFile must be a file that can be read, not gone/],
    ['an empty secret', [{ ...generic, clientSecretFile: 'empty' }], /clientSecretFile must be a file/],
    ['a key that is none', [{ ...idporten, privateKeyFile: 'secret' }], /privateKeyFile must hold a private key/],
  ])('is refused with %s, in one line that names the place', (_what, content, message) => {
    expect(() => read(content)).toThrow(ConfigurationError);
    expect(() => read(content)).toThrow(message);
    expect(() => read(content)).toThrow(/^SIGN_IN_PROVIDERS[^\n]*\.$/);
    expect(() => read(content)).not.toThrow(/hush/);
  });

  it('is named when it is not there', () => {
    expect(() => readProviders('/nowhere/providers.json')).toThrow('SIGN_IN_PROVIDERS must be the path of a file that can be read, not /nowhere/providers.json.');
  });
});

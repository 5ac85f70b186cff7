import { catalogue } from '@samskap/catalogue-api';
import { platform } from '@samskap/platform-api';
import { TestApi } from '@samskap/platform-api/testing';
import type { JWTPayload } from 'jose';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identity, readProviders, signInByProviders } from '../../index.js';
import { Browser } from './browser.js';
import { FakeProvider, type Misbehaviour } from './fake-provider.js';

export const PUBLIC_URL = 'http://localhost:3000';
export const SECRET = 'a secret that alfa and we share, long enough for HS256';

/** The API with two providers, alfa and beta, and with ID-porten and Ansattporten played by alfa. */
export class Stage {
  private constructor(
    readonly api: TestApi,
    readonly alfa: FakeProvider,
    readonly beta: FakeProvider,
    private readonly directory: string,
  ) {}

  static async start(): Promise<Stage> {
    const [alfa, beta] = await Promise.all([FakeProvider.start(), FakeProvider.start()]);
    const directory = mkdtempSync(join(tmpdir(), 'samskap-providers-'));
    const write = (name: string, content: string) => writeFileSync(join(directory, name), content);
    write('secret', SECRET);
    write('key.pem', generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
    const generic = { preset: 'generic', clientId: 'samskap', clientSecretFile: 'secret' };
    const national = { clientId: 'samskap', issuer: alfa.issuer, privateKeyFile: 'key.pem', kid: 'ours' };
    write(
      'providers.json',
      JSON.stringify([
        { ...generic, key: 'alfa', name: 'Alfa', issuer: alfa.issuer },
        { ...generic, key: 'beta', name: 'Beta', issuer: beta.issuer },
        { ...national, key: 'idporten', preset: 'idporten' },
        { ...national, key: 'ansattporten-virksomhet', preset: 'ansattporten', authorizationDetails: [{ type: 'ansattporten:altinn:resource', resource: 'urn:altinn:resource:samskap' }] },
      ]),
    );
    const providers = readProviders(join(directory, 'providers.json'));
    const api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, signInByProviders({ providers, publicUrl: PUBLIC_URL })]);
    return new Stage(api, alfa, beta, directory);
  }

  async stop(): Promise<void> {
    await this.api.stop();
    await Promise.all([this.alfa.stop(), this.beta.stop()]);
    rmSync(this.directory, { recursive: true });
  }

  browser(): Browser {
    return new Browser(this.api);
  }

  /** Goes through alfa and returns where one ends up. */
  async pass(browser: Browser, claims: JWTPayload, misbehaviour: Misbehaviour = {}, start = '/auth/alfa/start'): Promise<URL> {
    const question = await browser.go(start);
    return question.origin === this.alfa.issuer ? browser.go(this.alfa.come(question, claims, misbehaviour), 'cross-site') : question;
  }
}

/** Someone new whom a provider vouches for. */
export function someone(): JWTPayload & { sub: string; email: string } {
  const sub = randomUUID();
  return { sub, name: 'Kari Prøve', email: `${sub.slice(0, 8)}@example.no`, email_verified: true };
}

/** The code that one came back to the sign-in page with; null elsewhere. */
export const problemOf = ({ pathname, searchParams }: URL): string | null => (pathname === '/logg-inn' ? searchParams.get('feil') : null);

import { type CryptoKey, type JWTPayload, SignJWT, UnsecuredJWT, exportJWK, generateKeyPair } from 'jose';
import { createHash, randomUUID } from 'node:crypto';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a token of the fake provider says and how it is signed; a function changes what an honest one would be. */
export interface Misbehaviour {
  readonly claims?: (honest: JWTPayload) => JWTPayload;
  readonly sign?: (claims: JWTPayload, keys: Keys) => Promise<string>;
  /** Parameters of the way back, where they differ. */
  readonly answer?: Readonly<Record<string, string>>;
}

export interface Keys {
  readonly privateKey: CryptoKey;
  /** A key that the provider has never published. */
  readonly stranger: CryptoKey;
}

export const unsigned = async (claims: JWTPayload): Promise<string> => new UnsecuredJWT(claims).encode();

const header = { alg: 'RS256', kid: 'one' };
/** With what everybody may know, in place of a key: what a client that trusts the header would accept. */
export const signedByShared =
  (secret: string) =>
  (claims: JWTPayload): Promise<string> =>
    new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(secret));
export const signedByStranger = (claims: JWTPayload, { stranger }: Keys): Promise<string> => new SignJWT(claims).setProtectedHeader(header).sign(stranger);
const signed = (claims: JWTPayload, { privateKey }: Keys): Promise<string> => new SignJWT(claims).setProtectedHeader(header).sign(privateKey);

interface Asked {
  readonly parameters: URLSearchParams;
  readonly claims: JWTPayload;
  readonly misbehaviour: Misbehaviour;
  used: boolean;
}

/** A provider of sign-in that does as it is told, also what a correct one never would. */
export class FakeProvider {
  /** Forms that reached it, by path. */
  readonly received: { readonly path: string; readonly form: URLSearchParams }[] = [];
  private readonly codes = new Map<string, Asked>();
  private readonly pushed = new Map<string, URLSearchParams>();
  away = false;

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
    readonly keys: Keys,
    private readonly jwks: object,
  ) {}

  static async start(): Promise<FakeProvider> {
    const [{ privateKey, publicKey }, stranger] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const keys = { privateKey, stranger: stranger.privateKey };
    const fake = new FakeProvider(server, issuer, keys, { keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }] });
    server.on('request', (request, response) => void fake.serve(request, response));
    return fake;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** What someone does at the provider: the address that the browser is sent back to. `start` is where we sent it. */
  come(start: URL, claims: JWTPayload, misbehaviour: Misbehaviour = {}): URL {
    const parameters = this.pushed.get(start.searchParams.get('request_uri') ?? '') ?? start.searchParams;
    const code = randomUUID();
    this.codes.set(code, { parameters, claims, misbehaviour, used: false });
    const back = new URL(parameters.get('redirect_uri')!);
    for (const [name, value] of Object.entries({ code, state: parameters.get('state')!, ...misbehaviour.answer })) back.searchParams.set(name, value);
    return back;
  }

  /** A logout token as it should be, but for what is changed. */
  logoutToken(claims: JWTPayload, sign: NonNullable<Misbehaviour['sign']> = signed): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const honest = { iss: this.issuer, aud: 'samskap', iat: now, exp: now + 120, jti: randomUUID(), events: { 'http://schemas.openid.net/event/backchannel-logout': {} } };
    return sign(defined({ ...honest, ...claims }), this.keys);
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', this.issuer).pathname;
    const form = await formOf(request);
    if (request.method === 'POST') this.received.push({ path, form });
    const [status, body] = this.away ? [503, {}] : await this.answer(path, form);
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(body));
  }

  private async answer(path: string, form: URLSearchParams): Promise<[number, object]> {
    const { issuer } = this;
    switch (path) {
      case '/.well-known/openid-configuration':
        return [200, { issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks`, pushed_authorization_request_endpoint: `${issuer}/par`, end_session_endpoint: `${issuer}/end` }];
      case '/jwks':
        return [200, this.jwks];
      case '/par': {
        const request_uri = `urn:ietf:params:oauth:request_uri:${randomUUID()}`;
        this.pushed.set(request_uri, form);
        return [201, { request_uri, expires_in: 60 }];
      }
      case '/token':
        return this.token(form);
      default:
        return [404, {}];
    }
  }

  private async token(form: URLSearchParams): Promise<[number, object]> {
    const asked = this.codes.get(form.get('code') ?? '');
    if (!asked || asked.used) return [400, { error: 'invalid_grant' }];
    asked.used = true;
    const { parameters, claims, misbehaviour } = asked;
    if (createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url') !== parameters.get('code_challenge')) return [400, { error: 'invalid_grant' }];
    const now = Math.floor(Date.now() / 1000);
    const honest = defined({ iss: this.issuer, aud: parameters.get('client_id')!, iat: now, exp: now + 120, nonce: parameters.get('nonce')!, ...claims });
    const said = misbehaviour.claims?.(honest) ?? honest;
    return [200, { access_token: randomUUID(), token_type: 'Bearer', expires_in: 60, id_token: await (misbehaviour.sign ?? signed)(said, this.keys) }];
  }
}

const defined = (claims: JWTPayload): JWTPayload => Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return new URLSearchParams(Buffer.concat(parts).toString());
}

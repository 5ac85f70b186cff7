import { type Configuration, ClientSecretPost, PrivateKeyJwt, allowInsecureRequests, discovery, enableNonRepudiationChecks } from 'openid-client';
import { createRemoteJWKSet } from 'jose';
import { cryptoKey } from './client-key.js';
import type { ProviderSettings } from './provider-settings.js';

/** Seconds that a provider has to answer; a logout from it must be done within five. */
const ANSWERS_WITHIN_SECONDS = 4;
/** How long what it says of itself is taken to hold. */
const KNOWN_FOR_MS = 60 * 60 * 1000;
/** After a failure it is left in peace for so long. */
const LEFT_FOR_MS = 2_000;

/** The provider does not answer, or not with what it should. */
export class ProviderAway extends Error {}

/** A provider of sign-in. What it says of itself is asked for when someone needs it, kept for an hour, and kept longer while it is away. */
export class Provider {
  private known: { readonly configuration: Configuration; readonly at: number } | null = null;
  private asking: Promise<Configuration> | null = null;
  private failedAt = -Infinity;
  private keys: ReturnType<typeof createRemoteJWKSet> | null = null;

  constructor(
    readonly settings: ProviderSettings,
    private readonly now: () => Date,
  ) {}

  /** Throws ProviderAway when the provider has never answered and does not now. */
  async configuration(): Promise<Configuration> {
    const now = this.now().getTime();
    if (this.known && now - this.known.at < KNOWN_FOR_MS) return this.known.configuration;
    if (now - this.failedAt >= LEFT_FOR_MS) {
      this.asking ??= this.ask().finally(() => (this.asking = null));
      await this.asking.catch(() => (this.failedAt = this.now().getTime()));
    }
    if (!this.known) throw new ProviderAway(this.settings.key);
    return this.known.configuration;
  }

  /** The provider's public keys, fetched when one is not known yet. */
  async publicKeys(): Promise<ReturnType<typeof createRemoteJWKSet>> {
    const { jwks_uri: address } = (await this.configuration()).serverMetadata();
    if (!address) throw new ProviderAway(this.settings.key);
    this.keys ??= createRemoteJWKSet(new URL(address), { timeoutDuration: (ANSWERS_WITHIN_SECONDS - 1) * 1000, cooldownDuration: 5_000 });
    return this.keys;
  }

  private async ask(): Promise<Configuration> {
    const { issuer, clientId, credentials, idTokenAlgorithm } = this.settings;
    const proof = 'secret' in credentials ? ClientSecretPost(credentials.secret) : PrivateKeyJwt({ key: await cryptoKey(credentials), ...(credentials.kid ? { kid: credentials.kid } : {}) });
    const configuration = await discovery(new URL(issuer), clientId, { id_token_signed_response_alg: idTokenAlgorithm }, proof, {
      timeout: ANSWERS_WITHIN_SECONDS,
      // Signatures are checked also when the token came straight from the provider over TLS.
      execute: [enableNonRepudiationChecks, ...(issuer.startsWith('http:') ? [allowInsecureRequests] : [])],
    });
    this.known = { configuration, at: this.now().getTime() };
    return configuration;
  }
}

import { type JsonWebKey, type KeyObject, createPrivateKey, type webcrypto } from 'node:crypto';

/** The private key by which we prove to a provider who we are. */
export interface ClientKey {
  readonly privateKey: KeyObject;
  readonly kid: string | undefined;
}

const ALGORITHMS: Readonly<Record<string, { name: string; hash?: string; namedCurve?: string }>> = {
  rsa: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  ec: { name: 'ECDSA', namedCurve: 'P-256' },
  ed25519: { name: 'Ed25519' },
};

/** A key from the content of a file, PEM or JWK; null when it is no private key that can sign. The id in a JWK counts when none is given. */
export function clientKey(content: string, kid: string | undefined): ClientKey | null {
  try {
    const jwk = content.startsWith('{') ? (JSON.parse(content) as JsonWebKey & { kid?: string }) : null;
    const privateKey = jwk ? createPrivateKey({ key: jwk, format: 'jwk' }) : createPrivateKey(content);
    const { namedCurve } = privateKey.asymmetricKeyDetails ?? {};
    const signs = (privateKey.asymmetricKeyType ?? '') in ALGORITHMS && (namedCurve === undefined || namedCurve === 'prime256v1');
    return signs ? { privateKey, kid: kid ?? jwk?.kid } : null;
  } catch {
    return null;
  }
}

/** The key as Web Crypto wants it; it cannot be taken out again. */
export const cryptoKey = ({ privateKey }: ClientKey): Promise<webcrypto.CryptoKey> =>
  crypto.subtle.importKey('pkcs8', privateKey.export({ type: 'pkcs8', format: 'der' }), ALGORITHMS[privateKey.asymmetricKeyType!]!, false, ['sign']);

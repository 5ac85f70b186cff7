import { Clock } from '@samskap/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { type JWTPayload, jwtVerify } from 'jose';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { Provider } from './provider.js';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** A logout token older than this is refused, so used ones need not be remembered longer. */
const OLDEST_SECONDS = 5 * 60;
const TOLERANCE_SECONDS = 30;
const LONGEST_TOKEN = 16_000;
/** Only signatures that nobody but the provider can make: never none, never a shared secret. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/** A provider tells us, without the browser, that someone signed out there. */
@Injectable()
export class BackChannelLogout {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Ends the sessions that the token is about; false when it is no logout token from this provider, or was used before. */
  async end(provider: Provider, token: unknown): Promise<boolean> {
    if (typeof token !== 'string' || token.length > LONGEST_TOKEN) return false;
    const claims = await this.verified(provider, token);
    if (!claims || !isLogout(claims)) return false;
    return this.dataSource.transaction(async (manager) => {
      const { issuer } = provider.settings;
      const fresh: unknown[] = await manager.query('insert into logout_token (issuer, jti_hash, expires_at) values ($1, $2, $3) on conflict do nothing returning issuer', [
        issuer,
        createHash('sha256').update(claims.jti!).digest(),
        new Date(this.clock.now().getTime() + (OLDEST_SECONDS + 2 * TOLERANCE_SECONDS) * 1000),
      ]);
      if (fresh.length === 0) return false;
      await manager.query(
        `delete from session s using session_identity o join identity i on i.id = o.identity_id
         where o.session_id = s.id and i.issuer = $1 and ($2::text is null or o.sid = $2) and ($3::text is null or i.subject = $3)`,
        [issuer, claims['sid'] ?? null, claims.sub ?? null],
      );
      return true;
    });
  }

  private async verified(provider: Provider, token: string): Promise<JWTPayload | null> {
    const keys = await provider.publicKeys();
    const { issuer, clientId } = provider.settings;
    const checks = { issuer, audience: clientId, algorithms: ALGORITHMS, requiredClaims: ['iat', 'jti'], maxTokenAge: OLDEST_SECONDS, clockTolerance: TOLERANCE_SECONDS, currentDate: this.clock.now() };
    return jwtVerify(token, keys, checks).then(
      ({ payload }) => payload,
      () => null,
    );
  }
}

/** An identity token must never pass for one: it has a nonce and no such event. */
function isLogout(claims: JWTPayload): boolean {
  const { events, nonce, sub, sid, jti } = claims as JWTPayload & { events?: unknown; nonce?: unknown; sid?: unknown };
  const named = typeof events === 'object' && events !== null && typeof (events as Record<string, unknown>)[EVENT] === 'object' && (events as Record<string, unknown>)[EVENT] !== null;
  const isText = (given: unknown) => given === undefined || (typeof given === 'string' && given !== '');
  return named && nonce === undefined && typeof jti === 'string' && jti !== '' && isText(sub) && isText(sid) && (sub !== undefined || sid !== undefined);
}

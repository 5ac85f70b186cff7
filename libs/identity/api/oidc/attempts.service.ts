import { INSTANCE, Clock, type InstanceSettings, newId } from '@samskap/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { DataSource } from 'typeorm';
import { SignInAttempt } from './identity.entity.js';

const LASTS_MS = 10 * 60 * 1000;

/** What binds the provider's answer to our question. All of it follows from the secret in the browser's cookie, so none of it is stored. */
export interface Binding {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Where someone goes afterwards, and the account to join to. */
export type Purpose = Pick<SignInAttempt, 'returnTo' | 'personId'>;

/** Those who were sent to a provider: each attempt works once, within ten minutes, in the browser that began it. */
@Injectable()
export class Attempts {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(INSTANCE) private readonly instance: InstanceSettings,
  ) {}

  async begin(provider: string, purpose: Purpose, reply: FastifyReply): Promise<Binding> {
    const secret = randomBytes(32).toString('base64url');
    const expiresAt = new Date(this.clock.now().getTime() + LASTS_MS);
    await this.dataSource.getRepository(SignInAttempt).insert({ id: newId(), secretHash: hashOf(secret), provider, ...purpose, expiresAt });
    void reply.setCookie(this.cookieName, secret, { ...this.cookie, maxAge: LASTS_MS / 1000 });
    return bindingOf(secret);
  }

  /** The attempt that an answer belongs to, used up; null when this browser has none that fits. */
  async take(provider: string, state: string | undefined, request: FastifyRequest, reply: FastifyReply): Promise<(Purpose & Binding) | null> {
    const secret = request.cookies[this.cookieName];
    if (!secret || state === undefined) return null;
    const binding = bindingOf(secret);
    if (!timingSafeEqual(hashOf(state), hashOf(binding.state))) return null;
    const [[taken]] = await this.dataSource.query<[Purpose[], number]>(
      'delete from sign_in_attempt where secret_hash = $1 and provider = $2 and expires_at > $3 returning return_to as "returnTo", person_id as "personId"',
      [hashOf(secret), provider, this.clock.now()],
    );
    if (!taken) return null;
    void reply.clearCookie(this.cookieName, this.cookie);
    return { ...taken, ...binding };
  }

  private get cookieName(): string {
    return this.instance.secure ? '__Host-samskap-attempt' : 'samskap-attempt';
  }

  /** Lax, because the provider's answer is a link from another site. */
  private get cookie() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.instance.secure } as const;
  }
}

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();

function bindingOf(secret: string): Binding {
  const part = (name: string) => createHmac('sha256', secret).update(name).digest('base64url');
  return { state: part('state'), nonce: part('nonce'), verifier: part('verifier') };
}

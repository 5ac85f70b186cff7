import { INSTANCE, type InstanceSettings, Clock, Lru, type Viewer, type ViewerSource, anonymous, dayInOslo, languageOf, newId } from '@samskap/platform-api';
import type { Language } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash, randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Session } from './session.entity.js';
import { type StoredViewer, rightsOn, viewerFrom } from './viewers.js';

const LASTS_MS = 12 * 60 * 60 * 1000;
/** How long a viewer is taken from memory: a right that is lost is gone everywhere within this time. */
const REMEMBERED_MS = 1_000;

/** Opaque sessions in PostgreSQL. The cookie holds a random token; the table holds its hash. */
@Injectable()
export class Sessions implements ViewerSource {
  private readonly remembered = new Lru<{ at: number; stored: StoredViewer | null }>(5_000);

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(INSTANCE) private readonly instance: InstanceSettings,
  ) {}

  async viewerOf(request: FastifyRequest): Promise<Viewer> {
    const now = this.clock.now();
    const language = languageOf(request);
    const token = request.cookies[this.cookieName];
    const stored = token ? await this.stored(hashOf(token), now) : null;
    return stored ? viewerFrom(stored, language, now) : anonymous(language, now);
  }

  /** Opens a session, in place of the one that the request may have had, and returns its viewer. */
  async open(personId: string, request: FastifyRequest, reply: FastifyReply): Promise<Viewer> {
    await this.end(request, reply);
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    await this.dataSource.getRepository(Session).insert({
      id: newId(),
      tokenHash: hashOf(token),
      personId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + LASTS_MS),
    });
    void reply.setCookie(this.cookieName, token, { path: '/', httpOnly: true, sameSite: 'lax', secure: this.instance.secure, maxAge: LASTS_MS / 1000 });
    return viewerFrom((await this.stored(hashOf(token), now))!, languageOf(request), now);
  }

  /** Ends the session that the request came with, here and everywhere. */
  async end(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const token = request.cookies[this.cookieName];
    if (!token) return;
    await this.dataSource.getRepository(Session).delete({ tokenHash: hashOf(token) });
    this.remembered.delete(hashOf(token).toString('hex'));
    void reply.clearCookie(this.cookieName, { path: '/', httpOnly: true, sameSite: 'lax', secure: this.instance.secure });
  }

  /** The prefix makes browsers refuse the cookie from anywhere but this very host over TLS. */
  private get cookieName(): string {
    return this.instance.secure ? '__Host-samskap' : 'samskap';
  }

  private async stored(hash: Buffer, now: Date): Promise<StoredViewer | null> {
    const key = hash.toString('hex');
    const known = this.remembered.get(key);
    if (known && Math.abs(now.getTime() - known.at) < REMEMBERED_MS) return known.stored;
    const rows: StoredViewer[] = await this.dataSource.query(VIEWER_OF_SESSION, [hash, now, dayInOslo(now)]);
    const stored = rows[0] ?? null;
    this.remembered.set(key, { at: now.getTime(), stored });
    return stored;
  }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const VIEWER_OF_SESSION = `
  select s.id as session_id, p.id as person_id, p.administrator, rights.*
  from session s join person p on p.id = s.person_id cross join ${rightsOn('$3::date')}
  where s.token_hash = $1 and s.expires_at > $2::timestamptz and p.suspended_at is null`;

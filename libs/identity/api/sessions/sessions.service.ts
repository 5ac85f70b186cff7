import { INSTANCE, type InstanceSettings, Clock, Lru, type Viewer, type ViewerSource, anonymous, dayInOslo, languageOf, newId } from '@samskap/platform-api';
import type { SignInMethod } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash, randomBytes } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { deviceOf } from './device.js';
import { type StoredViewer, rightsOn, viewerFrom } from './viewers.js';

/** Counted from when it was opened, however much it is used. */
const LASTS_MS = 12 * 60 * 60 * 1000;
/** How long a viewer is taken from memory: a right that is lost is gone everywhere within this time. */
const REMEMBERED_MS = 1_000;
/** How often it is written down that a session is in use. */
const USE_NOTED_EVERY_MS = 5 * 60 * 1000;
const REMEMBERED = 5_000;

/** How someone proved who they are. */
export interface SessionOpening {
  readonly openedBy: SignInMethod;
  /** Key of the provider, when it was one. */
  readonly provider?: string;
}

interface StoredSession extends StoredViewer {
  last_used_at: Date;
}

/** Opaque sessions in PostgreSQL. The cookie holds a random token; the table holds its hash. */
@Injectable()
export class Sessions implements ViewerSource {
  private remembered = new Lru<{ at: number; stored: StoredSession | null }>(REMEMBERED);

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

  async viewersNow(sessionIds: readonly string[]): Promise<ReadonlyMap<string, Viewer>> {
    const now = this.clock.now();
    const rows: StoredSession[] = await this.dataSource.query(VIEWERS_OF_SESSIONS, [sessionIds, now, dayInOslo(now)]);
    return new Map(rows.map((row) => [row.session_id!, viewerFrom(row, 'NB', now)]));
  }

  /** Opens a session, in place of the one that the request may have had, and returns its viewer. */
  async open(personId: string, request: FastifyRequest, reply: FastifyReply, { openedBy, provider }: SessionOpening): Promise<Viewer> {
    await this.end(request, reply);
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const device = deviceOf(request.headers['user-agent']);
    await this.dataSource.query(OPEN, [newId(), hashOf(token), personId, openedBy, provider ?? null, device, now, new Date(now.getTime() + LASTS_MS)]);
    void reply.setCookie(this.cookieName, token, { path: '/', httpOnly: true, sameSite: 'lax', secure: this.instance.secure, maxAge: LASTS_MS / 1000 });
    const stored = await this.stored(hashOf(token), now);
    // Whoever is suspended between the proof and here is nobody.
    return stored ? viewerFrom(stored, languageOf(request), now) : anonymous(languageOf(request), now);
  }

  /** Ends the session that the request came with, here and everywhere. */
  async end(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const token = request.cookies[this.cookieName];
    if (!token) return;
    await this.dataSource.query('delete from session where token_hash = $1', [hashOf(token)]);
    this.remembered.delete(hashOf(token).toString('hex'));
    void reply.clearCookie(this.cookieName, { path: '/', httpOnly: true, sameSite: 'lax', secure: this.instance.secure });
  }

  /**
   * Ends all sessions of a person but this one, in the caller's transaction. Call `forget` once it is committed: other processes
   * notice within a second.
   */
  async endAll(manager: EntityManager, personId: string, exceptId: string | null = null): Promise<void> {
    await manager.query('delete from session where person_id = $1 and id is distinct from $2::uuid', [personId, exceptId]);
  }

  /** Whoever asks next is looked up anew by this process. */
  forget(): void {
    this.remembered = new Lru(REMEMBERED);
  }

  /** The prefix makes browsers refuse the cookie from anywhere but this very host over TLS. */
  private get cookieName(): string {
    return this.instance.secure ? '__Host-samskap' : 'samskap';
  }

  private async stored(hash: Buffer, now: Date): Promise<StoredSession | null> {
    const key = hash.toString('hex');
    const known = this.remembered.get(key);
    if (known && Math.abs(now.getTime() - known.at) < REMEMBERED_MS) return known.stored;
    // What is forgotten meanwhile must not come back: the answer is kept where it was asked for.
    const { remembered } = this;
    const rows: StoredSession[] = await this.dataSource.query(VIEWER_OF_SESSION, [hash, now, dayInOslo(now)]);
    const stored = rows[0] ?? null;
    remembered.set(key, { at: now.getTime(), stored });
    if (stored && now.getTime() - stored.last_used_at.getTime() > USE_NOTED_EVERY_MS) void this.noteUse(stored.session_id!, now);
    return stored;
  }

  /** Beside the request, which does not wait for it and does not fail with it. */
  private async noteUse(sessionId: string, now: Date): Promise<void> {
    const before = new Date(now.getTime() - USE_NOTED_EVERY_MS);
    await this.dataSource.query('update session set last_used_at = $2 where id = $1 and last_used_at < $3', [sessionId, now, before]).catch(() => undefined);
  }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const OPEN = `
  with opened as (
    insert into session (id, token_hash, person_id, opened_by, provider, device, created_at, last_used_at, expires_at)
    values ($1, $2, $3, $4, $5, $6, $7, $7, $8)
    returning person_id, created_at
  )
  update person set last_signed_in_at = opened.created_at from opened where person.id = opened.person_id`;

const viewersWhere = (sessions: string): string => `
  select s.id as session_id, s.last_used_at, p.id as person_id, p.administrator, rights.*
  from session s join person p on p.id = s.person_id cross join ${rightsOn('$3::date')}
  where ${sessions} and s.expires_at > $2::timestamptz and p.suspended_at is null`;

const VIEWER_OF_SESSION = viewersWhere('s.token_hash = $1');
const VIEWERS_OF_SESSIONS = viewersWhere('s.id = any($1::uuid[])');

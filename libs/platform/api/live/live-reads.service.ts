import type { Json } from '@samskap/platform-contract/delta';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DATABASE_URL } from '../events/database-url.js';
import { listen } from '../events/listen.js';
import { VIEWER_SOURCE, type ViewerSource } from '../graphql/context.js';
import { LOGGER, type Logger } from '../http/logger.js';
import { LiveGroup, type LiveRead } from './live-group.js';
import { observeLive } from './live-metrics.js';
import type { LiveStream } from './live-stream.js';
import { type Rereadable, Rereading } from './rereading.js';
import { TOUCHES } from './touch.js';
import { rightsOf } from './rights.js';

const EVENTS = 'event';
/** Something is heard on every stream this often. */
const BEATS_EVERY_SECONDS = 15;
/** Streams end within five seconds of the session's end. */
const SESSIONS_ASKED_EVERY_SECONDS = 3;
/** Some of what is watched changes by the clock alone. */
const SAFETY_EVERY_SECONDS = 60;
/** A group that nobody is in is kept for those who were away for a moment. */
const EMPTY_LASTS_MS = 30_000;

/** A group as it is kept: what it shows, and how it came about. */
interface Watched extends Rereadable {
  readonly group: LiveGroup;
  /** Whom it counts for. */
  readonly holder: string;
  /** When its first read is done; rejects when that failed. */
  readonly ready: Promise<void>;
  isReady: boolean;
  /** Something happened while it was first read. */
  missed: boolean;
  emptySince: number;
}

/**
 * Holds what is watched by anyone on this process. Everything is read once for all who read the same, when an event or a touch says
 * that it may have changed, and sent to them as the change from the state before.
 */
@Injectable()
export class LiveReads implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly watched = new Map<string, Watched>();
  private readonly streams = new Set<LiveStream>();
  private readonly rereading = new Rereading();
  private stopListening: () => Promise<void> = async () => undefined;
  private timer: NodeJS.Timeout | null = null;
  private second = 0;
  private asksForSessions = false;

  constructor(
    @Inject(DATABASE_URL) private readonly databaseUrl: string,
    @Inject(VIEWER_SOURCE) private readonly viewers: ViewerSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.stopListening = await listen(this.databaseUrl, {
      channels: [EVENTS, TOUCHES],
      heard: (channel, payload) => this.happened(payload.slice(payload.indexOf(':') + 1), channel === EVENTS),
      back: () => this.wakeAll(),
    });
    this.timer = setInterval(() => this.tick(), 1_000);
    observeLive(this);
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    for (const one of this.watched.values()) this.forget(one);
    await this.stopListening();
  }

  get streamCount(): number {
    return this.streams.size;
  }

  get groupCount(): number {
    return this.watched.size;
  }

  /** Characters of state that are kept, of all groups. */
  get weight(): number {
    return [...this.watched.values()].reduce((sum, { group }) => sum + group.weight, 0);
  }

  /** How many groups count for one person or network. */
  groupsOf(holder: string): number {
    return [...this.watched.values()].filter((one) => one.holder === holder).length;
  }

  has(key: string): boolean {
    return this.watched.has(key);
  }

  /**
   * The group with this key, with its state; throws what its first read threw, or `admit`, which is shown the state before anyone is let
   * in. Enter it in the same breath.
   */
  async group(key: string, holder: string, asked: LiveRead, admit: (state: Json) => Promise<void>): Promise<LiveGroup> {
    for (;;) {
      const known = this.watched.get(key) ?? this.begin(key, holder, asked);
      await known.ready;
      await admit(known.group.state);
      if (this.watched.get(key) === known) return known.group;
    }
  }

  /** Lets a reader into a group, and returns what to do when it is gone. `lastId` is the state that it has. */
  enter(group: LiveGroup, stream: LiveStream, lastId: string | undefined): () => void {
    this.streams.add(stream);
    group.enter(stream, lastId);
    return () => {
      this.streams.delete(stream);
      group.leave(stream);
      const one = this.watched.get(group.key);
      if (one?.group === group) one.emptySince = performance.now();
    };
  }

  /** Ends all streams in good order; readers come back to another process, or to the next one. */
  closeAll(): void {
    for (const stream of this.streams) stream.close();
  }

  private begin(key: string, holder: string, asked: LiveRead): Watched {
    const group = new LiveGroup(key, asked);
    const one: Watched = {
      group,
      holder,
      isReady: false,
      missed: false,
      emptySince: performance.now(),
      ready: asked.read().then(
        (tree) => {
          group.take(tree);
          Object.assign(one, { isReady: true, emptySince: performance.now() });
          if (one.missed) this.rereading.wake(one, 'soon');
        },
        (error: unknown) => {
          this.forget(one);
          throw error;
        },
      ),
      get size() {
        return group.size;
      },
      reread: () => this.reread(one),
    };
    // Whoever waits for it hears of what went wrong.
    one.ready.catch(() => undefined);
    this.watched.set(key, one);
    return one;
  }

  private async reread(one: Watched): Promise<void> {
    try {
      const tree = await one.group.asked.read();
      if (this.watched.get(one.group.key) === one) one.group.take(tree);
    } catch (error) {
      this.logger.warn({ err: error }, 'what is watched could not be read again');
      this.rereading.wake(one, 'later');
    }
  }

  /** Something happened to the thing with this id; an event may concern others too. */
  private happened(id: string, mayConcernOthers: boolean): void {
    for (const one of this.watched.values()) {
      if (!one.isReady) one.missed = true;
      else if (one.group.subjects.has(id)) this.wake(one, 'soon');
      else if (mayConcernOthers) this.wake(one, 'later');
    }
  }

  private wakeAll(): void {
    for (const one of this.watched.values()) this.wake(one, 'later');
  }

  private wake(one: Watched, haste: 'soon' | 'later'): void {
    if (!one.isReady) one.missed = true;
    // Nobody waits for it, and whoever comes gets it as it is then.
    else if (one.size === 0) this.forget(one);
    else this.rereading.wake(one, haste);
  }

  private forget(one: Watched): void {
    this.rereading.forget(one);
    if (this.watched.get(one.group.key) === one) this.watched.delete(one.group.key);
  }

  private tick(): void {
    this.second += 1;
    let place = 0;
    for (const stream of this.streams) if ((place++ + this.second) % BEATS_EVERY_SECONDS === 0) stream.beat();
    const now = performance.now();
    for (const one of this.watched.values()) if (one.isReady && one.size === 0 && now - one.emptySince > EMPTY_LASTS_MS) this.forget(one);
    if (this.second % SAFETY_EVERY_SECONDS === 0) this.wakeAll();
    if (this.second % SESSIONS_ASKED_EVERY_SECONDS === 0) void this.askForSessions();
  }

  /** Ends the streams of whoever is no longer who they were: signed out, timed out, with other rights. */
  private async askForSessions(): Promise<void> {
    const signedIn = [...this.watched.values()].filter(({ group }) => group.asked.viewer.personId !== null);
    if (signedIn.length === 0 || this.asksForSessions) return;
    this.asksForSessions = true;
    const ids = [...new Set(signedIn.flatMap(({ group }) => group.asked.viewer.sessionId ?? []))];
    // Streams of which it is not known whether they may go on, do not.
    const now = await this.viewers.viewersNow(ids).catch(() => new Map<string, never>());
    for (const one of signedIn) {
      const { viewer } = one.group.asked;
      const current = now.get(viewer.sessionId ?? '');
      if (current && rightsOf(current) === rightsOf(viewer)) continue;
      this.forget(one);
      one.group.end();
    }
    this.asksForSessions = false;
  }
}

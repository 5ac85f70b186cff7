import { apply, type Delta, type Json } from '@samskap/platform-contract/delta';
import type { AnyVariables, Client, CombinedError } from 'urql';
import { followStream, type StreamMessage } from './followStream.js';
import { everything } from './operation.js';

/** What is watched, as it stands. */
export interface LiveSnapshot<Data> {
  data: Data | undefined;
  error: CombinedError | undefined;
  /** `reconnecting` while what is shown may be old. */
  connection: 'live' | 'reconnecting';
}

interface Watched {
  client: Client;
  query: string;
  variables: object;
  language: string;
}

/** Browsers have six connections to a server over HTTP/1.1: a tab that nobody looks at gives its own back. */
const HIDDEN_MS = 30_000;
/** Leaving a page and coming back at once does not begin anew. */
const LINGER_MS = 1_000;
const ASKS_EVERY_MS = 10_000;
const LONGEST_WAIT_MS = 15_000;
/** The reader is somebody else now; it comes back at once. */
const ENDED_WAIT_MS = 200;

/**
 * One thing that is watched, for all who show it: the state comes first, then each change. While streams do not work it is asked for
 * every ten seconds and after own writes; what was known goes on showing.
 */
export class LiveSource<Data> {
  snapshot: LiveSnapshot<Data> = { data: undefined, error: undefined, connection: 'live' };
  private readonly listeners = new Set<() => void>();
  /** The state that changes are applied to, and its id. */
  private base: { id: string; tree: Json } | null = null;
  private following: AbortController | null = null;
  private stopAsking: (() => void) | null = null;
  private hidden: ReturnType<typeof setTimeout> | null = null;
  private lingering: ReturnType<typeof setTimeout> | null = null;
  private wakeUp: () => void = () => undefined;

  constructor(private readonly watched: Watched) {}

  get isUsed(): boolean {
    return this.listeners.size > 0;
  }

  /** Begins with the first listener, and ends with the last. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (this.lingering) clearTimeout(this.lingering);
    this.lingering = null;
    if (this.listeners.size === 1) this.begin();
    return () => {
      this.listeners.delete(listener);
      if (!this.isUsed) this.lingering = setTimeout(this.stop, LINGER_MS);
    };
  };

  readonly read = (): LiveSnapshot<Data> => this.snapshot;

  /** Asks at once. */
  readonly reload = (): void => {
    this.wakeUp();
    void this.query().toPromise().then(this.answered);
  };

  private begin(): void {
    document.addEventListener('visibilitychange', this.look);
    window.addEventListener('online', this.wake);
    if (!this.following) void this.follow();
    this.look();
  }

  private readonly stop = (): void => {
    document.removeEventListener('visibilitychange', this.look);
    window.removeEventListener('online', this.wake);
    if (this.hidden) clearTimeout(this.hidden);
    this.hidden = null;
    this.pause();
  };

  private readonly wake = (): void => this.wakeUp();

  private pause(): void {
    this.following?.abort();
    this.following = null;
    this.endAsking();
  }

  private readonly look = (): void => {
    if (this.hidden) clearTimeout(this.hidden);
    this.hidden = null;
    if (document.visibilityState === 'hidden') this.hidden = setTimeout(() => this.pause(), HIDDEN_MS);
    else if (this.following) this.wakeUp();
    else void this.follow();
  };

  /** Comes back as often as the stream is lost. */
  private async follow(): Promise<void> {
    const following = new AbortController();
    this.following = following;
    const { signal } = following;
    for (let failures = 0; !signal.aborted; ) {
      let waitMs: number;
      try {
        waitMs = await this.followOnce(signal, () => (failures = 0));
      } catch {
        failures += 1;
        waitMs = Math.min(LONGEST_WAIT_MS, 500 * 2 ** failures) * (0.5 + Math.random() / 2);
      }
      if (signal.aborted) return;
      if (!this.stopAsking) this.show({ connection: 'reconnecting' });
      if (failures > 1 || (failures === 1 && !this.snapshot.data)) this.beginAsking();
      await this.wait(waitMs, signal);
    }
  }

  private async followOnce(signal: AbortSignal, onOpen: () => void): Promise<number> {
    const { query, variables, language } = this.watched;
    const headers = { 'accept-language': language, ...(this.base ? { 'last-event-id': this.base.id } : {}) };
    let ended = false;
    const opened = () => {
      onOpen();
      this.endAsking();
      if (this.base) this.show({ data: this.base.tree as Data, error: undefined, connection: 'live' });
    };
    const took = (message: StreamMessage) => {
      if (message.event === 'end') ended = true;
      else this.take(message);
    };
    const waitMs = await followStream({ body: JSON.stringify({ query, variables }), headers, signal }, { onOpen: opened, onMessage: took });
    return ended ? ENDED_WAIT_MS : waitMs;
  }

  private take({ event, id, data }: StreamMessage): void {
    const given = JSON.parse(data) as Json;
    if (event === 'state') this.base = { id, tree: given };
    else if (event === 'change' && this.base) this.base = { id, tree: apply(this.base.tree, given as unknown as Delta) };
    else return;
    this.show({ data: this.base.tree as Data, error: undefined, connection: 'live' });
  }

  private beginAsking(): void {
    if (this.stopAsking) return;
    // As long as somebody takes the answers, own writes have it asked again too.
    const ask = () => this.query().subscribe(this.answered);
    let asked = ask();
    const timer = setInterval(() => {
      asked.unsubscribe();
      asked = ask();
    }, ASKS_EVERY_MS);
    this.stopAsking = () => {
      clearInterval(timer);
      asked.unsubscribe();
    };
  }

  private endAsking(): void {
    this.stopAsking?.();
    this.stopAsking = null;
  }

  private query() {
    const { client, query, variables } = this.watched;
    return client.query<Data, AnyVariables>(query, variables as AnyVariables, { document: query, additionalTypenames: everything, requestPolicy: 'network-only' });
  }

  private readonly answered = ({ data, error }: { data?: Data | undefined; error?: CombinedError | undefined }): void => {
    if (!data) return this.show({ error: this.snapshot.data ? undefined : error, connection: 'reconnecting' });
    // What is asked for meanwhile belongs to no state that a stream could go on from.
    if (this.stopAsking) this.base = null;
    this.show({ data, error: undefined, connection: 'live' });
  };

  private show(change: Partial<LiveSnapshot<Data>>): void {
    this.snapshot = { ...this.snapshot, ...change };
    for (const listener of this.listeners) listener();
  }

  private wait(waitMs: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, waitMs);
      this.wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
      signal.addEventListener('abort', this.wakeUp, { once: true });
    });
  }
}

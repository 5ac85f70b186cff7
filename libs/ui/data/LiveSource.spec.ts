import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Client } from 'urql';
import { LiveSource } from './LiveSource.js';

/** A stream as the API would send it, in the hands of the spec. */
class Stream {
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly signal: AbortSignal;
  private waiting: ((result: { value?: Uint8Array; done: boolean }) => void) | null = null;
  private breakOff: ((error: Error) => void) | null = null;

  constructor(request: RequestInit) {
    this.headers = request.headers as Record<string, string>;
    this.body = String(request.body);
    this.signal = request.signal!;
    this.signal.addEventListener('abort', () => this.breakOff?.(new Error('aborted')));
  }

  get response() {
    const read = () =>
      new Promise<{ value?: Uint8Array; done: boolean }>((resolve, reject) => {
        [this.waiting, this.breakOff] = [resolve, reject];
      });
    return { ok: true, status: 200, body: { getReader: () => ({ read }) } } as unknown as Response;
  }

  async send(text: string): Promise<void> {
    this.waiting!({ value: new TextEncoder().encode(text), done: false });
    await settle();
  }

  async end(): Promise<void> {
    this.waiting!({ done: true });
    await settle();
  }
}

const settle = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};
const later = async (ms: number) => {
  await jest.advanceTimersByTimeAsync(ms);
  await settle();
};

const STATE = 'event: state\nid: s1\ndata: {"board":{"id":"b","ideas":[{"id":"1","text":"en"}]}}\n\n';
const CHANGE = 'event: change\nid: s2\ndata: {"in":{"board":{"in":{"ideas":{"here":[[1,{"id":"2","text":"to"}]]}}}}}\n\n';

describe('what is watched', () => {
  let streams: Stream[];
  let reachable: boolean;
  let asked: number;
  let answer: unknown;
  let source: LiveSource<{ board: { ideas: { text: string }[] } }>;
  let leave: () => void;
  const before = globalThis.fetch;

  beforeEach(() => {
    jest.useFakeTimers();
    [streams, reachable, asked, answer] = [[], true, 0, undefined];
    globalThis.fetch = (async (_url: string, request: RequestInit) => {
      if (!reachable) throw new TypeError('Failed to fetch');
      const stream = new Stream(request);
      streams.push(stream);
      return stream.response;
    }) as typeof fetch;
    const query = () => {
      asked += 1;
      const result = answer ? { data: answer } : { error: new Error('away') };
      return { subscribe: (take: (given: unknown) => void) => (take(result), { unsubscribe: () => undefined }), toPromise: async () => result };
    };
    source = new LiveSource({ client: { query } as unknown as Client, query: '{ board }', variables: { code: 'x' }, language: 'nn' });
    leave = source.subscribe(() => undefined);
  });

  afterEach(() => {
    leave();
    jest.advanceTimersByTime(2_000);
    jest.useRealTimers();
    globalThis.fetch = before;
    setVisibility('visible');
  });

  const setVisibility = (state: string) => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const texts = () => source.snapshot.data?.board.ideas.map(({ text }) => text);

  it('is the state and then each change, in whatever pieces they come', async () => {
    await settle();
    expect(JSON.parse(streams[0]!.body)).toEqual({ query: '{ board }', variables: { code: 'x' } });
    expect(streams[0]!.headers['accept-language']).toBe('nn');
    await streams[0]!.send(`retry: 700\n\n${STATE.slice(0, 30)}`);
    expect(texts()).toBeUndefined();
    await streams[0]!.send(STATE.slice(30));
    expect(texts()).toEqual(['en']);
    await streams[0]!.send(`:\n\n${CHANGE}`);
    expect(texts()).toEqual(['en', 'to']);
    expect([source.snapshot.connection, asked]).toEqual(['live', 0]);
  });

  it('goes on after the connection was lost from the state that it had', async () => {
    await settle();
    await streams[0]!.send(`retry: 700\n\n${STATE}`);
    await streams[0]!.end();
    expect([source.snapshot.connection, texts()]).toEqual(['reconnecting', ['en']]);
    await later(700);
    expect(streams[1]!.headers['last-event-id']).toBe('s1');
    await streams[1]!.send('retry: 700\n\n');
    expect(source.snapshot.connection).toBe('live');
    await streams[1]!.send(CHANGE);
    expect(texts()).toEqual(['en', 'to']);
  });

  it('is asked for every ten seconds while streams do not work, and watched again when they do', async () => {
    reachable = false;
    answer = { board: { ideas: [{ text: 'spurt' }] } };
    await settle();
    leave();
    await later(2_000);
    leave = source.subscribe(() => undefined);
    await settle();
    expect([texts(), source.snapshot.connection]).toEqual([['spurt'], 'live']);
    const first = asked;
    await later(30_000);
    expect(asked - first).toBe(3);
    reachable = true;
    while (streams.length === 1) await later(500);
    expect(streams[1]!.headers['last-event-id']).toBeUndefined();
    await streams[1]!.send(`retry: 700\n\n${STATE}`);
    const until = asked;
    await later(35_000);
    expect([texts(), asked]).toEqual([['en'], until]);
  });

  it('goes on showing the last while nothing can be reached', async () => {
    await settle();
    await streams[0]!.send(STATE);
    reachable = false;
    await streams[0]!.end();
    await later(30_000);
    expect([texts(), source.snapshot.connection, source.snapshot.error]).toEqual([['en'], 'reconnecting', undefined]);
    expect(asked).toBeGreaterThan(0);
  });

  it('is an error when nothing was ever reached', async () => {
    leave();
    await later(2_000);
    reachable = false;
    leave = source.subscribe(() => undefined);
    await settle();
    expect([source.snapshot.error?.message, texts()]).toEqual(['away', undefined]);
  });

  it('is given up when it falls silent', async () => {
    await settle();
    await streams[0]!.send(STATE);
    await later(41_000);
    expect(streams).toHaveLength(2);
  });

  it('is let go when nobody looks at the tab for half a minute, and comes back when somebody does', async () => {
    await settle();
    await streams[0]!.send(STATE);
    setVisibility('hidden');
    await later(20_000);
    await streams[0]!.send(':\n\n');
    setVisibility('visible');
    await later(20_000);
    expect(streams[0]!.signal.aborted).toBe(false);
    await streams[0]!.send(':\n\n');
    setVisibility('hidden');
    await later(31_000);
    expect(streams[0]!.signal.aborted).toBe(true);
    setVisibility('visible');
    await settle();
    expect(streams[1]!.headers['last-event-id']).toBe('s1');
  });

  it('is let go when nobody shows it any more, but not between two pages', async () => {
    await settle();
    leave();
    leave = source.subscribe(() => undefined);
    await later(2_000);
    expect(streams.map(({ signal }) => signal.aborted)).toEqual([false]);
    leave();
    await later(2_000);
    expect(streams.map(({ signal }) => signal.aborted)).toEqual([true]);
  });

  it('comes back at once as somebody else when the session is over', async () => {
    await settle();
    await streams[0]!.send(`retry: 3000\n\n${STATE}`);
    await streams[0]!.send('event: end\ndata: {}\n\n');
    await streams[0]!.end();
    await later(250);
    expect(streams).toHaveLength(2);
  });
});

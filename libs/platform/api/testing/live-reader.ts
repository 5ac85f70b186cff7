import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Delta, type Json, apply } from '@samskap/platform-contract/delta';
import type { Caller } from './api.js';

/** A message of a stream. */
export interface LiveMessage {
  readonly event: string;
  readonly id: string;
  readonly data: Json;
}

/** What to watch, and how. */
export interface LiveAsked {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly language?: string;
  /** The state that the reader has, and what it is. */
  readonly lastId?: string;
  readonly state?: Json;
  readonly headers?: Record<string, string>;
}

/** Someone who watches, as a client does: follows the state from change to change. */
export class LiveReader {
  readonly messages: LiveMessage[] = [];
  /** All that came, heartbeats too. */
  text = '';
  /** What is watched, as the messages make it. */
  state: Json = null;
  /** Whether the stream has ended, in good order or not. */
  ended = false;
  private unread = '';
  private readonly leaving = new AbortController();
  private wakes: (() => void)[] = [];

  private constructor() {}

  /** Asks to watch; `status` is 200 when it began. The application must listen, which it does from the first reader on. */
  static async open(app: NestFastifyApplication, caller: Caller | null, asked: LiveAsked): Promise<{ reader: LiveReader; status: number; headers: Headers; answer: string }> {
    const server = app.getHttpServer() as { listening: boolean };
    if (!server.listening) await app.listen(0, '127.0.0.1');
    const reader = new LiveReader();
    const { query, variables = {}, language = 'nb', lastId, headers = {} } = asked;
    reader.state = asked.state ?? null;
    const response = await fetch(`${await app.getUrl()}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language, ...(caller ? { cookie: caller.cookie } : {}), ...(lastId ? { 'last-event-id': lastId } : {}), ...headers },
      body: JSON.stringify({ query, variables }),
      signal: reader.leaving.signal,
    });
    const answer = response.status === 200 ? '' : await response.text();
    if (response.status === 200) void reader.read(response.body!);
    else reader.ended = true;
    return { reader, status: response.status, headers: response.headers, answer };
  }

  /** Waits until it is so; the test's own limit is the only other end. */
  async until(isSo: (reader: LiveReader) => boolean): Promise<void> {
    while (!isSo(this)) await new Promise<void>((resolve) => this.wakes.push(resolve));
  }

  leave(): void {
    this.leaving.abort();
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const bytes of body as unknown as AsyncIterable<Uint8Array>) this.take(decoder.decode(bytes, { stream: true }));
    } catch {
      // Left, or cut off.
    }
    this.ended = true;
    this.wake();
  }

  private take(text: string): void {
    this.text += text;
    this.unread += text;
    for (let end = this.unread.indexOf('\n\n'); end >= 0; end = this.unread.indexOf('\n\n')) {
      const fields = Object.fromEntries(this.unread.slice(0, end).split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));
      this.unread = this.unread.slice(end + 2);
      if (!fields['event']) continue;
      const message = { event: fields['event'], id: fields['id'] ?? '', data: JSON.parse(fields['data']!) as Json };
      this.messages.push(message);
      if (message.event === 'state') this.state = message.data;
      if (message.event === 'change') this.state = apply(this.state, message.data as unknown as Delta);
    }
    this.wake();
  }

  private wake(): void {
    const wakes = this.wakes;
    this.wakes = [];
    for (const wake of wakes) wake();
  }
}

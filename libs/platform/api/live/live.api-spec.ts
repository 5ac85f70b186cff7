import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { Writable } from 'node:stream';
import { createConnection } from 'node:net';
import { createLogger } from '../http/logger.js';
import { platform } from '../instance.reads.js';
import { type Caller, TestApi } from '../testing/api.js';
import { type LiveAsked, LiveReader } from '../testing/live-reader.js';
import { newId } from '../ids.js';
import { poolOf } from '../platform.module.js';
import { Reads } from '../reads/reads.service.js';
import { Rooms, rooms, sessions } from './testing/rooms.js';

const features = [platform({ name: 'Samskap', demo: true, secure: false }), rooms];
const ROOM = 'query ($name: String!) { room(name: $name) { id name notes { id text } } }';

let logged = '';
const log = new Writable({
  write(line, _encoding, done) {
    logged += String(line);
    done();
  },
});

let api: TestApi;
let replica: TestApi;
let hall: Rooms;
const readers: LiveReader[] = [];

beforeAll(async () => {
  api = await TestApi.start(features, { logger: createLogger('info', log) });
  replica = await TestApi.start(features, { databaseUrl: String((api.dataSource.options as { url?: string }).url) });
  hall = new Rooms(api.dataSource);
  await hall.prepare();
});

afterAll(async () => {
  for (const reader of readers) reader.leave();
  await replica.stop();
  await api.stop();
});

const open = async (asked: LiveAsked, { caller = null, on = api }: { caller?: Caller | null; on?: TestApi } = {}) => {
  const opened = await LiveReader.open(on.app, caller, asked);
  readers.push(opened.reader);
  return opened;
};

/** Someone who has the state of a room. */
const watch = async (asked: LiveAsked, who: { caller?: Caller | null; on?: TestApi } = {}): Promise<LiveReader> => {
  const { reader, status, answer } = await open(asked, who);
  expect([status, answer]).toEqual([200, '']);
  await reader.until(({ messages }) => messages.length > 0);
  return reader;
};

const textsOf = ({ state }: LiveReader): string[] => (state as { room: { notes: { text: string }[] } }).room.notes.map(({ text }) => text);
const has = (text: string) => (reader: LiveReader) => textsOf(reader).includes(text);
const member = (organisationIds: string[]): Caller => {
  const id = newId();
  sessions.set(id, { personId: newId(), organisationIds });
  return { cookie: `as=${id}` };
};

describe('whoever watches', () => {
  it('gets what /graphql answers, then each change as no more than the change', async () => {
    const { id, name } = await hall.open();
    await hall.note(id, 'først');
    const reader = await watch({ query: ROOM, variables: { name } });
    expect(reader.state).toEqual(await api.data(null, ROOM, { name }));
    const noteId = await hall.note(id, 'så');
    await reader.until(has('så'));
    expect(reader.messages).toEqual([
      { event: 'state', id: expect.any(String), data: expect.anything() },
      { event: 'change', id: expect.any(String), data: { in: { room: { in: { notes: { here: [[1, { id: noteId, text: 'så' }]] } } } } } },
    ]);
    expect(reader.state).toEqual(await api.data(null, ROOM, { name }));
  });

  it('is answered as a stream that nobody keeps or packs', async () => {
    const { name } = await hall.open();
    const { reader, headers } = await open({ query: ROOM, variables: { name }, headers: { 'accept-encoding': 'gzip, br' } });
    expect(Object.fromEntries(headers)).toMatchObject({ 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no', 'x-content-type-options': 'nosniff', 'content-security-policy': expect.stringContaining("default-src 'none'") });
    expect(headers.has('content-encoding')).toBe(false);
    await reader.until(({ text }) => /^retry: \d+\n\n/.test(text));
  });

  it('hears of what an event about something else changed', async () => {
    const { id, name } = await hall.open();
    const reader = await watch({ query: ROOM, variables: { name } });
    await hall.noteByEvent(id, 'fra en hendelse');
    await reader.until(has('fra en hendelse'));
  });

  it('hears of it whichever process it happened on', async () => {
    const { id, name } = await hall.open();
    const [here, there] = [await watch({ query: ROOM, variables: { name } }), await watch({ query: ROOM, variables: { name } }, { on: replica })];
    expect(there.messages[0]!.id).toBe(here.messages[0]!.id);
    await new Rooms(replica.dataSource).note(id, 'på den andre');
    await Promise.all([here.until(has('på den andre')), there.until(has('på den andre'))]);
    expect(there.messages.at(-1)!.id).toBe(here.messages.at(-1)!.id);
  });

  it('by GET says the language in the address, for a browser can set no header', async () => {
    const { name } = await hall.open();
    await watch({ query: ROOM, variables: { name } });
    const asked = new URLSearchParams({ query: 'query ($name: String!) { room(name: $name) { greeting } }', variables: JSON.stringify({ name }), language: 'nn' });
    const leaving = new AbortController();
    const response = await fetch(`${await api.app.getUrl()}/graphql/stream?${asked.toString()}`, { headers: { 'accept-language': 'en' }, signal: leaving.signal });
    let text = '';
    for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += new TextDecoder().decode(bytes);
      if (text.includes('data:')) break;
    }
    leaving.abort();
    expect(text).toContain('{"room":{"greeting":"Hei på NN"}}');
  });

  it('hears a heartbeat when nothing happens', async () => {
    const { name } = await hall.open();
    const reader = await watch({ query: ROOM, variables: { name } });
    await reader.until(({ text }) => text.endsWith('\n\n:\n\n'));
  });
});

describe('whoever comes back', () => {
  it('is told nothing when nothing changed, also by another process', async () => {
    const { id, name } = await hall.open();
    const first = await watch({ query: ROOM, variables: { name } });
    const lastId = first.messages[0]!.id;
    for (const on of [api, replica]) {
      const { reader } = await open({ query: ROOM, variables: { name }, lastId, state: first.state }, { on });
      await reader.until(({ text }) => text.includes('retry'));
      await hall.note(id, `nå ${on === api}`);
      await reader.until(({ messages }) => messages.length > 0);
      expect(reader.messages[0]!.event).toBe(on === api ? 'change' : 'state');
    }
  });

  it('is told what it missed', async () => {
    const { id, name } = await hall.open();
    const stays = await watch({ query: ROOM, variables: { name } });
    const left = await watch({ query: ROOM, variables: { name } });
    left.leave();
    for (const text of ['ett', 'to', 'tre']) {
      await hall.note(id, text);
      await stays.until(has(text));
    }
    const { reader } = await open({ query: ROOM, variables: { name }, lastId: left.messages[0]!.id, state: left.state });
    await reader.until(({ messages }) => messages.at(-1)?.id === stays.messages.at(-1)!.id);
    expect([reader.messages, reader.state]).toEqual([stays.messages.slice(1), stays.state]);
  });

  it('with a state that nobody remembers is told the whole', async () => {
    const { name } = await hall.open();
    const reader = await watch({ query: ROOM, variables: { name }, lastId: 'noe-annet' });
    expect(reader.messages).toMatchObject([{ event: 'state', data: { room: { name } } }]);
  });
});

describe('a change', () => {
  it('is read once for all who watch the same', async () => {
    const { id, name } = await hall.open();
    const all = await Promise.all(Array.from({ length: 40 }, () => watch({ query: ROOM, variables: { name } })));
    const query = jest.spyOn(poolOf(api.dataSource), 'query');
    await hall.note(id, 'for alle');
    await Promise.all(all.map((reader) => reader.until(has('for alle'))));
    const reads = query.mock.calls.filter(([statement]) => String((statement as unknown as { text?: string }).text).includes('room_note'));
    query.mockRestore();
    expect(reads).toHaveLength(1);
  });

  it('that follows others closely is sent with them', async () => {
    const { id, name } = await hall.open();
    const reader = await watch({ query: ROOM, variables: { name } });
    const texts = Array.from({ length: 60 }, (_, index) => `nr ${index}`);
    await Promise.all(texts.map((text) => hall.note(id, text)));
    await reader.until((one) => texts.every((text) => has(text)(one)));
    expect(reader.messages.length).toBeLessThan(30);
    expect(reader.state).toEqual(await api.data(null, ROOM, { name }));
  });

  it('that others may not see is not sent to them, and makes no message', async () => {
    const { id, name } = await hall.open();
    const ours = newId();
    const [inside, outside, nobody] = [await watch({ query: ROOM, variables: { name } }, { caller: member([ours]) }), await watch({ query: ROOM, variables: { name } }, { caller: member([newId()]) }), await watch({ query: ROOM, variables: { name } })];
    await hall.note(id, 'hemmelig', ours);
    await inside.until(has('hemmelig'));
    await hall.note(id, 'åpent');
    await Promise.all([outside, nobody].map((reader) => reader.until(has('åpent'))));
    for (const reader of [outside, nobody]) expect([reader.text.includes('hemmelig'), reader.messages.length]).toEqual([false, 2]);
  });

  it('is not lost with the connection that tells of it', async () => {
    const { id, name } = await hall.open();
    const reader = await watch({ query: ROOM, variables: { name } });
    await api.dataSource.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen %'`);
    await hall.noteInSilence(id, 'mens ingen lyttet');
    await reader.until(has('mens ingen lyttet'));
  });
});

describe('a stream', () => {
  it('ends when the session does, or what it gives, within five seconds', async () => {
    const { name } = await hall.open();
    const [signedOut, removed, stays] = [member([newId()]), member([newId()]), member([newId()])];
    const idOf = ({ cookie }: Caller) => cookie.slice('as='.length);
    const all = await Promise.all([signedOut, removed, stays].map((caller) => watch({ query: ROOM, variables: { name } }, { caller })));
    const nobody = await watch({ query: ROOM, variables: { name } });
    const began = performance.now();
    sessions.delete(idOf(signedOut));
    sessions.set(idOf(removed), { ...sessions.get(idOf(removed))!, organisationIds: [] });
    await Promise.all(all.slice(0, 2).map((reader) => reader.until(({ ended }) => ended)));
    expect(performance.now() - began).toBeLessThan(5_000);
    for (const reader of all.slice(0, 2)) expect(reader.messages.at(-1)).toMatchObject({ event: 'end' });
    expect([all[2]!.ended, nobody.ended]).toEqual([false, false]);
  });

  it('is cut when its reader takes nothing, and the others go on', async () => {
    const { id, name } = await hall.open();
    const reader = await watch({ query: ROOM, variables: { name } });
    const { port } = new URL(await api.app.getUrl());
    const body = JSON.stringify({ query: ROOM, variables: { name } });
    const slow = createConnection({ port: Number(port), host: '127.0.0.1' });
    const cut = new Promise((resolve) => slow.once('close', resolve).on('error', () => undefined));
    slow.write(`POST /graphql/stream HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    await new Promise((resolve) => slow.once('data', resolve));
    slow.pause();
    // More than the kernel keeps for a connection, and a megabyte.
    for (let sent = 0; sent < 16; sent += 1) {
      const text = `${sent}${'x'.repeat(600_000)}`;
      await hall.note(id, text);
      await reader.until(has(text));
    }
    slow.resume();
    await cut;
    expect(reader.ended).toBe(false);
  });

  it('is counted in /metrics', async () => {
    const { id, name } = await hall.open();
    const reader = await watch({ query: ROOM, variables: { name } });
    await hall.note(id, 'tell meg');
    await reader.until(has('tell meg'));
    const { payload } = await api.app.inject({ method: 'GET', url: '/metrics' });
    for (const figure of ['samskap_live_streams', 'samskap_live_groups', 'samskap_live_changes_total', 'samskap_live_messages_total']) expect(payload).toMatch(new RegExp(`^${figure} [1-9]`, 'm'));
  });

  it('leaves nothing of what was asked in the log', async () => {
    const { name } = await hall.open();
    (await watch({ query: ROOM, variables: { name } })).leave();
    await fetch(`${await api.app.getUrl()}/graphql/stream?query=${encodeURIComponent(`{ room(name: "${name}") { nothing } }`)}`);
    expect(logged).toContain('/graphql/stream');
    expect(logged).not.toContain(name);
  });

  it('ends in good order when the process does', async () => {
    const last = await TestApi.start(features, { databaseUrl: String((api.dataSource.options as { url?: string }).url) });
    const { name } = await hall.open();
    const reader = await watch({ query: ROOM, variables: { name } }, { on: last });
    await last.stop();
    await reader.until(({ ended }) => ended);
    expect(reader.text.endsWith('\n\n')).toBe(true);
  });
});

describe('refused is', () => {
  const DEEP = `{ rooms { ${'same { '.repeat(11)} id ${'} '.repeat(11)} } }`;
  const ALIASES = `{ ${Array.from({ length: 41 }, (_, index) => `a${index}: room(name: "x") { id }`).join(' ')} }`;

  it.each([
    ['what changes something', 'mutation { nothing }', 'BAD_REQUEST'],
    ['the schema', '{ __schema { types { name } } }', 'BAD_REQUEST'],
    ['what cannot be read', '{ room(', 'GRAPHQL_PARSE_FAILED'],
    ['what does not exist', '{ secrets { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['what is too deep', DEEP, 'TOO_COSTLY'],
    ['too many names', ALIASES, 'TOO_COSTLY'],
    ['too many words', `{ ${'rooms { id } '.repeat(1_500)} }`, 'GRAPHQL_PARSE_FAILED'],
    ['two queries', 'query A { rooms { id } } query B { rooms { id } }', 'BAD_REQUEST'],
    ['what is kept of people', '{ rooms { keeper } }', 'BAD_REQUEST'],
    ['a missing variable', ROOM, 'BAD_USER_INPUT'],
  ])('%s', async (_what, query, code) => {
    const { status, answer } = await open({ query });
    expect([status, JSON.parse(answer).errors[0].extensions.code]).toEqual([400, code]);
  });

  it('whoever a guard refuses, also when others watch the same', async () => {
    const { name } = await hall.open();
    const guarded = await TestApi.start(features, { databaseUrl: String((api.dataSource.options as { url?: string }).url) });
    const asked: unknown[] = [];
    let refuses = false;
    guarded.app.get(Reads).guard('room', async (args, network, read) => {
      if (refuses && network) throw new GraphQLError('Too many', { extensions: { code: 'TOO_MANY_ATTEMPTS' } });
      const found = await read();
      if (network) asked.push([args['name'], network, found !== null]);
      return found;
    });
    await watch({ query: ROOM, variables: { name } }, { on: guarded });
    await watch({ query: ROOM, variables: { name } }, { on: guarded });
    await watch({ query: ROOM, variables: { name: 'finnes ikke' } }, { on: guarded });
    refuses = true;
    const { status, answer } = await open({ query: ROOM, variables: { name } }, { on: guarded });
    await guarded.stop();
    expect(asked).toEqual([[name, '127.0.0.1', true], [name, '127.0.0.1', true], ['finnes ikke', '127.0.0.1', false]]);
    expect([status, JSON.parse(answer).errors[0].extensions.code]).toEqual([429, 'TOO_MANY_ATTEMPTS']);
  });

  it('a page on another site', async () => {
    const { name } = await hall.open();
    const { status } = await open({ query: ROOM, variables: { name }, headers: { origin: 'https://ond.example' } });
    const asked = new URLSearchParams({ query: ROOM, variables: JSON.stringify({ name }) });
    const response = await fetch(`${await api.app.getUrl()}/graphql/stream?${asked.toString()}`, { headers: { origin: 'https://ond.example' } });
    expect([status, response.status]).toEqual([403, 403]);
  });

  it('one thing more than a person may watch at once, until one of them is let go', async () => {
    const caller = member([]);
    const names = await Promise.all(Array.from({ length: 50 }, async () => (await hall.open()).name));
    await Promise.all(names.map((name) => watch({ query: ROOM, variables: { name } }, { caller })));
    const { status, headers } = await open({ query: ROOM, variables: { name: 'enda en' } }, { caller });
    expect([status, headers.get('retry-after')]).toEqual([503, '10']);
    await watch({ query: ROOM, variables: { name: names[0]! } }, { caller });
    await watch({ query: ROOM, variables: { name: 'enda en' } }, { caller: member([]) });
  });
});

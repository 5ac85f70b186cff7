import { aMember, aPerson, anOrganisation } from '@samskap/identity-api/testing';
import { createLogger } from '@samskap/platform-api';
import type { Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { Facilitator, Phone, aBoard, startBoards } from '../testing/board.builder.js';
import { fileFindings, findings, gather } from '../testing/adversary.mjs';

const PHONES = 24;
const IDEAS_EACH = 4;
const SLOW_MS = 120_000;

/** A participant as the adversary knows them. */
interface Watched {
  readonly knows: string[];
  readonly secrets: string[];
  readonly ideas: { text: string; order: number; at: number }[];
}

/** A text that stands nowhere else, without digits, which might be a telephone number. */
const aText = (): string => `Idéen ${randomUUID().replaceAll(/\d/g, (digit) => String.fromCharCode(103 + Number(digit)))}`;

let log = '';
let api: TestApi;

beforeAll(async () => {
  const output = new Writable({
    write(line, _encoding, done) {
      log += String(line);
      done();
    },
  });
  api = await startBoards({ logger: createLogger('info', output) });
});
afterAll(() => api.stop());

describe('whoever has the whole database and the logs', () => {
  const query = (statement: string, values?: unknown[]): Promise<Json[]> => api.dataSource.query(statement, values);
  const adversary = async (phones: readonly Watched[], hidden: readonly string[] = []): Promise<string[]> => findings(await gather(query, log), { phones, hidden });

  it(
    'finds out much while a workshop is going on, and nothing once it has closed',
    async () => {
      const owner = await anOrganisation(api);
      const leader = await aMember(api, owner);
      const workshop = await aBoard(api, owner, { dots: 3 });
      const lead = new Facilitator(api, workshop, leader);
      const people: { phone: Phone; watched: Watched }[] = [];
      for (let count = 0; count < PHONES; count += 1) {
        api.clock.set(new Date());
        const person = count % 3 === 0 ? await aPerson(api) : null;
        const phone = new Phone(api, workshop, person);
        await phone.join({ table: 1 + (count % 4) });
        const knows = person ? [person.id, createHash('sha256').update(person.cookie.split('=')[1]!).digest('hex')] : [];
        people.push({ phone, watched: { knows, secrets: [phone.seat], ideas: [] } });
      }
      const ids: string[] = [];
      for (let round = 0; round < IDEAS_EACH; round += 1) {
        for (const { phone, watched } of people) {
          api.clock.set(new Date());
          const [text, key] = [aText(), randomUUID()];
          const { ideaId } = await phone.idea(text, { idempotencyKey: key });
          watched.ideas.push({ text, order: ids.length, at: Date.now() });
          watched.secrets.push(key, JSON.stringify([phone.seat, key]), ideaId);
          ids.push(ideaId);
        }
      }
      const phones = people.map(({ watched }) => watched);
      expect(await adversary(phones)).toEqual(expect.arrayContaining(['board_idea.(place) is in the order in which ideas came', 'what is equal leads from a phone to ideas']));
      const hidden = phones[1]!.ideas.splice(0, 1).map(({ text }) => text);
      const shown = ids.filter((id) => id !== ids[1]);
      await lead.moderate(shown, 'SHOWN');
      await lead.moderate([ids[1]!], 'HIDDEN');
      await lead.group(shown.slice(5, 9), { title: 'En gruppe' });
      await lead.move('GATHER', 'VOTE');
      // Spread over the board: what people like has nothing to do with when it was said.
      const lone = [...shown.slice(0, 5), ...shown.slice(9)];
      await Promise.all(people.map(({ phone }, index) => phone.vote({ [lone[1]!]: 1, [lone[(index * 37 + 11) % lone.length]!]: 2 })));
      await api.dataSource.query('analyze');

      const during = await adversary(phones, hidden);
      expect(during).toEqual(expect.arrayContaining(['board_seat holds what a phone alone should know', 'board_ballot holds what a phone alone should know', 'an idea that was taken off is still there']));

      expect(await fileFindings(query, { phones, hidden })).toContain('the file of board_seat_pkey holds what a phone alone should know');

      await lead.move('VOTE', 'RESULT');
      await lead.move('RESULT', 'DONE');
      await api.carryEvents();
      await api.jobsDone();
      expect(await adversary(phones, hidden)).toEqual([]);

      expect(await fileFindings(query, { phones, hidden })).toEqual([]);
    },
    SLOW_MS,
  );
});

describe('the adversary', () => {
  const people = Array.from({ length: 40 }, (_, order) => ({ knows: [`person-number-${order}-of-the-room`], secrets: [`secret-${order}-that-nobody-knows`], ideas: [{ text: `Tanke ${order}.`, order, at: 1_700_000_000_000 + order * 60_000 }] }));
  const stored = (more: (order: number) => object) => people.map(({ ideas: [idea] }, order) => ({ table: 'kept', values: new Set([idea!.text, ...Object.values(more(order)).map(String)]), row: { text: idea!.text, ...more(order) } }));
  const drawn = (order: number): number => (order * 17 + 5) % 40;

  it('finds nothing where ideas stand by themselves in an order that was drawn', () => {
    expect(findings(stored((order) => ({ '(place)': `(0,${drawn(order)})` })), { phones: people })).toEqual([]);
  });

  it('finds what is in the order of the room, in the place where it lies or in a number of it', () => {
    expect(findings(stored((order) => ({ '(place)': `(0,${order})`, number: 100 - order })), { phones: people })).toEqual(['kept.(place) is in the order in which ideas came', 'kept.number is in the order in which ideas came']);
  });

  it('finds moments of the sitting, also inside an id', () => {
    const id = (order: number): string => `${(1_700_000_000_000 + order * 60_000).toString(16).padStart(12, '0').replace(/^(.{8})/, '$1-')}-7abc-8abc-0123456789ab`;
    expect(findings(stored((order) => ({ id: id(order) })), { phones: people })).toContain('kept.id says when ideas came');
    expect(findings(stored(() => ({ at: new Date(1_700_000_000_000) })), { phones: people })).toEqual([]);
  });

  it('finds what joins an idea to a phone, by way of something else too', () => {
    const between = people.map(({ knows }, order) => ({ table: 'between', values: new Set([knows[0]!, `link-number-${order}-between-two`]), row: {} }));
    expect(findings([...between, ...stored((order) => ({ link: `link-number-${order}-between-two` }))], { phones: people })).toEqual(['what is equal leads from a phone to ideas']);
  });

  it('finds what a phone alone should know, however it is hashed', () => {
    const hash = createHash('sha256').update('secret-3-that-nobody-knows').digest('base64url');
    expect(findings([{ table: 'left', values: new Set([hash]), row: {} }], { phones: people })).toEqual(['left holds what a phone alone should know']);
  });
});

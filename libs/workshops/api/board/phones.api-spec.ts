import { aMember, aPerson, anOrganisation } from '@samskap/identity-api/testing';
import { RateLimits } from '@samskap/platform-api';
import type { Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Facilitator, Phone, aBoard, aBoardGroup, aBoardIdea, startBoards } from '../testing/board.builder.js';
import { aWorkshop } from '../testing/workshop.builder.js';
import { seatIdOf } from './seat.js';

const BOARD = 'query ($code: String!) { board(code: $code) { id step title question code tables dots participants ballots waitingIdeas facilitates groups { id title votes } ideas { id text state groupId table votes } } }';
const SEAT = 'query ($seat: String!) { boardSeat(seat: $seat) { table ideasLeft turn votes { on dots } board { step ideas { id votes } groups { votes } } } }';

const MOST_WRONG_CODES = 300;

let api: TestApi;
let owner: { id: string };

beforeAll(async () => {
  api = await startBoards();
  owner = await anOrganisation(api);
});
afterAll(() => api.stop());

const boardOf = async ({ code }: { code: string }, caller: Parameters<TestApi['data']>[0] = null): Promise<Json> => (await api.data(caller, BOARD, { code })).board;
const joined = async (workshop: { code: string }, caller: Phone['caller'] = null): Promise<Phone> => {
  const phone = new Phone(api, workshop, caller);
  expect((await phone.join()).userErrors).toEqual([]);
  return phone;
};
const stored = (table: string, workshop: { id: string }): Promise<Json[]> => api.dataSource.query(`select * from ${table} where workshop_id = $1`, [workshop.id]);

describe('joining', () => {
  it('takes the code in any letter case, with spaces and hyphens, and a phone counts once however often it comes', async () => {
    const workshop = await aBoard(api, owner);
    const phone = new Phone(api, workshop);
    const typed = `${workshop.code.slice(0, 3).toLowerCase()} -${workshop.code.slice(3)}`;
    expect(await phone.join({ code: typed })).toEqual({ board: { id: workshop.id, step: 'GATHER', participants: 1 }, userErrors: [] });
    await Promise.all(Array.from({ length: 8 }, () => phone.join()));
    expect((await phone.join()).board.participants).toBe(1);
  });

  it('moves a phone that comes back from another table', async () => {
    const workshop = await aBoard(api, owner);
    const phone = await joined(workshop);
    await phone.join({ table: 2 });
    expect((await api.data(null, SEAT, { seat: phone.seat })).boardSeat.table).toBe(2);
  });

  it('says why it cannot be done', async () => {
    const [live, open, planned, closed] = [await aBoard(api, owner), await aWorkshop(api, owner), await aWorkshop(api, owner, { status: 'PLANNED' }), await aWorkshop(api, owner, { status: 'CLOSED' })];
    const answers = await Promise.all([new Phone(api, open).join(), new Phone(api, planned).join(), new Phone(api, closed).join(), new Phone(api, { code: 'NOSUCH' }).join(), new Phone(api, live).join({ table: 5 }), new Phone(api, live).join({ seat: 'short' })]);
    expect(answers.map(({ userErrors }) => userErrors)).toEqual([
      [{ code: 'NOT_STARTED', path: ['code'] }],
      [{ code: 'NOT_STARTED', path: ['code'] }],
      [{ code: 'OVER', path: ['code'] }],
      [{ code: 'NOT_FOUND', path: ['code'] }],
      [{ code: 'UNKNOWN_TABLE', path: ['table'] }],
      [{ code: 'INVALID', path: ['seat'] }],
    ]);
    expect(await boardOf(live)).toMatchObject({ participants: 0 });
  });

  it('stores nothing of a secret but its hash, also of someone who is signed in', async () => {
    const workshop = await aBoard(api, owner);
    const phone = await joined(workshop, await aPerson(api));
    expect(await stored('board_seat', workshop)).toEqual([{ id: seatIdOf(phone.seat), workshop_id: workshop.id, table_no: null, ideas_given: 0 }]);
  });
});

describe('an idea', () => {
  it('waits for a facilitator: the room does not see it, nor its table', async () => {
    const workshop = await aBoard(api, owner);
    const member = await aMember(api, owner);
    const phone = await joined(workshop);
    const { ideaId } = await phone.idea(' Åpen hall på lørdager ', { table: 3 });
    expect(await boardOf(workshop)).toMatchObject({ ideas: [], waitingIdeas: null, facilitates: false });
    expect(await boardOf(workshop, member)).toMatchObject({ waitingIdeas: 1, facilitates: true, ideas: [{ id: ideaId, text: 'Åpen hall på lørdager', state: 'WAITING', table: 3 }] });
    await new Facilitator(api, workshop, member).moderate([ideaId], 'SHOWN');
    expect((await boardOf(workshop)).ideas).toEqual([{ id: ideaId, text: 'Åpen hall på lørdager', state: 'SHOWN', groupId: null, table: null, votes: null }]);
    await new Facilitator(api, workshop, member).moderate([ideaId], 'HIDDEN');
    expect((await boardOf(workshop)).ideas).toEqual([]);
    expect((await boardOf(workshop, await aMember(api, await anOrganisation(api)))).ideas).toEqual([]);
  });

  it('is added once for each key, also when it is sent many times at once, and is the same idea each time', async () => {
    const workshop = await aBoard(api, owner);
    const phone = await joined(workshop);
    const answers = await Promise.all(Array.from({ length: 12 }, () => phone.idea('Buss', { idempotencyKey: 'one' })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]!.userErrors).toEqual([]);
    expect(await stored('board_idea', workshop)).toHaveLength(1);
    expect((await api.data(null, SEAT, { seat: phone.seat })).boardSeat.ideasLeft).toBe(49);
    await new Facilitator(api, workshop, await aMember(api, owner)).move('GATHER', 'GROUP');
    expect(await phone.idea('Buss', { idempotencyKey: 'one' })).toEqual(answers[0]);
    expect((await (await joined(workshop)).idea('Buss', { idempotencyKey: 'one' })).userErrors).toEqual([{ code: 'GATHERING_OVER', path: null }]);
  });

  it('is one of fifty that a phone may give, whatever it sends at once', async () => {
    const workshop = await aBoard(api, owner);
    const phone = await joined(workshop);
    const answers = await Promise.all(Array.from({ length: 60 }, (_, index) => phone.idea(`Idé ${index}`)));
    expect(answers.filter(({ ideaId }) => ideaId)).toHaveLength(50);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }: Json) => code))).toEqual(Array.from({ length: 10 }, () => 'ENOUGH_IDEAS'));
    expect(await stored('board_idea', workshop)).toHaveLength(50);
  });

  it('says why it cannot be given', async () => {
    const [gathering, welcoming] = [await aBoard(api, owner), await aBoard(api, owner, { step: 'WELCOME' })];
    const phone = await joined(gathering);
    const codesOf = async (answer: Promise<Json>): Promise<unknown> => (await answer).userErrors.map(({ code, path }: Json) => [code, path?.join('.')]);
    expect(await codesOf(phone.idea(''))).toEqual([['REQUIRED', 'text']]);
    expect(await codesOf(phone.idea('x'.repeat(281)))).toEqual([['TOO_LONG', 'text']]);
    expect(await codesOf(phone.idea('Ring meg på 99 88 77 66'))).toEqual([['NO_CONTACT_HERE', 'text']]);
    expect(await codesOf(phone.idea('Jeg er 01010150074'))).toEqual([['NATIONAL_ID', 'text']]);
    expect(await codesOf(phone.idea('Buss', { table: 5 }))).toEqual([['UNKNOWN_TABLE', 'table']]);
    expect(await codesOf(phone.idea('Buss', { idempotencyKey: '' }))).toEqual([['REQUIRED', 'idempotencyKey']]);
    expect(await codesOf(new Phone(api, gathering).idea('Buss'))).toEqual([['NO_SEAT', 'seat']]);
    expect(await codesOf((await joined(welcoming)).idea('Buss'))).toEqual([['NOT_GATHERING_YET', undefined]]);
    expect(await stored('board_idea', gathering)).toEqual([]);
  });
});

describe('a ballot', () => {
  const voting = async (dots = 3) => {
    const workshop = await aBoard(api, owner, { step: 'VOTE', dots });
    const [lone, one, other, hidden] = [await aBoardIdea(api, workshop), await aBoardIdea(api, workshop), await aBoardIdea(api, workshop), await aBoardIdea(api, workshop, { state: 'HIDDEN' })];
    const group = await aBoardGroup(api, workshop, 'Buss', [one, other]);
    return { workshop, lone, one, hidden, group };
  };
  const ballotsOf = async (workshop: { id: string }): Promise<unknown[]> => (await stored('board_ballot', workshop)).map(({ turn, dots }) => [turn, dots]);

  it('takes the place of the one before, and one that comes late changes nothing', async () => {
    const { workshop, lone, group } = await voting();
    const phone = await joined(workshop);
    expect(await phone.vote({ [lone.id]: 1, [group.id]: 2 })).toEqual({ seat: { turn: 1, votes: [{ on: lone.id, dots: 1 }, { on: group.id, dots: 2 }].sort((a, b) => (a.on < b.on ? -1 : 1)) }, userErrors: [] });
    expect(await phone.vote({ [group.id]: 3 }, 7)).toEqual({ seat: { turn: 7, votes: [{ on: group.id, dots: 3 }] }, userErrors: [] });
    expect(await phone.vote({ [lone.id]: 1 }, 6)).toEqual({ seat: { turn: 7, votes: [{ on: group.id, dots: 3 }] }, userErrors: [] });
    expect(await phone.vote({ [lone.id]: 1 }, 7)).toMatchObject({ seat: { turn: 7, votes: [{ on: group.id }] } });
    expect(await phone.vote({}, 8)).toEqual({ seat: { turn: 8, votes: [] }, userErrors: [] });
    expect(await boardOf(workshop)).toMatchObject({ ballots: 1 });
  });

  it('never holds more dots than there are, whatever is sent at once', async () => {
    const { workshop, lone, group } = await voting();
    const phone = await joined(workshop);
    const answers = await Promise.all(Array.from({ length: 200 }, (_, index) => phone.vote(index % 2 ? { [lone.id]: 3 } : { [group.id]: 1 + ((index / 2) % 4) }, index + 1)));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0).length).toBeGreaterThan(100);
    expect(new Set(answers.filter((_, index) => index % 8 === 6).map(({ userErrors }) => userErrors[0]?.code))).toEqual(new Set(['TOO_MANY_DOTS']));
    const [[turn, dots]] = (await ballotsOf(workshop)) as [[number, Record<string, number>]];
    expect(Object.values(dots).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(3);
    expect(turn).toBe(200);
    expect(await stored('board_ballot', workshop)).toHaveLength(1);
    await expect(api.dataSource.query('update board_ballot set used = 4 where workshop_id = $1', [workshop.id])).rejects.toThrow('ballot_within_its_dots');
  });

  it('says why it cannot be cast, and then changes nothing', async () => {
    const { workshop, lone, one, hidden, group } = await voting();
    const foreign = await voting();
    const phone = await joined(workshop);
    await phone.vote({ [lone.id]: 1 });
    const refusals: Record<string, number>[] = [{ [lone.id]: 4 }, { [lone.id]: 2, [group.id]: 2 }, { [one.id]: 1 }, { [hidden.id]: 1 }, { [foreign.lone.id]: 1 }, { anything: 1 }, { __proto__x: 1 }, { [lone.id]: 0 }, { [lone.id]: -1, [group.id]: 3 }];
    const answers = await Promise.all(refusals.map((dots, index) => phone.vote(dots, index + 2)));
    expect(answers.map(({ userErrors }) => userErrors[0].code)).toEqual(['TOO_MANY_DOTS', 'TOO_MANY_DOTS', 'OPTION_GONE', 'OPTION_GONE', 'OPTION_GONE', 'OPTION_GONE', 'OPTION_GONE', 'TOO_SMALL', 'TOO_SMALL']);
    expect((await new Phone(api, workshop).vote({ [lone.id]: 1 })).userErrors).toEqual([{ code: 'NO_SEAT', path: ['seat'] }]);
    expect(await ballotsOf(workshop)).toEqual([[1, { [lone.id]: 1 }]]);
  });

  it('counts the same thing named twice as both together', async () => {
    const { workshop, lone } = await voting();
    const phone = await joined(workshop);
    const { castVotes } = await api.data(null, 'mutation ($input: CastVotesInput!) { castVotes(input: $input) { userErrors { code } } }', {
      input: { seat: phone.seat, turn: 1, votes: [{ on: lone.id, dots: 2 }, { on: lone.id.toUpperCase(), dots: 2 }] },
    });
    expect(castVotes.userErrors).toEqual([{ code: 'TOO_MANY_DOTS' }]);
  });

  it('is cast while there is voting, and at no other time', async () => {
    const codes: unknown[] = [];
    for (const step of ['WELCOME', 'GATHER', 'GROUP', 'RESULT'] as const) {
      const workshop = await aBoard(api, owner, { step });
      const idea = await aBoardIdea(api, workshop);
      codes.push((await (await joined(workshop)).vote({ [idea.id]: 1 })).userErrors[0].code);
    }
    expect(codes).toEqual(['NOT_VOTING_YET', 'NOT_VOTING_YET', 'NOT_VOTING_YET', 'VOTING_OVER']);
  });

  it('is told to its own phone alone, and votes to nobody before the voting is over', async () => {
    const { workshop, lone, group } = await voting();
    const [leader, phone, other] = [await aMember(api, owner, 'LEADER'), await joined(workshop), await joined(workshop)];
    await phone.vote({ [lone.id]: 2, [group.id]: 1 });
    for (const caller of [null, leader]) {
      const seen = await boardOf(workshop, caller);
      expect([...seen.groups, ...seen.ideas].map(({ votes }: Json) => votes).filter((votes: unknown) => votes !== null)).toEqual([]);
      const seat = (await api.data(caller, SEAT, { seat: other.seat })).boardSeat;
      expect([seat.votes, seat.turn, seat.board.groups[0].votes]).toEqual([[], 0, null]);
      expect((await api.data(caller, 'query ($id: ID!) { workshop(id: $id) { results { votes } } }', { id: workshop.id })).workshop).toEqual({ results: [] });
    }
    expect((await api.data(null, SEAT, { seat: phone.seat })).boardSeat.votes).toHaveLength(2);
    expect((await api.data(null, SEAT, { seat: 'somebody-elses-secret-that-nobody-has' })).boardSeat).toBeNull();
  });
});

describe('codes that are guessed', () => {
  const ask = async (code: string, from: string): Promise<Json> =>
    (await api.app.inject({ method: 'POST', url: '/graphql', remoteAddress: from, payload: { query: 'query ($code: String!) { board(code: $code) { id } workshop(code: $code) { id } }', variables: { code } } })).json();

  it('are not answered for a while after many, but whoever is in the room stays there', async () => {
    const [inUse, other, open] = [await aBoard(api, owner), await aBoard(api, owner), await aWorkshop(api, owner)];
    await ask(inUse.code, '10.9.0.1');
    const limits = api.app.get(RateLimits);
    for (let left = MOST_WRONG_CODES - 2; left > 0; left -= 1) await limits.take('workshopCode', '10.9.0.1');
    // Those that open something, if only later, do not count, and the same wrong one counts once.
    for (const code of [open.code, open.code, open.code, 'NOSUCH', 'NOSUCH', 'no-such']) expect((await ask(code, '10.9.0.1')).errors).toBeUndefined();
    await ask('NOSUCH2', '10.9.0.1');
    await ask('NOSUCH3', '10.9.0.1');
    expect((await ask(other.code, '10.9.0.1')).errors).toMatchObject([{ extensions: { code: 'TOO_MANY_ATTEMPTS' } }]);
    expect((await ask(inUse.code, '10.9.0.1')).data.board.id).toBe(inUse.id);
    expect((await ask(other.code, '10.9.0.2')).data.board.id).toBe(other.id);
    const join = 'mutation ($input: JoinWorkshopInput!) { joinWorkshop(input: $input) { userErrors { code } } }';
    const joining = await api.app.inject({ method: 'POST', url: '/graphql', remoteAddress: '10.9.0.1', payload: { query: join, variables: { input: { code: other.code, seat: 'x'.repeat(40) } } } });
    expect(joining.json().data.joinWorkshop.userErrors).toEqual([{ code: 'TOO_MANY_CODES' }]);
  });
});

import { type SignedIn, aMember, aPerson, anOrganisation } from '@samskap/identity-api/testing';
import type { Caller, Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Facilitator, Phone, aBoard, aBoardGroup, aBoardIdea, startBoards } from '../testing/board.builder.js';
import { aWorkshop, joinHosts } from '../testing/workshop.builder.js';

const START = 'mutation ($input: WorkshopStepInput!) { startWorkshop(input: $input) { workshop { status } userErrors { code path } } }';
const RESULTS = 'query ($id: ID!) { workshop(id: $id) { status participants ballots results { texts votes idea { title text status source answerBy } } } }';
const BOARD = 'query ($code: String!) { board(code: $code) { step participants ballots groups { id } ideas { id } } }';

const EMPTIED = ['board', 'board_seat', 'board_group', 'board_idea', 'board_ballot'];

let api: TestApi;
let owner: { id: string };
let member: SignedIn;

beforeAll(async () => {
  api = await startBoards();
  owner = await anOrganisation(api);
  member = await aMember(api, owner);
});
afterAll(() => api.stop());

const lead = (workshop: { id: string }, caller: Caller | null = member): Facilitator => new Facilitator(api, workshop, caller);
const joined = async (workshop: { code: string }): Promise<Phone> => {
  const phone = new Phone(api, workshop);
  await phone.join();
  return phone;
};
const codesOf = ({ userErrors }: Json): string[] => userErrors.map(({ code }: Json) => code);
const eventsOf = (workshop: { id: string }): Promise<Json[]> => api.dataSource.query('select type, data from event where subject_id = $1 order by id', [workshop.id]);
const rowsLeft = async (workshop: { id: string }): Promise<number[]> =>
  Promise.all(EMPTIED.map(async (table) => (await api.dataSource.query<unknown[]>(`select 1 from ${table} where workshop_id = $1`, [workshop.id])).length));

describe('starting', () => {
  it('opens the board, once, for those who host it', async () => {
    const workshop = await aWorkshop(api, owner);
    const start = async (caller: Caller | null, version = 1): Promise<Json> => (await api.data(caller, START, { input: { id: workshop.id, version } })).startWorkshop;
    expect(codesOf(await start(null))).toEqual(['SIGN_IN']);
    expect(codesOf(await start(await aPerson(api)))).toEqual(['NOT_ALLOWED']);
    expect(codesOf(await start(member, 7))).toEqual(['STALE']);
    expect(await start(member)).toEqual({ workshop: { status: 'LIVE' }, userErrors: [] });
    expect(codesOf(await start(member, 2))).toEqual(['WRONG_STATE']);
    expect((await api.data(null, BOARD, { code: workshop.code })).board).toMatchObject({ step: 'WELCOME', participants: 0, ballots: null });
    expect((await eventsOf(workshop)).map(({ type }) => type)).toEqual(['workshop.started']);
  });
});

describe('moving the room', () => {
  it('goes where steps lead, and nowhere else', async () => {
    const steps = ['WELCOME', 'GATHER', 'GROUP', 'VOTE', 'RESULT', 'DONE'] as const;
    const found: string[] = [];
    for (const from of steps.slice(0, -1)) {
      for (const to of steps) {
        const workshop = await aBoard(api, owner, { step: from as 'GATHER' });
        await aBoardIdea(api, workshop);
        if (codesOf(await lead(workshop).move(from, to)).length === 0) found.push(`${from}-${to}`);
      }
    }
    expect(found).toEqual(['WELCOME-GATHER', 'GATHER-WELCOME', 'GATHER-GROUP', 'GATHER-VOTE', 'GROUP-GATHER', 'GROUP-VOTE', 'GROUP-DONE', 'VOTE-RESULT', 'RESULT-DONE']);
  });

  it('is done once when two do it at the same time', async () => {
    const workshop = await aBoard(api, owner, { step: 'WELCOME' });
    const other = await aMember(api, owner);
    const answers = await Promise.all([lead(workshop).move('WELCOME', 'GATHER'), lead(workshop, other).move('WELCOME', 'GATHER')]);
    expect(answers.flatMap(codesOf)).toEqual(['MOVED_ALREADY']);
    expect(await eventsOf(workshop)).toEqual([{ type: 'workshop.moved', data: { to: 'GATHER' } }]);
  });

  it('has one effect for one key', async () => {
    const workshop = await aBoard(api, owner, { step: 'WELCOME' });
    const answers = await Promise.all([1, 2, 3].map(() => lead(workshop).move('WELCOME', 'GATHER', { idempotencyKey: `move-${workshop.id}` })));
    expect(answers.map(({ board }) => board.step)).toEqual(['GATHER', 'GATHER', 'GATHER']);
    expect(await eventsOf(workshop)).toHaveLength(1);
  });

  it('is for hosts while it is live, and votes need something to vote on', async () => {
    const [workshop, open] = [await aBoard(api, owner), await aWorkshop(api, owner)];
    expect(codesOf(await lead(workshop, null).move('GATHER', 'VOTE'))).toEqual(['SIGN_IN']);
    expect(codesOf(await lead(workshop, await aPerson(api)).move('GATHER', 'VOTE'))).toEqual(['NOT_ALLOWED']);
    expect(codesOf(await lead(open).move('GATHER', 'VOTE'))).toEqual(['NOT_STARTED']);
    expect(codesOf(await lead({ id: 'nothing' }).move('GATHER', 'VOTE'))).toEqual(['NOT_FOUND']);
    await aBoardIdea(api, workshop, { state: 'WAITING' });
    expect(codesOf(await lead(workshop).move('GATHER', 'VOTE'))).toEqual(['NOTHING_TO_VOTE_ON']);
    const host = await anOrganisation(api);
    await joinHosts(api, workshop, host);
    expect((await lead(workshop, await aMember(api, host)).move('GATHER', 'GROUP')).board).toMatchObject({ step: 'GROUP', waitingIdeas: 1 });
  });
});

describe('ideas on the board', () => {
  it('are let on and taken off many at once; those of other boards are not touched', async () => {
    const [workshop, other] = [await aBoard(api, owner), await aBoard(api, owner)];
    const waiting = [await aBoardIdea(api, workshop, { state: 'WAITING' }), await aBoardIdea(api, workshop, { state: 'WAITING' })];
    const foreign = await aBoardIdea(api, other, { state: 'WAITING' });
    const shown = await lead(workshop).moderate([...waiting.map(({ id }) => id), foreign.id, 'none'], 'SHOWN');
    expect(shown).toMatchObject({ board: { waitingIdeas: 0, ideas: [{ state: 'SHOWN' }, { state: 'SHOWN' }] }, userErrors: [] });
    expect(codesOf(await lead(workshop).moderate([foreign.id], 'HIDDEN'))).toEqual(['IDEA_GONE']);
    expect(codesOf(await lead(workshop).moderate([waiting[0]!.id], 'WAITING'))).toEqual(['INVALID']);
    expect(codesOf(await lead(workshop).moderate([], 'HIDDEN'))).toEqual(['REQUIRED']);
    expect(codesOf(await lead(workshop, null).moderate([waiting[0]!.id], 'HIDDEN'))).toEqual(['SIGN_IN']);
    expect(codesOf(await lead(workshop, await aPerson(api)).moderate([waiting[0]!.id], 'HIDDEN'))).toEqual(['NOT_ALLOWED']);
    expect(await eventsOf(workshop)).toEqual([]);
  });

  it('are put together, moved and let go; a group that nothing is left in goes away', async () => {
    const workshop = await aBoard(api, owner, { step: 'GROUP' });
    const [one, two, three] = [await aBoardIdea(api, workshop), await aBoardIdea(api, workshop), await aBoardIdea(api, workshop)];
    const hidden = await aBoardIdea(api, workshop, { state: 'HIDDEN' });
    const made = await lead(workshop).group([one.id, two.id, hidden.id], { title: 'Buss' });
    const [{ id: groupId }] = made.board.groups;
    const groupsOf = ({ board }: Json): unknown => [board.groups.map(({ title }: Json) => title), Object.fromEntries(board.ideas.filter((idea: Json) => idea.groupId).map((idea: Json) => [idea.id, idea.groupId]))];
    expect(groupsOf(made)).toEqual([['Buss'], { [one.id]: groupId, [two.id]: groupId }]);
    const other = await lead(workshop).group([two.id, three.id], { title: 'Leksehjelp' });
    expect((groupsOf(other) as [string[]])[0]).toEqual(['Buss', 'Leksehjelp']);
    expect((groupsOf(await lead(workshop).group([one.id])) as [string[]])[0]).toEqual(['Leksehjelp']);
    const [{ id: second }] = other.board.groups.slice(1);
    expect(groupsOf(await lead(workshop).changeGroup(second, ' Lekser '))).toEqual([['Lekser'], { [two.id]: second, [three.id]: second }]);
    await lead(workshop).moderate([three.id], 'HIDDEN');
    expect(groupsOf(await lead(workshop).changeGroup(second, null))).toEqual([[], {}]);
  });

  it('are grouped by hosts alone, among what is there, until voting begins', async () => {
    const [workshop, voting] = [await aBoard(api, owner, { step: 'GROUP' }), await aBoard(api, owner, { step: 'VOTE' })];
    const [idea, voted] = [await aBoardIdea(api, workshop), await aBoardIdea(api, voting)];
    const group = await aBoardGroup(api, voting, 'Buss', [voted]);
    expect(codesOf(await lead(workshop, null).group([idea.id], { title: 'Buss' }))).toEqual(['SIGN_IN']);
    expect(codesOf(await lead(workshop, await aPerson(api)).group([idea.id], { title: 'Buss' }))).toEqual(['NOT_ALLOWED']);
    expect(codesOf(await lead(workshop).group([idea.id], { groupId: group.id }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await lead(workshop).group([voted.id], { title: 'Buss' }))).toEqual(['IDEA_GONE']);
    expect(codesOf(await lead(workshop).group([idea.id], { title: ' ' }))).toEqual(['REQUIRED']);
    expect(codesOf(await lead(voting).group([voted.id]))).toEqual(['GROUPING_OVER']);
    expect(codesOf(await lead(voting).changeGroup(group.id, null))).toEqual(['GROUPING_OVER']);
    expect(codesOf(await lead(workshop).changeGroup(group.id, 'Min'))).toEqual(['NOT_FOUND']);
    expect(codesOf(await lead(voting, null).changeGroup(group.id, 'Min'))).toEqual(['SIGN_IN']);
    expect(codesOf(await lead(voting, await aPerson(api)).changeGroup(group.id, 'Min'))).toEqual(['NOT_ALLOWED']);
    expect((await lead(voting).changeGroup(group.id, 'Bussen')).board.groups).toMatchObject([{ title: 'Bussen' }]);
  });
});

describe('when voting ends', () => {
  it('votes are told to everyone, and the ballots are gone', async () => {
    const workshop = await aBoard(api, owner, { step: 'VOTE' });
    const [lone, none, one, two] = [await aBoardIdea(api, workshop), await aBoardIdea(api, workshop), await aBoardIdea(api, workshop), await aBoardIdea(api, workshop)];
    const group = await aBoardGroup(api, workshop, 'Buss', [one, two]);
    const phones = await Promise.all(Array.from({ length: 5 }, () => joined(workshop)));
    await Promise.all(phones.slice(0, 4).map((phone, index) => phone.vote(index < 3 ? { [lone.id]: 1, [group.id]: 2 } : { [group.id]: 1 })));
    const { board } = await lead(workshop).move('VOTE', 'RESULT');
    const votesOf = (id: string): unknown => [...board.groups, ...board.ideas].find((thing: Json) => thing.id === id).votes;
    expect([lone, none, group, one].map(({ id }) => votesOf(id))).toEqual([3, 0, 7, null]);
    expect((await api.data(null, BOARD, { code: workshop.code })).board).toMatchObject({ step: 'RESULT', ballots: 4, participants: 5 });
    expect(await rowsLeft(workshop)).toEqual([1, 5, 1, 4, 0]);
    expect(codesOf(await phones[4]!.vote({ [lone.id]: 1 }))).toEqual(['VOTING_OVER']);
  });

  it('every ballot that was acknowledged is counted, and no other, though the room votes on meanwhile', async () => {
    const workshop = await aBoard(api, owner, { step: 'VOTE', dots: 1 });
    const idea = await aBoardIdea(api, workshop);
    const phones = await Promise.all(Array.from({ length: 60 }, () => joined(workshop)));
    const answers = Promise.all(phones.map((phone) => phone.vote({ [idea.id]: 1 })));
    const { board } = await lead(workshop).move('VOTE', 'RESULT');
    const counted = (await answers).filter((answer) => answer.userErrors.length === 0).length;
    expect(board.ideas[0].votes).toBe(counted);
  });

  it('dots on what was taken off meanwhile count for nothing', async () => {
    const workshop = await aBoard(api, owner, { step: 'VOTE' });
    const [kept, insult] = [await aBoardIdea(api, workshop), await aBoardIdea(api, workshop)];
    await (await joined(workshop)).vote({ [kept.id]: 1, [insult.id]: 2 });
    await lead(workshop).moderate([insult.id], 'HIDDEN');
    const { board } = await lead(workshop).move('VOTE', 'RESULT');
    expect(board.ideas.map(({ state, votes }: Json) => [state, votes]).sort()).toEqual([['HIDDEN', null], ['SHOWN', 1]]);
  });
});

describe('when the workshop closes', () => {
  it('what is on the board becomes ideas with the right votes, and the board is emptied', async () => {
    const workshop = await aBoard(api, owner, { step: 'VOTE', answerBy: '2026-04-01' });
    const [lone, one, two] = [await aBoardIdea(api, workshop, { text: 'Leksehjelp' }), await aBoardIdea(api, workshop, { text: 'Gratis buss' }), await aBoardIdea(api, workshop, { text: 'Buss om kvelden' })];
    await aBoardIdea(api, workshop, { state: 'WAITING', text: 'Kom for sent' });
    await aBoardIdea(api, workshop, { state: 'HIDDEN', text: 'En fornærmelse' });
    const group = await aBoardGroup(api, workshop, 'Buss', [one, two]);
    const phone = await joined(workshop);
    await phone.vote({ [lone.id]: 1, [group.id]: 2 });
    await lead(workshop).move('VOTE', 'RESULT');
    expect((await api.data(member, RESULTS, { id: workshop.id })).workshop.results).toEqual([]);
    expect(await lead(workshop).move('RESULT', 'DONE')).toEqual({ board: { step: 'DONE', waitingIdeas: 0, groups: [], ideas: [] }, userErrors: [] });
    const { results, ...rest } = (await api.data(null, RESULTS, { id: workshop.id })).workshop;
    expect(rest).toEqual({ status: 'CLOSED', participants: 1, ballots: 1 });
    const waiting = { status: 'NEW', source: 'WORKSHOP', answerBy: '2026-04-01' };
    expect(results.map(({ texts, ...result }: Json) => ({ ...result, texts: [...texts].sort(), idea: { ...result.idea, text: result.idea.text.split('\n').sort() } }))).toEqual([
      { texts: ['Buss om kvelden', 'Gratis buss'], votes: 2, idea: { title: 'Buss', text: ['– Buss om kvelden', '– Gratis buss'], ...waiting } },
      { texts: ['Leksehjelp'], votes: 1, idea: { title: 'Leksehjelp', text: ['Leksehjelp'], ...waiting } },
    ]);
    expect(await rowsLeft(workshop)).toEqual([0, 0, 0, 0, 0]);
    expect((await api.data(null, BOARD, { code: workshop.code })).board).toEqual({ step: 'DONE', participants: 0, ballots: null, groups: [], ideas: [] });
    expect([codesOf(await phone.join()), codesOf(await phone.idea('Til slutt')), codesOf(await phone.vote({}))]).toEqual([['OVER'], ['NO_SEAT'], ['NO_SEAT']]);
    expect(codesOf(await lead(workshop).move('RESULT', 'DONE'))).toEqual(['OVER']);
    expect((await eventsOf(workshop)).map(({ type }) => type)).toEqual(['workshop.moved', 'workshop.closed']);
  });

  it('without a vote nothing has got no votes', async () => {
    const workshop = await aBoard(api, owner, { step: 'GROUP' });
    await aBoardIdea(api, workshop);
    await lead(workshop).move('GROUP', 'DONE');
    expect((await api.data(null, RESULTS, { id: workshop.id })).workshop).toMatchObject({ ballots: null, results: [{ votes: null }] });
  });

  it('its results stand in an order that has nothing to do with the order in which ideas came', async () => {
    const workshop = await aBoard(api, owner, { step: 'GROUP' });
    const given: string[] = [];
    for (let count = 0; count < 40; count += 1) given.push((await aBoardIdea(api, workshop, { text: `Nr. ${String(count).padStart(2, '0')}` })).text);
    await lead(workshop).move('GROUP', 'DONE');
    const stored = (await api.dataSource.query<{ text: string }[]>('select i.text from idea i join workshop_result r on r.idea_id = i.id where r.workshop_id = $1 order by i.id', [workshop.id])).map(({ text }) => text);
    expect([...stored].sort()).toEqual(given);
    expect(stored).not.toEqual(given);
  });
});

import { type Probe, type Probes, type Scene, type Thing, UNREAD_VERSION } from '@samskap/identity-api/testing/scene';
import type { Json } from '@samskap/platform-api/testing';
import { randomUUID } from 'node:crypto';
import type { BoardIdea } from '../board/board.entity.js';
import { Phone, aBoard, aBoardGroup, aBoardIdea } from './board.builder.js';
import { aWorkshop, joinHosts } from './workshop.builder.js';

const STATES: Readonly<Record<string, BoardIdea['state']>> = { 'on the board': 'SHOWN', 'waiting for a facilitator': 'WAITING', 'taken off the board': 'HIDDEN' };

/** A board of the owner where a phone has joined, with a group of one idea and one idea by itself. */
async function boardIn({ api, owner, foreign }: Scene, given: string): Promise<Thing> {
  const workshop = await aBoard(api, owner);
  if (given.includes('foreign agency as host')) await joinHosts(api, workshop, foreign);
  const phone = new Phone(api, workshop);
  await phone.join();
  const group = await aBoardGroup(api, workshop, 'Buss', [await aBoardIdea(api, workshop)]);
  const idea = await aBoardIdea(api, workshop, { state: STATES[given] ?? 'SHOWN', tableNo: 2 });
  return { id: workshop.id, code: workshop.code, seat: phone.seat, ideaId: idea.id, groupId: group.id, key: randomUUID() };
}

async function plannedIn({ api, owner, foreign }: Scene, given: string): Promise<Thing> {
  const workshop = await aWorkshop(api, owner, { status: 'PLANNED' });
  if (given.includes('foreign agency as host')) await joinHosts(api, workshop, foreign);
  return workshop;
}

/** Asked so that whoever is let in changes nothing. */
const leading = (name: string, rest: (thing: Thing) => Record<string, unknown>): Probe => ({
  build: boardIn,
  operation: `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { board { id } userErrors { code } } }`,
  variables: (thing: Thing) => ({ input: { workshopId: thing.id, ...rest(thing) } }),
});

const byPhone = (name: string, payload: string, rest: (thing: Thing) => Record<string, unknown>): Probe => ({
  build: boardIn,
  operation: `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${payload} userErrors { code } } }`,
  variables: (thing: Thing) => ({ input: { seat: thing.seat, ...rest(thing) } }),
});

const ideaOf = (board: Json, id: string): Json => board.ideas.find((idea: Json) => idea.id === id);

export const boardProbes: Probes = {
  'Query.board': { build: boardIn, operation: 'query ($code: String!) { board(code: $code) { id } }', seen: ({ board }, { id }) => [board?.id === id] },
  'Query.boardSeat': { build: boardIn, operation: 'query ($seat: String!) { boardSeat(seat: $seat) { board { id } } }', seen: ({ boardSeat }, { id }) => [boardSeat?.board.id === id] },
  'Board.ideas': {
    build: boardIn,
    operation: 'query ($code: String!, $seat: String!) { board(code: $code) { ideas { id } } boardSeat(seat: $seat) { board { ideas { id } } } }',
    seen: ({ board, boardSeat }, { ideaId }) => [ideaOf(board, ideaId) !== undefined, ideaOf(boardSeat.board, ideaId) !== undefined],
  },
  'Board.waitingIdeas': { build: boardIn, operation: 'query ($code: String!) { board(code: $code) { waitingIdeas facilitates } }', seen: ({ board }) => [board.waitingIdeas !== null, board.facilitates] },
  'BoardIdea.table': { build: boardIn, operation: 'query ($code: String!) { board(code: $code) { ideas { id table } } }', seen: ({ board }, { ideaId }) => [ideaOf(board, ideaId).table !== null] },
  'Mutation.joinWorkshop': byPhone('joinWorkshop', 'board { id }', ({ code }) => ({ code })),
  'Mutation.addIdea': byPhone('addIdea', 'ideaId', ({ key }) => ({ idempotencyKey: key, text: 'Gratis buss' })),
  'Mutation.castVotes': byPhone('castVotes', 'seat { turn }', () => ({ turn: 1, votes: [] })),
  'Mutation.startWorkshop': {
    build: plannedIn,
    operation: 'mutation ($input: WorkshopStepInput!) { startWorkshop(input: $input) { workshop { id } userErrors { code } } }',
    variables: ({ id }: Thing) => ({ input: { id, version: UNREAD_VERSION } }),
  },
  'Mutation.moveBoard': leading('moveBoard', () => ({ from: 'VOTE', to: 'RESULT' })),
  'Mutation.moderateIdeas': leading('moderateIdeas', ({ ideaId }) => ({ ids: [ideaId], state: 'SHOWN' })),
  'Mutation.groupIdeas': leading('groupIdeas', ({ ideaId }) => ({ ids: [ideaId] })),
  'Mutation.changeGroup': leading('changeGroup', ({ groupId }) => ({ groupId, title: 'Buss' })),
};

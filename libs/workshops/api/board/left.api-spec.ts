import { type SignedIn, aMember, anOrganisation } from '@samskap/identity-api/testing';
import type { Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Facilitator, Phone, aBoard, aBoardIdea, startBoards } from '../testing/board.builder.js';

const WORKSHOP = 'query ($id: ID!) { workshop(id: $id) { status participants ballots results { texts votes } } }';
const HOUR_MS = 3_600_000;

describe('a board that nobody ends', () => {
  let api: TestApi;
  let owner: { id: string };
  let member: SignedIn;
  let now: Date;

  beforeAll(async () => {
    api = await startBoards();
    now = api.clock.now();
    owner = await anOrganisation(api);
    member = await aMember(api, owner);
  });
  afterAll(() => api.stop());

  const held = { startsAt: () => new Date(now.getTime() - 2 * HOUR_MS), endsAt: () => new Date(now.getTime() - HOUR_MS) };
  const workshopOf = async ({ id }: { id: string }): Promise<Json> => (await api.data(null, WORKSHOP, { id })).workshop;
  const after = async (hours: number): Promise<void> => {
    api.clock.set(new Date(now.getTime() + hours * HOUR_MS));
    await api.runRounds();
  };

  it('ends a day after its workshop, with its votes counted and nothing left of the phones', async () => {
    api.clock.set(now);
    const workshop = await aBoard(api, owner, { step: 'VOTE', startsAt: held.startsAt(), endsAt: held.endsAt() });
    const { id: on, text } = await aBoardIdea(api, workshop, { state: 'SHOWN' });
    const phone = new Phone(api, workshop);
    await phone.join();
    await phone.vote({ [on]: 2 });
    await after(22);
    expect(await workshopOf(workshop)).toMatchObject({ status: 'LIVE' });
    await after(24);
    expect(await workshopOf(workshop)).toEqual({ status: 'CLOSED', participants: 1, ballots: 1, results: [{ texts: [text], votes: 2 }] });
    expect(await api.dataSource.query('select 1 from board where workshop_id = $1 union all select 1 from board_seat where workshop_id = $1', [workshop.id])).toEqual([]);
  });

  it('goes on while somebody leads it', async () => {
    api.clock.set(now);
    const workshop = await aBoard(api, owner, { step: 'GATHER', startsAt: held.startsAt(), endsAt: held.endsAt() });
    await aBoardIdea(api, workshop, { state: 'SHOWN' });
    api.clock.set(new Date(now.getTime() + 20 * HOUR_MS));
    await new Facilitator(api, workshop, member).move('GATHER', 'GROUP');
    await after(30);
    expect(await workshopOf(workshop)).toMatchObject({ status: 'LIVE' });
    await after(45);
    expect(await workshopOf(workshop)).toMatchObject({ status: 'CLOSED' });
  });
});

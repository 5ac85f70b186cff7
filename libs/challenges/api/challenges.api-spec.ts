import { catalogue } from '@samskap/catalogue-api';
import { identity } from '@samskap/identity-api';
import { aCoordinator, aPerson, anOrganisation } from '@samskap/identity-api/testing';
import { organisations } from '@samskap/organisations-api';
import { partners } from '@samskap/partners-api';
import { platform } from '@samskap/platform-api';
import { type Caller, type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { challenges } from './index.js';
import { type Agency, aChallenge, told, withPeople } from './testing/challenge.builder.js';

const CREATE = `mutation ($input: CreateChallengeInput!) { createChallenge(input: $input) { challenge { id slug version status route title targetGroups { code } } userErrors { code message path } } }`;
const UPDATE = `mutation ($input: UpdateChallengeInput!) { updateChallenge(input: $input) { challenge { version title slug deadline criteria { name weight } } userErrors { code message path } } }`;
const step = (name: string) => `mutation ($input: ${name}Input!) { ${name[0]!.toLowerCase()}${name.slice(1)}(input: $input) { challenge { version status outcome publishedAt } userErrors { code message path } } }`;

describe('challenges', () => {
  let api: TestApi;
  let agency: Agency;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations, partners, challenges]);
    agency = await withPeople(api);
  });
  beforeEach(() => api.clock.set(new Date('2026-03-02T10:00:00Z')));
  afterAll(() => api.stop());

  const create = async (caller: Caller | null, input: Json = {}, language?: string) =>
    (await api.data(caller, CREATE, { input: { ownerId: agency.id, title: 'Veien tilbake', ...input } }, language)).createChallenge;
  const run = async (caller: Caller | null, name: string, input: Json) => {
    const data = await api.data(caller, step(name), { input });
    return data[`${name[0]!.toLowerCase()}${name.slice(1)}`];
  };

  describe('a draft', () => {
    it('needs only an owner and a title, and is not seen by others', async () => {
      const { challenge, userErrors } = await create(agency.member, { targetGroups: ['unge', 'unge'] });
      expect(userErrors).toEqual([]);
      expect(challenge).toMatchObject({ status: 'DRAFT', route: 'EXPLORE', version: 1, targetGroups: [{ code: 'unge' }] });
      const query = 'query ($id: ID!) { challenge(id: $id) { title } challenges(filter: { status: [DRAFT] }) { totalCount } }';
      expect((await api.data(agency.leader, query, { id: challenge.id })).challenge).toEqual({ title: 'Veien tilbake' });
      for (const outsider of [null, await aPerson(api)]) {
        expect(await api.data(outsider, query, { id: challenge.id })).toEqual({ challenge: null, challenges: { totalCount: 0 } });
      }
    });

    it('tells every lack at its field, in the language of the request, and stores nothing', async () => {
      const input = { title: '', targetGroups: ['unge', 'finnes-ikke'], places: ['9999'], deadline: '2026-05-01T12:00:00Z', need: 'Ring 010190 00083' };
      // A national identity number is refused before anything else is looked at.
      expect(told(await create(agency.member, input))).toEqual(['NATIONAL_ID need']);
      const nothing = await create(agency.member, { ...input, need: 'x'.repeat(8_001) }, 'nn');
      expect(nothing.challenge).toBeNull();
      expect(told(nothing)).toEqual(['REQUIRED title', 'TOO_LONG need']);
      expect(nothing.userErrors[0].message).toBe('Dette må fyllast ut.');
      expect(told(await create(agency.member, { ...input, title: 'Noe', need: null }))).toEqual(['UNKNOWN_CODE targetGroups 1', 'UNKNOWN_CODE places 0', 'CALL_ONLY deadline']);
      expect((await api.data(agency.leader, '{ challenges(filter: { text: "Noe" }) { totalCount } }')).challenges.totalCount).toBe(0);
    });

    it('is refused to those outside the agency and to those who are not signed in', async () => {
      const business = await withPeople(api, { kind: 'BUSINESS' });
      expect(told(await create(null))).toEqual(['SIGN_IN']);
      expect(told(await create(business.leader))).toEqual(['NOT_AN_AGENCY_MEMBER ownerId']);
      expect(told(await create(business.leader, { ownerId: business.id }))).toEqual(['NOT_AN_AGENCY_MEMBER ownerId']);
      expect(told(await create(agency.member, { ownerId: 'tull' }))).toEqual(['NOT_AN_AGENCY_MEMBER ownerId']);
    });

    it('gets an address of its own when titles are alike', async () => {
      const first = await create(agency.member, { title: 'Ørjan & Åse på hytta' });
      const second = await create(agency.member, { title: 'Ørjan & Åse på hytta' });
      expect(first.challenge.slug).toBe('orjan-ase-pa-hytta');
      expect(second.challenge.slug).toMatch(/^orjan-ase-pa-hytta-[0-9a-f]{8}$/);
    });

    it('is made once when the same click arrives many times', async () => {
      const input = { title: 'Dobbeltklikk', idempotencyKey: 'click-1' };
      const made = await Promise.all(Array.from({ length: 6 }, () => create(agency.member, input)));
      expect(new Set(made.map((payload) => payload.challenge?.id)).size).toBe(1);
      expect(told(await create(agency.member, { ...input, title: 'Noe annet' }))).toEqual(['KEY_REUSED idempotencyKey']);
    });
  });

  describe('a change', () => {
    it('keeps what is left out, and refuses an older version without losing the newer text', async () => {
      const draft = await aChallenge(api, agency, { status: 'DRAFT' });
      const change = async (input: Json) => (await api.data(agency.member, UPDATE, { input: { id: draft.id, ...input } })).updateChallenge;
      expect((await change({ version: 1, title: 'Nytt navn' })).challenge).toMatchObject({ version: 2, title: 'Nytt navn', slug: 'nytt-navn' });
      expect(told(await change({ version: 1, title: 'For sent' }))).toEqual(['STALE version']);
      const { challenge } = await api.data(agency.member, 'query ($id: ID!) { challenge(id: $id) { title need } }', { id: draft.id });
      expect(challenge).toEqual({ title: 'Nytt navn', need: 'Familier blir sendt mellom kontorer.' });
    });

    it('loses no update when two people save at once', async () => {
      const draft = await aChallenge(api, agency, { status: 'DRAFT' });
      const saves = await Promise.all(['A', 'B', 'C', 'D'].map((title) => api.data(agency.leader, UPDATE, { input: { id: draft.id, version: 1, title } })));
      expect(saves.filter(({ updateChallenge }) => updateChallenge.challenge).length).toBe(1);
    });

    it('cannot turn the frame upside down by changing one end of it', async () => {
      const { challenge } = await create(agency.member, { route: 'CALL', budgetFrom: 100_000, budgetTo: 200_000 });
      const change = async (input: Json) => (await api.data(agency.member, UPDATE, { input: { id: challenge.id, version: 1, ...input } })).updateChallenge;
      expect(told(await change({ budgetTo: 50_000 }))).toEqual(['FRAME_UPSIDE_DOWN budgetTo']);
      expect(told(await change({ budgetFrom: 300_000 }))).toEqual(['FRAME_UPSIDE_DOWN budgetTo']);
      expect(told(await change({ budgetFrom: null, budgetTo: 50_000 }))).toEqual([]);
    });

    it('never moves the deadline of an open call forward', async () => {
      const call = await aChallenge(api, agency, { deadline: new Date('2026-04-01T10:00:00Z') });
      const change = async (deadline: string) => (await api.data(agency.leader, UPDATE, { input: { id: call.id, version: 1, deadline } })).updateChallenge;
      expect(told(await change('2026-03-20T10:00:00Z'))).toEqual(['DEADLINE_EARLIER deadline']);
      expect((await change('2026-04-08T10:00:00Z')).challenge.deadline).toBe('2026-04-08T10:00:00.000Z');
    });

    it('of what is open is left to a leader', async () => {
      const open = await aChallenge(api, agency);
      const answer = await api.data(agency.member, UPDATE, { input: { id: open.id, version: 1, title: 'Nei' } });
      expect(told(answer.updateChallenge)).toEqual(['NOT_ALLOWED id']);
    });
  });

  describe('the way to publication', () => {
    it('goes from member to leader to everyone', async () => {
      const draft = await aChallenge(api, agency, { status: 'DRAFT' });
      expect(told(await run(agency.member, 'PublishChallenge', { id: draft.id, version: 1 }))).toEqual(['NOT_ALLOWED id']);
      expect((await run(agency.member, 'RecommendChallenge', { id: draft.id, version: 1 })).challenge.status).toBe('AWAITING_APPROVAL');
      const published = await run(agency.leader, 'PublishChallenge', { id: draft.id, version: 2 });
      expect(published.challenge).toMatchObject({ status: 'PUBLISHED', publishedAt: '2026-03-02T10:00:00.000Z', version: 3 });
      expect((await api.data(null, 'query ($id: ID!) { challenge(id: $id) { status contact { name } } }', { id: draft.id })).challenge).toEqual({ status: 'PUBLISHED', contact: null });
    });

    it('is stopped until the need is described, and a call until it can be answered', async () => {
      const bare = (await create(agency.leader)).challenge;
      expect(told(await run(agency.leader, 'PublishChallenge', { id: bare.id, version: 1 }))).toEqual(['REQUIRED need', 'REQUIRED targetGroups', 'REQUIRED places']);
      const whole = { need: 'Noe', targetGroups: ['barn'], places: ['0301'], route: 'CALL' };
      const call = (await create(agency.leader, { ...whole, deadline: '2026-03-02T10:00:00Z', criteria: [{ name: 'Nytte', weight: 60 }, { name: 'Pris', weight: 30 }] })).challenge;
      expect(told(await run(agency.leader, 'PublishChallenge', { id: call.id, version: 1 }))).toEqual(['DEADLINE_PASSED deadline', 'REQUIRED answerBy', 'WEIGHTS_NOT_100 criteria']);
    });

    it('is hidden from strangers, who hear the same as for what does not exist', async () => {
      const draft = await aChallenge(api, agency, { status: 'DRAFT' });
      const stranger = (await withPeople(api)).leader;
      const hidden = await run(stranger, 'PublishChallenge', { id: draft.id, version: 1 });
      const absent = await run(stranger, 'PublishChallenge', { id: '01900000-0000-7000-8000-000000000000', version: 1 });
      expect(hidden).toEqual(absent);
      expect(told(hidden)).toEqual(['NOT_FOUND id']);
      expect(told(await run(null, 'PublishChallenge', { id: draft.id, version: 1 }))).toEqual(['SIGN_IN']);
    });
  });

  it('closes a call at its deadline to the second, by the clock alone', async () => {
    const call = await aChallenge(api, agency, { deadline: new Date('2026-03-29T01:00:00Z') });
    const status = async () => (await api.data(null, 'query ($id: ID!) { challenge(id: $id) { status } challenges(filter: { open: true }) { nodes { id } } }', { id: call.id }));
    api.clock.set(new Date('2026-03-29T00:59:59.999Z'));
    expect((await status()).challenge.status).toBe('PUBLISHED');
    api.clock.set(new Date('2026-03-29T01:00:00Z'));
    const after = await status();
    expect(after.challenge.status).toBe('CLOSED');
    expect(after.challenges.nodes).not.toContainEqual({ id: call.id });
  });

  it('ends with what came of it, once', async () => {
    const open = await aChallenge(api, agency);
    expect(told(await run(agency.leader, 'ResolveChallenge', { id: open.id, version: 1, outcome: '  ' }))).toEqual(['REQUIRED outcome']);
    expect((await run(agency.leader, 'ResolveChallenge', { id: open.id, version: 1, outcome: 'En pilot i Vestby.' })).challenge).toMatchObject({ status: 'RESOLVED', outcome: 'En pilot i Vestby.' });
    expect(told(await run(agency.leader, 'WithdrawChallenge', { id: open.id, version: 2, reason: 'Angret' }))).toEqual(['WRONG_STATE id']);
  });

  it('takes questions from anyone signed in and answers from the agency, in public', async () => {
    const open = await aChallenge(api, agency);
    const ask = `mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { question { id text } userErrors { code path } } }`;
    const answer = `mutation ($input: AnswerQuestionInput!) { answerQuestion(input: $input) { question { answer } userErrors { code path } } }`;
    const curious = await aPerson(api);
    expect(told((await api.data(null, ask, { input: { challengeId: open.id, text: 'Hvem?' } })).askQuestion)).toEqual(['SIGN_IN']);
    const { question } = (await api.data(curious, ask, { input: { challengeId: open.id, text: 'Hvem kan delta?' } })).askQuestion;
    expect(told((await api.data(curious, answer, { input: { id: question.id, answer: 'Alle' } })).answerQuestion)).toEqual(['NOT_ALLOWED id']);
    await api.data(agency.member, answer, { input: { id: question.id, answer: 'Alle' } });
    expect(told((await api.data(agency.leader, answer, { input: { id: question.id, answer: 'Ingen' } })).answerQuestion)).toEqual(['ALREADY_ANSWERED answer']);
    const { challenge } = await api.data(null, 'query ($id: ID!) { challenge(id: $id) { questions { text answer } } }', { id: open.id });
    expect(challenge.questions).toEqual([{ text: 'Hvem kan delta?', answer: 'Alle' }]);
  });

  it('is found by place, target group, words and owner, also above and below in the hierarchy', async () => {
    const owner = await withPeople(api);
    const { id } = await aChallenge(api, owner, { title: 'Lekelåven på Grünerløkka' });
    const found = async (filter: Json) => (await api.data(null, 'query ($filter: ChallengeFilter!) { challenges(filter: $filter) { nodes { id } } }', { filter: { owner: owner.id, ...filter } })).challenges.nodes;
    for (const filter of [{}, { place: '0301' }, { place: '03' }, { place: '030102' }, { targetGroup: 'barn' }, { text: 'lekelåve' }, { text: 'familie' }, { route: 'EXPLORE', status: ['PUBLISHED', 'CLOSED'] }]) {
      expect(await found(filter)).toEqual([{ id }]);
    }
    for (const filter of [{ place: '3' }, { place: '0302' }, { targetGroup: 'barn.smabarn' }, { text: "'; drop table challenge; --" }, { route: 'CALL' }, { status: [] }]) expect(await found(filter)).toEqual([]);
  });

  it('lets a coordinator read the drafts of the agencies they coordinate and of no other', async () => {
    const draft = await aChallenge(api, agency, { status: 'DRAFT' });
    const query = 'query ($id: ID!) { challenge(id: $id) { id viewerCan { update publish } } }';
    expect((await api.data(await aCoordinator(api, [agency]), query, { id: draft.id })).challenge).toEqual({ id: draft.id, viewerCan: { update: false, publish: false } });
    expect((await api.data(await aCoordinator(api, [await anOrganisation(api)]), query, { id: draft.id })).challenge).toBeNull();
  });
});

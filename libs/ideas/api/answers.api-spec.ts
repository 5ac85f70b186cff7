import { catalogue } from '@samskap/catalogue-api';
import { challenges } from '@samskap/challenges-api';
import { type Agency, aChallenge, told, withPeople } from '@samskap/challenges-api/testing';
import { identity } from '@samskap/identity-api';
import { aCoordinator, aPerson } from '@samskap/identity-api/testing';
import { organisations } from '@samskap/organisations-api';
import { partners } from '@samskap/partners-api';
import { pilots } from '@samskap/pilots-api';
import { aPilot } from '@samskap/pilots-api/testing';
import { platform } from '@samskap/platform-api';
import { type Caller, type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { IdeaTerm, ideas, insertWorkshopIdeas } from './index.js';
import { aHandover, aSender, anIdea } from './testing/idea.builder.js';

const ANSWER = `mutation ($input: AnswerIdeasInput!) { answerIdeas(input: $input) {
  answered idea { id status answer answeredAt version becameChallenge { title status need places { code } targetGroups { code } } becamePilot { title } } userErrors { code message path } } }`;

const SEEN = '{ ideas(first: 100, orderBy: NEWEST) { nodes { id senderName senderEmail sentBy { name } } totalCount } }';

describe('answering what came in', () => {
  let api: TestApi;
  let agency: Agency;
  let other: Agency;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations, partners, challenges, pilots, ideas]);
    [agency, other] = [await withPeople(api, { name: 'Kommunen' }), await withPeople(api, { name: 'Naboen' })];
  });

  beforeEach(() => api.clock.set(new Date('2026-03-02T10:00:00Z')));

  afterAll(() => api.stop());

  const answer = async (caller: Caller | null, ...answers: Record<string, unknown>[]): Promise<Json> =>
    (await api.data(caller, ANSWER, { input: { answers: answers.map((one) => ({ version: 1, status: 'PARKED', reason: 'Vi venter på budsjettet.', ...one })) } })).answerIdeas;
  const statusOf = async (id: string): Promise<string> => (await api.dataSource.query('select status from idea where id = $1', [id]))[0].status;
  const sees = async (caller: Caller | null, { id }: { id: string }): Promise<boolean> => {
    const [{ idea }, { ideas: list }] = [await api.data(caller, 'query ($id: ID!) { idea(id: $id) { id } }', { id }), await api.data(caller, SEEN)];
    expect(list.nodes.some((node: Json) => node.id === id)).toBe(idea !== null);
    return idea !== null;
  };

  it('is done by any member, for many at once, each with its reason', async () => {
    const [one, two] = [await anIdea(api, agency), await anIdea(api, agency)];
    const { answered, idea, userErrors } = await answer(agency.member, { id: one.id, status: 'TAKEN_FORWARD', reason: ' Vi prøver. ' }, { id: two.id, status: 'NOT_NOW' });
    expect(userErrors).toEqual([]);
    expect(answered).toBe(2);
    expect(idea).toMatchObject({ id: one.id, status: 'TAKEN_FORWARD', answer: 'Vi prøver.', answeredAt: '2026-03-02T10:00:00.000Z', version: 2 });
    expect(await statusOf(two.id)).toBe('NOT_NOW');
    const events: { type: string; data: Json }[] = await api.dataSource.query(`select type, data from event where subject_id = any($1) order by id`, [[one.id, two.id]]);
    expect(events).toEqual([{ type: 'idea.answered', data: { status: 'TAKEN_FORWARD' } }, { type: 'idea.answered', data: { status: 'NOT_NOW' } }]);
  });

  it('answers all or none, and says of each what stands in the way', async () => {
    const [one, two, question] = [await anIdea(api, agency), await anIdea(api, agency), await anIdea(api, agency, { kind: 'QUESTION' })];
    const theirs = await anIdea(api, other);
    expect(told(await answer(agency.member, { id: one.id }, { id: two.id, version: 7 }, { id: theirs.id }))).toEqual(['STALE answers 1 version', 'NOT_FOUND answers 2 id']);
    expect(told(await answer(agency.member, { id: one.id, status: 'ANSWERED' }, { id: two.id, status: 'NEW' }, { id: question.id }))).toEqual([
      'ONLY_QUESTIONS answers 0 status',
      'NOT_AN_ANSWER answers 1 status',
      'QUESTIONS_ARE_ANSWERED answers 2 status',
    ]);
    expect(told(await answer(agency.member, { id: one.id, reason: ' ' }))).toEqual(['REQUIRED answers 0 reason']);
    expect(told(await answer(agency.member, { id: one.id }, { id: one.id.toUpperCase() }))).toEqual(['IDEA_TWICE answers 1 id']);
    expect(told(await answer(agency.member))).toEqual(['REQUIRED answers']);
    expect([await statusOf(one.id), await statusOf(two.id), await statusOf(question.id)]).toEqual(['NEW', 'NEW', 'NEW']);
  });

  it('is refused to strangers and coordinators, and to whoever is not signed in', async () => {
    const { id } = await anIdea(api, agency);
    expect(told(await answer(other.leader, { id }))).toEqual(['NOT_FOUND answers 0 id']);
    expect(told(await answer(await aCoordinator(api, [agency]), { id }))).toEqual(['NOT_ALLOWED answers 0 id']);
    expect(told(await answer(null, { id }))).toEqual(['SIGN_IN']);
  });

  it('can be done anew, and the day of the first answer stays', async () => {
    const { id } = await anIdea(api, agency, { status: 'TAKEN_FORWARD' });
    const { idea } = await answer(agency.member, { id, status: 'NOT_NOW', reason: 'Det gikk ikke.' });
    expect(idea).toMatchObject({ status: 'NOT_NOW', answer: 'Det gikk ikke.', answeredAt: '2026-02-20T09:00:00.000Z' });
  });

  it('makes a draft of a challenge in the words of the idea', async () => {
    const { id } = await anIdea(api, agency, { title: 'Benker', text: 'En benk hver hundrede meter.', placeCode: '0301', language: 'NN' });
    await api.dataSource.getRepository(IdeaTerm).insert({ ideaId: id, code: 'barn' });
    const { idea } = await answer(agency.member, { id, status: 'TAKEN_FORWARD', draftChallenge: true });
    expect(idea.becameChallenge).toEqual({ title: 'Benker', status: 'DRAFT', need: 'En benk hver hundrede meter.', places: [{ code: '0301' }], targetGroups: [{ code: 'barn' }] });
    expect((await api.data(null, 'query ($id: ID!) { idea(id: $id) { becameChallenge { title } } }', { id })).idea.becameChallenge).toBeNull();
  });

  it('makes no draft when another of the answers cannot be given', async () => {
    const drafts = async () => (await api.dataSource.query('select count(*)::int as n from challenge'))[0].n;
    const [one, two] = [await anIdea(api, agency), await anIdea(api, agency)];
    const before = await drafts();
    await answer(agency.member, { id: one.id, status: 'TAKEN_FORWARD', draftChallenge: true }, { id: two.id, version: 9 });
    expect(await drafts()).toBe(before);
    const enterprise = await withPeople(api, { kind: 'SOCIAL_ENTERPRISE' });
    const theirs = await anIdea(api, enterprise);
    expect(told(await answer(enterprise.leader, { id: theirs.id, status: 'TAKEN_FORWARD', draftChallenge: true }))).toEqual(['NOT_AN_AGENCY_MEMBER answers 0 draftChallenge']);
    expect(await statusOf(theirs.id)).toBe('NEW');
  });

  it('points only at what whoever answers may see, and only when it is taken forward', async () => {
    const { id } = await anIdea(api, agency);
    const hidden = await aChallenge(api, other, { status: 'DRAFT' });
    const pilot = await aPilot(api, agency, { status: 'RUNNING', title: 'Benkene' });
    expect(told(await answer(agency.member, { id, status: 'TAKEN_FORWARD', challengeId: hidden.id }))).toEqual(['NOT_FOUND answers 0 challengeId']);
    expect(told(await answer(agency.member, { id, pilotId: pilot.id }))).toEqual(['NOT_TAKEN_FORWARD answers 0 pilotId']);
    expect((await answer(agency.member, { id, status: 'TAKEN_FORWARD', pilotId: pilot.id })).idea.becamePilot).toEqual({ title: 'Benkene' });
    await answer(agency.member, { id, version: 2, status: 'TAKEN_FORWARD', reason: 'Vi er i gang.' });
    expect((await answer(agency.member, { id, version: 3, status: 'PARKED' })).idea.becamePilot).toBeNull();
  });

  it('tells whoever left an address, in their language, with a link of its own', async () => {
    const idea = await anIdea(api, agency, { kind: 'QUESTION', title: 'Når opnar badet?' });
    await aSender(api, idea, { email: 'spor@example.no', language: 'NN' });
    await api.mails();
    await answer(agency.member, { id: idea.id, status: 'ANSWERED', reason: 'I april.\n\nVelkomen!' });
    const [mail] = await api.mails();
    expect(mail).toMatchObject({ to: 'spor@example.no', language: 'NN', subject: 'Svar på det du sende inn' });
    expect(mail!.text).toContain('Kommunen har svart på «Når opnar badet?».');
    expect(mail!.text).toContain('I april.');
    const { sentIdea } = await api.data(null, 'query ($token: String!) { sentIdea(token: $token) { status answer } }', { token: new URL(mail!.links[0]!).hash.slice(1) });
    expect(sentIdea).toEqual({ status: 'ANSWERED', answer: 'I april.\n\nVelkomen!' });
  });

  it('tells nobody who has taken their address away before the mail left', async () => {
    const idea = await anIdea(api, agency);
    await aSender(api, idea, { email: 'borte@example.no' });
    await api.mails();
    await answer(agency.member, { id: idea.id });
    await api.dataSource.query('delete from idea_sender where idea_id = $1', [idea.id]);
    expect(await api.mails()).toEqual([]);
  });

  describe('what anyone sees', () => {
    it('is ideas and needs with their answers, never questions, and never who sent them', async () => {
      const person = await aPerson(api);
      const [idea, need, question, waiting] = [
        await anIdea(api, agency, { status: 'PARKED', sentBy: person.id }),
        await anIdea(api, agency, { status: 'NOT_NOW', kind: 'NEED' }),
        await anIdea(api, agency, { status: 'ANSWERED', kind: 'QUESTION' }),
        await anIdea(api, agency),
      ];
      for (const one of [idea, need, question, waiting]) await aSender(api, one);
      for (const caller of [null, other.leader]) {
        expect([await sees(caller, idea), await sees(caller, need), await sees(caller, question), await sees(caller, waiting)]).toEqual([true, true, false, false]);
        const { ideas: list } = await api.data(caller, SEEN);
        for (const node of list.nodes) expect(node).toMatchObject({ senderName: null, senderEmail: null, sentBy: null });
      }
      expect([await sees(agency.member, question), await sees(agency.member, waiting), await sees(person, idea)]).toEqual([true, true, true]);
      expect([...(await api.data(await aCoordinator(api, [agency]), SEEN)).ideas.nodes].every((node: Json) => node.senderName === null && node.sentBy === null)).toBe(true);
      const { ideas: own } = await api.data(agency.member, SEEN);
      expect(own.nodes.find((node: Json) => node.id === idea.id)).toMatchObject({ senderName: 'Nabo Nabosen', senderEmail: 'nabo@example.no', sentBy: { name: person.name } });
    });

    it('is what a workshop handed over before it is answered, when the workshop says so', async () => {
      const came = { ownerId: agency.id, language: 'NB', text: 'Flere benker\nved vannet.', placeCode: '0301', targetGroups: ['barn'], answerBy: '2026-04-01' } as const;
      const [open, closed] = await insertWorkshopIdeas(api.dataSource.manager, [{ ...came, public: true }, { ...came, public: false }], api.clock.now());
      expect([await sees(null, { id: open! }), await sees(null, { id: closed! }), await sees(agency.member, { id: closed! })]).toEqual([true, false, true]);
      const { idea } = await api.data(null, 'query ($id: ID!) { idea(id: $id) { source status title answerBy place { name } targetGroups { code } } }', { id: open });
      expect(idea).toEqual({ source: 'WORKSHOP', status: 'NEW', title: 'Flere benker', answerBy: '2026-04-01', place: { name: 'Oslo' }, targetGroups: [{ code: 'barn' }] });
    });

    it('is narrowed by kind, state, place and words, and ordered by the promised day', async () => {
      const alone = await withPeople(api);
      const near = await anIdea(api, alone, { title: 'Gapahuk ved elva', placeCode: '030101', answerBy: '2026-03-01' });
      const far = await anIdea(api, alone, { title: 'Sykkelverksted', kind: 'NEED', answerBy: '2026-03-20', source: 'EMPLOYEE' });
      const found = async (filter: Record<string, unknown>) =>
        (await api.data(alone.member, 'query ($filter: IdeaFilter) { ideas(filter: $filter, orderBy: ANSWER_BY) { nodes { id } } }', { filter: { owner: alone.id, ...filter } })).ideas.nodes.map((node: Json) => node.id);
      expect(await found({})).toEqual([near.id, far.id]);
      expect([await found({ place: '0301' }), await found({ kinds: ['NEED'] }), await found({ sources: ['EMPLOYEE'] }), await found({ text: 'gapahuker' }), await found({ overdue: true })]).toEqual([
        [near.id],
        [far.id],
        [far.id],
        [near.id],
        [near.id],
      ]);
      expect([await found({ status: ['PARKED'] }), await found({ mine: true })]).toEqual([[], [near.id, far.id]]);
    });
  });

  describe('the figures of an organisation', () => {
    it('are how many came, how fast they were answered, and how often they were sent on', async () => {
      const counted = await withPeople(api, { name: 'Tellekontoret' });
      const at = (day: string) => new Date(`${day}T09:00:00Z`);
      await anIdea(api, counted, { answerBy: '2026-03-01' });
      await anIdea(api, counted, { answerBy: '2026-03-02' });
      await anIdea(api, counted, { status: 'PARKED', sentAt: at('2026-01-01'), answeredAt: at('2026-01-03') });
      await anIdea(api, counted, { status: 'PARKED', sentAt: at('2026-01-01'), answeredAt: at('2026-01-08') });
      await anIdea(api, counted, { status: 'PARKED', sentAt: at('2026-01-01'), answeredAt: at('2026-02-01') });
      await anIdea(api, counted, { status: 'PARKED', sentAt: at('2025-01-01'), answeredAt: at('2025-12-01') });
      const [gone, around] = [await anIdea(api, other), await anIdea(api, counted)];
      await aHandover(api, gone, counted, other);
      await aHandover(api, around, agency, other);
      await aHandover(api, around, other, counted);
      const figures = async (caller: Caller) =>
        (await api.data(caller, 'query ($id: ID!) { organisation(id: $id) { ideaFigures { received waiting overdue answered medianDaysToAnswer handovers passedAround } } }', { id: counted.id })).organisation.ideaFigures;
      expect(await figures(counted.leader)).toEqual({ received: 7, waiting: 3, overdue: 1, answered: 3, medianDaysToAnswer: 7, handovers: 2, passedAround: 1 });
      expect(await figures(counted.member)).toBeNull();
    });
  });
});

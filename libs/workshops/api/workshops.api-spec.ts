import { type Agency, aChallenge, told, withPeople } from '@samskap/challenges-api/testing';
import { aCoordinator, aMember, anOrganisation } from '@samskap/identity-api/testing';
import { anIdea } from '@samskap/ideas-api/testing';
import { aPilot } from '@samskap/pilots-api/testing';
import type { Caller, Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inDays, startWorkshops } from './testing/start.js';
import { aResult, aWorkshop, joinHosts } from './testing/workshop.builder.js';

const FIELDS = `id slug version template status language title question description venue onlineUrl startsAt endsAt capacity taken waiting registrationOpen tables dots answerBy code participants ballots
  owner { id } hosts { id } targetGroups { code } place { code } agenda { time title speaker } challenge { id } pilot { id } viewerCan { update open start }`;

const mutation = (name: string, input = `${name[0]!.toUpperCase()}${name.slice(1)}Input`): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { workshop { ${FIELDS} } userErrors { code path message } } }`;

const MUTATIONS: Readonly<Record<string, string>> = { createWorkshop: mutation('createWorkshop'), updateWorkshop: mutation('updateWorkshop'), openWorkshop: mutation('openWorkshop', 'WorkshopStepInput') };

const NOBODY = '00000000-0000-7000-8000-000000000000';

describe('a workshop', () => {
  let api: TestApi;
  let city: Agency;
  let other: Agency;
  let enterprise: Agency;

  beforeAll(async () => {
    api = await startWorkshops();
    [city, other, enterprise] = [await withPeople(api, { placeCode: '3207' }), await withPeople(api), await withPeople(api, { kind: 'SOCIAL_ENTERPRISE' })];
  });

  afterAll(() => api.stop());

  const send = async (caller: Caller | null, name: string, input: Record<string, unknown>): Promise<Json> => (await api.data(caller, MUTATIONS[name]!, { input }))[name];
  const eventsOf = async (id: string): Promise<Json[]> => api.dataSource.query('select type, data from event where subject_id = $1 order by id', [id]);
  const seenBy = async (caller: Caller | null, id: string): Promise<Json> => (await api.data(caller, `query ($id: ID!) { workshop(id: $id) { ${FIELDS} } }`, { id })).workshop;

  const plan = { template: 'YOUNG', question: 'Hva ville du endret hvis du bestemte?', startsAt: '2026-03-19T16:00:00.000Z' };

  describe('when it is made', () => {
    it('takes all but the question and the day from its template, and the place from the agency', async () => {
      const { workshop, userErrors } = await send(city.member, 'createWorkshop', { ...plan, targetGroups: ['unge'], venue: 'Ungdomshuset' });
      expect(userErrors).toEqual([]);
      const expected = { status: 'PLANNED', title: 'Idéverksted for unge', slug: 'ideverksted-for-unge', language: 'NB', endsAt: '2026-03-19T17:30:00.000Z', capacity: 40, tables: 6, dots: 3, answerBy: '2026-04-09' };
      expect(workshop).toMatchObject({ ...expected, question: plan.question, taken: 0, waiting: 0, registrationOpen: false, version: 1, venue: 'Ungdomshuset' });
      expect(workshop).toMatchObject({ owner: { id: city.id }, hosts: [{ id: city.id }], place: { code: '3207' }, targetGroups: [{ code: 'unge' }], viewerCan: { update: true, open: true, start: true } });
      expect(workshop.description).toContain('under 18');
      expect(workshop.agenda[0]).toEqual({ time: '17.00', title: 'Velkommen, og hva dette skal brukes til', speaker: null });
      expect(workshop.code).toMatch(/^[BCDFGHJKMNPQRTVWX3479]{6}$/);
      expect(await eventsOf(workshop.id)).toEqual([{ type: 'workshop.created', data: {} }]);
    });

    it('can be about a challenge or a pilot that one sees, which then shows it', async () => {
      const [challenge, pilot] = [await aChallenge(api, other), await aPilot(api, city, { status: 'RUNNING' })];
      const { workshop } = await send(city.leader, 'createWorkshop', { ...plan, template: 'HEARING', language: 'NN', challengeId: challenge.id, pilotId: pilot.id });
      expect(workshop).toMatchObject({ title: 'Open høyring', language: 'NN', challenge: { id: challenge.id }, pilot: { id: pilot.id } });
      const about = '{ workshops { id } }';
      const asked = `query ($challenge: ID!, $pilot: ID!) { challenge(id: $challenge) ${about} pilot(id: $pilot) ${about} }`;
      expect(await api.data(city.member, asked, { challenge: challenge.id, pilot: pilot.id })).toEqual({ challenge: { workshops: [{ id: workshop.id }] }, pilot: { workshops: [{ id: workshop.id }] } });
      expect(await api.data(null, asked, { challenge: challenge.id, pilot: pilot.id })).toEqual({ challenge: { workshops: [] }, pilot: { workshops: [] } });
    });

    it('is not found by what it is about by those who may not see that', async () => {
      const [draft, pilot] = [await aChallenge(api, city, { status: 'DRAFT', publishedAt: null }), await aPilot(api, city, { status: 'PLANNED' })];
      await aWorkshop(api, city, { challengeId: draft.id, pilotId: pilot.id });
      const asked = 'query ($challenge: ID!, $pilot: ID!) { one: workshops(filter: { challenge: $challenge }) { totalCount } other: workshops(filter: { pilot: $pilot }) { totalCount } }';
      const found = async (caller: Caller | null) => Object.values(await api.data(caller, asked, { challenge: draft.id, pilot: pilot.id }) as Json).map(({ totalCount }: Json) => totalCount);
      expect([await found(city.member), await found(other.member), await found(null)]).toEqual([[1, 1], [0, 0], [0, 0]]);
    });

    it('is made once for one key', async () => {
      const [first, second] = [await send(city.member, 'createWorkshop', { ...plan, idempotencyKey: 'en-gang' }), await send(city.member, 'createWorkshop', { ...plan, idempotencyKey: 'en-gang' })];
      expect(second.workshop.id).toBe(first.workshop.id);
    });

    it('tells what is wrong where it is wrong, and makes nothing', async () => {
      const draft = await aChallenge(api, other, { status: 'DRAFT' });
      expect(told(await send(city.member, 'createWorkshop', { ...plan, question: ' ', capacity: 1, onlineUrl: 'javascript:alert(1)' }))).toEqual(['REQUIRED question', 'INVALID_ADDRESS onlineUrl', 'TOO_SMALL capacity']);
      expect(told(await send(city.member, 'createWorkshop', { ...plan, startsAt: '2026-03-01T10:00:00Z', endsAt: '2026-03-01T09:00:00Z', place: '9999', targetGroups: ['finnes-ikke'], challengeId: draft.id, pilotId: NOBODY }))).toEqual([
        'STARTS_IN_PAST startsAt',
        'ENDS_TOO_EARLY endsAt',
        'UNKNOWN_CODE targetGroups 0',
        'UNKNOWN_CODE place',
        'NOT_FOUND challengeId',
        'NOT_FOUND pilotId',
      ]);
      expect(told(await send(city.member, 'createWorkshop', { ...plan, endsAt: '2026-03-21T16:00:00Z' }))).toEqual(['LONGER_THAN_A_DAY endsAt']);
    });

    it('belongs to a verified agency of one’s own', async () => {
      expect(told(await send(enterprise.leader, 'createWorkshop', plan))).toEqual(['NOT_A_HOST ownerId']);
      expect(told(await send(other.leader, 'createWorkshop', { ...plan, ownerId: city.id }))).toEqual(['NOT_A_HOST ownerId']);
      const pending = await anOrganisation(api, { status: 'PENDING' });
      expect(told(await send(await aMember(api, pending, 'LEADER'), 'createWorkshop', plan))).toEqual(['NOT_A_HOST ownerId']);
      expect(told(await send(null, 'createWorkshop', plan))).toEqual(['SIGN_IN']);
    });
  });

  describe('when it is changed', () => {
    it('moves its end, its programme and its promise along with its beginning', async () => {
      const { workshop: made } = await send(city.member, 'createWorkshop', plan);
      const { workshop, userErrors } = await send(city.member, 'updateWorkshop', { id: made.id, version: made.version, startsAt: '2026-03-26T17:30:00.000Z', title: 'Vi bestemmer', hosts: [other.id] });
      expect(userErrors).toEqual([]);
      expect(workshop).toMatchObject({ endsAt: '2026-03-26T19:00:00.000Z', answerBy: '2026-04-16', slug: 'vi-bestemmer', hosts: [{ id: city.id }, { id: other.id }], version: 2 });
      expect(workshop.agenda.map(({ time }: Json) => time)).toEqual(['18.30', '18.45', '19.15', '19.30', '19.45']);
      expect(await eventsOf(made.id)).toContainEqual({ type: 'workshop.updated', data: { fields: ['startsAt', 'endsAt', 'answerBy', 'title', 'hosts', 'agenda'] } });
    });

    it('takes a programme of its own', async () => {
      const { id } = await aWorkshop(api, city);
      const agenda = [{ time: '9:00', title: 'Åpning' }];
      expect(told(await send(city.member, 'updateWorkshop', { id, version: 1, agenda }))).toEqual(['INVALID_TIME agenda 0 time']);
      const { workshop } = await send(city.member, 'updateWorkshop', { id, version: 1, agenda: [{ time: '09:00', title: 'Åpning', speaker: 'Ordføreren' }, { title: 'Mingling' }] });
      expect(workshop.agenda).toEqual([{ time: '09.00', title: 'Åpning', speaker: 'Ordføreren' }, { time: null, title: 'Mingling', speaker: null }]);
    });

    it('is changed by every agency that hosts it, and by no one else', async () => {
      const { id } = await aWorkshop(api, city);
      await joinHosts(api, { id }, other);
      const change = { id, version: 1, description: 'Ta med venner.' };
      expect((await send(other.member, 'updateWorkshop', change)).workshop.description).toBe('Ta med venner.');
      expect(told(await send(enterprise.leader, 'updateWorkshop', change))).toEqual(['NOT_ALLOWED id']);
      expect(told(await send(await aCoordinator(api, [city]), 'updateWorkshop', change))).toEqual(['NOT_ALLOWED id']);
      expect(told(await send(null, 'updateWorkshop', change))).toEqual(['SIGN_IN']);
      expect(told(await send(city.member, 'updateWorkshop', change))).toEqual(['STALE version']);
    });

    it('is not emptied of what it must have, not hosted by those who cannot, and not moved into the past', async () => {
      const { id } = await aWorkshop(api, city);
      const change = { id, version: 1 };
      expect(told(await send(city.member, 'updateWorkshop', { ...change, question: '', title: null }))).toEqual(['REQUIRED question', 'REQUIRED title']);
      expect(told(await send(city.member, 'updateWorkshop', { ...change, hosts: [city.id, enterprise.id], startsAt: '2026-02-20T10:00:00Z', venue: null }))).toEqual([
        'STARTS_IN_PAST startsAt',
        'NOT_FOUND hosts 0',
        'NOT_FOUND hosts 1',
        'NO_PLACE_TO_MEET venue',
      ]);
      expect(told(await send(city.member, 'updateWorkshop', { ...change, answerBy: '2026-03-05' }))).toEqual(['ANSWER_BEFORE_WORKSHOP answerBy']);
    });

    it('keeps the question, the dots and the beginning once it is live, and all of it once it is over', async () => {
      const { id } = await aWorkshop(api, city, { status: 'LIVE' });
      expect(told(await send(city.member, 'updateWorkshop', { id, version: 1, question: 'En annen?', dots: 7, startsAt: '2026-03-20T10:00:00Z' }))).toEqual(['ALREADY_LIVE question', 'ALREADY_LIVE dots', 'ALREADY_LIVE startsAt']);
      expect((await send(city.member, 'updateWorkshop', { id, version: 1, dots: 3, tables: 12 })).workshop.tables).toBe(12);
      const over = await aWorkshop(api, city, { status: 'CLOSED' });
      expect(told(await send(city.member, 'updateWorkshop', { id: over.id, version: 1, title: 'Nytt' }))).toEqual(['WRONG_STATE id']);
    });
  });

  describe('when it is opened', () => {
    it('is seen by anyone from then on, without its code', async () => {
      const made = await aWorkshop(api, city, { status: 'PLANNED' });
      expect(await seenBy(null, made.id)).toBeNull();
      const { workshop, userErrors } = await send(city.member, 'openWorkshop', { id: made.id, version: 1 });
      expect(userErrors).toEqual([]);
      expect(workshop).toMatchObject({ status: 'OPEN', registrationOpen: true, code: made.code, viewerCan: { update: true, open: false, start: true } });
      expect(await seenBy(null, made.id)).toMatchObject({ status: 'OPEN', code: null, viewerCan: { update: false, open: false, start: false } });
      expect(await eventsOf(made.id)).toEqual([{ type: 'workshop.opened', data: {} }]);
    });

    it('must say where it is, and lie ahead', async () => {
      const { id } = await aWorkshop(api, city, { status: 'PLANNED', venue: null, startsAt: inDays(-1) });
      expect(told(await send(city.member, 'openWorkshop', { id, version: 1 }))).toEqual(['STARTS_IN_PAST startsAt', 'NO_PLACE_TO_MEET venue']);
    });

    it('is opened once, by a host', async () => {
      const { id } = await aWorkshop(api, city, { status: 'PLANNED' });
      expect(told(await send(other.leader, 'openWorkshop', { id, version: 1 }))).toEqual(['NOT_FOUND id']);
      expect(told(await send(await aCoordinator(api, [city]), 'openWorkshop', { id, version: 1 }))).toEqual(['NOT_ALLOWED id']);
      expect(told(await send(null, 'openWorkshop', { id, version: 1 }))).toEqual(['SIGN_IN']);
      await send(city.member, 'openWorkshop', { id, version: 1 });
      expect(told(await send(city.member, 'openWorkshop', { id, version: 2 }))).toEqual(['WRONG_STATE id']);
    });
  });

  describe('when it is read', () => {
    it('is found by its code as people write it', async () => {
      const { id, code } = await aWorkshop(api, city);
      const byCode = async (given: string) => (await api.data(null, 'query ($code: String!) { workshop(code: $code) { id } }', { code: given })).workshop;
      expect(await byCode(code)).toEqual({ id });
      expect(await byCode(`${code.slice(0, 3).toLowerCase()} - ${code.slice(3)} `)).toEqual({ id });
      expect(await byCode('AAAAAA')).toBeNull();
      expect((await api.data(null, '{ workshop { id } }')).workshop).toBeNull();
    });

    it('is answered once everything that came of it is, and shows it by then to anyone', async () => {
      const workshop = await aWorkshop(api, city, { status: 'CLOSED', participants: 12, ballots: 9 });
      const results = async () =>
        (await api.data(null, 'query ($id: ID!) { workshop(id: $id) { status participants ballots results { votes texts idea { title status answer workshop { id } } } } }', { id: workshop.id })).workshop;
      expect(await results()).toMatchObject({ status: 'CLOSED', results: [] });
      const [first, second] = [await anIdea(api, city, { source: 'WORKSHOP', public: true, title: 'En benk' }), await anIdea(api, city, { source: 'WORKSHOP', public: true, status: 'PARKED', title: 'Et tre' })];
      await aResult(api, workshop, first, { position: 0, votes: 7, texts: ['En benk', 'En sofa'] });
      await aResult(api, workshop, second, { position: 1, votes: null });
      const waiting = { votes: 7, texts: ['En benk', 'En sofa'], idea: { title: 'En benk', status: 'NEW', answer: null, workshop: { id: workshop.id } } };
      expect(await results()).toMatchObject({ status: 'CLOSED', participants: 12, ballots: 9, results: [waiting, { votes: null, idea: { title: 'Et tre', status: 'PARKED' } }] });
      await api.dataSource.query(`update idea set status = 'TAKEN_FORWARD', answer = 'Ja', answered_at = now() where id = $1`, [first.id]);
      expect((await results()).status).toBe('ANSWERED');
    });

    it('is over a day after its end when nobody took it to a board', async () => {
      const { id } = await aWorkshop(api, city, { startsAt: inDays(-2) });
      expect(await seenBy(city.member, id)).toMatchObject({ status: 'CLOSED', registrationOpen: false, viewerCan: { update: false, start: false } });
    });

    it('stands in a list with those ahead first, and is found by host, place, group, state and words', async () => {
      const host = await withPeople(api, { placeCode: '0301' });
      const [past, late, soon] = [
        await aWorkshop(api, host, { startsAt: inDays(-3), status: 'CLOSED', placeCode: '030101' }),
        await aWorkshop(api, host, { startsAt: inDays(9), title: 'Sykkelveier' }),
        await aWorkshop(api, host, { startsAt: inDays(1) }),
      ];
      const older = await aWorkshop(api, city, { startsAt: inDays(-30), status: 'CLOSED' });
      await joinHosts(api, older, host);
      const list = async (filter: Record<string, unknown>, caller: Caller | null = null) =>
        (await api.data(caller, 'query ($filter: WorkshopFilter) { workshops(filter: $filter) { nodes { id } totalCount } }', { filter: { host: host.id, ...filter } })).workshops.nodes.map(({ id }: Json) => id);
      expect(await list({})).toEqual([soon.id, late.id, past.id, older.id]);
      expect(await list({ status: ['CLOSED', 'ANSWERED'] })).toEqual([past.id, older.id]);
      expect(await list({ place: '0301' })).toEqual([past.id]);
      expect(await list({ text: 'sykkelvei' })).toEqual([late.id]);
      expect(await list({ mine: true }, host.member)).toEqual([soon.id, late.id, past.id, older.id]);
      expect(await list({ mine: true }, other.member)).toEqual([]);
      const page = async (after: string | null) =>
        (await api.data(null, 'query ($host: ID!, $after: String) { workshops(first: 1, after: $after, filter: { host: $host }) { nodes { id } pageInfo { endCursor } } }', { host: host.id, after })).workshops;
      const walked: string[] = [];
      for (let at = await page(null); at.nodes.length > 0; at = await page(at.pageInfo.endCursor)) walked.push(at.nodes[0].id);
      expect(walked).toEqual([soon.id, late.id, past.id, older.id]);
    });
  });
});

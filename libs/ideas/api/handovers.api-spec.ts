import { catalogue } from '@samskap/catalogue-api';
import { challenges } from '@samskap/challenges-api';
import { type Agency, told, withPeople } from '@samskap/challenges-api/testing';
import { Unit, identity } from '@samskap/identity-api';
import { aPerson } from '@samskap/identity-api/testing';
import { organisations } from '@samskap/organisations-api';
import { partners } from '@samskap/partners-api';
import { pilots } from '@samskap/pilots-api';
import { newId, platform } from '@samskap/platform-api';
import { type Caller, type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ideas } from './index.js';
import { aDoor, aSender, anIdea } from './testing/idea.builder.js';

const PASS_ON = `mutation ($input: PassOnIdeaInput!) { passOnIdea(input: $input) { idea { id version owner { name } unit { name } } userErrors { code message path } } }`;
const CHAIN = `query ($id: ID!) { idea(id: $id) { version answerBy owner { name } unit { name } contact { name } handovers { fromOrganisation { name } fromUnit { name } toOrganisation { name } toUnit { name } reason at } viewerCan { answer passOn } } }`;
const SAVE = 'mutation ($input: SaveDoorInput!) { saveDoor(input: $input) { door { id version place { code } organisation { name } contact { name } standIn { name } answerWithinDays } userErrors { code message path } } }';
const CLOSE = 'mutation ($input: CloseDoorInput!) { closeDoor(input: $input) { door { id } userErrors { code path } } }';

describe('teams', () => {
  let api: TestApi;
  let roads: Agency;
  let parks: Agency;
  let administrator: Caller;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations, partners, challenges, pilots, ideas]);
    [roads, parks] = [await withPeople(api, { name: 'Vegvesenet', placeCode: '0301' }), await withPeople(api, { name: 'Parkene', placeCode: '030101' })];
    administrator = await aPerson(api, { administrator: true });
  });

  beforeEach(async () => {
    api.clock.set(new Date('2026-03-02T10:00:00Z'));
    await api.dataSource.query('delete from door');
  });

  afterAll(() => api.stop());

  const aUnit = async (organisation: Agency, name: string): Promise<{ id: string }> => {
    const id = newId();
    await api.dataSource.getRepository(Unit).insert({ id, organisationId: organisation.id, name });
    return { id };
  };

  describe('sending on', () => {
    const passOn = async (caller: Caller | null, input: Record<string, unknown>): Promise<Json> =>
      (await api.data(caller, PASS_ON, { input: { version: 1, reason: 'Det er deres park.', ...input } })).passOnIdea;

    it('moves it to the other team with its contact, and keeps the promised day', async () => {
      await aDoor(api, parks, { contactId: parks.member.id });
      const { id } = await anIdea(api, roads, { contactId: roads.member.id, answerBy: '2026-03-05' });
      const { idea, userErrors } = await passOn(roads.member, { id, organisationId: parks.id });
      expect({ idea, userErrors }).toEqual({ idea: null, userErrors: [] });
      const seen = await api.data(parks.member, CHAIN, { id });
      expect(seen.idea).toMatchObject({ version: 2, answerBy: '2026-03-05', owner: { name: 'Parkene' }, contact: { name: parks.member.name }, viewerCan: { answer: true, passOn: true } });
      expect(seen.idea.handovers).toEqual([
        { fromOrganisation: { name: 'Vegvesenet' }, fromUnit: null, toOrganisation: { name: 'Parkene' }, toUnit: null, reason: 'Det er deres park.', at: '2026-03-02T10:00:00.000Z' },
      ]);
      const [event] = await api.dataSource.query('select type, data, role, organisation_id from event where subject_id = $1', [id]);
      expect(event).toEqual({ type: 'idea.passed-on', data: { from: roads.id, to: parks.id }, role: 'OWNER_MEMBER', organisation_id: roads.id });
    });

    it('shows the whole chain to whoever has it last, units and all', async () => {
      const [lights, winter] = [await aUnit(roads, 'Lys'), await aUnit(roads, 'Vinter')];
      const { id } = await anIdea(api, parks);
      await passOn(parks.member, { id, organisationId: roads.id, unitId: lights.id, reason: 'Det er lys.' });
      api.clock.set(new Date('2026-03-03T10:00:00Z'));
      expect((await passOn(roads.leader, { id, version: 2, organisationId: roads.id, unitId: winter.id, reason: 'Det er snø.' })).idea).toMatchObject({ unit: { name: 'Vinter' } });
      const { idea } = await api.data(roads.member, CHAIN, { id });
      expect(idea.handovers.map((one: Json) => [one.fromOrganisation.name, one.fromUnit?.name, one.toUnit.name, one.reason])).toEqual([
        ['Parkene', undefined, 'Lys', 'Det er lys.'],
        ['Vegvesenet', 'Lys', 'Vinter', 'Det er snø.'],
      ]);
    });

    it('tells whoever left an address where it is now and why', async () => {
      const idea = await anIdea(api, roads, { title: 'Benk ved dammen', answerBy: '2026-03-09' });
      await aSender(api, idea, { email: 'dammen@example.no', language: 'EN' });
      await api.mails();
      await passOn(roads.member, { id: idea.id, organisationId: parks.id });
      const [mail] = await api.mails();
      expect(mail).toMatchObject({ to: 'dammen@example.no', subject: 'What you sent in is now with Parkene' });
      for (const part of ['Benk ved dammen', 'Vegvesenet', 'The reason: Det er deres park.', '9 March']) expect(mail!.text).toContain(part);
      const { sentIdea } = await api.data(null, 'query ($token: String!) { sentIdea(token: $token) { owner { name } answerBy handovers { reason } } }', { token: new URL(mail!.links[0]!).hash.slice(1) });
      expect(sentIdea).toEqual({ owner: { name: 'Parkene' }, answerBy: '2026-03-09', handovers: [{ reason: 'Det er deres park.' }] });
    });

    it('is refused without a reason, to nobody, to oneself, and when it is answered', async () => {
      const { id } = await anIdea(api, roads);
      expect(told(await passOn(roads.member, { id, organisationId: parks.id, reason: ' ' }))).toEqual(['REQUIRED reason']);
      expect(told(await passOn(roads.member, { id, organisationId: newId() }))).toEqual(['NOT_FOUND organisationId']);
      expect(told(await passOn(roads.member, { id, organisationId: (await withPeople(api, { status: 'PENDING' })).id }))).toEqual(['NOT_FOUND organisationId']);
      expect(told(await passOn(roads.member, { id, organisationId: parks.id, unitId: (await aUnit(roads, 'Bruer')).id }))).toEqual(['NOT_FOUND unitId']);
      expect(told(await passOn(roads.member, { id, organisationId: roads.id }))).toEqual(['SAME_TEAM organisationId']);
      expect(told(await passOn(roads.member, { id, organisationId: parks.id, version: 3 }))).toEqual(['STALE version']);
      const answered = await anIdea(api, roads, { status: 'PARKED' });
      expect(told(await passOn(roads.member, { id: answered.id, organisationId: parks.id }))).toEqual(['WRONG_STATE id']);
    });

    it('is refused to strangers and to whoever is not signed in', async () => {
      const { id } = await anIdea(api, roads);
      expect(told(await passOn(parks.leader, { id, organisationId: parks.id }))).toEqual(['NOT_FOUND id']);
      expect(told(await passOn(null, { id, organisationId: parks.id }))).toEqual(['SIGN_IN']);
    });
  });

  describe('doors', () => {
    const save = async (caller: Caller | null, input: Record<string, unknown>): Promise<Json> => (await api.data(caller, SAVE, { input })).saveDoor;
    const close = async (caller: Caller | null, input: Record<string, unknown>): Promise<Json> => (await api.data(caller, CLOSE, { input })).closeDoor;
    const own = () => ({ place: '0301', organisationId: roads.id, contactId: roads.member.id });

    it('are opened by a leader for a place of their own, changed and closed', async () => {
      const { door, userErrors } = await save(roads.leader, { ...own(), standInId: roads.leader.id });
      expect(userErrors).toEqual([]);
      expect(door).toMatchObject({ place: { code: '0301' }, organisation: { name: 'Vegvesenet' }, contact: { name: roads.member.name }, standIn: { name: roads.leader.name }, answerWithinDays: 14 });
      const changed = await save(roads.leader, { ...own(), id: door.id, version: 1, place: '030102', answerWithinDays: 5 });
      expect(changed.door).toMatchObject({ id: door.id, version: 2, place: { code: '030102' }, standIn: null, answerWithinDays: 5 });
      expect(told(await save(roads.leader, { ...own(), id: door.id, version: 1 }))).toEqual(['STALE version']);
      expect(told(await close(roads.leader, { id: door.id, version: 2 }))).toEqual([]);
      expect((await api.data(null, '{ doors { id } }')).doors).toEqual([]);
    });

    it('are one for each place', async () => {
      await save(roads.leader, own());
      expect(told(await save(roads.leader, own()))).toEqual(['DOOR_TAKEN place']);
      const both = await Promise.all([1, 2].map(() => save(roads.leader, { ...own(), place: '030102' })));
      expect(both.flatMap(told)).toEqual(['DOOR_TAKEN place']);
    });

    it('are refused with others’ places and people', async () => {
      const wrong = { ...own(), place: '4601', contactId: parks.member.id, standInId: newId(), unitId: newId() };
      expect(told(await save(roads.leader, wrong))).toEqual(['PLACE_OF_OTHERS place', 'NOT_FOUND unitId', 'NOT_A_COLLEAGUE contactId', 'NOT_A_COLLEAGUE standInId']);
      expect(told(await save(roads.leader, { ...own(), standInId: roads.member.id, answerWithinDays: 61 }))).toEqual(['TOO_LARGE answerWithinDays']);
      expect(told(await save(roads.leader, { ...own(), standInId: roads.member.id }))).toEqual(['STANDS_IN_FOR_ONESELF standInId']);
      expect(told(await save(administrator, { ...own(), place: '03' }))).toEqual(['UNKNOWN_CODE place']);
    });

    it('are not taken by a company that happens to be in the place', async () => {
      const company = await withPeople(api, { kind: 'SOCIAL_ENTERPRISE', placeCode: '0301' });
      expect(told(await save(company.leader, { place: '0301', organisationId: company.id, contactId: company.member.id }))).toEqual(['PLACE_OF_OTHERS place']);
      expect(told(await save(administrator, { place: '0301', organisationId: company.id, contactId: company.member.id }))).toEqual([]);
    });

    it('for everywhere else are administrators’', async () => {
      const everywhere = { organisationId: roads.id, contactId: roads.member.id };
      expect(told(await save(roads.leader, everywhere))).toEqual(['NOT_ALLOWED place']);
      const { door } = await save(administrator, everywhere);
      expect(door).toMatchObject({ place: null, organisation: { name: 'Vegvesenet' } });
      expect(told(await close(roads.leader, { id: door.id, version: 1 }))).toEqual(['NOT_ALLOWED id']);
      expect(told(await close(administrator, { id: door.id, version: 1 }))).toEqual([]);
    });

    it('are refused to members, strangers and whoever is not signed in', async () => {
      for (const caller of [roads.member, parks.leader]) expect(told(await save(caller, own()))).toEqual(['NOT_ALLOWED organisationId']);
      expect(told(await save(null, own()))).toEqual(['SIGN_IN']);
      const { door } = await save(roads.leader, own());
      expect(told(await save(parks.leader, { id: door.id, version: 1, place: '030101', organisationId: parks.id, contactId: parks.member.id }))).toEqual(['NOT_ALLOWED id']);
      expect(told(await close(parks.leader, { id: door.id, version: 1 }))).toEqual(['NOT_ALLOWED id']);
      expect(told(await close(null, { id: door.id, version: 1 }))).toEqual(['SIGN_IN']);
    });
  });
});

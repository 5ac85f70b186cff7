import { anOrganisation } from '@samskap/identity-api/testing';
import { aPilot, joinPilot } from '@samskap/pilots-api/testing';
import type { Caller, Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NOW, inDays, startVolunteers } from './testing/start.js';
import { type Troupe, eventsOf, told, troupe } from './testing/troupe.js';
import { aSignUp, aSlot, anAssignment } from './testing/volunteer.builder.js';

const FIELDS = 'id slug version status title task contactName contactTelephone confirmation policeCertificate contact { name } place { name } slots { id startsAt endsAt capacity taken waiting cancelled } viewerCan { update signUp }';
const SAVE = `mutation ($input: SaveVolunteerAssignmentInput!) { saveVolunteerAssignment(input: $input) { volunteerAssignment { ${FIELDS} targetGroups { code } } userErrors { code path message } } }`;
const OPEN = `mutation ($input: AssignmentStepInput!) { openVolunteerAssignment(input: $input) { volunteerAssignment { ${FIELDS} } userErrors { code path } } }`;
const CLOSE = `mutation ($input: AssignmentStepInput!) { closeVolunteerAssignment(input: $input) { volunteerAssignment { ${FIELDS} } userErrors { code path } } }`;
const CANCEL_SLOT = `mutation ($input: CancelSlotInput!) { cancelSlot(input: $input) { volunteerAssignment { ${FIELDS} } userErrors { code path } } }`;
const LIST = 'query ($filter: VolunteerAssignmentFilter, $after: String, $first: Int) { volunteerAssignments(filter: $filter, after: $after, first: $first) { nodes { title } totalCount pageInfo { endCursor hasNextPage } } }';

describe('assignments', () => {
  let api: TestApi;
  let own: Troupe;
  let stranger: Troupe;

  beforeAll(async () => {
    api = await startVolunteers();
  });
  beforeEach(async () => {
    api.clock.set(NOW);
    own = await troupe(api);
    stranger = await troupe(api);
  });
  afterEach(() => api.mails());
  afterAll(() => api.stop());

  const run = async (caller: Caller | null, operation: string, input: Json): Promise<Json> => Object.values(await api.data(caller, operation, { input }))[0];
  const slot = (given: Json = {}) => ({ startsAt: inDays(3).toISOString(), endsAt: new Date(inDays(3).getTime() + 7_200_000).toISOString(), capacity: 4, ...given });
  const save = (caller: Caller | null, given: Json = {}) => run(caller, SAVE, { ownerId: own.id, title: 'Turvenn', task: 'Gå tur.', contactTelephone: '412 34 567', slots: [slot()], ...given });

  describe('are written', () => {
    it('by any member of a voluntary organisation, and open to all when there is something to sign up for', async () => {
      const { volunteerAssignment: draft, userErrors } = await save(own.member, { place: '4640', targetGroups: ['eldre'] });
      expect(userErrors).toEqual([]);
      expect(draft).toMatchObject({ status: 'DRAFT', contactName: own.member.name, contact: { name: own.member.name }, confirmation: 'AUTOMATIC', place: { name: 'Sogndal' }, viewerCan: { update: true, signUp: false } });
      expect(draft.slots).toMatchObject([{ capacity: 4, taken: 0, waiting: 0, cancelled: false }]);
      const { volunteerAssignment: open } = await run(own.leader, OPEN, { id: draft.id, version: draft.version });
      expect(open).toMatchObject({ status: 'OPEN', viewerCan: { signUp: true } });
      expect(await eventsOf(api, draft.id)).toEqual(['assignment.drafted', 'assignment.opened']);
      const { volunteerAssignment: closed } = await run(own.leader, CLOSE, { id: open.id, version: open.version });
      expect(closed).toMatchObject({ status: 'CLOSED', viewerCan: { signUp: false } });
    });

    it('by partners of a pilot as part of it, and by nobody else of other kinds', async () => {
      const agency = await troupe(api, { kind: 'PUBLIC_AGENCY' });
      const pilot = await aPilot(api, agency, { status: 'RUNNING' });
      const partner = await troupe(api, { kind: 'SOCIAL_ENTERPRISE' });
      expect(told(await save(partner.member, { ownerId: partner.id }))).toEqual(['NEEDS_PILOT pilotId']);
      expect(told(await save(partner.member, { ownerId: partner.id, pilotId: pilot.id }))).toEqual(['NOT_IN_PILOT pilotId']);
      await joinPilot(api, pilot, partner);
      const { volunteerAssignment, userErrors } = await save(partner.member, { ownerId: partner.id, pilotId: pilot.id });
      expect(userErrors).toEqual([]);
      await run(partner.member, OPEN, { id: volunteerAssignment.id, version: volunteerAssignment.version });
      const { shown } = await api.data(null, 'query ($id: ID!, $organisation: ID!) { shown: pilot(id: $id) { volunteerAssignments { id } } organisation(id: $organisation) { volunteerAssignments { id } } }', { id: pilot.id, organisation: partner.id });
      expect(shown.volunteerAssignments).toEqual([{ id: volunteerAssignment.id }]);
    });

    it('not by strangers, nor by anyone who is not signed in', async () => {
      expect(told(await save(stranger.leader))).toEqual(['NOT_IN_ORGANISATION ownerId']);
      expect(told(await save(null))).toEqual(['SIGN_IN']);
      const { volunteerAssignment: draft } = await save(own.member);
      const change = { id: draft.id, version: draft.version, title: 'Vår' };
      expect(told(await run(stranger.leader, SAVE, change))).toEqual(['NOT_FOUND id']);
      expect(told(await run(null, OPEN, { id: draft.id, version: draft.version }))).toEqual(['SIGN_IN']);
      expect(told(await run(stranger.leader, OPEN, { id: draft.id, version: draft.version }))).toEqual(['NOT_FOUND id']);
      const open = await anAssignment(api, own);
      expect(told(await run(stranger.leader, CLOSE, { id: open.id, version: 1 }))).toEqual(['NOT_ALLOWED id']);
      expect(told(await run(null, CLOSE, { id: open.id, version: 1 }))).toEqual(['SIGN_IN']);
    });

    it('not for an organisation that waits to be verified', async () => {
      const pending = await troupe(api, { status: 'PENDING' });
      expect(told(await save(pending.leader, { ownerId: pending.id }))).toEqual(['NOT_IN_ORGANISATION ownerId']);
    });

    it('with a task, a telephone and a slot ahead before they open', async () => {
      const { volunteerAssignment: draft } = await save(own.member, { task: null, contactTelephone: '', slots: [] });
      expect(told(await run(own.member, OPEN, { id: draft.id, version: draft.version })).sort()).toEqual(['REQUIRED contactTelephone', 'REQUIRED task', 'SLOT_AHEAD_FIRST slots']);
    });

    it('so that the contact says yes to each where a police certificate is required', async () => {
      expect(told(await save(own.member, { policeCertificate: true, confirmation: 'AUTOMATIC' }))).toEqual(['CERTIFICATE_NEEDS_CONTACT confirmation']);
      expect((await save(own.member, { policeCertificate: true })).volunteerAssignment.confirmation).toBe('CONTACT');
      const { volunteerAssignment: plain } = await save(own.member);
      expect((await run(own.member, SAVE, { id: plain.id, version: plain.version, policeCertificate: true })).volunteerAssignment).toMatchObject({ policeCertificate: true, confirmation: 'CONTACT' });
    });

    it('with every mistake told at its field', async () => {
      const slots = [slot({ endsAt: inDays(3).toISOString() }), slot({ startsAt: inDays(-1).toISOString(), endsAt: inDays(-1.1).toISOString() }), slot({ endsAt: inDays(5).toISOString() }), slot({ id: own.id })];
      expect(told(await save(own.member, { slots })).sort()).toEqual(['NOT_FOUND slots 3 id', 'SLOT_NOT_AHEAD slots 1 startsAt', 'SLOT_TOO_LONG slots 2 endsAt', 'SLOT_UPSIDE_DOWN slots 0 endsAt', 'SLOT_UPSIDE_DOWN slots 1 endsAt']);
      expect(told(await save(own.member, { slots: [slot({ capacity: 0 })], minimumAge: 0, contactTelephone: 'ring' })).sort()).toEqual(['INVALID_TELEPHONE contactTelephone', 'TOO_SMALL minimumAge', 'TOO_SMALL slots 0 capacity']);
      expect(told(await save(own.member, { place: '9999', targetGroups: ['finnes ikke'] })).sort()).toEqual(['UNKNOWN_CODE place', 'UNKNOWN_CODE targetGroups 0']);
    });

    it('and are called neither «ny» nor «min», which are pages', async () => {
      expect((await save(own.member, { title: 'Min' })).volunteerAssignment.slug).toMatch(/^min-/);
    });

    it('and not changed by whoever has read an older version', async () => {
      const { volunteerAssignment: draft } = await save(own.member);
      await run(own.member, SAVE, { id: draft.id, version: draft.version, title: 'Turvenner' });
      expect(told(await run(own.leader, SAVE, { id: draft.id, version: draft.version, title: 'Noe annet' }))).toEqual(['STALE version']);
    });
  });

  describe('have slots', () => {
    it('that take no fewer than have a place, and give more places to those who wait', async () => {
      const assignment = await anAssignment(api, own);
      const { id } = await aSlot(api, assignment, { capacity: 2, turns: 9 });
      for (const turn of [1, 2]) await aSignUp(api, { id }, { turn });
      const [first, second] = [await aSignUp(api, { id }, { turn: 3, status: 'WAITING', mobile: null, email: 'nr3@example.no' }), await aSignUp(api, { id }, { turn: 4, status: 'WAITING' })];
      const [{ starts_at: startsAt, ends_at: endsAt }] = await api.dataSource.query('select starts_at, ends_at from assignment_slot where id = $1', [id]);
      const resized = (capacity: number) => run(own.member, SAVE, { id: assignment.id, slots: [{ id, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), capacity }] });
      expect((await resized(1)).userErrors).toMatchObject([{ code: 'BELOW_TAKEN', path: ['slots', '0', 'capacity'], message: expect.stringContaining('2 har allerede plass') }]);
      expect((await resized(3)).volunteerAssignment.slots).toMatchObject([{ capacity: 3, taken: 3, waiting: 1 }]);
      expect(await statusOf(first.id)).toBe('CONFIRMED');
      expect(await statusOf(second.id)).toBe('WAITING');
      expect((await api.mails()).map(({ to, subject }) => [to, subject])).toEqual([['nr3@example.no', `Du har fått plass: ${assignment.title}`]]);
    });

    it('that are moved, of which all who have signed up are told', async () => {
      const assignment = await anAssignment(api, own, { title: 'Lesevenn', language: 'NN' });
      const { id } = await aSlot(api, assignment);
      await aSignUp(api, { id }, { email: 'kari@example.no', mobile: null, language: 'NN' });
      await aSignUp(api, { id }, { email: 'avmeldt@example.no', mobile: null, status: 'CANCELLED' });
      await run(own.member, SAVE, { id: assignment.id, slots: [slot({ id })] });
      const mails = await api.mails();
      expect(mails.map(({ to, subject }) => [to, subject])).toEqual([['kari@example.no', 'Ny tid: Lesevenn']]);
      expect(mails[0]!.text).toContain('Tidspunktet er flytta. No er det torsdag 5. mars kl. 10.00–12.00.');
    });

    it('that are called off, and everyone is told why', async () => {
      const assignment = await anAssignment(api, own);
      const { id } = await aSlot(api, assignment);
      const signUp = await aSignUp(api, { id }, { email: 'kari@example.no', mobile: null });
      const input = { slotId: id, reason: 'Det er meldt storm.' };
      expect(told(await run(null, CANCEL_SLOT, input))).toEqual(['SIGN_IN']);
      expect(told(await run(stranger.leader, CANCEL_SLOT, input))).toEqual(['NOT_ALLOWED slotId']);
      expect(told(await run(own.member, CANCEL_SLOT, { ...input, reason: ' ' }))).toEqual(['REQUIRED reason']);
      expect((await run(own.member, CANCEL_SLOT, input)).volunteerAssignment.slots).toMatchObject([{ cancelled: true, taken: 0 }]);
      expect(await statusOf(signUp.id)).toBe('CANCELLED');
      const [mail] = await api.mails();
      expect(mail).toMatchObject({ to: 'kari@example.no', subject: `Avlyst: ${assignment.title}` });
      expect(mail!.text).toContain('Det er meldt storm.');
      expect(told(await run(own.member, CANCEL_SLOT, input))).toEqual(['SLOT_CALLED_OFF slotId']);
    });
  });

  describe('are found', () => {
    const titles = async (filter: Json, caller: Caller | null = null): Promise<string[]> => (await api.data(caller, LIST, { filter })).volunteerAssignments.nodes.map(({ title }: Json) => title);

    it('soonest first, page by page, without those that are drafts or closed', async () => {
      for (const [title, days] of [['Tredje', 9], ['Første', 1], ['Andre', 5]] as const) await aSlot(api, await anAssignment(api, own, { title }), { startsAt: inDays(days) });
      await anAssignment(api, own, { title: 'Uten tidspunkt' });
      await anAssignment(api, own, { title: 'Utkast', status: 'DRAFT' });
      await anAssignment(api, own, { title: 'Stengt', status: 'CLOSED' });
      const filter = { owner: own.id };
      expect(await titles(filter)).toEqual(['Første', 'Andre', 'Tredje', 'Uten tidspunkt']);
      const { volunteerAssignments: first } = await api.data(null, LIST, { filter, first: 2 });
      const { volunteerAssignments: second } = await api.data(null, LIST, { filter, first: 2, after: first.pageInfo.endCursor });
      expect([...first.nodes, ...second.nodes].map(({ title }: Json) => title)).toEqual(['Første', 'Andre', 'Tredje', 'Uten tidspunkt']);
      expect(await titles({ mine: true, status: ['DRAFT'] }, own.member)).toEqual(['Utkast']);
      expect(await titles({ owner: own.id, status: ['DRAFT'] })).toEqual([]);
    });

    it('by place, target group, words and free places', async () => {
      const [here, there] = [await anAssignment(api, own, { title: 'Turvenn i fjæra', placeCode: '4640' }), await anAssignment(api, own, { title: 'Leksehjelp', placeCode: '0301' })];
      await aSlot(api, here, { capacity: 1, taken: 1, turns: 1 });
      await aSlot(api, there);
      await api.dataSource.query('insert into assignment_target_group (assignment_id, code) values ($1, $2)', [there.id, 'barn']);
      const owner = own.id;
      expect(await titles({ owner, places: ['46'] })).toEqual(['Turvenn i fjæra']);
      expect(await titles({ owner, place: '0301' })).toEqual(['Leksehjelp']);
      expect(await titles({ owner, targetGroup: 'barn' })).toEqual(['Leksehjelp']);
      expect(await titles({ owner, text: 'fjæra' })).toEqual(['Turvenn i fjæra']);
      expect(await titles({ owner, free: true })).toEqual(['Leksehjelp']);
    });

    it('by place on a map: every county, and municipalities where there is something to do', async () => {
      await anAssignment(api, own, { placeCode: '5444' });
      const { assignmentCounts } = await api.data(null, '{ assignmentCounts { open place { code kind } } }');
      const open = (code: string) => assignmentCounts.find(({ place }: Json) => place.code === code)?.open;
      expect([open('54') ?? open('55') ?? open('56'), assignmentCounts.filter(({ place }: Json) => place.kind === 'COUNTY').length]).toEqual([expect.any(Number), 15]);
      expect(assignmentCounts.filter(({ place, open: count }: Json) => place.kind === 'MUNICIPALITY' && count === 0)).toEqual([]);
    });

    it('no more when the organisation is shut out', async () => {
      const suspended = await anOrganisation(api, { kind: 'VOLUNTARY_ORGANISATION', status: 'SUSPENDED' });
      const { id } = await anAssignment(api, suspended);
      expect((await api.data(null, 'query ($id: ID!) { volunteerAssignment(id: $id) { id } }', { id })).volunteerAssignment).toBeNull();
    });
  });

  const statusOf = async (id: string): Promise<string> => (await api.dataSource.query<[{ status: string }]>('select status from sign_up where id = $1', [id]))[0].status;
});

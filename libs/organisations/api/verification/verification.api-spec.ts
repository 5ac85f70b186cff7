import { catalogue } from '@samskap/catalogue-api';
import { identity } from '@samskap/identity-api';
import { type SignedIn, aCoordinator, aMember, aPerson, anOrganisation } from '@samskap/identity-api/testing';
import { platform } from '@samskap/platform-api';
import { type Caller, type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { organisations } from '../index.js';
import { anAgreement, coordinationBy } from '../testing/agreement.builder.js';
import { aNumber } from '../testing/organisations.builder.js';

const JUDGE = 'mutation ($input: JudgeOrganisationInput!) { judgeOrganisation(input: $input) { organisation { status version statusReason } userErrors { code path } } }';
const UPDATE = 'mutation ($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { organisation { statusReason } userErrors { code } } }';
const QUEUE = '{ verificationQueue { organisation { id name } cause waitingSince days lookalikes { name } } }';
const SECOND = 1_000;
const DAY = 24 * 60 * 60 * SECOND;

describe('verifying', () => {
  let api: TestApi;
  let administrator: SignedIn;
  let now = new Date('2026-11-22T12:00:00Z').getTime();

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations]);
    administrator = await aPerson(api, { administrator: true });
    api.clock.set(new Date(now));
  });
  afterAll(() => api.stop());

  const pass = (milliseconds: number) => api.clock.set(new Date((now += milliseconds)));
  const judge = async (caller: Caller | null, input: Record<string, unknown>): Promise<Json> => (await api.data(caller, JUDGE, { input })).judgeOrganisation;
  const queue = async (caller: Caller | null = administrator): Promise<Json[]> => (await api.data(caller, QUEUE)).verificationQueue;
  const caseOf = async (id: string): Promise<Json> => (await queue()).find(({ organisation }) => organisation.id === id);
  const typesOf = async (id: string): Promise<string[]> => (await api.dataSource.query<{ type: string }[]>('select type from event where subject_id = $1 order by id', [id])).map(({ type }) => type);
  const seenBy = async (caller: Caller | null, id: string): Promise<Json> =>
    (await api.data(caller, 'query ($id: ID!) { organisation(id: $id) { status statusReason members { role } viewerCan { update } } }', { id })).organisation;

  const registered = async (name: string) => {
    const leader = await aPerson(api);
    const { registerOrganisation } = await api.data(leader, 'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { organisation { id } } }', {
      input: { organisationNumber: aNumber(), kind: 'BUSINESS', name, place: '3216' },
    });
    return { id: registerOrganisation.organisation.id as string, leader };
  };

  it('lets an organisation be seen by all, and tells the log', async () => {
    const { id } = await registered('Helt grei');
    expect(await caseOf(id)).toMatchObject({ cause: 'REGISTERED', days: 0, waitingSince: new Date(now).toISOString() });
    expect(await judge(administrator, { id, version: 1, status: 'VERIFIED' })).toEqual({ organisation: { status: 'VERIFIED', version: 2, statusReason: null }, userErrors: [] });
    expect(await seenBy(null, id)).toMatchObject({ status: 'VERIFIED', members: [] });
    expect(await caseOf(id)).toBeUndefined();
    expect(await typesOf(id)).toEqual(['organisation.registered', 'organisation.verified']);
  });

  it('sends back with a reason that its people read, and looks again when they have answered', async () => {
    const { id, leader } = await registered('Uklar');
    expect((await judge(administrator, { id, version: 1, status: 'PENDING', reason: ' ' })).userErrors).toEqual([{ code: 'REASON_NEEDED', path: ['reason'] }]);
    expect((await judge(administrator, { id, version: 1, status: 'PENDING', reason: 'Skriv hva dere heter til daglig.' })).organisation).toMatchObject({ status: 'PENDING', version: 2 });
    expect(await caseOf(id)).toBeUndefined();
    expect(await seenBy(leader, id)).toMatchObject({ statusReason: 'Skriv hva dere heter til daglig.' });
    pass(2 * DAY);
    const { updateOrganisation } = await api.data(leader, UPDATE, { input: { id, version: 2, name: 'Klar', place: '3216' } });
    expect(updateOrganisation).toEqual({ organisation: { statusReason: null }, userErrors: [] });
    pass(DAY);
    expect(await caseOf(id)).toMatchObject({ organisation: { name: 'Klar' }, cause: 'REGISTERED', days: 1 });
    expect(await typesOf(id)).toEqual(['organisation.registered', 'organisation.sent-back', 'organisation.updated']);
  });

  it('shuts out within a second: members, leaders and coordinators keep nothing, and all of it comes back', async () => {
    const agency = await anOrganisation(api);
    const leader = await aMember(api, agency, 'LEADER');
    const coordinator = await aCoordinator(api, [agency]);
    expect(await seenBy(coordinator, agency.id)).toMatchObject({ members: [{ role: 'LEADER' }] });
    expect(await seenBy(leader, agency.id)).toMatchObject({ viewerCan: { update: true } });
    const { organisation } = await judge(administrator, { id: agency.id, version: 1, status: 'SUSPENDED', reason: 'Vi får ikke tak i dere.' });
    expect(organisation).toEqual({ status: 'SUSPENDED', version: 2, statusReason: 'Vi får ikke tak i dere.' });
    pass(SECOND);
    for (const caller of [leader, coordinator]) {
      expect(await seenBy(caller, agency.id)).toBeNull();
      expect((await api.data(caller, '{ viewer { coordinations { id } } }')).viewer.coordinations).toEqual([]);
    }
    expect((await api.data(leader, UPDATE, { input: { id: agency.id, version: 2, name: 'Inn igjen' } })).updateOrganisation.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    await judge(administrator, { id: agency.id, version: 2, status: 'VERIFIED' });
    pass(SECOND);
    expect(await seenBy(leader, agency.id)).toMatchObject({ statusReason: null, viewerCan: { update: true } });
    expect(await seenBy(coordinator, agency.id)).toMatchObject({ members: [{ role: 'LEADER' }] });
    expect(await typesOf(agency.id)).toEqual(['organisation.suspended', 'organisation.verified']);
  });

  it('takes from members what they coordinate elsewhere by an agreement, until their organisation is back', async () => {
    const [agency, partner] = [await anOrganisation(api), await anOrganisation(api, { kind: 'SOCIAL_ENTERPRISE' })];
    const coordinator = await aMember(api, partner);
    await coordinationBy(api, await anAgreement(api, [agency, partner]), agency, coordinator);
    const coordinated = async () => (await api.data(coordinator, '{ viewer { coordinations { organisation { id } } } }')).viewer.coordinations;
    expect(await coordinated()).toEqual([{ organisation: { id: agency.id } }]);
    await judge(administrator, { id: partner.id, version: 1, status: 'SUSPENDED', reason: 'Vi får ikke tak i dere.' });
    pass(SECOND);
    expect(await coordinated()).toEqual([]);
    await judge(administrator, { id: partner.id, version: 2, status: 'VERIFIED' });
    pass(SECOND);
    expect(await coordinated()).toEqual([{ organisation: { id: agency.id } }]);
  });

  describe('tells members by mail', () => {
    /** Members with a language of their own, by address. */
    const aMemberWho = async (organisation: { id: string }, email: string, language: string): Promise<SignedIn> => {
      const member = await aMember(api, organisation);
      await api.dataSource.query('update person set email = $2, language = $3 where id = $1', [member.id, email, language]);
      return member;
    };

    it('why it was shut out, each in their own language, and those who cannot sign in nothing', async () => {
      await api.mails();
      const agency = await anOrganisation(api, { name: 'Stengt lag' });
      await aMemberWho(agency, 'nb@example.no', 'NB');
      await aMemberWho(agency, 'nn@example.no', 'NN');
      await aMemberWho(agency, 'en@example.no', 'EN');
      const gone = await aMemberWho(agency, 'ute@example.no', 'NB');
      await api.dataSource.query('update person set suspended_at = now() where id = $1', [gone.id]);
      await judge(administrator, { id: agency.id, version: 1, status: 'SUSPENDED', reason: 'Vi får ikke tak i dere.' });
      const mails = await api.mails();
      expect(mails.map(({ to, subject }) => [to, subject]).sort()).toEqual([
        ['en@example.no', 'Stengt lag is closed on Samskap'],
        ['nb@example.no', 'Stengt lag er stengt på Samskap'],
        ['nn@example.no', 'Stengt lag er stengd på Samskap'],
      ]);
      for (const { text, links } of mails) {
        expect(text).toContain('Vi får ikke tak i dere.');
        expect(links).toEqual(['http://localhost:3000']);
      }
    });

    it('what is missing when it is sent back, once for each time', async () => {
      await api.mails();
      const { id, leader } = await registered('Mangler noe');
      const [{ slug, email }] = await api.dataSource.query('select o.slug, p.email from organisation o, person p where o.id = $1 and p.id = $2', [id, leader.id]);
      await judge(administrator, { id, version: 1, status: 'PENDING', reason: 'Skriv hva dere gjør.' });
      await judge(administrator, { id, version: 2, status: 'PENDING', reason: 'Skriv også hvor dere er.' });
      // What was said before is no longer what holds.
      const [mail, ...others] = await api.mails();
      expect(others).toEqual([]);
      expect(mail).toMatchObject({ to: email, subject: 'Mangler noe er ikke bekreftet ennå', text: expect.stringContaining('Skriv også hvor dere er.') });
      expect(mail!.links[0]).toBe(`http://localhost:3000/partnere/${slug}/organisasjon`);
      await judge(administrator, { id, version: 3, status: 'PENDING', reason: 'Og hvem som leder.' });
      expect(await api.mails()).toMatchObject([{ to: email, text: expect.stringContaining('Og hvem som leder.') }]);
    });

    it('nothing when it is verified, also when that came before a mail left', async () => {
      await api.mails();
      const agency = await anOrganisation(api);
      await aMember(api, agency, 'LEADER');
      await judge(administrator, { id: agency.id, version: 1, status: 'SUSPENDED', reason: 'En feil.' });
      await judge(administrator, { id: agency.id, version: 2, status: 'VERIFIED' });
      expect(await api.mails()).toEqual([]);
    });
  });

  it('is for administrators: its leader, strangers and those not signed in are refused, and see no queue', async () => {
    const { id, leader } = await registered('Utålmodig');
    const code = async (caller: Caller | null) => (await judge(caller, { id, version: 1, status: 'VERIFIED' })).userErrors[0].code;
    expect(await code(leader)).toBe('NOT_ALLOWED');
    expect(await code(await aPerson(api))).toBe('NOT_FOUND');
    expect(await code(null)).toBe('SIGN_IN');
    for (const caller of [leader, null]) expect(await queue(caller)).toEqual([]);
  });

  it('refuses what does not lead anywhere, and what was read too early', async () => {
    const agency = await anOrganisation(api);
    expect((await judge(administrator, { id: agency.id, version: 1, status: 'PENDING', reason: 'x' })).userErrors).toEqual([{ code: 'WRONG_STATE', path: ['status'] }]);
    expect((await judge(administrator, { id: agency.id, version: 7, status: 'VERIFIED' })).userErrors).toEqual([{ code: 'STALE', path: ['version'] }]);
    expect((await judge(administrator, { id: agency.id, version: 1, status: 'SUSPENDED', reason: 'Ring 01010000382' })).userErrors).toEqual([{ code: 'NATIONAL_ID', path: ['reason'] }]);
  });

  describe('shows in its queue', () => {
    it('those that wait, the longest first, with whom they are called like in the same place', async () => {
      await anOrganisation(api, { name: 'Gode Grep AS', placeCode: '3216' });
      await anOrganisation(api, { name: 'Gode Grep', placeCode: '4601' });
      await anOrganisation(api, { name: 'Gode grep Vestby' });
      const old = await anOrganisation(api, { status: 'PENDING', name: 'Eldst' });
      await api.dataSource.query("update organisation set created_at = '2026-01-01' where id = $1", [old.id]);
      const { id } = await registered('GODE-GREP');
      expect((await caseOf(id)).lookalikes).toEqual([{ name: 'Gode Grep AS' }, { name: 'Gode grep Vestby' }]);
      expect((await queue())[0]).toMatchObject({ organisation: { id: old.id }, lookalikes: [] });
    });

    it('one that wants another name, with whom that name is like', async () => {
      await anOrganisation(api, { name: 'Fjordbyen kommune' });
      const agency = await anOrganisation(api, { name: 'Lite lag' });
      await api.data(await aMember(api, agency, 'LEADER'), UPDATE, { input: { id: agency.id, version: 1, name: 'Fjordbyen' } });
      expect(await caseOf(agency.id)).toMatchObject({ cause: 'RENAMED', lookalikes: [{ name: 'Fjordbyen kommune' }] });
    });

    it('one that the registers have declared bankrupt or deleted, until someone has looked', async () => {
      const organisationNumber = aNumber();
      const agency = await anOrganisation(api, { organisationNumber });
      await api.dataSource.query("insert into register_entry (organisation_number, status, status_since, asked_at, fetched_at) values ($1, 'BANKRUPT', $2, $2, $2)", [organisationNumber, new Date(now)]);
      pass(3 * DAY);
      expect(await caseOf(agency.id)).toMatchObject({ cause: 'REGISTER_CHANGED', days: 3 });
      await judge(administrator, { id: agency.id, version: 1, status: 'VERIFIED' });
      expect(await caseOf(agency.id)).toBeUndefined();
    });
  });

  it('finds organisations by state, for those who may see them', async () => {
    const suspended = await anOrganisation(api, { name: 'Filterprøve ute', status: 'SUSPENDED' });
    await anOrganisation(api, { name: 'Filterprøve inne' });
    const names = async (caller: Caller | null, statuses: string[]) =>
      (await api.data(caller, 'query ($statuses: [OrganisationStatus!]) { organisations(filter: { text: "filterprøve", statuses: $statuses }) { nodes { name } totalCount } }', { statuses })).organisations;
    expect(await names(administrator, ['SUSPENDED', 'PENDING'])).toEqual({ nodes: [{ name: suspended.name }], totalCount: 1 });
    expect(await names(null, ['SUSPENDED'])).toEqual({ nodes: [], totalCount: 0 });
    expect((await names(null, ['VERIFIED'])).totalCount).toBe(1);
  });
});

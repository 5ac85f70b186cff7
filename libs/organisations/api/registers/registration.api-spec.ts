import { catalogue } from '@samskap/catalogue-api';
import { identity } from '@samskap/identity-api';
import { aMember, aPerson, anOrganisation } from '@samskap/identity-api/testing';
import { platform } from '@samskap/platform-api';
import { type Caller, type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { organisations } from '../index.js';
import { aNumber } from '../testing/organisations.builder.js';
import { REGISTERED, type RegistersStandIn, startRegisters } from '../testing/registers.stand-in.mjs';

const FIELDS = 'id slug version name kind status organisationNumber website place { code } registeredBy { name } statusReason registerEntry { status } viewerCan { update manageUnits verify } members { role person { name } }';
const REGISTER = `mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { organisation { ${FIELDS} } userErrors { code message path } } }`;
const UPDATE = 'mutation ($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { organisation { version name website place { code } } userErrors { code path } } }';

describe('an organisation', () => {
  let api: TestApi;
  let registers: RegistersStandIn;

  beforeAll(async () => {
    registers = await startRegisters();
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations], { registersUrl: registers.url });
  });
  afterEach(() => registers.silence(false));
  afterAll(async () => {
    await api.stop();
    await registers.close();
  });

  const register = async (caller: Caller | null, input: Record<string, unknown>, language = 'nb'): Promise<Json> =>
    (await api.data(caller, REGISTER, { input: { kind: 'SOCIAL_ENTERPRISE', ...input } }, language)).registerOrganisation;
  const update = async (caller: Caller | null, input: Record<string, unknown>): Promise<Json> => (await api.data(caller, UPDATE, { input })).updateOrganisation;
  const eventsOf = (id: string): Promise<Json[]> => api.dataSource.query('select type, actor_id, data from event where subject_id = $1 order by id', [id]);
  const signInOnBehalfOf = (personId: string, numbers: readonly string[]) =>
    api.dataSource.query(
      `with known as (
         insert into identity (id, person_id, issuer, subject, provider, joined_at) values ($1, $1, 'https://ansattporten.no', 'x', 'ansattporten', now()) returning id, provider)
       insert into session_identity (session_id, identity_id, provider, represents) select s.id, known.id, known.provider, $2 from known, session s where s.person_id = $1`,
      [personId, numbers],
    );
  const refusalOf = async (caller: Caller | null, input: Record<string, unknown>) => {
    const { organisation, userErrors } = await register(caller, input);
    expect(organisation).toBeNull();
    return userErrors.map(({ code, path }: Json) => [code, path?.join('.') ?? null]);
  };

  describe('that is registered', () => {
    it('has what the register knows, waits to be verified, and is led by whoever registered it, who sees it at once', async () => {
      const person = await aPerson(api);
      const { organisation, userErrors } = await register(person, { organisationNumber: '313 000 044' });
      expect(userErrors).toEqual([]);
      expect(organisation).toEqual({
        id: expect.any(String),
        slug: 'stifinneren-as',
        version: 1,
        name: 'Stifinneren AS',
        kind: 'SOCIAL_ENTERPRISE',
        status: 'PENDING',
        organisationNumber: REGISTERED.enterprise,
        website: 'https://stifinneren.no',
        place: { code: '0301' },
        registeredBy: { name: person.name },
        statusReason: null,
        registerEntry: { status: 'ACTIVE' },
        viewerCan: { update: true, manageUnits: true, verify: false },
        members: [{ role: 'LEADER', person: { name: person.name } }],
      });
      expect((await api.data(person, '{ viewer { memberships { role organisation { slug } } } }')).viewer.memberships).toEqual([{ role: 'LEADER', organisation: { slug: 'stifinneren-as' } }]);
      expect(await eventsOf(organisation.id)).toEqual([{ type: 'organisation.registered', actor_id: person.id, data: { kind: 'SOCIAL_ENTERPRISE', status: 'PENDING' } }]);
      for (const stranger of [null, await aPerson(api)]) expect((await api.data(stranger, 'query ($id: ID!) { organisation(id: $id) { name } }', { id: organisation.id })).organisation).toBeNull();
    });

    it('keeps the name, place and address that it was given', async () => {
      const { organisation } = await register(await aPerson(api), { organisationNumber: REGISTERED.voluntary, kind: 'VOLUNTARY_ORGANISATION', name: ' Nabohjelpen på Sagene ', place: '030103', website: 'nabohjelpen.no' });
      expect(organisation).toMatchObject({ name: 'Nabohjelpen på Sagene', place: { code: '030103' }, website: 'https://nabohjelpen.no' });
    });

    it('is said to be here already, without telling who leads it, and never twice when two come at once', async () => {
      const number = REGISTERED.municipality;
      const people = await Promise.all([aPerson(api), aPerson(api), aPerson(api)]);
      const answers = await Promise.all(people.map((person) => register(person, { organisationNumber: number, kind: 'PUBLIC_AGENCY' })));
      expect(answers.filter(({ organisation }) => organisation !== null)).toHaveLength(1);
      const [refused] = answers.filter(({ organisation }) => organisation === null);
      expect(refused.userErrors).toEqual([{ code: 'ALREADY_REGISTERED', message: 'Organisasjonen er registrert her allerede. Spør en leder hos dere om å invitere deg inn.', path: ['organisationNumber'] }]);
    });

    it('is one when the call is repeated', async () => {
      const person = await aPerson(api);
      const input = { organisationNumber: REGISTERED.bare, idempotencyKey: 'registrer-1' };
      const [first, second] = [await register(person, input), await register(person, input)];
      expect(second.organisation.id).toBe(first.organisation.id);
      expect(await eventsOf(first.organisation.id)).toHaveLength(1);
    });

    it('is let in when the registers are silent, once someone has typed its name', async () => {
      registers.silence(true);
      const person = await aPerson(api);
      const organisationNumber = aNumber();
      expect(await refusalOf(person, { organisationNumber })).toEqual([['NAME_NOT_FOUND', 'name']]);
      const { organisation } = await register(person, { organisationNumber, name: 'Tålmodighet' });
      expect(organisation).toMatchObject({ name: 'Tålmodighet', status: 'PENDING', registerEntry: { status: 'UNREACHABLE' }, place: null });
    });

    it('is verified at once when someone signed in on behalf of it, and only then', async () => {
      const person = await aPerson(api);
      await signInOnBehalfOf(person.id, [REGISTERED.research, REGISTERED.windingUp]);
      const { organisation } = await register(person, { organisationNumber: REGISTERED.research, kind: 'RESEARCH_INSTITUTION' });
      expect(organisation.status).toBe('VERIFIED');
      expect((await register(person, { organisationNumber: REGISTERED.windingUp, kind: 'BUSINESS' })).organisation.status).toBe('PENDING');
      expect((await register(person, { organisationNumber: REGISTERED.subUnit, kind: 'PUBLIC_AGENCY' })).organisation.status).toBe('PENDING');
    });
  });

  describe('whose leader signed in on behalf of it', () => {
    it.each([
      ['another name', { name: 'Oslo kommune' }, 'PENDING'],
      ['a public agency', { kind: 'PUBLIC_AGENCY' }, 'PENDING'],
      ['what the register says', { name: 'STIFINNEREN AS' }, 'VERIFIED'],
    ])('and that is called %s', async (_what, given, status) => {
      const person = await aPerson(api);
      await api.dataSource.query('delete from session_identity');
      await api.dataSource.query('delete from identity');
      await api.dataSource.query('update organisation set organisation_number = null where organisation_number = $1', [REGISTERED.enterprise]);
      await signInOnBehalfOf(person.id, [REGISTERED.enterprise]);
      expect((await register(person, { organisationNumber: REGISTERED.enterprise, ...given })).organisation).toMatchObject({ status });
    });
  });

  describe('that cannot be registered', () => {
    it.each([
      [{ organisationNumber: '123456789' }, 'NOT_ORGANISATION_NUMBER', 'organisationNumber'],
      [{ organisationNumber: ' ' }, 'REQUIRED', 'organisationNumber'],
      [{ organisationNumber: REGISTERED.unknown }, 'NOT_IN_REGISTER', 'organisationNumber'],
      [{ organisationNumber: REGISTERED.deleted }, 'DELETED_IN_REGISTER', 'organisationNumber'],
      [{ organisationNumber: REGISTERED.removed }, 'DELETED_IN_REGISTER', 'organisationNumber'],
      [{ organisationNumber: REGISTERED.bankrupt }, 'BANKRUPT_IN_REGISTER', 'organisationNumber'],
      [{ organisationNumber: REGISTERED.failing, name: 'x'.repeat(121) }, 'TOO_LONG', 'name'],
      [{ organisationNumber: REGISTERED.failing, name: 'Ring 01010000382' }, 'NATIONAL_ID', 'name'],
      [{ organisationNumber: REGISTERED.failing, name: 'A', website: 'javascript:alert(1)' }, 'NOT_WEB_ADDRESS', 'website'],
      [{ organisationNumber: REGISTERED.failing, name: 'A', place: '9999' }, 'UNKNOWN_CODE', 'place'],
    ])('because of %j', async (input, code, path) => {
      expect(await refusalOf(await aPerson(api), input)).toEqual([[code, path]]);
    });

    it('because nobody is signed in, or its number is a unit of another', async () => {
      expect(await refusalOf(null, { organisationNumber: REGISTERED.slow })).toEqual([['SIGN_IN', null]]);
      const organisation = await anOrganisation(api);
      const organisationNumber = aNumber();
      await api.dataSource.query('insert into unit (id, organisation_id, name, organisation_number) values ($1, $1, $2, $3)', [organisation.id, 'Avdeling', organisationNumber]);
      expect(await refusalOf(await aPerson(api), { organisationNumber, name: 'A' })).toEqual([['NUMBER_OF_UNIT', 'organisationNumber']]);
    });

    it.each(['PENDING', 'SUSPENDED'] as const)('unless the unit that has its number is of an organisation that is %s, which loses it', async (status) => {
      registers.silence(true);
      const other = await anOrganisation(api, { status });
      const organisationNumber = aNumber();
      await api.dataSource.query('insert into unit (id, organisation_id, name, organisation_number) values ($1, $1, $2, $3)', [other.id, 'Avdeling', organisationNumber]);
      expect((await register(await aPerson(api), { organisationNumber, name: 'Den rette' })).organisation).toMatchObject({ organisationNumber });
      expect(await api.dataSource.query('select name, organisation_number from unit where id = $1', [other.id])).toEqual([{ name: 'Avdeling', organisation_number: null }]);
    });

    it('because one person has registered very many', async () => {
      registers.silence(true);
      const person = await aPerson(api);
      for (let time = 0; time < 10; time += 1) expect((await register(person, { organisationNumber: aNumber(), name: `Mange ${time}` })).userErrors).toEqual([]);
      expect(await refusalOf(person, { organisationNumber: aNumber(), name: 'Én til' })).toEqual([['TOO_MANY_ORGANISATIONS', null]]);
    });

    it('says so in the language of the request', async () => {
      const { userErrors } = await register(await aPerson(api), { organisationNumber: REGISTERED.deleted }, 'nn');
      expect(userErrors[0].message).toContain('sletta i Einingsregisteret');
    });
  });

  describe('that is changed', () => {
    it('is called and placed as its leader says', async () => {
      const organisation = await anOrganisation(api);
      const leader = await aMember(api, organisation, 'LEADER');
      const answer = await update(leader, { id: organisation.id, version: 1, name: 'Nytt navn', place: '3216', website: 'nytt.no' });
      expect(answer).toEqual({ organisation: { version: 2, name: organisation.name, website: 'https://nytt.no', place: { code: '3216' } }, userErrors: [] });
      expect(await eventsOf(organisation.id)).toEqual([{ type: 'organisation.updated', actor_id: leader.id, data: { changed: ['website', 'placeCode', 'proposedName'] } }]);
    });

    it('is called at once what its leader says while it waits to be verified', async () => {
      const organisation = await anOrganisation(api, { status: 'PENDING' });
      const leader = await aMember(api, organisation, 'LEADER');
      expect((await update(leader, { id: organisation.id, version: 1, name: 'Nytt navn' })).organisation).toMatchObject({ name: 'Nytt navn' });
    });

    it('is not written over by someone who read an older one, and refuses what is wrong at its field', async () => {
      const organisation = await anOrganisation(api);
      const leader = await aMember(api, organisation, 'LEADER');
      await update(leader, { id: organisation.id, version: 1, name: 'Først' });
      expect(await update(leader, { id: organisation.id, version: 1, name: 'Sist' })).toEqual({ organisation: null, userErrors: [{ code: 'STALE', path: ['version'] }] });
      expect(await update(leader, { id: organisation.id, version: 2, name: ' ', website: 'nei' })).toEqual({
        organisation: null,
        userErrors: [{ code: 'REQUIRED', path: ['name'] }, { code: 'NOT_WEB_ADDRESS', path: ['website'] }],
      });
      expect((await update(leader, { id: organisation.id, version: 2, name: 'A', place: '9999' })).userErrors).toEqual([{ code: 'UNKNOWN_CODE', path: ['place'] }]);
    });

    it('is changed by its own leaders alone', async () => {
      const organisation = await anOrganisation(api);
      const code = async (caller: Caller | null) => (await update(caller, { id: organisation.id, version: 1, name: 'A' })).userErrors[0].code;
      expect(await code(await aMember(api, organisation))).toBe('NOT_ALLOWED');
      expect(await code(await aPerson(api))).toBe('NOT_ALLOWED');
      expect(await code(null)).toBe('SIGN_IN');
    });
  });
});

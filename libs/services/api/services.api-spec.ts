import { catalogue } from '@samskap/catalogue-api';
import { challenges } from '@samskap/challenges-api';
import { type Agency, aChallenge, withPeople } from '@samskap/challenges-api/testing';
import { identity, privacy } from '@samskap/identity-api';
import { aPerson } from '@samskap/identity-api/testing';
import { organisations } from '@samskap/organisations-api';
import { partners } from '@samskap/partners-api';
import { pilots } from '@samskap/pilots-api';
import { aPilot } from '@samskap/pilots-api/testing';
import { appendEvent, platform } from '@samskap/platform-api';
import { type Caller, type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { importServices, services } from './index.js';
import { aService } from './testing/service.builder.js';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SAVE = 'mutation ($input: SaveServiceInput!) { saveService(input: $input) { service { id version status confirmedOn unconfirmed telephone places { code } targetGroups { code } needs { code } } userErrors { code path } } }';
const STEP = (name: string) => `mutation ($input: ServiceStepInput!) { ${name}(input: $input) { service { id version status confirmedOn unconfirmed } userErrors { code path } } }`;
const FIND = 'query ($filter: ServiceFilter) { services(filter: $filter) { nodes { name telephone unconfirmed } totalCount } }';
const BY_LINK = 'mutation ($token: String!) { confirmServiceByLink(input: { token: $token }) { service { name unconfirmed } userErrors { code path } } }';

const VESTBY = '3216';
const FULL = { name: 'Ungdomslosen', summary: 'Vi følger unge mellom skole og jobb.', telephone: '64 98 01 00', places: [VESTBY], targetGroups: ['unge'], needs: [] };

describe('services', () => {
  let api: TestApi;
  let agency: Agency;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, privacy, organisations, partners, challenges, pilots, services]);
  });
  beforeEach(async () => {
    api.clock.set(new Date('2026-03-02T10:00:00Z'));
    agency = await withPeople(api);
  });
  afterAll(() => api.stop());

  const save = async (caller: Caller | null, input: object): Promise<Json> => (await api.data(caller, SAVE, { input })).saveService;
  const step = async (caller: Caller | null, name: string, id: string, version: number): Promise<Json> => (await api.data(caller, STEP(name), { input: { id, version } }))[name];
  const found = async (filter: object, caller: Caller | null = null): Promise<string[]> => (await api.data(caller, FIND, { filter })).services.nodes.map((node: Json) => node.name);
  const codes = (list: Json): string[] => list.map((one: Json) => one.code);

  describe('describing one', () => {
    it('begins as a draft with a name, and is found by others when it says enough', async () => {
      const { service } = await save(agency.member, { ownerId: agency.id, name: 'Losen som bare er et navn' });
      expect(service).toMatchObject({ status: 'DRAFT', unconfirmed: true });
      expect(await found({ text: 'Losen som bare' })).toEqual([]);
      const lacking = await step(agency.member, 'activateService', service.id, service.version);
      expect(lacking.userErrors.map((error: Json) => [error.code, error.path])).toEqual([['REQUIRED', ['summary']], ['NO_WAY_TO_REACH', ['telephone']], ['REQUIRED', ['places']]]);
      const { service: full } = await save(agency.member, { ...FULL, id: service.id, version: service.version, name: 'Losen som bare er et navn' });
      expect(codes(full.places)).toEqual([VESTBY]);
      const { service: active } = await step(agency.member, 'activateService', full.id, full.version);
      expect(active).toMatchObject({ status: 'ACTIVE', confirmedOn: '2026-03-02', unconfirmed: false });
      expect(await found({ text: 'Losen som bare' })).toEqual(['Losen som bare er et navn']);
    });

    it('keeps what is left out of a change, and counts as looked at', async () => {
      const { id } = await aService(api, agency, { confirmedOn: '2025-01-01', waitingTime: 'To uker', targetGroups: ['unge'] });
      const { service } = await save(agency.member, { id, version: 1, telephone: '22 22 22 22' });
      expect(service).toMatchObject({ telephone: '22 22 22 22', confirmedOn: '2026-03-02' });
      expect(codes(service.targetGroups)).toEqual(['unge']);
      expect((await api.data(null, 'query ($id: ID!) { service(id: $id) { waitingTime } }', { id })).service.waitingTime).toBe('To uker');
    });

    it('never leaves one that people find without a way to reach it', async () => {
      const { id } = await aService(api, agency);
      expect((await save(agency.member, { id, version: 1, telephone: '' })).userErrors).toEqual([{ code: 'NO_WAY_TO_REACH', path: ['telephone'] }]);
      expect((await save(agency.member, { id, version: 1, telephone: '', email: 'post@example.no' })).userErrors).toEqual([]);
    });

    it('tells of wrong words at their field', async () => {
      const wrong = { ...FULL, ownerId: agency.id, telephone: 'ring oss', email: 'post', website: 'javascript:alert(1)' };
      expect((await save(agency.member, wrong)).userErrors.map((error: Json) => [error.code, error.path])).toEqual([['NOT_TELEPHONE', ['telephone']], ['NOT_EMAIL', ['email']], ['NOT_WEB_ADDRESS', ['website']]]);
      expect((await save(agency.member, { ...FULL, ownerId: agency.id, needs: ['finnes.ikke'] })).userErrors).toEqual([{ code: 'UNKNOWN_CODE', path: ['needs', '0'] }]);
      expect((await save(agency.member, { ...FULL, ownerId: agency.id, name: ' ' })).userErrors).toEqual([{ code: 'REQUIRED', path: ['name'] }]);
    });

    it('is for those who run it', async () => {
      const { id } = await aService(api, agency);
      const stranger = await withPeople(api);
      expect((await save(stranger.leader, { id, version: 1, telephone: '113 00' })).userErrors).toEqual([{ code: 'NOT_ALLOWED', path: ['id'] }]);
      expect((await save(stranger.leader, { ...FULL, ownerId: agency.id })).userErrors).toEqual([{ code: 'NOT_ALLOWED', path: ['ownerId'] }]);
      expect((await save(null, { id, version: 1, telephone: '113 00' })).userErrors).toEqual([{ code: 'SIGN_IN', path: null }]);
    });

    it('refuses a change to what someone else has changed meanwhile', async () => {
      const { id } = await aService(api, agency);
      await save(agency.member, { id, version: 1, waitingTime: 'Ingen' });
      expect((await save(agency.leader, { id, version: 1, waitingTime: 'Lang' })).userErrors).toEqual([{ code: 'STALE', path: ['version'] }]);
    });

    it('is not found once it is closed, and may open again', async () => {
      const { id, name } = await aService(api, agency, { name: 'Stengt og åpnet' });
      const { service } = await step(agency.member, 'closeService', id, 1);
      expect(await found({ text: name })).toEqual([]);
      expect(await found({ text: name }, agency.member)).toEqual([name]);
      expect((await save(agency.member, { id, version: service.version, waitingTime: 'Ingen' })).userErrors).toEqual([{ code: 'WRONG_STATE', path: ['id'] }]);
      expect((await step(agency.member, 'activateService', id, service.version)).service.status).toBe('ACTIVE');
    });
  });

  describe('finding one', () => {
    it('answers with the telephone number while one is still writing', async () => {
      await aService(api, agency, { name: 'Krisetelefonen for pårørende', telephone: '116 123' });
      for (const text of ['krise', 'Krisetel', 'pårørende', 'pårør', 'KRISETELEFONEN for']) {
        expect((await api.data(null, FIND, { filter: { text } })).services.nodes).toContainEqual({ name: 'Krisetelefonen for pårørende', telephone: '116 123', unconfirmed: false });
      }
      expect(await found({ text: 'krise xyzzy' })).toEqual([]);
    });

    it('takes whatever is typed as words', async () => {
      for (const text of [`'`, '& | !', ':*', '()', '\\', 'krise & ', '%', '  ']) expect(Array.isArray(await found({ text }))).toBe(true);
    });

    it('is by place with what lies around, by group with the wider one, and by state of being confirmed', async () => {
      const name = 'Fylkestjenesten for stedssøk';
      await aService(api, agency, { name, places: ['32'], targetGroups: ['unge'], confirmedOn: '2025-08-01' });
      expect(await found({ text: name, place: VESTBY })).toEqual([name]);
      expect(await found({ text: name, place: '0301' })).toEqual([]);
      expect(await found({ text: name, targetGroup: 'unge.uten-skole-og-jobb' })).toEqual([name]);
      expect(await found({ text: name, unconfirmed: true })).toEqual([name]);
    });

    it('shows as not confirmed when six months have gone, to the day', async () => {
      const { id } = await aService(api, agency, { confirmedOn: '2025-09-02' });
      const unconfirmed = async () => (await api.data(null, 'query ($id: ID!) { service(id: $id) { unconfirmed } }', { id })).service.unconfirmed;
      expect(await unconfirmed()).toBe(false);
      api.clock.set(new Date('2026-03-02T23:30:00Z'));
      expect(await unconfirmed()).toBe(true);
    });

    it('keeps nothing of what was searched for', async () => {
      const secret = 'hemmeligsøk7351';
      await found({ text: secret }, agency.member);
      const tables = await api.dataSource.query(`select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`);
      for (const { table_name: table } of tables) expect(JSON.stringify(await api.dataSource.query(`select t::text from "${table}" t where t::text like '%${secret}%'`))).toBe('[]');
    });

    it('shows those that exist already beside a challenge', async () => {
      const challenge = await aChallenge(api, agency, { title: 'Samtalekafé for enslige på Vestby torg' });
      const { name } = await aService(api, agency, { name: 'Samtalekafé for enslige', places: ['030101'] });
      const { similarServices } = (await api.data(null, 'query ($id: ID!) { challenge(id: $id) { similarServices { name } } }', { id: challenge.id })).challenge;
      expect(similarServices.map((one: Json) => one.name)).toContain(name);
    });
  });

  describe('being asked whether it holds', () => {
    const mailsTo = async ({ id }: { id: string }) => {
      const [{ email }] = await api.dataSource.query('select email from person where id = $1', [id]);
      return (await api.mails()).filter((mail) => mail.to === email);
    };
    const tokenIn = (links: readonly string[]): string => links.find((link) => link.includes('/tjenester/bekreft#'))!.split('#')[1]!;

    it('is by a mail to the leader, which confirms by one link, once', async () => {
      const { name } = await aService(api, agency, { name: 'Spurt om', confirmedOn: '2025-09-10' });
      await api.runRounds();
      const [mail] = await mailsTo(agency.leader);
      const token = tokenIn(mail!.links);
      api.clock.set(new Date('2026-03-20T10:00:00Z'));
      expect((await api.data(null, BY_LINK, { token })).confirmServiceByLink).toEqual({ service: { name, unconfirmed: false }, userErrors: [] });
      expect((await api.data(null, BY_LINK, { token })).confirmServiceByLink).toEqual({ service: null, userErrors: [{ code: 'SERVICE_LINK', path: ['token'] }] });
    });

    // Rounds remember when they last ran, so each of these is later than those before it.
    it('is not done twice in a month, nor for what was confirmed lately', async () => {
      api.clock.set(new Date('2026-04-02T10:00:00Z'));
      await aService(api, agency, { confirmedOn: '2025-09-10' });
      await aService(api, agency, { confirmedOn: '2026-01-10' });
      await api.runRounds();
      api.clock.set(new Date('2026-04-20T10:00:00Z'));
      await api.runRounds();
      expect(await mailsTo(agency.leader)).toHaveLength(1);
      api.clock.set(new Date('2026-05-05T10:00:00Z'));
      await api.runRounds();
      expect(await mailsTo(agency.leader)).toHaveLength(1);
    });

    it('gives a link that is worth nothing when it is old, when the receiver has left, or when it was made up', async () => {
      api.clock.set(new Date('2026-05-06T10:00:00Z'));
      const { id } = await aService(api, agency, { confirmedOn: '2025-09-10' });
      await api.runRounds();
      const token = tokenIn((await mailsTo(agency.leader))[0]!.links);
      const tried = async (given: string) => (await api.data(null, BY_LINK, { token: given })).confirmServiceByLink.userErrors;
      expect(await tried('funnet-paa')).toEqual([{ code: 'SERVICE_LINK', path: ['token'] }]);
      await api.dataSource.query('delete from membership where person_id = $1', [agency.leader.id]);
      expect(await tried(token)).toEqual([{ code: 'SERVICE_LINK', path: ['token'] }]);
      expect((await api.dataSource.query('select confirmed_on::text as day from service where id = $1', [id]))[0].day).toBe('2025-09-10');
    });
  });

  it('a pilot that is adopted becomes one draft, with the places and people of its challenge', async () => {
    const challenge = await aChallenge(api, agency);
    const pilot = await aPilot(api, agency, { status: 'DECIDED', decision: 'ADOPT', challengeId: challenge.id });
    const adopt = () => appendEvent(api.dataSource.manager, { type: 'pilot.adopted', subject: { type: 'Pilot', id: pilot.id }, actorId: null, at: api.clock.now(), data: {} });
    await adopt();
    await adopt();
    await api.carryEvents();
    await api.jobsDone();
    const asked = 'query ($id: ID!) { pilot(id: $id) { service { name status places { code } } } }';
    expect((await api.data(null, asked, { id: pilot.id })).pilot.service).toBeNull();
    expect((await api.data(agency.member, asked, { id: pilot.id })).pilot.service).toMatchObject({ name: pilot.title, status: 'DRAFT' });
    expect((await api.dataSource.query('select count(*)::int as n from service where pilot_id = $1', [pilot.id]))[0].n).toBe(1);
  });

  describe('importing', () => {
    const importOf = async (text: string, given: { publish?: boolean; dryRun?: boolean } = {}) => {
      const file = join(await mkdtemp(join(tmpdir(), 'services-')), 'tjenester.csv');
      await writeFile(file, text);
      return importServices({ dataSource: api.dataSource, files: [file], ownerId: agency.id, places: [VESTBY], publish: true, language: 'NB', dryRun: false, signal: new AbortController().signal, now: () => api.clock.now(), ...given });
    };
    const CSV = 'Navn;Beskrivelse;Telefon;Kommune;Målgruppe\nFrisklivssentralen;Vi hjelper deg i gang.;64 98 01 00;Vestby;Unge\nUten nummer;Bare tekst;;Vestby;\nFeil nummer;Tekst;ring;;\n';

    it('adds what can be read, leaves out what is wrong and says which, and is not confirmed by itself', async () => {
      const report = await importOf(CSV);
      expect(report).toMatchObject({ read: 3, added: 2, skipped: 1 });
      expect(report.bad).toMatchObject([{ code: 'NOT_TELEPHONE', line: 4 }]);
      expect(report.notes).toMatchObject([{ code: 'STAYS_DRAFT', line: 3 }]);
      expect((await api.data(null, FIND, { filter: { owner: agency.id } })).services.nodes).toEqual([{ name: 'Frisklivssentralen', telephone: '64 98 01 00', unconfirmed: true }]);
    });

    it('adds nothing twice, follows the file, and leaves alone what someone has changed here', async () => {
      await importOf(CSV);
      expect(await importOf(CSV)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
      expect(await importOf(CSV.replace('64 98 01 00', '64 98 02 00'))).toMatchObject({ added: 0, updated: 1, unchanged: 1 });
      const [{ id, version }] = (await api.data(agency.member, 'query ($owner: ID!) { services(filter: { owner: $owner, text: "Frisklivssentralen" }) { nodes { id version } } }', { owner: agency.id })).services.nodes;
      await save(agency.member, { id, version, telephone: '11 22 33 44' });
      const report = await importOf(CSV);
      expect(report).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
      expect(report.notes).toContainEqual(expect.objectContaining({ code: 'KEPT', given: 'Frisklivssentralen' }));
    });

    it('stores nothing when it is only tried', async () => {
      expect(await importOf(CSV, { dryRun: true })).toMatchObject({ added: 2 });
      expect(await found({ owner: agency.id }, agency.member)).toEqual([]);
    });
  });

  it('the owner whom nobody knows is told nothing of', async () => {
    const stranger = await aPerson(api);
    const { id } = await aService(api, agency, { status: 'DRAFT' });
    expect((await step(stranger, 'activateService', id, 1)).userErrors).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);
    expect((await step(null, 'confirmService', id, 1)).userErrors).toEqual([{ code: 'SIGN_IN', path: null }]);
  });
});

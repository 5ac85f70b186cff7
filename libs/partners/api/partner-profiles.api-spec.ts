import { catalogue } from '@samskap/catalogue-api';
import { identity } from '@samskap/identity-api';
import { aMember, aPerson, anOrganisation } from '@samskap/identity-api/testing';
import { organisations } from '@samskap/organisations-api';
import { platform } from '@samskap/platform-api';
import { type Answer, type Caller, type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { partners } from './index.js';
import { partnerPage } from './partner.page.js';
import { aPartner, aSolution } from './testing/partner.builder.js';

const PROFILE = 'version about capacity availableFrom wishes places { name } targetGroups { code } serviceAreas { code } capabilities { capability { code label } evidence }';

const UPDATE = `mutation ($input: UpdatePartnerProfileInput!) {
  updatePartnerProfile(input: $input) { organisation { name profile { ${PROFILE} } } userErrors { code message path } }
}`;

const content = {
  about: ' Vi følger familier gjennom tjenestene. ',
  capacity: 2,
  availableFrom: '2026-02-01',
  wishes: '',
  places: ['3201', '0301', '0301'],
  targetGroups: ['familier.i-strev', 'unge'],
  serviceAreas: ['oppvekst.barnevern'],
  capabilities: [{ code: 'folge-opp-mennesker.mentor' }, { code: 'folge-opp-mennesker.los', evidence: 'Fulgt 40 familier siden 2021' }],
};

describe('a partner profile', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations, partners]);
  });

  afterAll(() => api.stop());

  const update = async (caller: Caller | null, input: Record<string, unknown>): Promise<Json> => (await api.data(caller, UPDATE, { input: { ...content, ...input } })).updatePartnerProfile;

  const profileOf = async (caller: Caller | null, id: string): Promise<Json> =>
    (await api.data(caller, `query ($id: ID!) { organisation(id: $id) { profile { ${PROFILE} } } }`, { id })).organisation?.profile;

  describe('when it is written', () => {
    it('holds what the leader wrote, trimmed and in the order of the catalogue, for everyone to see', async () => {
      const organisation = await anOrganisation(api, { kind: 'SOCIAL_ENTERPRISE' });
      const leader = await aMember(api, organisation, 'LEADER');
      const expected = {
        version: 1,
        about: 'Vi følger familier gjennom tjenestene.',
        capacity: 2,
        availableFrom: '2026-02-01',
        wishes: null,
        places: [{ name: 'Oslo' }, { name: 'Bærum' }],
        targetGroups: [{ code: 'unge' }, { code: 'familier.i-strev' }],
        serviceAreas: [{ code: 'oppvekst.barnevern' }],
        capabilities: [
          { capability: { code: 'folge-opp-mennesker.los', label: 'Los gjennom tjenestene' }, evidence: 'Fulgt 40 familier siden 2021' },
          { capability: { code: 'folge-opp-mennesker.mentor', label: 'Mentor' }, evidence: null },
        ],
      };
      expect(await profileOf(null, organisation.id)).toBeNull();
      expect(await update(leader, { organisationId: organisation.id })).toEqual({ organisation: { name: organisation.name, profile: expected }, userErrors: [] });
      expect(await profileOf(null, organisation.id)).toEqual(expected);
    });

    it('loses what is left out, and says so in the log of events', async () => {
      const { id, leader } = await aPartner(api, { places: ['0301'], targetGroups: ['unge'], capabilities: ['digitalt'], profile: { capacity: 3, wishes: 'Alt' } });
      const input = { organisationId: id, about: 'Kort', places: [], targetGroups: [], serviceAreas: [], capabilities: [] };
      await api.data(leader, UPDATE, { input });
      const empty = { places: [], targetGroups: [], serviceAreas: [], capabilities: [] };
      expect(await profileOf(null, id)).toEqual({ version: 2, about: 'Kort', capacity: null, availableFrom: null, wishes: null, ...empty });
      expect(await eventsOf(id)).toEqual([{ type: 'partner.profile-updated', actor_id: leader.id }]);
    });

    it('refuses unknown codes, each at its own place in the list as it was sent', async () => {
      const { id, leader } = await aPartner(api);
      const { organisation, userErrors } = await update(leader, {
        organisationId: id,
        targetGroups: ['unge', 'unge', 'ukjent'],
        serviceAreas: ['unge'],
        places: ['0301', '9999'],
        capabilities: [{ code: 'digitalt' }, { code: 'trylling' }, { code: 'digitalt' }],
      });
      expect(organisation).toBeNull();
      expect(userErrors.map(({ code, path }: Json) => [code, path.join('.')])).toEqual([
        ['UNKNOWN_CODE', 'targetGroups.2'],
        ['UNKNOWN_CODE', 'serviceAreas.0'],
        ['UNKNOWN_CODE', 'places.1'],
        ['UNKNOWN_CODE', 'capabilities.1.code'],
        ['CAPABILITY_TWICE', 'capabilities.2.code'],
      ]);
      expect(userErrors[4].message).toContain('to ganger');
      expect(await eventsOf(id)).toEqual([]);
    });

    it.each([
      [{ about: ' ' }, 'REQUIRED', ['about']],
      [{ about: 'x'.repeat(2_001) }, 'TOO_LONG', ['about']],
      [{ about: 'Ring Kari, 01010000382' }, 'NATIONAL_ID', ['about']],
      [{ capabilities: [{ code: 'digitalt', evidence: 'Se sak 010100 00382' }] }, 'NATIONAL_ID', ['capabilities', '0', 'evidence']],
      [{ capacity: -1 }, 'TOO_SMALL', ['capacity']],
      [{ capacity: 100 }, 'TOO_LARGE', ['capacity']],
      [{ wishes: 'x'.repeat(1_001) }, 'TOO_LONG', ['wishes']],
    ])('refuses %j with %s', async (input, code, path) => {
      const { id, leader } = await aPartner(api);
      const { organisation, userErrors } = await update(leader, { organisationId: id, ...input });
      expect(organisation).toBeNull();
      expect(userErrors).toEqual([{ code, message: expect.any(String), path }]);
    });

    it('is not written over by someone who read an older one', async () => {
      const { id, leader } = await aPartner(api);
      expect((await update(leader, { organisationId: id, version: 1, about: 'Først' })).organisation.profile.version).toBe(2);
      const late = await update(leader, { organisationId: id, version: 1, about: 'Sist' });
      expect(late).toEqual({ organisation: null, userErrors: [{ code: 'STALE', message: expect.any(String), path: ['version'] }] });
      expect((await profileOf(null, id)).about).toBe('Først');
    });

    it('changes once when the same call is repeated, also at the same time', async () => {
      const { id, leader } = await aPartner(api);
      const calls = [1, 2, 3].map(() => update(leader, { organisationId: id, version: 1, idempotencyKey: 'profil-1' }));
      const answers = [...(await Promise.all(calls)), await update(leader, { organisationId: id, version: 1, idempotencyKey: 'profil-1' })];
      for (const answer of answers) expect(answer).toMatchObject({ organisation: { profile: { version: 2 } }, userErrors: [] });
      expect(await eventsOf(id)).toHaveLength(1);
    });

    it('is for leaders: members, strangers and those not signed in are told so', async () => {
      const { id, member } = await aPartner(api);
      const refusals = [
        [member, 'NOT_ALLOWED', ['organisationId']],
        [await aPerson(api), 'NOT_ALLOWED', ['organisationId']],
        [(await aPartner(api)).leader, 'NOT_ALLOWED', ['organisationId']],
        [null, 'SIGN_IN', null],
      ] as const;
      for (const [caller, code, path] of refusals) {
        expect(await update(caller, { organisationId: id })).toEqual({ organisation: null, userErrors: [{ code, message: expect.any(String), path }] });
      }
      expect((await profileOf(null, id)).version).toBe(1);
    });

    it('answers the same for an organisation that is hidden and one that does not exist', async () => {
      const { id } = await aPartner(api, { organisation: { status: 'PENDING' } });
      const stranger = await aPerson(api);
      const hidden = await update(stranger, { organisationId: id });
      expect(hidden.userErrors[0]).toMatchObject({ code: 'NOT_FOUND', path: ['organisationId'] });
      for (const absent of ['01890000-0000-7000-8000-000000000000', 'ikke-en-id']) expect(await update(stranger, { organisationId: absent })).toEqual(hidden);
    });
  });

  it('is seen with the organisation and hidden with it', async () => {
    const { id, member } = await aPartner(api, { organisation: { status: 'PENDING' } });
    expect(await profileOf(member, id)).toMatchObject({ version: 1 });
    for (const outsider of [null, await aPerson(api)]) expect(await profileOf(outsider, id)).toBeUndefined();
  });

  it('tells each viewer what they may do in the name of the organisation', async () => {
    const { id, leader, member } = await aPartner(api);
    const can = async (caller: Caller | null) => (await api.data(caller, 'query ($id: ID!) { organisation(id: $id) { viewerCan { updateProfile addSolution } } }', { id })).organisation.viewerCan;
    expect(await can(leader)).toEqual({ updateProfile: true, addSolution: true });
    expect(await can(member)).toEqual({ updateProfile: false, addSolution: true });
    for (const outsider of [null, await aPerson(api)]) expect(await can(outsider)).toEqual({ updateProfile: false, addSolution: false });
  });

  describe('makes the organisation findable', () => {
    beforeAll(async () => {
      const named = (name: string) => ({ organisation: { name: `Funnet ${name}` } });
      await aPartner(api, { ...named('Oslo'), places: ['0301'], targetGroups: ['unge.uten-skole-og-jobb'], serviceAreas: ['oppvekst'], capabilities: ['folge-opp-mennesker.los'] });
      await aPartner(api, { ...named('Sagene'), places: ['030103'], targetGroups: ['familier'], serviceAreas: ['oppvekst.barnevern'], capabilities: ['folge-opp-mennesker'] });
      await aPartner(api, { ...named('Akershus'), places: ['32'], targetGroups: ['unge'], capabilities: ['digitalt'] });
      await aPartner(api, { organisation: { name: 'Funnet Skjult', status: 'PENDING' }, places: ['0301'], targetGroups: ['unge'], serviceAreas: ['oppvekst'], capabilities: ['digitalt'] });
      await anOrganisation(api, { name: 'Funnet Etat' });
    });

    const QUERY = 'query ($filter: OrganisationFilter) { organisations(filter: $filter) { nodes { name } totalCount } }';

    it.each([
      [{ place: '0301' }, ['Oslo', 'Sagene']],
      [{ place: '030103' }, ['Oslo', 'Sagene']],
      [{ place: '030105' }, ['Oslo']],
      [{ place: '3201' }, ['Akershus']],
      [{ targetGroup: 'unge' }, ['Akershus', 'Oslo']],
      [{ targetGroup: 'unge.uten-skole-og-jobb' }, ['Oslo']],
      [{ serviceArea: 'oppvekst' }, ['Oslo', 'Sagene']],
      [{ serviceArea: 'oppvekst.barnevern' }, ['Sagene']],
      [{ serviceArea: 'unge' }, []],
      [{ capability: 'folge-opp-mennesker' }, ['Oslo', 'Sagene']],
      [{ capability: 'folge-opp-mennesker.los' }, ['Oslo']],
      [{ capability: 'folge' }, []],
      [{ place: '0301', targetGroup: 'unge', partners: true }, ['Oslo']],
      [{ partners: true }, ['Akershus', 'Oslo', 'Sagene']],
      [{ partners: false }, ['Etat']],
      [{ place: "'; drop table place" }, []],
    ])('by %j', async (filter, found) => {
      const { nodes, totalCount } = (await api.data(null, QUERY, { filter: { text: 'funnet', ...filter } })).organisations;
      expect(nodes.map(({ name }: Json) => name)).toEqual(found.map((name) => `Funnet ${name}`));
      expect(totalCount).toBe(found.length);
    });
  });

  describe('as a public page', () => {
    const page = async (slug: string, language = 'nb') => partnerPage.render((await api.data(null, partnerPage.document, { slug }, language)) as Answer['data'], language === 'nn' ? 'NN' : 'NB');

    it('says who they are, what they can do and what they offer, with markup made harmless', async () => {
      const partner = await aPartner(api, { organisation: { name: 'Los & <Co>', placeCode: '0301' }, places: ['0301'], capabilities: ['folge-opp-mennesker.los'], targetGroups: ['unge'] });
      await aSolution(api, partner, { title: 'Familielosen' });
      const { head, html } = (await page(partner.slug, 'nn'))!;
      expect(head).toMatchObject({
        title: 'Los & <Co>',
        description: 'Vi følger familier gjennom tjenestene.',
        structured: { '@type': 'Organization', areaServed: ['Oslo'], knowsAbout: ['Los gjennom tenestene'], makesOffer: [{ itemOffered: { name: 'Familielosen' } }] },
      });
      expect(html).toContain('<h1>Los &amp; &lt;Co&gt;</h1>');
      expect(html).toContain('<h2>Vi arbeider for</h2><ul><li>Unge</li></ul>');
      expect(html).toContain('<h2>Løysingar</h2><h3>Familielosen</h3>');
    });

    it('introduces an organisation that has no profile in one sentence', async () => {
      const { slug, name } = await anOrganisation(api);
      const { head, html } = (await page(slug))!;
      expect(head.description).toBe(`${name} er med på Samskap, der kommuner og andre finner nye løsninger sammen.`);
      expect(html).not.toContain('<h2>');
    });

    it('does not exist for one that is hidden or unknown', async () => {
      const hidden = await aPartner(api, { organisation: { status: 'PENDING' } });
      for (const slug of [hidden.slug, 'finnes-ikke']) expect(await page(slug)).toBeNull();
    });
  });

  const eventsOf = (subject: string): Promise<Json[]> => api.dataSource.query('select type, actor_id from event where subject_id = $1 order by id', [subject]);
});

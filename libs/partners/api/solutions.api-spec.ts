import { catalogue } from '@samskap/catalogue-api';
import { identity } from '@samskap/identity-api';
import { aPerson, anOrganisation } from '@samskap/identity-api/testing';
import { organisations } from '@samskap/organisations-api';
import { platform } from '@samskap/platform-api';
import { type Caller, type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { partners } from './index.js';
import { aPartner, aSolution } from './testing/partner.builder.js';

const SOLUTION = 'id slug version title summary forWhom how price needs evidence usedWhere targetGroups { code } serviceAreas { code } organisation { id } viewerCan { update }';

const SAVE = `mutation ($input: SaveSolutionInput!) { saveSolution(input: $input) { solution { ${SOLUTION} } userErrors { code message path } } }`;

const content = {
  title: 'Startsporet',
  summary: 'En vei tilbake, ett steg om gangen.',
  forWhom: 'Unge uten skole og jobb',
  how: 'Vi møter den unge der de er.',
  price: ' 4 000 kroner i måneden ',
  targetGroups: ['unge'],
  serviceAreas: ['nav-og-arbeid.arbeid-for-unge'],
};

describe('a solution', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations, partners]);
  });

  afterAll(() => api.stop());

  const save = async (caller: Caller | null, input: Record<string, unknown>): Promise<Json> => (await api.data(caller, SAVE, { input: { ...content, ...input } })).saveSolution;

  const read = async (caller: Caller | null, id: string): Promise<Json> => (await api.data(caller, `query ($id: ID!) { solution(id: $id) { ${SOLUTION} } }`, { id })).solution;

  const refused = (code: string, path: string[] | null) => ({ solution: null, userErrors: [{ code, message: expect.any(String), path }] });

  const eventsOf = (subject: string): Promise<Json[]> => api.dataSource.query('select type, actor_id, data from event where subject_id = $1 order by id', [subject]);

  describe('that is new', () => {
    it('is added by any member, gets an address and is seen by everyone, also with its organisation', async () => {
      const { id: organisationId, member } = await aPartner(api);
      const { solution, userErrors } = await save(member, { organisationId });
      expect(userErrors).toEqual([]);
      expect(solution).toEqual({
        ...content,
        id: expect.any(String),
        slug: 'startsporet',
        version: 1,
        price: '4 000 kroner i måneden',
        needs: null,
        evidence: null,
        usedWhere: null,
        targetGroups: [{ code: 'unge' }],
        serviceAreas: [{ code: 'nav-og-arbeid.arbeid-for-unge' }],
        organisation: { id: organisationId },
        viewerCan: { update: true },
      });
      expect(await read(null, solution.id)).toEqual({ ...solution, viewerCan: { update: false } });
      const offered = await api.data(null, 'query ($id: ID!) { organisation(id: $id) { solutions { title } } }', { id: organisationId });
      expect(offered.organisation.solutions).toEqual([{ title: 'Startsporet' }]);
      expect(await eventsOf(solution.id)).toEqual([{ type: 'solution.saved', actor_id: member.id, data: { organisationId, added: true } }]);
    });

    it('gets an address of its own when the title is taken', async () => {
      const { id: organisationId, leader } = await aPartner(api);
      const [one, other] = await Promise.all([1, 2].map(() => save(leader, { organisationId, title: 'Samme navn' })));
      expect(new Set([one.solution.slug, other.solution.slug]).size).toBe(2);
    });

    it('is added once when the same call is repeated, also at the same time', async () => {
      const { id: organisationId, member } = await aPartner(api);
      const call = () => save(member, { organisationId, idempotencyKey: 'losning-1' });
      const answers = [...(await Promise.all([call(), call(), call()])), await call()];
      expect(new Set(answers.map(({ solution }) => solution.id)).size).toBe(1);
      expect(await eventsOf(answers[0].solution.id)).toHaveLength(1);
    });

    it('needs an organisation that the viewer belongs to', async () => {
      const { id: organisationId } = await aPartner(api);
      const { id: hidden } = await aPartner(api, { organisation: { status: 'PENDING' } });
      const stranger = (await aPartner(api)).leader;
      expect(await save(stranger, {})).toEqual(refused('REQUIRED', ['organisationId']));
      expect(await save(stranger, { organisationId })).toEqual(refused('NOT_ALLOWED', ['organisationId']));
      expect(await save(stranger, { organisationId: hidden })).toEqual(refused('NOT_FOUND', ['organisationId']));
      expect(await save(stranger, { organisationId: 'ikke-en-id' })).toEqual(refused('NOT_FOUND', ['organisationId']));
      expect(await save(null, { organisationId })).toEqual(refused('SIGN_IN', null));
    });

    it('says at each field what is wrong', async () => {
      const { id: organisationId, member } = await aPartner(api);
      const problems = async (input: Record<string, unknown>) => (await save(member, { organisationId, ...input })).userErrors.map(({ code, path }: Json) => [code, path.join('.')]);
      expect(await problems({ title: ' ', summary: 'x'.repeat(601) })).toEqual([
        ['REQUIRED', 'title'],
        ['TOO_LONG', 'summary'],
      ]);
      expect(await problems({ targetGroups: ['unge', 'familier', 'ukjent'], serviceAreas: ['ukjent'] })).toEqual([
        ['UNKNOWN_CODE', 'targetGroups.2'],
        ['UNKNOWN_CODE', 'serviceAreas.0'],
      ]);
    });

    it('says of national identity numbers first, at every field that has one, before anything else is looked at', async () => {
      const { id: organisationId, member } = await aPartner(api);
      const { userErrors } = await save(member, { organisationId, title: ' ', how: 'For 01010000382', needs: 'Ring 010100 00382' });
      expect(userErrors.map(({ code, path }: Json) => [code, path.join('.')]).sort()).toEqual([
        ['NATIONAL_ID', 'how'],
        ['NATIONAL_ID', 'needs'],
      ]);
    });
  });

  describe('that is changed', () => {
    it('becomes what was sent, keeps its address and counts up', async () => {
      const partner = await aPartner(api);
      const { id, slug, version } = await aSolution(api, partner, { needs: 'Et rom', targetGroups: ['familier'] });
      const { solution, userErrors } = await save(partner.member, { id, version });
      expect(userErrors).toEqual([]);
      expect(solution).toMatchObject({ id, slug, version: 2, title: 'Startsporet', needs: null, targetGroups: [{ code: 'unge' }] });
      expect(await eventsOf(id)).toEqual([{ type: 'solution.saved', actor_id: partner.member.id, data: { organisationId: partner.id, added: false } }]);
    });

    it('is not written over by someone who read an older one, and never without saying which', async () => {
      const partner = await aPartner(api);
      const { id, version } = await aSolution(api, partner);
      await save(partner.leader, { id, version, title: 'Først' });
      expect(await save(partner.member, { id, version, title: 'Sist' })).toEqual(refused('STALE', ['version']));
      expect(await save(partner.member, { id, title: 'Sist' })).toEqual(refused('REQUIRED', ['version']));
      expect(await read(null, id)).toMatchObject({ title: 'Først', version: 2 });
    });

    it('stays with its organisation', async () => {
      const [partner, other] = [await aPartner(api), await anOrganisation(api)];
      const { id, version } = await aSolution(api, partner);
      expect(await save(partner.leader, { id, version, organisationId: other.id })).toEqual(refused('SOLUTION_STAYS', ['organisationId']));
    });

    it('is changed by its own people alone', async () => {
      const { id, version } = await aSolution(api, await aPartner(api));
      for (const stranger of [await aPerson(api), (await aPartner(api)).leader]) expect(await save(stranger, { id, version })).toEqual(refused('NOT_ALLOWED', ['id']));
      expect(await save(null, { id, version })).toEqual(refused('SIGN_IN', null));
      expect(await read(null, id)).toMatchObject({ title: 'Familielosen', version: 1 });
    });
  });

  it('of an organisation that is hidden is hidden too, and answers like one that does not exist', async () => {
    const partner = await aPartner(api, { organisation: { status: 'PENDING' } });
    const { id, version } = await aSolution(api, partner);
    expect(await read(partner.member, id)).toMatchObject({ id });
    const stranger = await aPerson(api);
    for (const outsider of [null, stranger]) expect(await read(outsider, id)).toBeNull();
    expect(await save(stranger, { id, version })).toEqual(refused('NOT_FOUND', ['id']));
  });
});

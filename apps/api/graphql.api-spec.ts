import { type SignedIn, aMember, aPerson, anOrganisation } from '@samskap/identity-api/testing';
import { TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { featuresOf } from './src/features.js';

/** A document of so many levels, in pages of one. */
function deep(levels: number): string {
  const fields = Array.from({ length: levels - 1 }, (_, level) => ['challenges(first: 1)', 'nodes', 'owner'][level % 3]!);
  return `{ ${fields.map((field) => `${field} {`).join(' ')} id ${'} '.repeat(levels - 1)} }`;
}

describe('GraphQL over HTTP', () => {
  let api: TestApi;
  let agency: { id: string };
  let leader: SignedIn;

  beforeAll(async () => {
    api = await TestApi.start(featuresOf({ name: 'Samskap', demo: true, secure: false }));
    agency = await anOrganisation(api);
    leader = await aMember(api, agency, 'LEADER');
  });

  afterAll(() => api.stop());

  const codesOf = async (query: string, variables: Record<string, unknown> = {}) => (await api.send(null, query, variables)).errors?.map((error) => error.extensions.code);

  describe('refuses what would cost too much', () => {
    it.each([
      ['depth', deep(13)],
      ['depth by fragments', `{ challenges { nodes { ...A } } } fragment A on Challenge { owner { ...B } } fragment B on Organisation { networks { ${'networks { '.repeat(9)} id ${'} '.repeat(9)} } }`],
      ['aliases', `{ ${Array.from({ length: 41 }, (_, index) => `a${index}: __typename`).join(' ')} }`],
      ['directives', `{ instance { ${'name @include(if: true) '.repeat(41)} } }`],
      ['root fields', `{ ${'instance { name } '.repeat(21)} }`],
      ['rows', '{ challenges(first: 100) { nodes { proposals(first: 100) { nodes { id } } owner { challenges(first: 100) { nodes { proposals(first: 100) { nodes { id } } } } } } } }'],
    ])('%s', async (_what, query) => {
      expect(await codesOf(query)).toContain('TOO_COSTLY');
    });

    it('tokens, before anything is validated', async () => {
      const response = await api.app.inject({ method: 'POST', url: '/graphql', payload: { query: `{ ${'__typename '.repeat(4_001)} }` } });
      expect(response.statusCode).toBe(400);
      expect(response.json().errors[0].extensions.code).toBe('GRAPHQL_PARSE_FAILED');
    });

    it('bodies of more than a quarter of a megabyte', async () => {
      const response = await api.app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ __typename }', variables: { filler: 'x'.repeat(262_144) } } });
      expect(response.statusCode).toBe(413);
    });
  });

  it('refuses what a mutation asks back before anything is written', async () => {
    const wanted = 'challenge { proposals(first: 1000) { nodes { id } } }';
    const create = `mutation ($input: CreateChallengeInput!) { createChallenge(input: $input) { ${wanted} userErrors { code } } }`;
    const title = 'Skrives aldri';
    const { errors } = await api.send(leader, create, { input: { ownerId: agency.id, title } });
    expect(errors?.map((error) => error.extensions.code)).toEqual(['BAD_PAGE_SIZE']);
    expect((await api.data(leader, '{ challenges(filter: { text: "Skrives aldri" }) { totalCount } }')).challenges.totalCount).toBe(0);
  });

  it('answers a document at the limits', async () => {
    expect(await codesOf(deep(12))).toBeUndefined();
    expect(await codesOf(`{ ${Array.from({ length: 20 }, (_, index) => `a${index}: __typename`).join(' ')} }`)).toBeUndefined();
  });

  it('leaves out root fields and fragments by a variable', async () => {
    const query = `query ($yes: Boolean!, $no: Boolean!) { instance @include(if: $no) { name } ...Rest @skip(if: $no) ... @include(if: $yes) { there: instance { demo } } } fragment Rest on Query { viewer @skip(if: $yes) { email } }`;
    expect(await api.data(null, query, { yes: true, no: false })).toEqual({ there: { demo: true } });
  });

  it.each([
    ['an enum value that does not exist', 'query ($s: [ChallengeStatus!]) { challenges(filter: { status: $s }) { totalCount } }', { s: ['GONE'] }],
    ['a variable that is missing', 'query ($id: ID!) { proposal(id: $id) { id } }', {}],
    ['a field that the input does not have', 'query ($f: ChallengeFilter) { challenges(filter: $f) { totalCount } }', { f: { ownerName: 'x' } }],
    ['a day that is not in the calendar', 'mutation ($input: PlanPilotInput!) { planPilot(input: $input) { pilot { id } } }', { input: { endsOn: '2026-02-30' } }],
    ['a day that is not in the calendar, in the document', 'mutation { planPilot(input: { endsOn: "2026-02-30" }) { pilot { id } } }', {}],
  ])('says that the input is wrong, not that the server is: %s', async (_what, query, variables) => {
    const [code] = (await codesOf(query, variables))!;
    expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(code);
  });

  it('says BAD_PAGE_SIZE and BAD_CURSOR also below what a mutation gives back', async () => {
    const create = `mutation ($id: ID!) { createChallenge(input: { ownerId: $id, title: "Veien tilbake" }) { challenge { proposals(first: 1000) { nodes { id } } } userErrors { code } } }`;
    expect((await api.send(leader, create, { id: agency.id })).errors![0]!.extensions.code).toBe('BAD_PAGE_SIZE');
  });

  it('finds nothing by an id that is none, and by text that looks like SQL', async () => {
    const id = `'; drop table challenge; --`;
    const query = `query ($id: ID!, $text: String!) {
      proposal(id: $id) { id } challenge(id: $id) { id } bySlug: challenge(slug: $text) { id } organisation(slug: $text) { id }
      challenges(filter: { text: $text, owner: $id, place: $id, targetGroup: $id }) { totalCount } pilots(filter: { text: $text, partner: $id }) { totalCount }
      organisations(filter: { text: $text }) { totalCount }
    }`;
    expect(await api.data(null, query, { id, text: `' or true --` })).toEqual({
      proposal: null, challenge: null, bySlug: null, organisation: null,
      challenges: { totalCount: 0 }, pilots: { totalCount: 0 }, organisations: { totalCount: 0 },
    });
  });

  it('answers text that PostgreSQL cannot store as wrong input', async () => {
    expect(await codesOf('query ($text: String!) { challenges(filter: { text: $text }) { totalCount } }', { text: '\u0000' })).toEqual(['BAD_USER_INPUT']);
  });

  it('answers data beside introspection with data, or with an error that is the client\'s own', async () => {
    expect(await codesOf('{ __schema { queryType { name } } instance { name } }')).toEqual(['BAD_REQUEST']);
    expect((await api.data(await aPerson(api), '{ __schema { queryType { name } } __typename }')).__schema.queryType.name).toBe('Query');
  });

  it('is not misled by response keys that are words of JavaScript', async () => {
    const query = 'mutation { chooseLanguage(input: { language: NB }) { constructor: userErrors { toString: code valueOf: message } } }';
    expect((await api.data(null, query)).chooseLanguage).toEqual({ constructor: [{ toString: 'SIGN_IN', valueOf: expect.any(String) }] });
  });
});

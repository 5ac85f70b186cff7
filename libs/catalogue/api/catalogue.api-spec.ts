import { type Feature, VIEWER_SOURCE, type ViewerSource, anonymous, languageOf, platform } from '@samskap/platform-api';
import { TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Global, Module } from '@nestjs/common';
import { catalogue } from './index.js';
import { unknownPlaces, unknownTerms } from './known-codes.js';

const nobody: ViewerSource = { viewerOf: async (request) => anonymous(languageOf(request), new Date()), viewersNow: async () => new Map() };

@Global()
@Module({ providers: [{ provide: VIEWER_SOURCE, useValue: nobody }], exports: [VIEWER_SOURCE] })
class NobodySignedIn {}

/** Stands in for what lies above the catalogue: nobody is ever signed in, and a schema needs some mutation. */
const above: Feature = {
  name: 'above',
  sdl: 'extend type Mutation { nothing: Boolean }',
  reads: [],
  module: NobodySignedIn,
  entities: [],
  migrations: [],
};

describe('the catalogue', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, above]);
  });

  afterAll(() => api.stop());

  it('lists the places of today to anyone, and not those that ceased to exist', async () => {
    const { counties, municipalities } = await api.data(null, '{ counties: places(kind: COUNTY) { name validTo } municipalities: places(kind: MUNICIPALITY) { code validTo } }');
    expect([counties.length, municipalities.length]).toEqual([15, 357]);
    expect(counties).not.toContainEqual({ name: 'Viken', validTo: '2023-12-31' });
    expect(municipalities).not.toContainEqual({ code: '3020', validTo: '2023-12-31' });
  });

  it('lists what lies directly within a place', async () => {
    const query = 'query ($parent: ID) { places(parent: $parent) { code name kind parent { name } } }';
    const { places } = await api.data(null, query, { parent: '0301' });
    expect(places).toHaveLength(17);
    expect(places[0]).toEqual({ code: '030101', name: 'Gamle Oslo', kind: 'DISTRICT', parent: { name: 'Oslo' } });
    expect((await api.data(null, query, { parent: "0301' or true --" })).places).toEqual([]);
  });

  it('names a term in the language of the request, or in the one asked for', async () => {
    const query = '{ terms(scheme: TARGET_GROUP) { code label english: label(language: EN) parent { code } } }';
    const find = (terms: { code: string }[]) => terms.find((term) => term.code === 'eldre.hjemmeboende');
    expect(find((await api.data(null, query, {}, 'nn')).terms)).toEqual({
      code: 'eldre.hjemmeboende',
      label: 'Eldre som bur heime',
      english: 'Older people living at home',
      parent: { code: 'eldre' },
    });
    expect(find((await api.data(null, query, {}, 'nb')).terms)).toMatchObject({ label: 'Eldre som bor hjemme' });
  });

  it('lists each parent followed by its children', async () => {
    const { terms } = await api.data(null, '{ terms(scheme: CAPABILITY) { code parent { code } } }');
    let latest: string | null = null;
    for (const { code, parent } of terms) {
      if (parent === null) latest = code;
      else expect(parent.code).toBe(latest);
    }
    expect(terms.length).toBeGreaterThan(40);
  });

  it('tells which codes it does not know, a term of another list and a place of the past among them', async () => {
    expect(await unknownTerms(api.dataSource, 'TARGET_GROUP', ['unge', 'ressurser', 'finnes-ikke'])).toEqual(['ressurser', 'finnes-ikke']);
    expect(await unknownPlaces(api.dataSource, ['3207', '3020', '030101'])).toEqual(['3020']);
  });
});

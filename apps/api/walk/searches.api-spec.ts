import { EVERYONE, type ViewerKind } from '@samskap/platform-api';
import { TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLSchema, buildSchema, getNamedType, getNullableType, isInputObjectType, isObjectType } from 'graphql';
import { featuresOf } from '../src/features.js';
import { type World, aWorld } from './world.js';

const NOW = new Date('2026-03-02T10:00:00Z');
/** Root fields in one document. */
const AT_ONCE = 15;
const features = featuresOf({ name: 'Samskap', demo: false, secure: false });

/** Every list that can be searched by text: its name, and the fields of its filter that take any text. */
function searchesOf(schema: GraphQLSchema): { list: string; by: string }[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap(({ name, args, type }) => {
    const filter = args.find((argument) => argument.name === 'filter');
    const input = filter && getNullableType(filter.type);
    const counted = getNamedType(type);
    if (!isInputObjectType(input) || !isObjectType(counted) || !counted.getFields()['totalCount']) return [];
    return Object.values(input.getFields()).filter((field) => String(getNullableType(field.type)) === 'String').map((field) => ({ list: name, by: field.name }));
  });
}

describe('a search', () => {
  const searches = searchesOf(buildSchema(features.map((feature) => feature.sdl).join('\n')));
  let world: World;
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start(features, { demo: false });
    api.clock.set(NOW);
    world = await aWorld(api);
  }, 60_000);

  afterAll(() => api.stop());

  it('can be made of several lists', () => {
    expect(searches.map(({ list }) => list)).toEqual(expect.arrayContaining(['challenges', 'organisations', 'pilots', 'accounts']));
  });

  it.each(EVERYONE)('finds nothing by a word that %s may not read', async (kind: ViewerKind) => {
    const questions = world.canaries.forbidden(kind).flatMap(({ text, table, column }) => searches.map(({ list, by }) => ({ what: `${list} by ${table}.${column}`, field: `${list}(first: 1, filter: { ${by}: ${JSON.stringify(text)} }) { totalCount }` })));
    expect(questions.length).toBeGreaterThan(20);
    const found: string[] = [];
    for (let from = 0; from < questions.length; from += AT_ONCE) {
      const asked = questions.slice(from, from + AT_ONCE);
      const data = await api.data(world.scene.viewers[kind], `{ ${asked.map(({ field }, index) => `q${index}: ${field}`).join(' ')} }`);
      found.push(...asked.filter((_, index) => data[`q${index}`].totalCount > 0).map(({ what }) => what));
    }
    expect(found).toEqual([]);
  }, 120_000);
});

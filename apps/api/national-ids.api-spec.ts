import { type SignedIn, aPerson } from '@samskap/identity-api/testing';
import { type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLInputType, type GraphQLSchema, buildSchema, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { featuresOf } from './src/features.js';

/** A number whose control digits fit; the person is invented. */
const NATIONAL_ID = '13097248022';

/** Texts that are hashed and never stored or shown. Every other text field of every mutation, also of those to come, must refuse. */
const NEVER_STORED = /(^|\.)(password|currentPassword|newPassword|token)$/;

const VALUES: Readonly<Record<string, unknown>> = { ID: '00000000-0000-7000-8000-000000000001', String: 'tekst', Int: 1, Float: 1, Boolean: true, DateTime: '2026-11-22T10:00:00.000Z', Date: '2026-11-22' };

/** The least that fits a type. */
function least(given: GraphQLInputType): unknown {
  const type = getNullableType(given);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) return VALUES[type.name];
  return Object.fromEntries(Object.values(type.getFields()).filter((field) => isNonNullType(field.type)).map((field) => [field.name, least(field.type)]));
}

/** Every text within a type, by its path, with a value that has the number there and otherwise the least that fits. */
function texts(given: GraphQLInputType, depth = 0): { path: string[]; value: unknown }[] {
  const type = getNullableType(given);
  if (isListType(type)) return texts(type.ofType, depth).map(({ path, value }) => ({ path: ['0', ...path], value: [value] }));
  if (!isInputObjectType(type)) return !isEnumType(type) && type.name === 'String' ? [{ path: [], value: `Ring Kari (${NATIONAL_ID}) om saken` }] : [];
  if (depth > 4) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    texts(field.type, depth + 1).map(({ path, value }) => ({ path: [field.name, ...path], value: { ...(least(type) as object), [field.name]: value } })),
  );
}

function textsOf(schema: GraphQLSchema): { name: string; mutation: string; declared: string; argument: string; path: string[]; value: unknown }[] {
  return Object.values(schema.getMutationType()!.getFields()).flatMap((field) =>
    field.args.flatMap((argument) =>
      texts(argument.type).map(({ path, value }) => ({ name: [field.name, ...path].join('.'), mutation: field.name, declared: String(argument.type), argument: argument.name, path, value })),
    ),
  );
}

describe('a national identity number', () => {
  const features = featuresOf({ name: 'Samskap', demo: true, secure: false });
  const all = textsOf(buildSchema(features.map((feature) => feature.sdl).join('\n')));
  let api: TestApi;
  let person: SignedIn;

  beforeAll(async () => {
    api = await TestApi.start(features);
    person = await aPerson(api);
  }, 30_000);

  afterAll(() => api.stop());

  it('could be written in many places', () => {
    expect(all.length).toBeGreaterThan(80);
  });

  it.each(all.filter(({ name }) => !NEVER_STORED.test(name)))('is refused in $name', async ({ mutation, argument, declared, path, value }) => {
    for (const caller of [person, null]) {
      const data: Json = await api.data(caller, `mutation ($value: ${declared}) { ${mutation}(${argument}: $value) { userErrors { code path message } } }`, { value });
      expect(data[mutation].userErrors).toContainEqual({ code: 'NATIONAL_ID', path, message: expect.stringContaining('fødselsnummer') });
    }
  });

  it('is refused in the document as it is in a variable', async () => {
    const { createChallenge } = await api.data(person, `mutation { createChallenge(input: { ownerId: "x", title: "Kari ${NATIONAL_ID}" }) { challenge { id } userErrors { code path } } }`);
    expect(createChallenge).toEqual({ challenge: null, userErrors: [{ code: 'NATIONAL_ID', path: ['title'] }] });
  });
});

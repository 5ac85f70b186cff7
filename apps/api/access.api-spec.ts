import { probes as challengeProbes } from '@samskap/challenges-api/testing/probes';
import { identityProbes } from '@samskap/identity-api/testing/probes';
import { signInProbes } from '@samskap/identity-api/testing/sign-in-probes';
import { privacyProbes } from '@samskap/identity-api/testing/privacy-probes';
import { type Probe, type Probes, type Scene, type Thing, UNREAD_VERSION, aScene } from '@samskap/identity-api/testing/scene';
import { ideaProbes } from '@samskap/ideas-api/testing/probes';
import { organisationsProbes } from '@samskap/organisations-api/testing/probes';
import { notificationProbes } from '@samskap/notifications-api/testing/probes';
import { partnerProbes } from '@samskap/partners-api/testing/probes';
import { pilotProbes } from '@samskap/pilots-api/testing/probes';
import { EVERYONE, type ViewerKind, coverageProblems, newId } from '@samskap/platform-api';
import { type Json, TestApi } from '@samskap/platform-api/testing';
import { serviceProbes } from '@samskap/services-api/testing/probes';
import { volunteerProbes } from '@samskap/volunteers-api/testing/probes';
import { boardProbes } from '@samskap/workshops-api/testing/board-probes';
import { workshopProbes } from '@samskap/workshops-api/testing/probes';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { featuresOf } from './src/features.js';

const features = featuresOf({ name: 'Samskap', demo: true, secure: false });
const rows = features.flatMap((feature) => feature.access ?? []);
const fields = [...new Set(rows.map(({ field }) => field))];

const nothing = async (): Promise<Thing> => ({});

/** What has no states. */
const plainProbes: Probes = {
  'Query.instance': { build: nothing, operation: '{ instance { name } }', seen: ({ instance }) => [instance !== null] },
  'Query.places': { build: nothing, operation: '{ places(kind: COUNTY) { code } }', seen: ({ places }) => [places.length > 0] },
  'Query.overview': { build: nothing, operation: '{ overview { openChallenges } }', seen: ({ overview }) => [overview !== null] },
  'Mutation.markSeen': { build: nothing, operation: 'mutation { markSeen(input: {}) { viewer { email } userErrors { code } } }' },
  'Query.operations': { build: nothing, operation: '{ operations { mail { waiting } } }', seen: ({ operations }) => [operations !== null] },
  'Query.mailbox': {
    build: async ({ api }) => {
      const id = newId();
      await api.dataSource.query(`insert into mail (id, kind, to_address, language, key, created_at, sent_at, subject, text) values ($1, 'k', 'kari@example.no', 'NB', $2, now(), now(), 'Hei', 'Hei')`, [id, id]);
      return { id };
    },
    operation: '{ mailbox(first: 100) { nodes { id } totalCount } }',
    variables: () => ({}),
    seen: ({ mailbox }, { id }) => [mailbox.nodes.some((mail: Json) => mail.id === id), mailbox.totalCount > 0],
  },
  'Mutation.updateInstance': {
    build: nothing,
    operation: 'mutation ($input: UpdateInstanceInput!) { updateInstance(input: $input) { instance { version } userErrors { code } } }',
    variables: () => ({ input: { version: UNREAD_VERSION, name: 'Samskap', colour: 'FJORD', defaultLanguage: 'NB' } }),
  },
  'Mutation.retryFailedJobs': {
    build: nothing,
    operation: 'mutation { retryFailedJobs(input: { queue: "mail" }) { operations { mail { waiting } } userErrors { code } } }',
  },
  'Query.terms': { build: nothing, operation: '{ terms(scheme: TARGET_GROUP) { code } }', seen: ({ terms }) => [terms.length > 0] },
};

const probes: Probes = { ...plainProbes, ...identityProbes, ...organisationsProbes, ...privacyProbes, ...signInProbes, ...partnerProbes, ...challengeProbes, ...pilotProbes, ...volunteerProbes, ...serviceProbes, ...ideaProbes, ...workshopProbes, ...boardProbes, ...notificationProbes };

describe('the access table', () => {
  it('has a row for every root field of the schema, and none for what does not exist', () => {
    const schema = buildSchema(features.map((feature) => feature.sdl).join('\n'));
    expect(coverageProblems(schema, rows)).toEqual([]);
  });

  it('knows how to ask every field that it names, and asks nothing else', () => {
    expect(Object.keys(probes).sort()).toEqual([...fields].sort());
  });
});

describe('the access table, asked as every kind of viewer', () => {
  let api: TestApi;
  let scene: Scene;
  const built = new Map<Probe['build'], Map<string, Promise<Thing>>>();

  beforeAll(async () => {
    api = await TestApi.start(features);
    api.clock.set(new Date('2026-03-02T10:00:00Z'));
    scene = await aScene(api);
  }, 30_000);

  afterAll(() => api.stop());

  /** The thing in its state, built once for all fields that ask about it. */
  const thingIn = (probe: Probe, given: string): Promise<Thing> => {
    const states = built.get(probe.build) ?? new Map<string, Promise<Thing>>();
    built.set(probe.build, states);
    if (!states.has(given)) states.set(given, probe.build(scene, given));
    return states.get(given)!;
  };

  const verdict = async (field: string, given: string, kind: ViewerKind): Promise<boolean> => {
    const probe = probes[field]!;
    const thing = await thingIn(probe, given);
    const caller = (thing.viewers ?? scene.viewers)[kind];
    const data = await api.data(caller, probe.operation, probe.variables?.(thing, given) ?? thing);
    return probe.seen ? isSeen(probe.seen(data, thing)) : isLetIn(probe, data, given, kind);
  };

  it.each(fields)('%s', async (field) => {
    const states = rows.filter((row) => row.field === field);
    const found: Record<string, ViewerKind[]> = {};
    for (const { given } of states) {
      found[given] = [];
      for (const kind of EVERYONE) if (await verdict(field, given, kind)) found[given].push(kind);
    }
    expect(found).toEqual(Object.fromEntries(states.map(({ given, allowed }) => [given, EVERYONE.filter((kind) => allowed.includes(kind))])));
  });
});

/** By id, in a list and in a count alike: what is hidden in one place must be hidden in all. */
function isSeen(ways: readonly boolean[]): boolean {
  expect(new Set(ways).size).toBe(1);
  return ways[0]!;
}

/** Refused is refused in the right words, and gives nothing back. */
function isLetIn(probe: Probe, data: Json, given: string, kind: ViewerKind): boolean {
  const { userErrors, ...thing }: Json = Object.values(data)[0];
  const [refusal] = userErrors.map((error: Json) => error.code).filter((code: string) => ['SIGN_IN', 'NOT_FOUND', 'NOT_ALLOWED', ...(probe.refusedAs ?? [])].includes(code));
  if (!refusal) return true;
  expect(Object.values(thing).every((part) => part === null)).toBe(true);
  expect([refusal, kind]).toEqual([expect.stringMatching(refusalFor(probe, given, kind)), kind]);
  return false;
}

/** Nobody is asked to sign in; to those who may not see the thing it does not exist. */
function refusalFor(probe: Probe, given: string, kind: ViewerKind): RegExp {
  if (kind === 'anonymous') return /^SIGN_IN$/;
  const readers = rows.find((row) => row.field === probe.of && row.given === given)?.allowed;
  if (!readers) return /^NOT_/;
  return readers.includes(kind) ? /^NOT_(?!FOUND)/ : /^NOT_FOUND$/;
}

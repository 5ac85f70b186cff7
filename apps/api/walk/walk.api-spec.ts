import { EVERYONE, type ViewerKind } from '@samskap/platform-api';
import { type Answer, type SentMail, TestApi, testDatabaseCopy } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLSchema, buildSchema } from 'graphql';
import { featuresOf } from '../src/features.js';
import { QueryWriter } from './queries.js';
import { type World, aWorld } from './world.js';

/** Queries for each kind of viewer; `WALK=10000 npm test -- apps/api/walk` is the long walk. */
const QUERIES = Number(process.env['WALK'] ?? 150);
const SEED = Number(process.env['WALK_SEED'] ?? 20261122);
const NOW = new Date('2026-03-02T10:00:00Z');
const TOMORROW_MORNING = new Date('2026-03-03T06:30:00Z');
const features = featuresOf({ name: 'Samskap', demo: false, secure: false });

/** An answer as text, but for what names the request itself. */
const textOf = (answer: Answer): string => JSON.stringify(answer).replaceAll(/"requestId":"[^"]+"/g, '');

describe(`a walk of ${QUERIES} queries at random for each kind of viewer`, () => {
  let schema: GraphQLSchema;
  let world: World;
  let mails: SentMail[];
  let api: TestApi;

  beforeAll(async () => {
    schema = buildSchema(features.map((feature) => feature.sdl).join('\n'));
    const builder = await TestApi.start(features);
    builder.clock.set(NOW);
    world = await aWorld(builder);
    mails = await builder.mails();
    builder.clock.set(TOMORROW_MORNING);
    await builder.runRounds();
    mails.push(...(await builder.mails()));
    await builder.stop();
    api = await started('own');
  }, 60_000);

  afterAll(() => api.stop());

  it.each(EVERYONE)(
    'tells %s nothing of what is hidden from them: no word of it, and no answer that would be another without it',
    async (kind: ViewerKind) => {
      // Both from the beginning: what was counted for others, such as codes that open nothing, would tell them apart.
      const [seen, other] = [await started('seen'), await started('hidden')];
      try {
        await world.canaries.alter(other.dataSource, kind);
        const tally = await walk(kind, seen, other);
        expect(tally.found).toEqual([]);
        // A walk that mostly asks what is refused would prove nothing.
        expect(tally.answered / QUERIES).toBeGreaterThan(0.6);
      } finally {
        await Promise.all([seen.stop(), other.stop()]);
      }
    },
    60_000 + QUERIES * 50,
  );

  it.each(EVERYONE.filter((kind) => kind !== 'anonymous'))('tells %s nothing of it by mail, nor in the file of their own data', async (kind) => {
    const caller = world.scene.viewers[kind]!;
    const own = world.canaries.all.find(({ table, column, key }) => table === 'person' && column === 'email' && key['id'] === caller.id)!;
    const received = mails.filter(({ to }) => to === own.text);
    if (kind === 'leader') expect(received.length).toBeGreaterThan(0);
    const file = await api.app.inject({ method: 'GET', url: '/mine-data', headers: { cookie: caller.cookie } });
    expect(file.statusCode).toBe(200);
    expect(file.body).toContain(own.text);
    const texts = [file.body, ...received.flatMap(({ subject, text, html }) => [subject, text, html])];
    expect(world.canaries.forbidden(kind).filter(({ text }) => texts.some((one) => one.includes(text)))).toEqual([]);
  });

  async function started(copy: string): Promise<TestApi> {
    const copied = await TestApi.start(features, { demo: false, databaseUrl: await testDatabaseCopy(copy) });
    copied.clock.set(NOW);
    return copied;
  }

  async function walk(kind: ViewerKind, seen: TestApi, other: TestApi): Promise<{ answered: number; found: object[] }> {
    const writer = new QueryWriter(schema, { ids: world.ids, slugs: world.slugs, words: [...world.canaries.all.map(({ text }) => text), ...world.words] }, SEED + EVERYONE.indexOf(kind));
    const forbidden = world.canaries.forbidden(kind);
    const caller = world.scene.viewers[kind];
    const found: object[] = [];
    let answered = 0;
    for (let count = 0; count < QUERIES && found.length < 3; count += 1) {
      const query = writer.next();
      const [one, two] = await Promise.all([seen.send(caller, query), other.send(caller, query)]);
      const [text, without] = [textOf(one), textOf(two)];
      if (!one.errors) answered += 1;
      // The words of the question come back in some errors; they are not the answer's own.
      const met = forbidden.find((canary) => text.includes(canary.text) && !query.includes(canary.text.slice(0, 12)));
      const broken = one.errors?.some(({ extensions }) => extensions.code === 'INTERNAL');
      if (met || broken || text !== without) found.push({ query, met: met?.text, with: text, without });
    }
    return { answered, found };
  }
});

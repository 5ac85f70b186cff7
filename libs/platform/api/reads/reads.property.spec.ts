import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GraphQLError, type OperationDefinitionNode, parse, validate } from 'graphql';
import { Pool } from 'pg';
import { testDatabase } from '../testing/database.js';
import { Reads } from './reads.service.js';
import { naiveAnswer } from './testing/library.naive.js';
import { anyQuery } from './testing/library.queries.js';
import { LIBRARY_VIEWERS, aLibrary, storeLibrary } from './testing/library.rows.js';
import { buildLibrarySchema, libraryRegistry } from './testing/library.schema.js';

const CASES = 400;
const SEED = 20_261_122;

describe('the reads, against graphql-js on rows in memory', () => {
  const library = aLibrary(SEED);
  const schema = buildLibrarySchema();
  let pool: Pool;
  let reads: Reads;

  beforeAll(async () => {
    pool = new Pool({ connectionString: await testDatabase(), options: '-c timezone=UTC -c jit=off' });
    await storeLibrary(pool, library);
    reads = new Reads(libraryRegistry(), pool);
    reads.use(schema);
  });

  afterAll(() => pool.end());

  it('answer any query for any viewer as a field by field execution does, and again with other variables', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(anyQuery(library), fc.constantFrom(...LIBRARY_VIEWERS), async ({ text, variables }, viewer) => {
        const document = parse(text);
        expect(validate(schema, document)).toEqual([]);
        for (const given of variables) {
          const answer = await reads.answer(document, document.definitions[0] as OperationDefinitionNode, given, viewer).catch(unlessTooCostly);
          fc.pre(answer !== 'too costly');
          expect(JSON.stringify(answer)).toBe(JSON.stringify(await naiveAnswer(library, document, given, viewer)));
          compared += 1;
        }
      }),
      { numRuns: CASES, seed: SEED },
    );
    expect(compared).toBeGreaterThanOrEqual(2 * CASES);
  }, 60_000);
});

function unlessTooCostly(error: unknown): 'too costly' {
  if (error instanceof GraphQLError && error.extensions['code'] === 'TOO_COSTLY') return 'too costly';
  throw error;
}

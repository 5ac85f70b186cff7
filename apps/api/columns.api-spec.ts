import { type ColumnClasses, columnProblems } from '@samskap/platform-api';
import { TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { featuresOf } from './src/features.js';

const features = featuresOf({ name: 'Samskap', demo: true, secure: false });
const classes: ColumnClasses = Object.assign({}, ...features.map((feature) => feature.columns ?? {}));

describe('what a column holds of people', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start(features);
  }, 30_000);

  afterAll(() => api.stop());

  it('is said of every column of the migrated database, and of no other', async () => {
    const columns = await api.dataSource.query<{ name: string }[]>(
      `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public' and table_name not in ('migration', 'typeorm_metadata')`,
    );
    expect(columns.length).toBeGreaterThan(200);
    expect(columnProblems(classes, columns.map(({ name }) => name))).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';

import { composeProblems, dockerfileProblems } from './containers.mjs';
import { unannounced } from './gates/breaking.mjs';
import { staticFiles } from './gates/budgets.mjs';
import { belowFloor } from './gates/floors.mjs';
import { compare, flatten, keyProblems, mentions } from './locales.mjs';
import { reach } from './below.mjs';

describe('directions', () => {
  it('let a feature reach what stands below it and nothing above', () => {
    expect(reach('partners').sort()).toEqual(['catalogue', 'identity', 'organisations', 'partners', 'platform', 'ui']);
  });
});

describe('the schema', () => {
  const before = 'type Query { a: Int @deprecated(reason: "Use b. Gone 2026-06-01.") b: Int c(x: Int): Int }';

  it('may lose a field whose day has come', async () => {
    expect(await unannounced(before, 'type Query { b: Int c(x: Int): Int }', '2026-06-01')).toEqual([]);
  });

  it('may not lose it the day before', async () => {
    expect(await unannounced(before, 'type Query { b: Int c(x: Int): Int }', '2026-05-31')).toHaveLength(1);
  });

  it('may not lose a field, narrow a type or demand an argument without a word', async () => {
    const after = 'type Query { a: Int @deprecated(reason: "Use b. Gone 2026-06-01.") c(x: Int!): String }';
    expect(await unannounced(before, after, '2026-11-22')).toHaveLength(3);
  });

  it('may grow', async () => {
    expect(await unannounced('type Query { a: Int }', 'type Query { a: Int! b: Int }', '2026-11-22')).toEqual([]);
  });
});

describe('version floors', () => {
  it('hold for what production installs, nested or not, and leave tools alone', () => {
    const packages = {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.9.0' },
      'node_modules/b/node_modules/a': { version: '1.10.0' },
      'node_modules/c/node_modules/a': { version: '1.2.0', dev: true },
    };
    expect(belowFloor({ packages }, { a: '1.10.0' })).toEqual(['node_modules/a is 1.9.0; at least 1.10.0 is needed.']);
  });
});

describe('the first page', () => {
  it('counts what it imports at once, once, and nothing that is loaded later', () => {
    const manifest = {
      main: { file: 'main.js', imports: ['shared', 'other'], dynamicImports: ['later'] },
      shared: { file: 'shared.js' },
      other: { file: 'other.js', imports: ['shared'] },
      later: { file: 'later.js' },
    };
    expect(staticFiles(manifest, 'main')).toEqual(['main.js', 'shared.js', 'other.js']);
  });
});

describe('texts', () => {
  it('must exist in every language, with the same placeholders and nothing besides', () => {
    const source = flatten({ a: { one: 'Hei {{name}}', two: 'To', three: 'Tre' } });
    expect(compare(source, flatten({ a: { one: 'Hi {{nam}}', two: ' ', four: 'Four' } }), 'en.json')).toEqual([
      'en.json: a.two is missing or empty',
      'en.json: a.three is missing or empty',
      'en.json: a.four is not in nb.json',
      'en.json: a.one has other placeholders than nb.json',
    ]);
  });

  it('may leave the number out of the singular', () => {
    const source = { days_one: '{{count}} dag', days_other: '{{count}} dager' };
    expect(compare(source, { days_one: 'one day', days_other: '{{count}} days' }, 'en.json')).toEqual([]);
  });

  it('are all shown, and all that is shown exists', () => {
    const code = "t('a.days', { count }); t(open ? 'a.open' : 'a.shut'); t(`a.status.${status}`); const label = 'a.label';";
    const keys = ['a.days_one', 'a.days_other', 'a.open', 'a.status.DRAFT', 'a.label', 'a.forgotten'];
    expect(keyProblems(keys, [mentions('x.tsx', code)])).toEqual([
      'x.tsx:1: a.shut has no text',
      'a.forgotten is a text that nothing shows',
    ]);
  });
});

describe('containers', () => {
  const exists = (path: string) => path !== 'gone' && path !== './gone';
  const dockerfile = `FROM node:24 AS build
COPY package.json \\
  ./
FROM node:24-slim
COPY --from=build /app /app
USER node
HEALTHCHECK CMD node health.mjs
CMD ["node", "main.mjs"]
`;

  it('are built in stages, run as somebody else than root and can be asked how they are', () => {
    expect(dockerfileProblems(dockerfile, exists)).toEqual([]);
    const careless = 'FROM node\nCOPY gone .\nCOPY --from=nobody a b\nCMD node main.mjs\n';
    expect(dockerfileProblems(careless, exists)).toEqual([
      'FROM node: name a version',
      'COPY gone: there is no such path',
      'COPY --from=nobody: there is no such stage',
      'One stage: what builds would be shipped',
      'The last stage runs as root',
      'The last stage has no HEALTHCHECK',
      'CMD is not a JSON list: signals would not arrive',
    ]);
  });

  it('refer only to what exists', () => {
    const services = {
      api: { build: { context: '..' }, read_only: true, depends_on: ['database'], volumes: ['data:/data'] },
      database: { image: 'postgres:18', volumes: ['./gone:/docker-entrypoint-initdb.d:ro'] },
      mail: { image: 'mailpit', depends_on: { queue: { condition: 'service_started' } } },
    };
    expect(composeProblems({ services }, exists)).toEqual([
      'api: volume data is not declared',
      'database: ./gone does not exist',
      'mail: mailpit names no version',
      'mail: depends on queue, which does not exist',
    ]);
  });
});

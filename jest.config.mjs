const swc = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', tsx, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      experimental: { keepImportAttributes: true },
    },
  },
];

/** @type {import('jest').Config} */
const shared = {
  extensionsToTreatAsEsm: ['.ts', '.tsx', '.graphql'],
  // js stays first: with mjs before it, packages that ship both are loaded in the wrong form.
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'tsx', 'json', 'graphql', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '\\.css$': '<rootDir>/apps/check/empty.mjs' },
  transform: {
    '\\.graphql$': '<rootDir>/apps/check/text-transformer.mjs',
    '\\.ts$': swc(false),
    '\\.tsx$': swc(true),
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.nx/', '<rootDir>/apps/bench/'],
};

/** @type {import('jest').Config} */
export default {
  // A guard against what never ends, not a measure of speed: machines are shared.
  testTimeout: 20_000,
  // One more than by default on two cores: modules that many files load take memory and time in a process of their own.
  maxWorkers: '100%',
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{libs/*/api,libs/*/contract,apps/api,apps/check}/**/*.{spec,api-spec}.ts'],
      globalSetup: '<rootDir>/libs/platform/api/testing/global-setup.mjs',
      globalTeardown: '<rootDir>/libs/platform/api/testing/global-teardown.mjs',
    },
    {
      ...shared,
      displayName: 'web',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/{libs/*/web,libs/ui,apps/web}/**/*.spec.{ts,tsx}'],
      setupFiles: ['<rootDir>/apps/check/web-stubs.mjs'],
    },
  ],
};

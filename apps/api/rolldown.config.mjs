import { serverBundle } from '@samskap/platform-api/bundle';

/** The API, its launcher and its commands; chunks that they share are made once. */
export default serverBundle(
  {
    launch: 'apps/api/src/launch.ts',
    main: 'apps/api/src/main.ts',
    admin: 'apps/api/src/admin.ts',
    import: 'apps/api/src/import.ts',
  },
  'dist/api',
);

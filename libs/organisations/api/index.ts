import type { Feature } from '@samskap/platform-api';

export const organisations: Feature = { name: 'organisations', sdl: '', reads: [], entities: [], migrations: [] };

import type { Feature } from '@samskap/platform-api';

export const notifications: Feature = { name: 'notifications', sdl: '', reads: [], entities: [], migrations: [] };

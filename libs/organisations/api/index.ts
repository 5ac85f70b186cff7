import type { Feature } from '@samskap/platform-api';
import organisationsSdl from '@samskap/organisations-contract/organisations.graphql';
import { organisationsReads } from './organisations.reads.js';

/** Organisations as such: registering and verifying them, their units, members and agreements. */
export const organisations: Feature = {
  name: 'organisations',
  sdl: [organisationsSdl].join('\n'),
  reads: [organisationsReads],
  entities: [],
  migrations: [],
};

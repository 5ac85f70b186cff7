import { type ReadsModule, columns, instants, oneOf, rights, sql } from '@samskap/platform-api';
import { organisationsPolicy } from './organisations.policy.js';

export const organisationsReads: ReadsModule = (reads) => {
  reads.extend(
    'Organisation',
    {
      ...columns('version'),
      registeredAt: instants('createdAt')['createdAt']!,
      viewerCan: rights(organisationsPolicy, (organisation) => sql`${organisation}.status`, {}),
    },
    { statuses: oneOf((organisation) => sql`${organisation}.status`) },
  );
  reads.extend('Unit', columns('organisationNumber'));
};

import {
  type Order,
  type ReadsModule,
  TRUE,
  and,
  columns,
  computed,
  connection,
  many,
  one,
  oneOf,
  or,
  raw,
  sql,
  withParent,
} from '@samskap/platform-api';
import { membershipPolicy, organisationPolicy, personPolicy } from './organisations/organisation.policy.js';

const byName: Order = { by: (row) => sql`${row}.name`, type: 'text', direction: 'asc' };

export const identityReads: ReadsModule = (reads) => {
  reads.type('Person', { from: 'person', visibleTo: personPolicy.read, fields: columns('id name') });

  reads.type('Unit', { from: 'unit', visibleTo: withParent, fields: columns('id name') });

  reads.type('Organisation', {
    from: 'organisation',
    visibleTo: organisationPolicy.read,
    fields: {
      ...columns('id slug name kind status organisationNumber website'),
      place: one('Place', (organisation, place) => sql`${place}.code = ${organisation}.place_code`),
      units: many('Unit', (organisation, unit) => sql`${unit}.organisation_id = ${organisation}.id`, { orderBy: (unit) => sql`${unit}.name`, max: 200 }),
      members: many('Membership', (organisation, membership) => sql`${membership}.organisation_id = ${organisation}.id`, {
        orderBy: (membership) => sql`${membership}.role, ${membership}.created_at`,
        max: 200,
      }),
      networks: many(
        'Organisation',
        (organisation, network) => sql`${network}.id in (select m.network_id from network_member m where m.organisation_id = ${organisation}.id)`,
        { orderBy: (network) => sql`${network}.name`, max: 50 },
      ),
    },
    filters: {
      kinds: oneOf((organisation) => sql`${organisation}.kind`),
      text: (organisation, text) => sql`position(lower(${text.bind('text')}) in lower(${organisation}.name)) > 0`,
    },
    orders: { NAME: byName },
  });

  reads.type('Membership', {
    from: 'membership',
    visibleTo: membershipPolicy.read,
    fields: {
      ...columns('role'),
      person: one('Person', (membership, person) => sql`${person}.id = ${membership}.person_id`),
      organisation: one('Organisation', (membership, organisation) => sql`${organisation}.id = ${membership}.organisation_id`),
      unit: one('Unit', (membership, unit) => sql`${unit}.id = ${membership}.unit_id`),
    },
  });

  reads.type('Coordination', {
    from: 'coordination',
    visibleTo: withParent,
    fields: {
      ...columns('id startsOn endsOn'),
      organisation: one('Organisation', (coordination, organisation) => sql`${organisation}.id = ${coordination}.organisation_id`),
    },
  });

  reads.type('Viewer', {
    from: 'person',
    visibleTo: (person, viewer) => (viewer.signedIn ? sql`${person}.id = ${viewer.personId}` : or()),
    fields: {
      ...columns('email language administrator'),
      person: one('Person', (viewer, person) => sql`${person}.id = ${viewer}.id`, 'a viewer always sees themselves'),
      memberships: many('Membership', (viewer, membership) => sql`${membership}.person_id = ${viewer}.id`, {
        orderBy: (membership) => sql`${membership}.created_at, ${membership}.organisation_id`,
        max: 50,
      }),
      coordinations: many(
        'Coordination',
        (person, coordination, viewer) => sql`${coordination}.person_id = ${person}.id and ${coordination}.ended_at is null and ${coordination}.organisation_id = any(${viewer.coordinates})`,
        { orderBy: (coordination) => sql`${coordination}.starts_on, ${coordination}.id`, max: 100 },
      ),
    },
  });

  reads.type('DemoAccount', {
    from: '(select d.position, d.nb, d.nn, d.en, p.name, p.email from demo_account d join person p on p.id = d.person_id)',
    visibleTo: withParent,
    fields: {
      ...columns('name email'),
      role: computed((account, viewer) => sql`case ${viewer.language} when 'NN' then ${account}.nn when 'EN' then ${account}.en else ${account}.nb end`),
    },
  });
  reads.extend('Instance', { demoAccounts: many('DemoAccount', () => TRUE, { orderBy: (account) => sql`${account}.position`, max: 30 }) });

  reads.root({
    viewer: one('Viewer', () => TRUE),
    organisation: one('Organisation', (_query, organisation, _viewer, { id, slug }) =>
      id || slug ? and(id && sql`${organisation}.id = ${id.bind('uuid')}`, slug && sql`${organisation}.slug = ${slug.bind('text')}`) : raw('false'),
    ),
    organisations: connection('Organisation', () => TRUE),
  });
};

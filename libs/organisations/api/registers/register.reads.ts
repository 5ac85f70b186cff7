import { type ReadsModule, type Sql, type ViewerSql, administers, and, columns, instants, memberOf, one, or, raw, sql } from '@samskap/platform-api';

/** Its own people and administrators: what stands between an organisation and those who verify it. */
export const isBetweenThem = (organisation: Sql, viewer: ViewerSql): Sql => or(memberOf(sql`${organisation}.id`, viewer), administers(viewer));

export const registerReads: ReadsModule = (reads) => {
  reads.type('RegisterEntry', {
    from: 'register_entry',
    visibleTo: (_entry, viewer) => raw(viewer.signedIn ? 'true' : 'false'),
    fields: {
      ...columns('organisationNumber status name form formName kind website voluntary activities'),
      ...instants('fetchedAt'),
      place: one('Place', (entry, place) => sql`${place}.code = ${entry}.place_code`),
    },
  });

  reads.extend('Organisation', {
    registerEntry: one('RegisterEntry', (organisation, entry, viewer) =>
      and(sql`${entry}.organisation_number = ${organisation}.organisation_number`, isBetweenThem(organisation, viewer)),
    ),
  });

  reads.root({
    registerEntry: one('RegisterEntry', (_query, entry, _viewer, { organisationNumber }) =>
      sql`${entry}.organisation_number = regexp_replace(${organisationNumber!.bind('text')}, '[^0-9]', '', 'g')`,
    ),
  });
};

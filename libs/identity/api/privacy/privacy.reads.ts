import { type Heading, type ReadsModule, type Registry, type Sql, TRUE, type ViewerSql, columns, computed, instants, join, literal, many, one, or, personalTables, raw, sql } from '@samskap/platform-api';
import { soleLeaderOf } from './hindrances.js';

const MOST_VIEWS = 200;
const MOST_CONSENTS = 100;
/** Counting goes through tables that have no index on who did it. */
const EFFORT = 1_000;

const own = (row: Sql, viewer: ViewerSql): Sql => (viewer.signedIn ? sql`${row}.person_id = ${viewer.personId}` : or());

/** What the viewer agreed to, who saw their data, and what would become of them. */
export const privacyReads: ReadsModule = (reads) => {
  reads.type('Consent', { from: 'consent', visibleTo: own, fields: { ...columns('id kind text'), ...instants('givenAt withdrawnAt') } });

  reads.type('PersonalDataView', {
    from: 'personal_data_view',
    visibleTo: own,
    fields: { ...columns('id seen'), ...instants('at'), by: one('Person', (view, person) => sql`${person}.id = ${view}.seen_by`) },
  });

  reads.type('KeptRecord', {
    from: (viewer) => keptRecords(reads, viewer),
    visibleTo: (record, viewer) => (viewer.signedIn ? sql`${record}.count > 0` : or()),
    fields: { ...columns('kind count'), label: computed((record, viewer) => sql`case ${viewer.language} when 'NN' then ${record}.nn when 'EN' then ${record}.en else ${record}.nb end`) },
  });

  reads.type('Erasure', {
    from: 'person',
    visibleTo: (person, viewer) => (viewer.signedIn ? sql`${person}.id = ${viewer.personId}` : or()),
    fields: {
      hindrances: many('Organisation', (_erasure, organisation, viewer) => soleLeaderOf(organisation, viewer.personId), { orderBy: (organisation) => sql`${organisation}.name`, max: 50 }),
      kept: many('KeptRecord', () => TRUE, { orderBy: (record) => sql`${record}.position`, max: 100, cost: EFFORT }),
    },
  });

  reads.extend('Viewer', {
    consents: many('Consent', (viewer, consent) => sql`${consent}.person_id = ${viewer}.id`, { orderBy: (consent) => sql`${consent}.given_at desc, ${consent}.id desc`, max: MOST_CONSENTS }),
    personalDataViews: many('PersonalDataView', (viewer, view) => sql`${view}.person_id = ${viewer}.id`, { orderBy: (view) => sql`${view}.at desc, ${view}.id desc`, max: MOST_VIEWS }),
    erasure: one('Erasure', (viewer, erasure) => sql`${erasure}.id = ${viewer}.id`, 'a viewer always sees themselves'),
  });
};

/** One row for each kind of thing that a person may have done, of all features: known once they are all registered. */
function keptRecords(reads: Registry, viewer: ViewerSql): Sql {
  const kinds = personalTables(reads.classes).flatMap(({ table, references }) => references.map((column) => ({ table, ...column })));
  const rows = kinds.map(({ table, name, heading }, position) => {
    const count = sql`(select count(*)::int from ${raw(`"${table}"`)} t where t.${raw(`"${name}"`)} = ${viewer.personId})`;
    return sql`select ${literal(position)} as position, ${literal(table)} as kind, ${labels(heading)}, ${count} as count`;
  });
  const nothing = sql`select 0 as position, '' as kind, '' as nb, '' as nn, '' as en, 0 as count`;
  return sql`(${join(rows.length > 0 ? rows : [nothing], ' union all ')})`;
}

const labels = ({ NB, NN, EN }: Heading): Sql => sql`${literal(NB)} as nb, ${literal(NN)} as nn, ${literal(EN)} as en`;

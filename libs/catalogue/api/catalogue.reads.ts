import { type ReadsModule, TRUE, columns, computed, literal, many, one, raw, sql } from '@samskap/platform-api';

/** More than there are places of one kind, or terms of one list. */
const WHOLE_LIST = 1_000;

const WORDING_COLUMN: Readonly<Record<string, string>> = { NB: 'nb', NN: 'nn', EN: 'en' };

/** Places and terms are public: they say nothing about anyone. */
export const catalogueReads: ReadsModule = (reads) => {
  reads.type('Place', {
    from: 'place',
    visibleTo: () => TRUE,
    fields: {
      ...columns('code name kind validTo'),
      parent: one('Place', (place, parent) => sql`${parent}.code = ${place}.parent_code`),
      successor: one('Place', (place, successor) => sql`${successor}.code = ${place}.successor_code`),
    },
  });

  reads.type('Term', {
    from: 'term',
    visibleTo: () => TRUE,
    fields: {
      ...columns('code scheme'),
      label: computed((term, viewer, { language }) =>
        language
          ? sql`${term}.${raw(WORDING_COLUMN[String(language.literal())]!)}`
          : sql`case ${viewer.language} when 'NN' then ${term}.nn when 'EN' then ${term}.en else ${term}.nb end`,
      ),
      parent: one('Term', (term, parent) => sql`${parent}.code = ${term}.parent_code`),
    },
  });

  reads.root({
    places: many(
      'Place',
      (_query, place, _viewer, { kind, parent }) => {
        const ofKind = kind ? sql` and ${place}.kind = ${literal(kind.literal())}` : sql``;
        const within = parent ? sql` and ${place}.parent_code = ${parent.bind('text')}` : sql``;
        return sql`(${place}.valid_to is null${ofKind}${within})`;
      },
      { orderBy: (place) => sql`length(${place}.code), ${place}.code`, max: WHOLE_LIST },
    ),
    terms: many(
      'Term',
      (_query, term, _viewer, { scheme }) => sql`${term}.scheme = ${literal(scheme!.literal())}`,
      { orderBy: (term) => sql`${term}.position`, max: WHOLE_LIST },
    ),
  });
};

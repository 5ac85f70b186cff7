import sdl from '@samskap/catalogue-contract/catalogue.graphql';
import type { Feature } from '@samskap/platform-api';
import { catalogueAccess } from './catalogue.access.js';
import { catalogueColumns } from './catalogue.columns.js';
import { catalogueReads } from './catalogue.reads.js';
import { Catalogue1763800000000 } from './migrations/1763800000000-catalogue.js';
import { Place } from './place.entity.js';
import { Term } from './term.entity.js';

export { nearPlace, withinTerm } from './catalogue.conditions.js';
export { type GivenCodes, codeProblems, unknownPlaces, unknownTerms } from './known-codes.js';
export { type KnownPlace, PlaceBook } from './place-book.js';
export { type KnownTerm, TermBook } from './term-book.js';

/** Places, target groups, service areas and capabilities: read by all, changed by migrations alone. */
export const catalogue: Feature = {
  name: 'catalogue',
  sdl,
  reads: [catalogueReads],
  entities: [Place, Term],
  migrations: [Catalogue1763800000000],
  columns: catalogueColumns,
  access: catalogueAccess,
};

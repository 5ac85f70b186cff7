import type { PlaceCountFragment } from './volunteers.operations.js';

/** The county that a place lies in, or is: every number of a place begins with that of its county. */
export const countyOf = (place: string): string => place.slice(0, 2);

/** The counties by number. */
export const counties = (counts: readonly PlaceCountFragment[]): PlaceCountFragment[] =>
  counts.filter(({ place }) => place.kind === 'COUNTY').toSorted((one, other) => one.place.code.localeCompare(other.place.code));

const inNorwegian = new Intl.Collator('nb');

/** What there is to choose within a county, by name. */
export const municipalitiesIn = (counts: readonly PlaceCountFragment[], county: string): PlaceCountFragment[] =>
  counts
    .filter(({ place }) => place.kind === 'MUNICIPALITY' && countyOf(place.code) === county)
    .toSorted((one, other) => inNorwegian.compare(one.place.name, other.place.name));

/** How strongly a county is coloured, 0 to 3. */
export const strengthOf = (open: number): number => (open === 0 ? 0 : open < 3 ? 1 : open < 10 ? 2 : 3);

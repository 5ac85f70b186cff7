import { describe, expect, it } from '@jest/globals';
import type { PlaceKind } from '@samskap/platform-contract';
import { counties, countyOf, municipalitiesIn } from './placeCounts.js';

const count = (code: string, name: string, kind: PlaceKind, open: number) => ({ open, place: { code, name, kind, parent: null } });
const counts = [
  count('4640', 'Sogndal', 'MUNICIPALITY', 2),
  count('46', 'Vestland', 'COUNTY', 4),
  count('4626', 'Øygarden', 'MUNICIPALITY', 1),
  count('03', 'Oslo', 'COUNTY', 1),
  count('4631', 'Alver', 'MUNICIPALITY', 1),
  count('0301', 'Oslo', 'MUNICIPALITY', 1),
];

describe('where there is something to do', () => {
  it('is told county by county, by number', () => {
    expect(counties(counts).map(({ place }) => place.code)).toEqual(['03', '46']);
  });

  it('is told by municipality within the county that is chosen, in the order of the Norwegian alphabet', () => {
    expect(municipalitiesIn(counts, '46').map(({ place }) => place.name)).toEqual(['Alver', 'Sogndal', 'Øygarden']);
  });

  it('knows the county of a municipality and of a bydel', () => {
    expect(['46', '4640', '030105'].map(countyOf)).toEqual(['46', '46', '03']);
  });
});

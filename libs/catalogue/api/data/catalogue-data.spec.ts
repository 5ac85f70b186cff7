import { describe, expect, it } from '@jest/globals';
import { PLACES } from './places.js';
import { TERMS } from './terms.js';

const repeated = (codes: readonly string[]) => codes.filter((code, index) => codes.indexOf(code) !== index);

describe('the places', () => {
  const existing = PLACES.filter((place) => place.validTo === null);
  const byCode = new Map(PLACES.map((place) => [place.code, place]));

  it('are 15 counties and 357 municipalities today', () => {
    const count = (kind: string) => existing.filter((place) => place.kind === kind).length;
    expect([count('COUNTY'), count('MUNICIPALITY')]).toEqual([15, 357]);
  });

  it('have codes of their own that nest in their parent', () => {
    expect(repeated(PLACES.map((place) => place.code))).toEqual([]);
    expect(PLACES.filter((place) => place.parentCode && !place.code.startsWith(place.parentCode))).toEqual([]);
    expect(PLACES.filter((place) => place.parentCode && !byCode.has(place.parentCode))).toEqual([]);
  });

  it('lead from every municipality of 2020–2023 to one that exists', () => {
    const former = PLACES.filter((place) => place.validTo !== null && place.kind === 'MUNICIPALITY');
    expect(former.length).toBe(114);
    expect(former.filter((place) => byCode.get(place.successorCode ?? '')?.validTo !== null)).toEqual([]);
  });
});

describe('the terms', () => {
  it('have codes of their own across the three lists', () => {
    expect(repeated(TERMS.map((term) => term.code))).toEqual([]);
  });

  it('never share a name with another term of the same list', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      expect(repeated(TERMS.map((term) => `${term.scheme} ${term[language]}`))).toEqual([]);
    }
  });
});

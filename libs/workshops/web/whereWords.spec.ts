import { describe, expect, it } from '@jest/globals';
import { whereInput, whereWords } from './whereWords.js';

describe('where a workshop is', () => {
  const place = { name: 'Nordre Follo' };

  it('is the room and the municipality', () => expect(whereWords({ venue: 'Kulturhuset', place })).toBe('Kulturhuset, Nordre Follo'));

  it('does not say the municipality twice', () => expect(whereWords({ venue: 'Nordre Follo rådhus', place })).toBe('Nordre Follo rådhus'));

  it('is the municipality alone while no room is found', () => expect(whereWords({ venue: null, place })).toBe('Nordre Follo'));
});

describe('what one writes about where', () => {
  it('is a room', () => expect(whereInput(' Kulturhuset, Ski ')).toEqual({ venue: 'Kulturhuset, Ski' }));

  it('is a meeting on the net when it is an address of one', () => expect(whereInput('https://motet.no/abc')).toEqual({ onlineUrl: 'https://motet.no/abc' }));

  it('is a room when words stand beside the address, so that none of them is lost', () =>
    expect(whereInput('https://motet.no/abc fra kl. 9')).toEqual({ venue: 'https://motet.no/abc fra kl. 9' }));

  it('is nothing when nothing is written', () => expect(whereInput('  ')).toEqual({}));
});

import { describe, expect, it } from '@jest/globals';
import { readFilters, writeFilters } from './useFilters.js';

const defaults = { tekst: '', sted: [] as string[], status: ['OPEN'], egne: false };
const read = (query: string) => readFilters(new URLSearchParams(query), defaults);
const write = (filters: typeof defaults, query = '') => writeFilters(new URLSearchParams(query), filters, defaults).toString();

describe('filters in the address', () => {
  it('are the defaults where the address says nothing', () => {
    expect(read('')).toEqual(defaults);
  });

  it('come back as they were written', () => {
    const chosen = { tekst: 'unge & skole', sted: ['0301', '3216'], status: ['CLOSED'], egne: true };
    expect(read(write(chosen))).toEqual(chosen);
  });

  it('leave out what equals its default', () => {
    expect(write({ ...defaults, tekst: 'unge' })).toBe('tekst=unge');
  });

  it('tell an emptied choice from one that was never touched', () => {
    expect(read(write({ ...defaults, status: [] })).status).toEqual([]);
  });

  it('leave the rest of the address alone', () => {
    expect(write({ ...defaults, egne: true }, 'fane=forslag')).toBe('fane=forslag&egne=1');
  });
});

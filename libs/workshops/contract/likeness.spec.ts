import { describe, expect, it } from '@jest/globals';
import { suggestGroups } from './likeness.js';

const groups = (...texts: string[]) =>
  suggestGroups(texts.map((text) => ({ id: text, text }))).map(({ title, ids }) => ({ title, ids: [...ids].sort() }));

describe('ideas that are alike', () => {
  it('are those that use the same words, in any form', () => {
    expect(groups('Leksehjelp på biblioteket', 'Mer leksehjelp etter skolen', 'Billigere buss', 'Bussen må gå om kvelden')).toEqual([
      { title: 'Leksehjelp', ids: ['Leksehjelp på biblioteket', 'Mer leksehjelp etter skolen'] },
      { title: 'Buss', ids: ['Billigere buss', 'Bussen må gå om kvelden'] },
    ]);
  });

  it('are found where one word holds the other', () => {
    expect(groups('En klubb for ungdom', 'Ny fritidsklubb', 'Flere sykkelstier')).toMatchObject([{ ids: ['En klubb for ungdom', 'Ny fritidsklubb'] }]);
  });

  it('are found in Nynorsk and in English', () => {
    expect(groups('Meir leksehjelp', 'Leksehjelpa skal vere gratis', 'Kvifor ikkje fleire turar?')).toHaveLength(1);
    expect(groups('More buses in the evening', 'The bus should be free', 'A place to meet')).toMatchObject([{ ids: ['More buses in the evening', 'The bus should be free'] }]);
  });

  it('are not those that share nothing but small words', () => {
    expect(groups('Vi må få et sted å være', 'Vi trenger flere voksne', 'Det burde være gratis buss', 'Vi vil ha idrettshall')).toEqual([]);
  });

  it('are told with the largest group first', () => {
    expect(groups('Gratis buss', 'Buss til hytta', 'Bussen er dyr', 'Leksehjelp', 'God leksehjelp').map(({ ids }) => ids.length)).toEqual([3, 2]);
  });

  it('stand in one group each', () => {
    const ids = groups('Gratis buss og kino', 'Kino på lørdager', 'Buss til skolen', 'Kino og buss', 'Bussen er full').flatMap((group) => group.ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it('nothing is suggested for nothing, or for texts without words', () => {
  expect(suggestGroups([])).toEqual([]);
  expect(groups('!!!', '???', '12')).toEqual([]);
});

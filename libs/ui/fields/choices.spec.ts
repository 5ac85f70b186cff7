import { describe, expect, it } from '@jest/globals';
import { optionTree, searchTree } from './optionTree.js';
import { readNumber } from './readNumber.js';

const places = [
  { value: '32', label: 'Akershus', parent: null },
  { value: '3216', label: 'Vestby', parent: '32' },
  { value: '3207', label: 'Nordre Follo', parent: '32' },
  { value: '34', label: 'Innlandet', parent: null },
  { value: '9', label: 'Uten kjent fylke', parent: 'gone' },
];
const labels = (nodes: ReturnType<typeof optionTree>): unknown[] =>
  nodes.map((node) => (node.children.length ? [node.option.label, labels(node.children)] : node.option.label));

describe('choices in levels', () => {
  it('stand under the wider choice they lie within, and on top when it is not there', () => {
    expect(labels(optionTree(places))).toEqual([['Akershus', ['Vestby', 'Nordre Follo']], 'Innlandet', 'Uten kjent fylke']);
  });

  it('are found by part of the name, with the way that leads to them', () => {
    expect(labels(searchTree(optionTree(places), ' FOLLO '))).toEqual([['Akershus', ['Nordre Follo']]]);
  });

  it('keep everything within a wider choice that is found', () => {
    expect(labels(searchTree(optionTree(places), 'akers'))).toEqual([['Akershus', ['Vestby', 'Nordre Follo']]]);
  });
});

describe('a number as Norwegians write it', () => {
  it('may have spaces between thousands and a decimal comma', () => {
    expect(readNumber('1 250\u00a0000', false)).toBe(1_250_000);
    expect(readNumber('12,5', true)).toBe(12.5);
    expect(readNumber('−3', false)).toBe(-3);
  });

  it('is nothing while it cannot be read', () => {
    expect(readNumber('', false)).toBeNull();
    expect(readNumber('ca. 12', false)).toBeNull();
    expect(readNumber('12,5', false)).toBeNull();
  });
});

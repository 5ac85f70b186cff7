import { describe, expect, it } from '@jest/globals';
import { linked } from './linked.js';

describe('the text of a mail', () => {
  it('shows addresses as links, and loses nothing of the rest', () => {
    const text = 'Hei!\n\nhttps://samskap.example/lenke#abc_-1\n\nHilsen oss (se http://a.example/x).';
    const parts = linked(text);
    expect(parts.filter(({ href }) => href).map(({ href }) => href)).toEqual(['https://samskap.example/lenke#abc_-1', 'http://a.example/x']);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });

  it('makes a link of nothing else', () => {
    expect(linked('javascript:alert(1) og ftp://x')).toEqual([{ text: 'javascript:alert(1) og ftp://x' }]);
  });
});

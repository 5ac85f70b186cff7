import { describe, expect, it } from '@jest/globals';
import { optionalText, requiredText } from './rules.js';

const codeOf = (text: string) => requiredText(20).safeParse(text).error?.issues[0]?.message;

describe('text', () => {
  it('loses what shows nothing and turns what follows around', () => {
    expect(requiredText(40).parse('\u202eVeien\u0000 til\u200bbake\u2069\u2028')).toBe('Veien tilbake');
    expect(optionalText(40).parse('En linje\n\tog en til')).toBe('En linje\n\tog en til');
  });

  it('keeps what is written with joiners', () => {
    const family = '👩\u200d👧';
    expect(requiredText(40).parse(family)).toBe(family);
  });

  it('of nothing visible is not there', () => {
    expect(codeOf('\u200b \u2060\ufeff')).toBe('REQUIRED');
    expect(optionalText(40).parse('\u200b')).toBeNull();
  });

  it('cannot hide a national identity number', () => {
    expect(codeOf('01010100001')).toBeUndefined();
    expect(codeOf('15076500565')).toBe('NATIONAL_ID');
    expect(codeOf('150765\u200b00565')).toBe('NATIONAL_ID');
  });
});

import { describe, expect, it } from '@jest/globals';
import { holdsNationalId, optionalText, requiredText } from './rules.js';

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

  it.each([' ', '.', '-', ' - ', '\u00a0', '\u202f', '\u2011', '\u2013', '\u2212', '\uff0d', '\u200b', '\u00ad'])('holds a national identity number also with %j between date and number', (between) => {
    expect(holdsNationalId(`Ring 150765${between}00565.`)).toBe(true);
  });

  it('holds a national identity number also in wide digits, and none where the digits are others', () => {
    const wide = '15076500565'.replaceAll(/\d/g, (digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0));
    expect(holdsNationalId(wide)).toBe(true);
    for (const other of ['150765-00566', '1507650 0565', '150765\n00565', '1150765-00565', '150765-005650', '150765/00565']) expect([other, holdsNationalId(other)]).toEqual([other, false]);
  });
});

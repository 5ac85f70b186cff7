import { describe, expect, it } from '@jest/globals';
import { telephoneHref } from './TelephoneLink.js';

describe('a telephone number to press', () => {
  it('is its digits, however it was written', () => {
    expect(telephoneHref('22 33 44 55')).toBe('tel:22334455');
    expect(telephoneHref(' +47 (912) 34-567')).toBe('tel:+4791234567');
  });

  it('ends where the words begin', () => {
    expect(telephoneHref('116 117 hele døgnet, 365 dager')).toBe('tel:116117');
    expect(telephoneHref('22 33 44 55 / 66 77 88 99')).toBe('tel:22334455');
  });
});

import { describe, expect, it } from '@jest/globals';
import { holdsContact } from './board.rules.js';

describe('what one could be reached by', () => {
  it.each(['ring 99887766', 'Ring meg på 99 88 77 66', '998 87 766', '9988-7766', '+47 22 33 44 55', '0047 22334455', '22.33.44.55', 'tlf：９９８８７７６６', '+46 70 123 45 67', 'kari@skole.no', 'kari (at) skole.no'])(
    '%s',
    (text) => expect(holdsContact(text)).toBe(true),
  );
});

describe('what is no way to reach anyone', () => {
  it.each(['Gratis buss 2026-2027', 'Åpent 08.00–16.00', 'Fra 12.06.2026', '20 000 000 kroner til bad', '1 500 barn, 25 lærere', 'Åpent 10 til 20, alle 7 dager', '12 000 kr i 2026', 'snakk @ lunsj', 'Klasse 8A og 9B', ''])('%s', (text) =>
    expect(holdsContact(text)).toBe(false),
  );
});

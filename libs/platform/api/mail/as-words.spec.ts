import { describe, expect, it } from '@jest/globals';
import { asWords } from './as-words.js';

describe('a name in a mail', () => {
  it.each(['Kari N. Åsen', 'Stifinneren AS', 'Bø & Dal: sammen', 'Hjelp, nå.'])('is as it was written: %s', (name) => expect(asWords(name)).toBe(name));

  it.each(['https://ond.example/x', 'ond.example', 'www.ond.example', 'kari@ond.example', 'javascript:alert(1)'])('is no address, and looks the same: %s', (name) => {
    expect(asWords(name)).not.toContain(name);
    expect(asWords(name).replaceAll('\u2060', '')).toBe(name);
    expect(asWords(name)).not.toMatch(/https?:\/|\w\.\w|\w@\w|\w:\w/);
  });
});

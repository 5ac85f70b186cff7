import { describe, expect, it } from '@jest/globals';
import { passwordProblem } from './password-rules.js';

const kari = { name: 'Kari Nordby Åsen', email: 'kari.nordby@startsporet.no' };
const codeOf = (password: string) => passwordProblem(password, kari)?.code ?? null;

describe('a new password', () => {
  it.each(['riktig hest batteri stift', 'fjellet over vannet', 'Xk29!mmPq-77fr', 'havregryn og kjeks', '7 tette trær i tåka', '🦊🐻🌲🌊🔥 rev og bjørn'])('may be «%s»', (password) => {
    expect(codeOf(password)).toBeNull();
  });

  it.each(['password1234', 'Passord123456', 'P@ssw0rd2026!', 'qwertyuiop12', 'sommeren2026!', 'velkommen2026', 'aaaaaaaaaaaa', 'abababababab', '123456789012', '098765432109', 'abcdefghijkl', 'passordpassord', 'samskap-samskap', 'hei hei hei hei'])(
    'is too common as «%s»',
    (password) => expect(codeOf(password)).toBe('PASSWORD_COMMON'),
  );

  it.each(['kari.nordby@startsporet.no', 'Kari.Nordby@Startsporet.no', 'karinordby123', 'Kari Nordby Åsen', 'startsporet2026', 'nordby-startsporet-1'])('is not the address or the name: «%s»', (password) => {
    expect(codeOf(password)).toBe('PASSWORD_OWN');
  });

  it('is judged in no time, however long', () => {
    const began = performance.now();
    for (const password of ['a'.repeat(1_000), 'abc'.repeat(333), 'passord'.repeat(142)]) expect(codeOf(password)).not.toBeNull();
    expect(performance.now() - began).toBeLessThan(200);
  });
});

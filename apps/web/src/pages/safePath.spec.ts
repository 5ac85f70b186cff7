import { describe, expect, it } from '@jest/globals';
import { safePath } from './safePath.js';

describe('the way back after signing in', () => {
  it('is the page one came from, with its filters', () => {
    expect(safePath('/utfordringer?tekst=unge')).toBe('/utfordringer?tekst=unge');
  });

  it.each([null, '', 'https://ond.example', '//ond.example', '/\\ond.example', 'javascript:alert(1)', '/logg-inn?til=/x'])(
    'is the front page for %p',
    (path) => {
      expect(safePath(path)).toBe('/');
    },
  );
});

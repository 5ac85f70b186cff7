import { describe, expect, it } from '@jest/globals';
import { safeError, safeMessage, scrub, scrubbedPath } from './scrub.js';

describe('what may stand in the log', () => {
  it.each([
    ['550 <kari.nordmann@example.no> rejected', '550 <[e-mail]> rejected'],
    ['/konto/kari%40example.no', '/konto/[e-mail]'],
    ['born 13097248022, or 130972 48022', 'born [number], or [number]'],
    ['GET https://id.example.no/callback?code=abc&state=x failed', 'GET https://id.example.no/callback?… failed'],
    ['Unexpected token in "hemmelig hest', 'Unexpected token in "…"'],
    ['the token pM3v9QkzT1xWq8Lr2NdYbA was used', 'the token [token] was used'],
  ])('is nothing that identifies or authorises anyone: %s', (text, left) => {
    expect(scrub(text)).toBe(left);
  });

  it.each(['/utfordringer/en-telefon-nar-familien-trenger-flere-tjenester-2026', '/piloter/019a8c1e-7b2d-7000-8000-1f2e3d4c5b6a', '/assets/index-abc.js'])('is where somebody went: %s', (path) => {
    expect(scrubbedPath(`${path}?q=kari@example.no`)).toBe(path);
  });

  it('is what kind of thing went wrong and where, without what PostgreSQL was given', () => {
    const refused = Object.assign(new Error('invalid input syntax for type uuid: "hemmelig"'), { code: '22P02', severity: 'ERROR', parameters: ['hemmelig'] });
    expect(safeMessage(refused)).toBe('PostgreSQL refused with 22P02');
    const broken = Object.assign(new Error('violates check constraint "challenge_check"'), { code: '23514', severity: 'ERROR', constraint: 'challenge_check', detail: 'hemmelig', query: 'hemmelig' });
    expect(safeError(broken)).toMatchObject({ type: 'Error', message: broken.message, code: '23514', constraint: 'challenge_check', stack: expect.stringMatching(/^\s+at /) });
    expect(JSON.stringify(safeError(new Error('outside', { cause: refused })))).not.toContain('hemmelig');
  });
});

import { describe, expect, it } from '@jest/globals';
import { relativeText } from './formats.js';
import { preferredLanguage } from './languages.js';
import { fromOslo, toOslo } from './oslo.js';

describe('the language of a first visit', () => {
  it('is Bokmål, also for a browser in English', () => {
    expect(preferredLanguage('', ['en-GB', 'en'])).toBe('nb');
  });

  it('is Nynorsk where the browser prefers it', () => {
    expect(preferredLanguage('', ['nn-NO', 'nb', 'en'])).toBe('nn');
    expect(preferredLanguage('', ['nb-NO', 'nn'])).toBe('nb');
  });

  it('is the one that was chosen, whatever the browser prefers', () => {
    expect(preferredLanguage('a=b; samskap-language=en', ['nn'])).toBe('en');
    expect(preferredLanguage('samskap-language=xx', ['nn'])).toBe('nn');
  });
});

describe('the clock in Norway', () => {
  it('is one hour ahead of UTC in winter and two in summer', () => {
    expect(fromOslo('2026-12-01T12:00')).toBe('2026-12-01T11:00:00.000Z');
    expect(fromOslo('2026-07-01T12:00')).toBe('2026-07-01T10:00:00.000Z');
    expect(toOslo('2026-07-01T10:00:00Z')).toBe('2026-07-01T12:00');
  });

  it('shows just after midnight as the new day', () => {
    expect(toOslo('2026-11-30T23:30:00Z')).toBe('2026-12-01T00:30');
  });

  it('takes the later of the two hours when the clock is set back', () => {
    expect(fromOslo('2026-10-25T02:30')).toBe('2026-10-25T01:30:00.000Z');
  });

  it('moves an hour that summer time skips an hour on', () => {
    expect(toOslo(fromOslo('2026-03-29T02:30'))).toBe('2026-03-29T03:30');
  });
});

describe('time told from now', () => {
  const now = new Date('2026-11-22T12:00:00Z');

  it('is said in the largest unit that fits', () => {
    expect(relativeText('2026-11-19T11:00:00Z', now, 'en')).toBe('3 days ago');
    expect(relativeText('2026-12-07', now, 'en')).toBe('in 2 weeks');
    expect(relativeText('2026-12-01', now, 'nb')).toBe('om 9 dager');
    expect(relativeText('2027-01-15', now, 'nb')).toBe('om 7 uker');
    expect(relativeText('2027-01-15', now, 'nn')).toBe('om 7 veker');
    expect(relativeText('2026-09-01', now, 'nn')).toBe('for 2 månader sidan');
    expect(relativeText(now.toISOString(), now, 'nb')).toBe('nå');
    expect(relativeText('2026-12-01', now, 'nn')).toBe('om 9 dagar');
  });

  it('calls a day by its name, at any hour', () => {
    const evening = new Date('2026-11-22T21:00:00Z');
    expect(relativeText('2026-11-23', evening, 'en')).toBe('tomorrow');
    expect(relativeText('2026-11-22', evening, 'en')).toBe('today');
  });
});

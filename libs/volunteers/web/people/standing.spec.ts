import { describe, expect, it } from '@jest/globals';
import type { SignUpStatus } from '@samskap/platform-contract';
import { mobileText } from './mobileText.js';
import { asks, hoursOf, inOrder, toNote } from './standing.js';

const signUp = (name: string, status: SignUpStatus, position: number | null = null) => ({
  id: name,
  version: 1,
  slot: { id: 'slot' },
  status,
  name,
  mobile: null,
  email: null,
  signedUpAt: `2026-11-0${name.length}T10:00:00Z`,
  position,
  unanswered: false,
  reason: null,
  hours: null,
  policeCertificateSeenOn: null,
  confidentialitySignedOn: null,
});

describe('the list of those who have signed up', () => {
  it('has first those who need an answer, then those who come, then those who wait, then those who called off', () => {
    const people = [signUp('Off', 'CANCELLED'), signUp('Second', 'WAITING', 2), signUp('First', 'WAITING', 1), signUp('Was', 'ATTENDED'), signUp('Asks', 'WAITING'), signUp('In', 'CONFIRMED')];
    expect(inOrder(people).map(({ name }) => name)).toEqual(['Asks', 'In', 'Was', 'First', 'Second', 'Off']);
  });

  it('asks for an answer only of those who do not wait for a place', () => {
    expect([signUp('a', 'WAITING'), signUp('b', 'WAITING', 1), signUp('c', 'CONFIRMED')].map(asks)).toEqual([true, false, false]);
  });

  it('notes all at once only those about whom nothing is noted', () => {
    expect(toNote([signUp('a', 'CONFIRMED'), signUp('b', 'ATTENDED'), signUp('c', 'CANCELLED'), { ...signUp('was not here', 'CONFIRMED'), hours: 0 }]).map(({ name }) => name)).toEqual(['a']);
  });

  it('writes numbers as people do', () => {
    expect([mobileText('+4791234567'), mobileText('+46701234567')]).toEqual(['912 34 567', '+46701234567']);
  });

  it('counts hours in quarters', () => {
    expect(hoursOf({ startsAt: '2026-12-01T11:00:00Z', endsAt: '2026-12-01T12:50:00Z' })).toBe(1.75);
  });
});

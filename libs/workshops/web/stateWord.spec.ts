import { describe, expect, it } from '@jest/globals';
import { stateWord } from './stateWord.js';

const open = { status: 'OPEN', registrationOpen: true, taken: 3, capacity: 30 } as const;

describe('where a workshop stands', () => {
  it('is open while there are places', () => expect(stateWord(open)).toBe('OPEN'));

  it('is full when the last place is taken, and one may still wait', () => expect(stateWord({ ...open, taken: 30 })).toBe('FULL'));

  it('is shut when nobody can register any more, full or not', () => {
    expect(stateWord({ ...open, registrationOpen: false })).toBe('SHUT');
    expect(stateWord({ ...open, registrationOpen: false, taken: 30 })).toBe('SHUT');
  });

  it('says nothing of registration once it is over', () => expect(stateWord({ ...open, status: 'CLOSED', registrationOpen: false })).toBe('CLOSED'));
});

import { describe, expect, it } from '@jest/globals';
import { isFinal, nextStep, previousStep } from './steps.js';
import { byVotes, steadyOrder, thingsOf } from './things.js';

const idea = (id: string, groupId: string | null = null, state: 'SHOWN' | 'WAITING' | 'HIDDEN' = 'SHOWN') => ({ id, text: `Idé ${id}`, state, groupId, votes: null });

describe('what one can vote for', () => {
  it('is groups that hold something, and ideas in none; never what waits or was taken off', () => {
    const board = {
      groups: [{ id: 'g1', title: 'Buss', votes: null }, { id: 'g2', title: 'Tom', votes: null }],
      ideas: [idea('a', 'g1'), idea('b'), idea('c', null, 'WAITING'), idea('d', 'g2', 'HIDDEN')],
    };
    expect(thingsOf(board).map(({ id, texts }) => [id, texts])).toEqual([['g1', ['Idé a']], ['b', []]]);
  });

  it('is told with most votes first afterwards, and as it stood where votes are even', () => {
    const things = [1, 4, null, 4].map((votes, index) => ({ id: String(index), title: '', texts: [], votes }));
    expect(byVotes(things).map(({ id }) => id)).toEqual(['1', '3', '0', '2']);
  });
});

it('what stands on the screen stays where it is; what is new comes last', () => {
  expect(steadyOrder(['b', 'a', 'c'], ['n', 'a', 'b'])).toEqual(['b', 'a', 'n']);
});

it('one goes forward step by step, back only while nothing is voted over', () => {
  expect(nextStep('GATHER')).toBe('GROUP');
  expect(nextStep('DONE')).toBeNull();
  expect(previousStep('GROUP')).toBe('GATHER');
  expect(previousStep('RESULT')).toBeNull();
  expect([isFinal('GROUP'), isFinal('DONE')]).toEqual([false, true]);
});

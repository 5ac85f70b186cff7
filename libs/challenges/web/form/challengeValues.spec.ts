import { describe, expect, it } from '@jest/globals';
import { atFields, emptyChallenge, inputOf, missingIn, stepOf } from './challengeValues.js';

const call = { ...emptyChallenge('agency', '0301'), route: 'CALL' as const, title: 'Vi vil prøve' };

describe('what the form tells the API', () => {
  it('leaves out all that belongs to a call while exploring, and empties what was there', () => {
    const told = inputOf({ ...call, route: 'EXPLORE', deadline: '2026-12-20T11:00:00Z', budgetTo: 5, criteria: [{ name: 'Pris', weight: 100 }] });
    expect(told).toMatchObject({ route: 'EXPLORE', criteria: [], capabilities: [] });
    expect(told).not.toHaveProperty('deadline');
    expect(told).not.toHaveProperty('budgetTo');
  });

  it('keeps rows without a name to itself', () => {
    const told = inputOf({ ...call, criteria: [{ name: ' ', weight: 10 }, { name: 'Pris', weight: null }] });
    expect(told.criteria).toEqual([{ name: 'Pris', weight: null }]);
  });

  it('names a capability once: what one cannot do without is not also an advantage', () => {
    const told = inputOf({ ...call, must: ['a'], nice: ['a', 'b'] });
    expect(told.capabilities).toEqual([{ code: 'a', level: 'MUST' }, { code: 'b', level: 'NICE' }]);
  });
});

describe('what the API has against it', () => {
  it('stands at the row of the form, also when rows above it were not sent', () => {
    const values = { ...call, criteria: [{ name: '', weight: null }, { name: 'Pris', weight: 200 }] };
    const [error] = atFields(values, [{ code: 'TOO_LARGE', message: 'For mye', path: ['criteria', '0', 'weight'] }]);
    expect(error?.path).toEqual(['criteria', '1', 'weight']);
  });

  it('leads to the screen of its field', () => {
    expect([undefined, 'need', 'places', 'deadline', 'criteria'].map(stepOf)).toEqual([1, 1, 2, 3, 3]);
  });
});

describe('what is missing before everyone may see it', () => {
  const empty = { need: ' ', targetGroups: [], places: [], deadline: null, answerBy: null, criteria: [] };

  it('asks an exploration for need, group and place alone', () => {
    expect(missingIn({ ...empty, route: 'EXPLORE' })).toEqual(['need', 'targetGroups', 'places']);
  });

  it('asks a call for deadline, answer and criteria too', () => {
    expect(missingIn({ ...empty, route: 'CALL' })).toEqual(['need', 'targetGroups', 'places', 'deadline', 'answerBy', 'criteria']);
  });
});

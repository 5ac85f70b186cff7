import { describe, expect, it } from '@jest/globals';
import { newWorkshopInput, type NewWorkshopValues, screenOf, withTemplate } from './newWorkshop.js';

const blank: NewWorkshopValues = { template: '', question: '', targetGroup: '', startsAt: '', where: '', capacity: null, ownerId: '' };
const questionOf = (template: string) => `Question of ${template}`;
const choose = (values: NewWorkshopValues, template: NewWorkshopValues['template']) => ({ ...values, ...withTemplate(values, template, questionOf) });

describe('choosing a template', () => {
  it('fills in the question, the places and the young', () => {
    expect(choose(blank, 'YOUNG')).toMatchObject({ template: 'YOUNG', question: 'Question of YOUNG', capacity: 40, targetGroup: 'unge' });
  });

  it('takes the place of what another template filled in', () => {
    expect(choose(choose(blank, 'YOUNG'), 'HEARING')).toMatchObject({ question: 'Question of HEARING', capacity: 200, targetGroup: '' });
  });

  it('leaves alone what one wrote oneself', () => {
    const own = { ...choose(blank, 'YOUNG'), question: 'Hva mangler du?', capacity: 12, targetGroup: 'barn' };
    expect(choose(own, 'HEARING')).toMatchObject({ template: 'HEARING', question: 'Hva mangler du?', capacity: 12, targetGroup: 'barn' });
  });

  it('leaves alone what was written before any was chosen', () => {
    expect(choose({ ...blank, question: 'Hva mangler du?' }, 'YOUNG').question).toBe('Hva mangler du?');
  });
});

describe('a new workshop', () => {
  it('is sent without what its template knows', () => {
    const values = { ...choose(blank, 'YOUNG'), startsAt: '2026-12-01T11:00:00.000Z', where: 'Kulturhuset' };
    expect(newWorkshopInput(values)).toEqual({
      template: 'YOUNG',
      question: 'Question of YOUNG',
      targetGroups: ['unge'],
      startsAt: '2026-12-01T11:00:00.000Z',
      venue: 'Kulturhuset',
      capacity: 40,
      ownerId: null,
    });
  });

  it('turns to the screen where something must be mended', () => {
    expect(screenOf('targetGroups')).toBe(1);
    expect(screenOf('startsAt')).toBe(2);
  });
});

import { describe, expect, it } from '@jest/globals';
import { aboutOf, placeToAct } from './subjects.js';

const pilot = { __typename: 'Pilot', id: 'p1', slug: 'startsporet', title: 'Startsporet', language: 'NN' } as const;
const proposal = { __typename: 'Proposal', id: 'f1', title: 'Verkstedet', organisation: null, challenge: null } as const;
const challenge = { __typename: 'Challenge', id: 'u1', slug: 'veien', title: 'Veien', language: 'NB' } as const;

describe('where that which waits is done', () => {
  it('is the form itself where there is one', () => {
    expect(placeToAct('CHECKPOINT_DUE', pilot)).toBe('/piloter/startsporet/oppfolging');
    expect(placeToAct('PILOT_TO_PLAN', proposal)).toBe('/piloter/ny?forslag=f1');
    expect(placeToAct('DRAFT_UNFINISHED', challenge)).toBe('/utfordringer/u1/rediger');
  });

  it('is else the page of the thing', () => {
    expect(placeToAct('PROPOSAL_WAITS', proposal)).toBe('/forslag/f1');
    expect(placeToAct('APPROVAL_WAITS', challenge)).toBe('/utfordringer/veien');
  });

  it('is nowhere when the thing is hidden', () => {
    expect(placeToAct('DECISION_WAITS', null)).toBeNull();
  });
});

describe('what something is about', () => {
  it('has the language it is written in', () => {
    expect(aboutOf(pilot)?.lang).toBe('nn');
  });

  it('has the page of an organisation or an agreement too', () => {
    expect(aboutOf({ __typename: 'Organisation', id: 'o1', slug: 'startsporet', name: 'Startsporet' })?.to).toBe('/partnere/startsporet');
    expect(aboutOf({ __typename: 'Agreement', id: 'a1', title: 'Unge først' })?.to).toBe('/avtaler/a1');
  });
});

import { describe, expect, it } from '@jest/globals';
import { CONTENT } from './content.js';
import { IDEAS } from './ideas.js';
import { ASSIGNMENTS } from './volunteers.js';
import { WORKSHOPS } from './workshops.js';

const { organisations, people, profiles, solutions, challenges, proposals, pilots } = CONTENT;
const running = pilots.filter((pilot) => pilot.status === 'RUNNING');

const keysOf = (things: readonly { key: string }[]) => new Set(things.map((thing) => thing.key));
const repeated = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);
const unknown = (keys: readonly (string | undefined)[], known: ReadonlySet<string>) =>
  keys.filter((key) => key !== undefined && !known.has(key));

/** The ninth digit of an organisation number follows from the first eight. */
function passesMod11(number: string): boolean {
  const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return number.length === 9 && (11 - (sum % 11)) % 11 === Number(number[8]);
}

describe('the demo content', () => {
  it('points only at what is in it', () => {
    const organisationKeys = keysOf(organisations);
    const personKeys = keysOf(people);
    const unitKeys = keysOf(organisations.flatMap((organisation) => organisation.units ?? []));
    expect(
      unknown(
        [
          ...organisations.flatMap((organisation) => organisation.networks ?? []),
          ...people.flatMap((person) => [...person.memberships, ...(person.coordinates ?? [])].map((one) => one.organisation)),
          ...[...profiles, ...solutions, ...proposals].map((thing) => thing.organisation),
          ...challenges.flatMap((challenge) => [challenge.owner, ...(challenge.coOwners ?? [])]),
          ...pilots.flatMap((pilot) => [pilot.owner, pilot.lead, ...pilot.partners.map((partner) => partner.organisation)]),
        ],
        organisationKeys,
      ),
    ).toEqual([]);
    expect(
      unknown(
        [
          ...challenges.flatMap(({ author, contact, questions }) => [
            author,
            contact,
            ...(questions ?? []).flatMap((question) => [question.askedBy, question.answeredBy]),
          ]),
          ...proposals.flatMap((proposal) => [proposal.author, proposal.answeredBy]),
          ...pilots.flatMap((pilot) => [
            pilot.plannedBy,
            pilot.decision?.decidedBy,
            ...pilot.checkpoints.map((checkpoint) => checkpoint.recordedBy),
          ]),
        ],
        personKeys,
      ),
    ).toEqual([]);
    expect(
      unknown([...people.flatMap((person) => person.memberships.map((one) => one.unit)), ...challenges.map((one) => one.unit)], unitKeys),
    ).toEqual([]);
    expect(unknown(proposals.map((proposal) => proposal.solution), keysOf(solutions))).toEqual([]);
    expect(unknown([...proposals, ...pilots].map((thing) => thing.challenge), keysOf(challenges))).toEqual([]);
    expect(unknown(pilots.map((pilot) => pilot.proposal), keysOf(proposals))).toEqual([]);
    expect(unknown(pilots.map((pilot) => pilot.fromPilot), keysOf(pilots))).toEqual([]);
  });

  it('names nothing twice', () => {
    for (const things of [organisations, people, solutions, challenges, proposals, pilots]) {
      expect(repeated(things.map((thing) => thing.key))).toEqual([]);
    }
    for (const things of [organisations, solutions, challenges, pilots]) {
      expect(repeated(things.map((thing) => thing.slug))).toEqual([]);
    }
    expect(repeated(people.map((person) => person.email))).toEqual([]);
    expect(repeated(organisations.map((organisation) => organisation.organisationNumber))).toEqual([]);
  });

  it('has valid organisation numbers of the synthetic series', () => {
    const wrong = organisations.filter(({ organisationNumber: number }) => !passesMod11(number) || !number.startsWith('313'));
    expect(wrong).toEqual([]);
  });

  it('gives every organisation a leader', () => {
    const led = new Set(people.flatMap((person) => person.memberships.filter((one) => one.role === 'LEADER').map((one) => one.organisation)));
    expect(organisations.filter((organisation) => !led.has(organisation.key)).map((organisation) => organisation.key)).toEqual([]);
  });

  it('stays within the lengths that the forms allow', () => {
    expect(challenges.filter((one) => one.title.length > 120 || one.need.length > 8_000)).toEqual([]);
    expect(proposals.filter((one) => one.title.length > 120 || one.summary.length > 800 || one.approach.length > 3_000)).toEqual([]);
    expect(solutions.filter((one) => one.summary.length > 600 || one.forWhom.length > 600)).toEqual([]);
    expect(pilots.filter((one) => one.title.length > 120 || one.summary.length > 1_000 || one.learningQuestion.length > 500)).toEqual([]);
    expect(profiles.filter((one) => one.about.length > 2_000)).toEqual([]);
  });

  it('weighs the criteria of every call to a hundred per cent', () => {
    const sums = challenges.flatMap(({ call }) => (call ? [call.criteria.reduce((sum, one) => sum + one.weight, 0)] : []));
    expect(sums).toEqual([100, 100, 100]);
  });

  it('sends proposals only while their challenge is open', () => {
    const late = proposals.filter(({ challenge, submittedOn }) => {
      const { publishedOn, endedOn, call } = challenges.find((one) => one.key === challenge)!;
      const last = endedOn ?? call?.deadline.day ?? 0;
      return submittedOn !== null && (publishedOn === null || submittedOn < publishedOn || submittedOn > last);
    });
    expect(late.map((proposal) => proposal.key)).toEqual([]);
  });

  it('says why each decided proposal was chosen or not', () => {
    const decided = proposals.filter((one) => ['SHORTLISTED', 'ACCEPTED', 'NOT_CHOSEN'].includes(one.status));
    expect(decided.filter((one) => !one.reasons || one.decidedOn === undefined).map((one) => one.key)).toEqual([]);
  });
});

describe('the demo pilots', () => {
  it('meet at most two months apart', () => {
    const gaps = pilots.flatMap(({ startsOn, checkpoints, nextCheckpointOn, key }) => {
      const days = [startsOn, ...checkpoints.map((one) => one.heldOn), ...checkpoints.slice(-1).flatMap((one) => (one.nextOn === null ? [] : [one.nextOn]))];
      const planned = nextCheckpointOn !== null && checkpoints.at(-1)?.choice !== 'EVALUATE' ? [...days, nextCheckpointOn] : days;
      return planned.slice(1).map((day, index) => ({ key, days: day - planned[index]! }));
    });
    expect(gaps.filter((gap) => gap.days < 0 || gap.days > 61)).toEqual([]);
  });

  it('have a clarifying meeting within fourteen days of their start', () => {
    const begun = pilots.filter((pilot) => pilot.status !== 'PLANNED');
    expect(begun.filter((one) => one.clarifyingMeetingOn === null || one.clarifyingMeetingOn - one.startsOn > 14)).toEqual([]);
  });

  it('include one that is overdue and several that are on time', () => {
    const overdue = running.filter((pilot) => pilot.nextCheckpointOn! < 0).map((pilot) => pilot.key);
    expect(overdue).toEqual(['klarvei-vestby']);
    expect(running.length).toBeGreaterThan(3);
  });

  it('give figures only for their own indicators', () => {
    const strange = pilots.flatMap(({ indicators, checkpoints }) =>
      unknown(checkpoints.flatMap((checkpoint) => Object.keys(checkpoint.values)), keysOf(indicators)),
    );
    expect(strange).toEqual([]);
  });

  it('are decided as the rules ask: adopted with a receiver, stopped with a lesson', () => {
    const decisions = pilots.flatMap((pilot) => (pilot.decision ? [pilot.decision] : []));
    const adopted = decisions.filter((one) => one.decision === 'ADOPT');
    const stopped = decisions.filter((one) => one.decision === 'STOP');
    expect([adopted.length, stopped.length]).toEqual([1, 2]);
    expect(adopted.every((one) => one.receivingService && one.funding && one.adoptedFrom !== undefined)).toBe(true);
    expect(stopped.every((one) => one.lesson)).toBe(true);
  });
});

describe('the demo assignments', () => {
  it('belong to voluntary organisations or to pilots that their owner leads, with a contact of its own', () => {
    const strange = ASSIGNMENTS.filter(({ owner, pilot, contact }) => {
      const { kind } = organisations.find(({ key }) => key === owner)!;
      const leads = pilots.some((one) => one.key === pilot && one.lead === owner);
      const belongs = people.some((person) => person.key === contact && person.memberships.some(({ organisation }) => organisation === owner));
      return !belongs || !(leads || (kind === 'VOLUNTARY_ORGANISATION' && pilot === undefined));
    });
    expect(strange.map(({ key }) => key)).toEqual([]);
  });

  it('are full with people waiting, or free, or answered by the contact, and are named once', () => {
    const ahead = ASSIGNMENTS.flatMap(({ slots }) => slots).filter(({ day }) => day > 0);
    expect(ahead.filter(({ capacity, signUps = [] }) => signUps.length > capacity).length).toBeGreaterThan(1);
    expect(ASSIGNMENTS.filter(({ policeCertificate }) => policeCertificate)).toHaveLength(1);
    expect(repeated(ASSIGNMENTS.flatMap(({ key, slug }) => [key, slug]))).toEqual([]);
  });
});

describe('the demo workshops', () => {
  it('point only at what is in the demo, and are led by someone of the agency that answers for them', () => {
    const strange = WORKSHOPS.filter(({ owner, hosts = [], contact, challenge, pilot, results = [] }) => {
      const belongs = people.some((person) => person.key === contact && person.memberships.some(({ organisation }) => organisation === owner));
      const known = [
        ...unknown([owner, ...hosts], keysOf(organisations)),
        ...unknown([challenge], keysOf(challenges)),
        ...unknown([pilot], keysOf(pilots)),
        ...unknown(results.map(({ idea }) => idea), keysOf(IDEAS)),
      ];
      return !belongs || known.length > 0;
    });
    expect(strange.map(({ key }) => key)).toEqual([]);
  });

  it('take no address from the young, have places for all, and codes of their own that people can type', () => {
    for (const { registered = [], participants = 0, capacity, code } of WORKSHOPS) {
      expect(registered.filter(({ adult, email }) => !adult && email)).toEqual([]);
      expect(Math.max(registered.length, participants)).toBeLessThanOrEqual(capacity);
      expect(code).toMatch(/^[BCDFGHJKMNPQRTVWX3479]{6}$/);
    }
    expect(repeated(WORKSHOPS.flatMap(({ key, slug, code }) => [key, slug, code]))).toEqual([]);
  });

  it('are planned, open, over, and answered', () => {
    const waits = ({ results = [] }: (typeof WORKSHOPS)[number]) => results.some(({ answer, idea }) => !answer && !IDEAS.find(({ key }) => key === idea)?.answer);
    expect(WORKSHOPS.map((one) => (one.status !== 'CLOSED' ? one.status : waits(one) ? 'CLOSED' : 'ANSWERED'))).toEqual(['OPEN', 'PLANNED', 'CLOSED', 'ANSWERED']);
  });
});

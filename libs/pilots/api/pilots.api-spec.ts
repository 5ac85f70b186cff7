import { catalogue } from '@samskap/catalogue-api';
import { challenges } from '@samskap/challenges-api';
import { type Agency, aChallenge, aProposal, told, withPeople } from '@samskap/challenges-api/testing';
import { identity } from '@samskap/identity-api';
import { aCoordinator, aPerson, anOrganisation } from '@samskap/identity-api/testing';
import { organisations } from '@samskap/organisations-api';
import { partners } from '@samskap/partners-api';
import { platform } from '@samskap/platform-api';
import { type Caller, type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pilots } from './index.js';
import { aPilot, joinPilot } from './testing/pilot.builder.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';

const mutation = (name: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
    pilot { id slug version status language title summary learningQuestion frame startsOn endsOn clarifyingMeetingOn nextCheckpointOn decision decisionReasons decidedOn
      receivingService funding adoptedFrom lesson challenge { id } proposal { id pilot { slug } } fromPilot { slug } owner { id } lead { id } partners { role phases organisation { id } } }
    userErrors { code message path } } }`;

describe('a pilot', () => {
  let api: TestApi;
  let agency: Agency;
  let partner: Agency;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations, partners, challenges, pilots]);
    api.clock.set(new Date('2026-03-02T10:00:00Z'));
    agency = await withPeople(api);
    partner = await withPeople(api, { kind: 'SOCIAL_ENTERPRISE' });
  });

  afterAll(() => api.stop());

  const send = async (caller: Caller | null, name: string, input: Record<string, unknown>): Promise<Json> => (await api.data(caller, mutation(name), { input }))[name];
  const eventsOf = async (id: string): Promise<Json[]> => api.dataSource.query('select type, data from event where subject_id = $1 order by id', [id]);

  describe('when it is planned', () => {
    it('takes owner, title and summary from the challenge it comes from', async () => {
      const challenge = await aChallenge(api, agency, { title: 'Veien tilbake', need: 'Unge faller ut.', language: 'NN' });
      const { pilot, userErrors } = await send(agency.member, 'planPilot', { challengeId: challenge.id });
      expect(userErrors).toEqual([]);
      const expected = { status: 'PLANNED', slug: 'veien-tilbake', title: 'Veien tilbake', summary: 'Unge faller ut.', language: 'NN', version: 1, challenge: { id: challenge.id } };
      expect(pilot).toMatchObject({ ...expected, owner: { id: agency.id }, lead: { id: agency.id } });
      expect(await eventsOf(pilot.id)).toEqual([{ type: 'pilot.planned', data: {} }]);
    });

    it('is led by the proposer when it comes from an accepted proposal, and the proposal points at it', async () => {
      const proposal = await aProposal(api, await aChallenge(api, agency), partner, { status: 'ACCEPTED', title: 'Los i Oslo', summary: 'Én los for hver familie.' });
      const { pilot } = await send(agency.member, 'planPilot', { proposalId: proposal.id, frame: 'Inntil ti familier.' });
      expect(pilot).toMatchObject({ title: 'Los i Oslo', summary: 'Én los for hver familie.', frame: 'Inntil ti familier.', lead: { id: partner.id } });
      expect(pilot.proposal).toEqual({ id: proposal.id, pilot: { slug: pilot.slug } });
    });

    it('can be tried by any agency after it was started elsewhere', async () => {
      const other = await withPeople(api);
      const running = await aPilot(api, agency, { status: 'RUNNING', title: 'Los i nord' });
      const { pilot, userErrors } = await send(other.member, 'planPilot', { fromPilotId: running.id });
      expect(userErrors).toEqual([]);
      expect(pilot).toMatchObject({ title: 'Los i nord', learningQuestion: 'Virker det?', fromPilot: { slug: running.slug }, owner: { id: other.id }, lead: { id: other.id } });
      expect(pilot.slug).not.toBe(running.slug);
      expect(told(await send(partner.member, 'planPilot', { fromPilotId: running.id }))).toEqual(['NOT_ALLOWED fromPilotId']);
    });

    it('keeps what the person wrote before what it comes from', async () => {
      const challenge = await aChallenge(api, agency);
      const partners = [{ organisationId: partner.id, role: 'DELIVERY', phases: ['TRIAL', 'TRIAL'] }];
      const input = { challengeId: challenge.id, title: ' Egen tittel ', summary: 'Egne ord.', leadId: partner.id, language: 'EN', startsOn: '2026-04-01', endsOn: '2026-09-01', partners };
      const { pilot } = await send(agency.member, 'planPilot', input);
      expect(pilot).toMatchObject({ title: 'Egen tittel', summary: 'Egne ord.', language: 'EN', lead: { id: partner.id }, startsOn: '2026-04-01', endsOn: '2026-09-01' });
      expect(pilot.partners).toEqual([{ role: 'DELIVERY', phases: ['TRIAL'], organisation: { id: partner.id } }]);
    });

    it('tells every problem at its field, in the language of the reader', async () => {
      const hidden = await anOrganisation(api, { status: 'PENDING' });
      const one = { organisationId: partner.id, role: 'DELIVERY', phases: ['TRIAL'] };
      const partners = [one, { ...one, organisationId: hidden.id }, one];
      const input = { ownerId: agency.id, leadId: NOBODY, startsOn: '2026-05-02', endsOn: '2026-05-01', partners };
      const wrong = await send(agency.member, 'planPilot', input);
      const problems = ['REQUIRED title', 'REQUIRED summary', 'ENDS_BEFORE_START endsOn', 'NOT_FOUND leadId', 'NOT_FOUND partners 1 organisationId', 'PARTNER_TWICE partners 2 role'];
      expect(told(wrong)).toEqual(problems);
      expect(wrong.userErrors[2].message).toBe('Siste dag må være etter første dag.');
      expect(told(await send(agency.member, 'planPilot', { title: 'x'.repeat(121), partners: [{ ...one, phases: [] }] }))).toEqual(['TOO_LONG title', 'REQUIRED partners 0 phases']);
    });

    it('comes only from what was accepted, once, and from challenges of its own agency', async () => {
      const challenge = await aChallenge(api, agency);
      const waiting = await aProposal(api, challenge, partner);
      expect(told(await send(agency.member, 'planPilot', { proposalId: waiting.id }))).toEqual(['NOT_ACCEPTED proposalId']);
      const accepted = await aProposal(api, await aChallenge(api, agency), partner, { status: 'ACCEPTED' });
      expect(told(await send(agency.member, 'planPilot', { proposalId: accepted.id, challengeId: challenge.id }))).toEqual(['NOT_FOUND challengeId']);
      const twice = await Promise.all([1, 2].map(() => send(agency.member, 'planPilot', { proposalId: accepted.id })));
      expect(twice.flatMap(told)).toEqual(['ALREADY_PLANNED proposalId']);
      const other = await withPeople(api);
      expect(told(await send(other.member, 'planPilot', { ownerId: other.id, challengeId: challenge.id }))).toEqual(['CHALLENGE_OF_OTHERS challengeId']);
    });

    it('is planned once however often the same call arrives', async () => {
      const input = { idempotencyKey: 'plan-1', ownerId: agency.id, title: 'Bare én', summary: 'Én gang.' };
      const [first, second] = await Promise.all([1, 2].map(() => send(agency.member, 'planPilot', input)));
      expect(first.pilot.id).toBe(second.pilot.id);
    });

    it('is refused to strangers, to partners and to those who are not signed in', async () => {
      const input = { ownerId: agency.id, title: 'Ny', summary: 'Ny.' };
      for (const stranger of [partner.leader, await aPerson(api), await aCoordinator(api, [agency])]) expect(told(await send(stranger, 'planPilot', input))).toEqual(['NOT_IN_AGENCY ownerId']);
      expect(told(await send(null, 'planPilot', input))).toEqual(['SIGN_IN']);
      const draft = await aChallenge(api, agency, { status: 'DRAFT' });
      expect(told(await send(partner.leader, 'planPilot', { challengeId: draft.id }))).toEqual(['NOT_FOUND challengeId']);
      const plan = await aPilot(api, agency);
      expect(told(await send((await withPeople(api)).leader, 'planPilot', { fromPilotId: plan.id }))).toEqual(['NOT_FOUND fromPilotId']);
    });
  });

  describe('when it is changed', () => {
    it('takes a new plan while it is planned, and its address follows the title', async () => {
      const { id } = await aPilot(api, agency, { leadId: partner.id });
      const input = { id, version: 1, title: 'Nytt navn på planen', frame: 'Inntil ti.', startsOn: '2026-05-01', endsOn: '2026-08-01', partners: [] };
      const { pilot, userErrors } = await send(partner.member, 'updatePilot', input);
      expect(userErrors).toEqual([]);
      expect(pilot).toMatchObject({ version: 2, slug: 'nytt-navn-pa-planen', frame: 'Inntil ti.', startsOn: '2026-05-01', endsOn: '2026-08-01', summary: 'Vi prøver noe nytt i det små.' });
    });

    it('is adjusted within its frame while it runs, with a reason that is kept', async () => {
      const running = await aPilot(api, agency, { status: 'RUNNING', frame: 'Inntil ti.' });
      const { pilot } = await send(agency.member, 'updatePilot', { id: running.id, version: 1, title: 'Justert', frame: 'Inntil ti.', endsOn: '2026-08-31', reason: 'Flere vil være med.' });
      expect(pilot).toMatchObject({ status: 'RUNNING', version: 2, title: 'Justert', slug: running.slug, endsOn: '2026-08-31' });
      const [event] = await eventsOf(running.id);
      expect(event).toEqual({ type: 'pilot.updated', data: { fields: ['title', 'endsOn'], reason: 'Flere vil være med.' } });
    });

    it('cannot leave its frame, lose what it was started with, or change without a reason while it runs', async () => {
      const { id } = await aPilot(api, agency, { status: 'RUNNING', frame: 'Inntil ti.' });
      const problems = ['ONLY_WHILE_PLANNED frame', 'ONLY_WHILE_PLANNED startsOn', 'REQUIRED reason', 'REQUIRED learningQuestion', 'REQUIRED endsOn'];
      expect(told(await send(agency.leader, 'updatePilot', { id, version: 1, frame: 'Alle.', startsOn: '2026-02-01', learningQuestion: null, endsOn: null }))).toEqual(problems);
      expect(told(await send(agency.leader, 'updatePilot', { id, version: 1, endsOn: '2026-03-01', reason: 'Ferdig.' }))).toEqual(['NOT_AHEAD endsOn']);
    });

    it('is refused when it is evaluated, when someone came first, and to those who do not carry it', async () => {
      const { id } = await aPilot(api, agency, { status: 'EVALUATING' });
      const change = { id, version: 1, summary: 'Nytt.', reason: 'Fordi.' };
      expect(told(await send(agency.member, 'updatePilot', change))).toEqual(['WRONG_STATE id']);
      expect(told(await send(agency.member, 'updatePilot', { ...change, version: 7 }))).toEqual(['STALE version']);
      for (const outsider of [partner.leader, await aCoordinator(api, [agency])]) expect(told(await send(outsider, 'updatePilot', change))).toEqual(['NOT_ALLOWED id']);
      expect(told(await send(null, 'updatePilot', change))).toEqual(['SIGN_IN']);
    });
  });

  describe('when it is started', () => {
    const start = { version: 1, clarifyingMeetingOn: '2026-03-16' };

    it('runs from today, has its first checkpoint within two months, and is public', async () => {
      const { id, slug } = await aPilot(api, agency);
      expect((await api.data(null, '{ pilot(slug: "' + slug + '") { id } }')).pilot).toBeNull();
      const { pilot, userErrors } = await send(agency.leader, 'startPilot', { id, ...start });
      expect(userErrors).toEqual([]);
      expect(pilot).toMatchObject({ status: 'RUNNING', startsOn: '2026-03-02', clarifyingMeetingOn: '2026-03-16', nextCheckpointOn: '2026-05-02', version: 2 });
      expect((await api.data(null, '{ pilot(slug: "' + slug + '") { status frame } }')).pilot).toEqual({ status: 'RUNNING', frame: null });
    });

    it('may have its first day ahead, and a first checkpoint no later than its last day', async () => {
      const coordinator = await aCoordinator(api, [agency]);
      const { id } = await aPilot(api, agency, { startsOn: '2026-03-20', learningQuestion: null, endsOn: null });
      const { pilot } = await send(coordinator, 'startPilot', { id, ...start, leadId: partner.id, learningQuestion: 'Hva skjer?', endsOn: '2026-04-20' });
      expect(pilot).toMatchObject({ startsOn: '2026-03-20', nextCheckpointOn: '2026-04-20', learningQuestion: 'Hva skjer?', lead: { id: partner.id } });
    });

    it.each([
      [{ clarifyingMeetingOn: '2026-03-17' }, ['MEETING_WITHIN_14_DAYS clarifyingMeetingOn']],
      [{ clarifyingMeetingOn: '2026-03-01' }, ['MEETING_WITHIN_14_DAYS clarifyingMeetingOn']],
      [{ nextCheckpointOn: '2026-05-03' }, ['CHECKPOINT_WITHIN_TWO_MONTHS nextCheckpointOn']],
      [{ nextCheckpointOn: '2026-03-01' }, ['NOT_AHEAD nextCheckpointOn']],
      [{ endsOn: '2026-03-02' }, ['NOT_AHEAD endsOn']],
      [{ endsOn: '2026-04-01', nextCheckpointOn: '2026-04-02' }, ['CHECKPOINT_AFTER_END nextCheckpointOn']],
      [{ leadId: NOBODY }, ['NOT_FOUND leadId']],
    ])('is refused with %j', async (given, problems) => {
      const { id } = await aPilot(api, agency);
      expect(told(await send(agency.leader, 'startPilot', { id, ...start, ...given }))).toEqual(problems);
    });

    it('needs a learning question and an end', async () => {
      const { id } = await aPilot(api, agency, { learningQuestion: null, endsOn: null });
      expect(told(await send(agency.leader, 'startPilot', { id, ...start }))).toEqual(['REQUIRED learningQuestion', 'REQUIRED endsOn']);
    });

    it('counts days in Norway, also in the night when summer time begins', async () => {
      api.clock.set(new Date('2026-03-28T23:30:00Z'));
      const { id } = await aPilot(api, agency);
      const { pilot } = await send(agency.leader, 'startPilot', { id, version: 1, clarifyingMeetingOn: '2026-04-12' });
      expect(pilot).toMatchObject({ startsOn: '2026-03-29', nextCheckpointOn: '2026-05-29' });
      const late = await aPilot(api, agency);
      api.clock.set(new Date('2026-03-29T22:30:00Z'));
      expect(told(await send(agency.leader, 'startPilot', { id: late.id, version: 1, clarifyingMeetingOn: '2026-03-29' }))).toEqual(['MEETING_WITHIN_14_DAYS clarifyingMeetingOn']);
      api.clock.set(new Date('2026-03-02T10:00:00Z'));
    });

    it('is refused a second time, to members who do not lead, and is hidden from strangers', async () => {
      const { id } = await aPilot(api, agency, { leadId: partner.id });
      for (const insider of [agency.member, partner.leader]) expect(told(await send(insider, 'startPilot', { id, ...start }))).toEqual(['NOT_ALLOWED id']);
      expect(told(await send((await withPeople(api)).leader, 'startPilot', { id, ...start }))).toEqual(['NOT_FOUND id']);
      expect(told(await send(null, 'startPilot', { id, ...start }))).toEqual(['SIGN_IN']);
      await send(agency.leader, 'startPilot', { id, ...start });
      expect(told(await send(agency.leader, 'startPilot', { id, ...start, version: 2 }))).toEqual(['WRONG_STATE id']);
    });
  });

  describe('when it is decided', () => {
    const stop = { version: 1, decision: 'STOP', reasons: 'Ingen kom.', lesson: 'Spør de unge først.' };

    it.each(['PLANNED', 'RUNNING', 'EVALUATING'] as const)('can be stopped with a lesson while it is %s', async (status) => {
      const { id } = await aPilot(api, agency, { status });
      const { pilot } = await send(agency.leader, 'decidePilot', { id, ...stop });
      expect(pilot).toMatchObject({ status: 'DECIDED', decision: 'STOP', decisionReasons: 'Ingen kom.', lesson: 'Spør de unge først.', decidedOn: '2026-03-02', nextCheckpointOn: null });
      expect((await eventsOf(id)).map(({ type }) => type)).toEqual(['pilot.stopped']);
      const seen = (await api.data(null, 'query ($id: ID!) { pilot(id: $id) { lesson } }', { id })).pilot;
      expect(seen).toEqual(status === 'PLANNED' ? null : { lesson: 'Spør de unge først.' });
    });

    it('asks each decision for what it needs', async () => {
      const { id } = await aPilot(api, agency, { status: 'EVALUATING' });
      const decide = (decision: string) => send(agency.leader, 'decidePilot', { id, version: 1, decision, reasons: ' ' });
      expect(told(await decide('ADOPT'))).toEqual(['REQUIRED reasons', 'REQUIRED receivingService', 'REQUIRED funding', 'REQUIRED adoptedFrom']);
      expect(told(await decide('ADJUST'))).toEqual(['REQUIRED reasons', 'REQUIRED endsOn', 'REQUIRED nextCheckpointOn']);
      expect(told(await decide('STOP'))).toEqual(['REQUIRED reasons', 'REQUIRED lesson']);
      const adjust = { id, version: 1, decision: 'ADJUST', reasons: 'Videre.', endsOn: '2026-09-01', nextCheckpointOn: '2026-05-03' };
      expect(told(await send(agency.leader, 'decidePilot', adjust))).toEqual(['CHECKPOINT_WITHIN_TWO_MONTHS nextCheckpointOn']);
    });

    it('can be adopted or adjusted only after its trial, and adopted only with an evaluation', async () => {
      const adopt = { version: 1, decision: 'ADOPT', reasons: 'Det virker.', receivingService: 'NAV', funding: 'Budsjettet', adoptedFrom: '2026-09-01' };
      for (const status of ['RUNNING', 'EVALUATING'] as const) {
        const { id } = await aPilot(api, agency, { status });
        expect(told(await send(agency.leader, 'decidePilot', { id, ...adopt }))).toEqual(['EVALUATE_FIRST decision']);
      }
    });

    it('is decided by a leader of the owner alone, and once', async () => {
      const pilot = await aPilot(api, agency, { status: 'RUNNING', leadId: partner.id });
      for (const insider of [agency.member, partner.leader, await aCoordinator(api, [agency])]) {
        expect(told(await send(insider, 'decidePilot', { id: pilot.id, ...stop }))).toEqual(['NOT_ALLOWED id']);
      }
      expect(told(await send(null, 'decidePilot', { id: pilot.id, ...stop }))).toEqual(['SIGN_IN']);
      const twice = await Promise.all([1, 2].map(() => send(agency.leader, 'decidePilot', { id: pilot.id, ...stop })));
      expect(twice.flatMap(told)).toEqual(['STALE version']);
      expect(told(await send(agency.leader, 'decidePilot', { id: pilot.id, ...stop, version: 2 }))).toEqual(['WRONG_STATE id']);
      const plan = await aPilot(api, agency);
      await joinPilot(api, plan, partner);
      expect(told(await send(partner.leader, 'decidePilot', { id: plan.id, ...stop }))).toEqual(['NOT_ALLOWED id']);
      expect(told(await send(await aPerson(api), 'decidePilot', { id: plan.id, ...stop }))).toEqual(['NOT_FOUND id']);
    });
  });
});

import { catalogue } from '@samskap/catalogue-api';
import { challenges } from '@samskap/challenges-api';
import { type Agency, aChallenge, aProposal, told, withPeople } from '@samskap/challenges-api/testing';
import { identity } from '@samskap/identity-api';
import { aCoordinator, aPerson } from '@samskap/identity-api/testing';
import { organisations } from '@samskap/organisations-api';
import { partners } from '@samskap/partners-api';
import { platform } from '@samskap/platform-api';
import { type Caller, type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { pilots } from './index.js';
import { aPilot, anIndicator, joinPilot } from './testing/pilot.builder.js';

const PILOT = `id version status nextCheckpointOn checkpointOverdue decision receivingService indicators { id name unit baseline target values { on value } }
  checkpoints { heldOn happened unknown choice nextOn values { value indicator { name } } }
  evaluation { worked didNotWork targetGroupVoice cost recommendation writtenOn }
  viewerCan { update start recordCheckpoint evaluate decide follow }`;

const mutation = (name: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { pilot { ${PILOT} } userErrors { code message path } } }`;

const baseline = { name: 'Deltakere', unit: 'personer', baseline: 0, target: 20, value: 4 };

describe('a running pilot', () => {
  let api: TestApi;
  let agency: Agency;
  let partner: Agency;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations, partners, challenges, pilots]);
    agency = await withPeople(api);
    partner = await withPeople(api, { kind: 'SOCIAL_ENTERPRISE' });
  });

  beforeEach(() => api.clock.set(new Date('2026-03-02T10:00:00Z')));

  afterAll(() => api.stop());

  const send = async (caller: Caller | null, name: string, input: Record<string, unknown>): Promise<Json> => (await api.data(caller, mutation(name), { input }))[name];
  const record = (caller: Caller | null, pilotId: string, given: Record<string, unknown> = {}): Promise<Json> =>
    send(caller, 'recordCheckpoint', { pilotId, version: 1, happened: 'Fire kom.', values: [baseline], choice: 'CONTINUE', nextOn: '2026-04-15', ...given });

  it('goes from an accepted proposal to a service, with its clock and its figures', async () => {
    const proposal = await aProposal(api, await aChallenge(api, agency), partner, { status: 'ACCEPTED' });
    const done = async (caller: Caller, name: string, input: Record<string, unknown>): Promise<Json> => {
      const { pilot, userErrors } = await send(caller, name, input);
      expect(userErrors).toEqual([]);
      return pilot;
    };
    let pilot = await done(agency.member, 'planPilot', { proposalId: proposal.id, learningQuestion: 'Blir færre sendt rundt?', endsOn: '2026-08-31' });
    pilot = await done(agency.leader, 'startPilot', { id: pilot.id, version: pilot.version, clarifyingMeetingOn: '2026-03-09' });
    expect(pilot.nextCheckpointOn).toBe('2026-05-02');

    api.clock.set(new Date('2026-05-02T21:59:00Z'));
    const overdue = () => api.data(partner.member, '{ pilots(filter: { overdue: true, mine: true }) { nodes { id checkpointOverdue } } }');
    expect((await overdue()).pilots.nodes).toEqual([]);
    api.clock.set(new Date('2026-05-02T22:00:00Z'));
    expect((await overdue()).pilots.nodes).toEqual([{ id: pilot.id, checkpointOverdue: true }]);

    pilot = await done(partner.member, 'recordCheckpoint', { pilotId: pilot.id, version: pilot.version, happened: 'Vi kom i gang.', values: [baseline], choice: 'CONTINUE', nextOn: '2026-07-03' });
    expect(pilot).toMatchObject({ checkpointOverdue: false, nextCheckpointOn: '2026-07-03' });
    const indicatorId = pilot.indicators[0].id;

    api.clock.set(new Date('2026-07-03T10:00:00Z'));
    const last = { pilotId: pilot.id, version: pilot.version, happened: 'Vi er ferdige.', values: [{ indicatorId, value: 18 }], choice: 'EVALUATE' };
    pilot = await done(await aCoordinator(api, [agency]), 'recordCheckpoint', last);
    expect(pilot).toMatchObject({ status: 'EVALUATING', nextCheckpointOn: null });
    expect(pilot.indicators).toEqual([{ id: indicatorId, name: 'Deltakere', unit: 'personer', baseline: 0, target: 20, values: [{ on: '2026-05-03', value: 4 }, { on: '2026-07-03', value: 18 }] }]);

    pilot = await done(agency.member, 'evaluatePilot', { id: pilot.id, version: pilot.version, worked: 'Losen.', didNotWork: 'Møterommet.', recommendation: 'Ta det i bruk.' });
    expect(pilot.viewerCan).toEqual({ update: false, start: false, recordCheckpoint: false, evaluate: true, decide: false, follow: true });
    const adopt = { decision: 'ADOPT', reasons: 'Det virker.', receivingService: 'Familietjenesten', funding: 'Budsjettet for 2027', adoptedFrom: '2027-01-01' };
    pilot = await done(agency.leader, 'decidePilot', { id: pilot.id, version: pilot.version, ...adopt });
    expect(pilot).toMatchObject({ status: 'DECIDED', decision: 'ADOPT', receivingService: 'Familietjenesten' });
    const { organisation } = await api.data(null, 'query ($id: ID!) { organisation(id: $id) { trackRecord { pilots running adopted stopped } } }', { id: partner.id });
    expect(organisation.trackRecord).toEqual({ pilots: 1, running: 0, adopted: 1, stopped: 0 });
    const events: { type: string }[] = await api.dataSource.query('select type from event where subject_id = $1 order by id', [pilot.id]);
    const steps = ['planned', 'started', 'checkpoint-recorded', 'checkpoint-recorded', 'evaluated', 'adopted'];
    expect(events.map(({ type }) => type)).toEqual(steps.map((step) => `pilot.${step}`));
  });

  it('runs again when it is adjusted, and is then adopted only on a new evaluation', async () => {
    const { id } = await aPilot(api, agency, { status: 'EVALUATING' });
    await anIndicator(api, { id });
    const evaluate = (version: number) => send(agency.member, 'evaluatePilot', { id, version, worked: 'Noe.', didNotWork: 'Noe annet.', recommendation: 'Prøv videre.' });
    const adopt = (version: number) => send(agency.leader, 'decidePilot', { id, version, decision: 'ADOPT', reasons: 'Ja.', receivingService: 'NAV', funding: 'Drift', adoptedFrom: '2027-01-01' });
    await evaluate(1);
    const adjusted = await send(agency.leader, 'decidePilot', { id, version: 2, decision: 'ADJUST', reasons: 'Flere må med.', endsOn: '2026-09-30', nextCheckpointOn: '2026-04-30' });
    expect(adjusted.pilot).toMatchObject({ status: 'RUNNING', decision: 'ADJUST', nextCheckpointOn: '2026-04-30' });
    api.clock.set(new Date('2026-04-30T10:00:00Z'));
    expect(told(await record(agency.member, id, { version: 3, values: [], choice: 'EVALUATE', nextOn: null }))).toEqual([]);
    expect(told(await adopt(4))).toEqual(['EVALUATE_FIRST decision']);
    await evaluate(4);
    expect((await adopt(5)).pilot).toMatchObject({ status: 'DECIDED', decision: 'ADOPT' });
    const kept: { decision: string }[] = await api.dataSource.query('select decision from pilot_decision where pilot_id = $1 order by decided_at', [id]);
    expect(kept.map(({ decision }) => decision)).toEqual(['ADJUST', 'ADOPT']);
  });

  describe('at a checkpoint', () => {
    it('tells what happened, what is not known yet, the figures and the next date', async () => {
      const { id } = await aPilot(api, agency, { status: 'RUNNING' });
      const { pilot } = await record(agency.member, id, { heldOn: '2026-02-27', unknown: ' Om det varer. ' });
      expect(pilot.checkpoints).toEqual([
        { heldOn: '2026-02-27', happened: 'Fire kom.', unknown: 'Om det varer.', choice: 'CONTINUE', nextOn: '2026-04-15', values: [{ value: 4, indicator: { name: 'Deltakere' } }] },
      ]);
      expect(pilot).toMatchObject({ version: 2, nextCheckpointOn: '2026-04-15' });
    });

    it('needs the first indicator with its baseline the first time, and not later', async () => {
      const { id } = await aPilot(api, agency, { status: 'RUNNING' });
      for (const values of [undefined, [], [{ name: 'Trivsel' }]]) expect(told(await record(agency.member, id, { values }))).toEqual(['BASELINE_FIRST values']);
      expect(told(await record(agency.member, id, { values: [{ name: 'Trivsel', baseline: 3.5 }] }))).toEqual([]);
      expect(told(await record(agency.member, id, { version: 2, values: undefined }))).toEqual([]);
    });

    it('fills in a baseline that was not known, and never rewrites one that was', async () => {
      const { id } = await aPilot(api, agency, { status: 'RUNNING' });
      const first = await record(agency.member, id, { values: [baseline, { name: 'Trivsel', unit: 'av 5' }] });
      const [known, unsure] = first.pilot.indicators;
      const wrong = await record(agency.member, id, { version: 2, values: [{ indicatorId: known.id, baseline: 7, value: 5 }, { indicatorId: unsure.id, value: 4 }] });
      expect(told(wrong)).toEqual(['BASELINE_KNOWN values 0 baseline', 'REQUIRED values 1 baseline']);
      const beyond = await record(agency.member, id, { version: 2, values: [{ indicatorId: unsure.id, baseline: 2.5, value: 6 }] });
      expect(told(beyond)).toEqual(['TOO_LARGE values 0 value']);
      const right = await record(agency.member, id, { version: 2, values: [{ indicatorId: unsure.id, baseline: 2.5, value: 4 }] });
      expect(right.pilot.indicators[1]).toEqual({ id: unsure.id, name: 'Trivsel', unit: 'av 5', baseline: 2.5, target: null, values: [{ on: '2026-03-02', value: 4 }] });
    });

    it('takes figures only of its own indicators, each once', async () => {
      const { id } = await aPilot(api, agency, { status: 'RUNNING' });
      const own = await anIndicator(api, { id });
      const foreign = await anIndicator(api, await aPilot(api, agency, { status: 'RUNNING' }));
      const values = [{ indicatorId: own.id, value: 1 }, { indicatorId: foreign.id, value: 2 }, { indicatorId: own.id, value: 3 }, { name: 'DELTAKERE', value: 4 }, { value: 5 }];
      const problems = ['NOT_FOUND values 1 indicatorId', 'INDICATOR_TWICE values 2 indicatorId', 'INDICATOR_TWICE values 3 name', 'REQUIRED values 4 name'];
      expect(told(await record(agency.member, id, { values }))).toEqual(problems);
      expect(await api.dataSource.query('select 1 from checkpoint where pilot_id = $1', [id])).toEqual([]);
    });

    it.each([
      [{ heldOn: '2026-03-03' }, ['HELD_IN_FUTURE heldOn']],
      [{ heldOn: '2026-01-09' }, ['HELD_BEFORE_START heldOn']],
      [{ nextOn: null }, ['REQUIRED nextOn']],
      [{ nextOn: '2026-05-03' }, ['CHECKPOINT_WITHIN_TWO_MONTHS nextOn']],
      [{ nextOn: '2026-03-02' }, ['NEXT_BEFORE_THIS nextOn']],
      [{ happened: '  ' }, ['REQUIRED happened']],
      [{ happened: 'Født 13097248022 kom.' }, ['NATIONAL_ID happened']],
      [{ version: 2 }, ['STALE version']],
    ])('is refused with %j', async (given, problems) => {
      const { id } = await aPilot(api, agency, { status: 'RUNNING' });
      expect(told(await record(agency.member, id, given))).toEqual(problems);
    });

    it('is recorded by one of two who write at once; the other is told, and nothing is doubled', async () => {
      const { id } = await aPilot(api, agency, { status: 'RUNNING' });
      const both = await Promise.all([record(agency.member, id), record(agency.leader, id, { happened: 'Fem kom.' })]);
      expect(both.flatMap(told)).toEqual(['STALE version']);
      const { pilot } = await api.data(agency.member, `query ($id: ID!) { pilot(id: $id) { ${PILOT} } }`, { id });
      expect([pilot.checkpoints.length, pilot.indicators.length, pilot.version]).toEqual([1, 1, 2]);
    });

    it('is refused to partners who do not carry it, to strangers, to nobody, and when the pilot does not run', async () => {
      const pilot = await aPilot(api, agency, { status: 'RUNNING' });
      await joinPilot(api, pilot, partner);
      for (const other of [partner.leader, await aPerson(api)]) expect(told(await record(other, pilot.id))).toEqual(['NOT_ALLOWED pilotId']);
      expect(told(await record(null, pilot.id))).toEqual(['SIGN_IN']);
      const plan = await aPilot(api, agency);
      expect(told(await record(agency.member, plan.id))).toEqual(['WRONG_STATE pilotId']);
      expect(told(await record(partner.leader, plan.id))).toEqual(['NOT_FOUND pilotId']);
    });
  });

  describe('when it is evaluated', () => {
    const text = { version: 1, worked: 'Losen.', didNotWork: 'Rommet.', targetGroupVoice: 'Vi ble hørt.', cost: '', recommendation: 'Fortsett.' };

    it('can be written again until it is decided', async () => {
      const { id } = await aPilot(api, agency, { status: 'EVALUATING', leadId: partner.id });
      const { pilot } = await send(partner.member, 'evaluatePilot', { id, ...text });
      expect(pilot.evaluation).toEqual({ worked: 'Losen.', didNotWork: 'Rommet.', targetGroupVoice: 'Vi ble hørt.', cost: null, recommendation: 'Fortsett.', writtenOn: '2026-03-02' });
      const again = await send(agency.member, 'evaluatePilot', { id, ...text, version: 2, targetGroupVoice: null, worked: 'Losen og rommet.' });
      expect(again.pilot.evaluation).toMatchObject({ worked: 'Losen og rommet.', targetGroupVoice: null });
      await send(agency.leader, 'decidePilot', { id, version: 3, decision: 'STOP', reasons: 'Nok.', lesson: 'Begynn mindre.' });
      expect(told(await send(agency.member, 'evaluatePilot', { id, ...text, version: 4 }))).toEqual(['WRONG_STATE id']);
    });

    it('says at which field something is missing, and waits until the trial is over', async () => {
      const { id } = await aPilot(api, agency, { status: 'EVALUATING' });
      expect(told(await send(agency.member, 'evaluatePilot', { id, ...text, worked: '', recommendation: ' ' }))).toEqual(['REQUIRED worked', 'REQUIRED recommendation']);
      const running = await aPilot(api, agency, { status: 'RUNNING' });
      expect(told(await send(agency.member, 'evaluatePilot', { id: running.id, ...text }))).toEqual(['WRONG_STATE id']);
    });

    it('is refused to those who do not carry it and to nobody', async () => {
      const { id } = await aPilot(api, agency, { status: 'EVALUATING' });
      for (const other of [partner.leader, await aCoordinator(api, [agency])]) expect(told(await send(other, 'evaluatePilot', { id, ...text }))).toEqual(['NOT_ALLOWED id']);
      expect(told(await send(null, 'evaluatePilot', { id, ...text }))).toEqual(['SIGN_IN']);
    });
  });
});

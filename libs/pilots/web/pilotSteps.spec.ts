import { describe, expect, it } from '@jest/globals';
import { type PilotOnItsWay, pilotSteps } from './pilotSteps.js';

const today = '2026-11-22';

const running: PilotOnItsWay = {
  status: 'RUNNING',
  startsOn: '2026-09-01',
  endsOn: '2027-03-01',
  clarifyingMeetingOn: '2026-09-08',
  nextCheckpointOn: '2026-12-01',
  checkpointOverdue: false,
  checkpoints: [{ id: 'first', heldOn: '2026-10-01', choice: 'CONTINUE' }],
  evaluation: null,
  decision: null,
  decidedOn: null,
};

const told = (pilot: PilotOnItsWay) => pilotSteps(pilot, today).map(({ kind, state }) => `${kind} ${state}`);

describe('the way of a pilot', () => {
  it('begins with a plan and has everything before it', () => {
    const planned: PilotOnItsWay = { ...running, status: 'PLANNED', clarifyingMeetingOn: null, nextCheckpointOn: null, checkpoints: [] };
    expect(told(planned)).toEqual(['planned now', 'started next', 'evaluation next', 'decision next']);
  });

  it('shows the next checkpoint as where it stands while it runs', () => {
    expect(told(running)).toEqual([
      'planned done',
      'started done',
      'clarifying done',
      'checkpoint done',
      'nextCheckpoint now',
      'evaluation next',
      'decision next',
    ]);
  });

  it('tells no day for a start that came before the first day, and no meeting that a stop came before', () => {
    const early: PilotOnItsWay = { ...running, startsOn: '2026-12-22', clarifyingMeetingOn: '2026-11-30', checkpoints: [] };
    expect(pilotSteps(early, today).find(({ kind }) => kind === 'started')).toMatchObject({ state: 'done', on: null });
    expect(told({ ...early, status: 'DECIDED', decision: 'STOP', decidedOn: today })).toEqual(['planned done', 'started done', 'decision done']);
  });

  it('says that a checkpoint is overdue', () => {
    expect(told({ ...running, checkpointOverdue: true })).toContain('nextCheckpoint overdue');
  });

  it('waits for the evaluation, and then for the decision', () => {
    const evaluating: PilotOnItsWay = { ...running, status: 'EVALUATING', nextCheckpointOn: null };
    expect(told(evaluating).slice(-2)).toEqual(['evaluation now', 'decision next']);
    expect(told({ ...evaluating, evaluation: { writtenOn: today } }).slice(-2)).toEqual(['evaluation done', 'decision now']);
  });

  it('leaves out the evaluation that a stopped pilot never came to', () => {
    const stopped: PilotOnItsWay = { ...running, status: 'DECIDED', decision: 'STOP', decidedOn: today, nextCheckpointOn: null };
    expect(told(stopped).slice(-2)).toEqual(['checkpoint done', 'decision done']);
  });

  it('has a new evaluation ahead when a pilot that was evaluated is tried further', () => {
    const adjusted: PilotOnItsWay = { ...running, decision: 'ADJUST', evaluation: { writtenOn: '2026-11-01' } };
    expect(told(adjusted).slice(-2)).toEqual(['evaluation next', 'decision next']);
  });
});

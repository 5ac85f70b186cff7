import { checkpointRules, evaluationRules } from '@samskap/pilots-contract';
import { type Outcome, type Problem, type Viewer, type WriteTransaction, Writes, at, dayInOslo, refuseAny, valid } from '@samskap/platform-api';
import type { EvaluatePilotInput, RecordCheckpointInput } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import { Checkpoint, IndicatorValue } from './checkpoint.entity.js';
import { settleIndicators } from './indicators.js';
import { Pilot, PilotEvaluation } from './pilot.entity.js';
import { lastCheckpointDay } from './pilot.lifecycle.js';
import { pilotSubject } from './pilots.service.js';

/** The meetings of a running pilot, and the evaluation that closes it. */
@Injectable()
export class CheckpointsService {
  constructor(@Inject(Writes) private readonly writes: Writes) {}

  record(viewer: Viewer, input: RecordCheckpointInput): Promise<Outcome> {
    return this.writes.run(viewer, 'recordCheckpoint', input, async (transaction) => {
      const given = valid(checkpointRules, input) as RecordCheckpointInput;
      const pilot = await transaction.lock(pilotSubject, input.pilotId, 'recordCheckpoint', { version: input.version, path: 'pilotId' });
      const heldOn = given.heldOn ?? dayInOslo(transaction.now);
      const nextOn = given.choice === 'EVALUATE' ? null : (given.nextOn ?? null);
      refuseAny(...dayProblems(given, pilot, { heldOn, nextOn, today: dayInOslo(transaction.now) }));
      const figures = await settleIndicators(transaction, pilot.id, given.values ?? []);
      const checkpointId = await this.store(transaction, pilot, given, heldOn, nextOn);
      if (figures.length > 0) await transaction.manager.insert(IndicatorValue, figures.map((figure) => ({ ...figure, checkpointId })));
      const status = given.choice === 'EVALUATE' ? 'EVALUATING' : 'RUNNING';
      await transaction.update(Pilot, pilot, { status, nextCheckpointOn: nextOn, updatedAt: transaction.now });
      await transaction.event('pilot.checkpoint-recorded', { type: 'Pilot', id: pilot.id }, { checkpointId, choice: given.choice });
      return pilot.id;
    });
  }

  /** Writes the closing evaluation, in place of what was written before. */
  evaluate(viewer: Viewer, input: EvaluatePilotInput): Promise<Outcome> {
    return this.writes.run(viewer, 'evaluatePilot', input, async (transaction) => {
      const { worked, didNotWork, targetGroupVoice = null, cost = null, recommendation } = valid(evaluationRules, input);
      const pilot = await transaction.lock(pilotSubject, input.id, 'evaluate', input);
      const written = { writtenBy: transaction.personId, writtenAt: transaction.now };
      await transaction.manager.upsert(PilotEvaluation, { pilotId: pilot.id, worked, didNotWork, targetGroupVoice, cost, recommendation, ...written }, ['pilotId']);
      await transaction.update(Pilot, pilot, { updatedAt: transaction.now });
      await transaction.event('pilot.evaluated', { type: 'Pilot', id: pilot.id });
      return pilot.id;
    });
  }

  private store(transaction: WriteTransaction, pilot: Pilot, given: RecordCheckpointInput, heldOn: string, nextOn: string | null): Promise<string> {
    return transaction.insert(Checkpoint, {
      pilotId: pilot.id,
      heldOn,
      happened: given.happened,
      unknown: given.unknown ?? null,
      choice: given.choice,
      nextOn,
      recordedBy: transaction.personId,
      recordedAt: transaction.now,
    });
  }
}

function dayProblems(given: RecordCheckpointInput, pilot: Pilot, { heldOn, nextOn, today }: { heldOn: string; nextOn: string | null; today: string }): (Problem | false)[] {
  // A pilot may be started some days before its first day; a meeting in between counts.
  const started = dayInOslo(pilot.startedAt!);
  const first = pilot.startsOn && pilot.startsOn < started ? pilot.startsOn : started;
  return [
    heldOn > today && at('heldOn', 'HELD_IN_FUTURE'),
    heldOn < first && at('heldOn', 'HELD_BEFORE_START'),
    given.choice !== 'EVALUATE' && nextOn === null && at('nextOn', 'REQUIRED'),
    nextOn !== null && nextOn <= heldOn && at('nextOn', 'NEXT_BEFORE_THIS'),
    nextOn !== null && nextOn > lastCheckpointDay(today) && at('nextOn', 'CHECKPOINT_WITHIN_TWO_MONTHS'),
  ];
}

import { checkpointLimits } from '@samskap/pilots-contract';
import { type Problem, type WriteTransaction, at, newId, refuseAny } from '@samskap/platform-api';
import type { CheckpointValueInput } from '@samskap/platform-contract';
import { Checkpoint, Indicator } from './checkpoint.entity.js';

interface Settled {
  readonly indicator: Indicator;
  readonly isNew: boolean;
  readonly value: number | null;
}

/**
 * Adds the indicators that are new, fills in baselines and targets that were not known, and returns the figures to store.
 * Each figure needs a baseline to be compared with, and the first checkpoint needs the first indicator.
 */
export async function settleIndicators(transaction: WriteTransaction, pilotId: string, given: readonly CheckpointValueInput[]): Promise<{ indicatorId: string; value: number }[]> {
  const known = await transaction.manager.find(Indicator, { where: { pilotId }, order: { position: 'ASC' } });
  const isFirst = !(await transaction.manager.existsBy(Checkpoint, { pilotId }));
  const problems: Problem[] = [];
  const settled = given.flatMap((one, index) => {
    const outcome = settle(one, pilotId, known, given.slice(0, index));
    if ('path' in outcome) problems.push({ ...outcome, path: ['values', String(index), ...(outcome.path ?? [])] });
    return 'path' in outcome ? [] : [outcome];
  });
  const added = settled.filter(({ isNew }) => isNew).map(({ indicator }, index) => Object.assign(indicator, { position: (known.at(-1)?.position ?? -1) + 1 + index }));
  const baselines = [...known, ...added].some(({ baseline }) => baseline !== null);
  if (problems.length === 0 && isFirst && !baselines) problems.push(at('values', 'BASELINE_FIRST'));
  if (known.length + added.length > checkpointLimits.indicators) problems.push(at('values', 'TOO_MANY', { max: checkpointLimits.indicators }));
  refuseAny(...problems);
  for (const { indicator } of settled) await transaction.manager.save(indicator);
  return settled.flatMap(({ indicator, value }) => (value === null ? [] : [{ indicatorId: indicator.id, value }]));
}

/** The indicator as it will be with what is given, or what is wrong with it. */
function settle(given: CheckpointValueInput, pilotId: string, known: readonly Indicator[], before: readonly CheckpointValueInput[]): Settled | Problem {
  const value = given.value ?? null;
  if (given.indicatorId) {
    const indicator = known.find(({ id }) => id === given.indicatorId!.toLowerCase());
    if (!indicator) return at('indicatorId', 'NOT_FOUND');
    if (before.some((other) => other.indicatorId?.toLowerCase() === indicator.id)) return at('indicatorId', 'INDICATOR_TWICE');
    if (indicator.baseline !== null && (given.baseline ?? indicator.baseline) !== indicator.baseline) return at('baseline', 'BASELINE_KNOWN');
    return compared({ indicator: Object.assign(indicator, { baseline: given.baseline ?? indicator.baseline, target: given.target ?? indicator.target }), isNew: false, value });
  }
  if (!given.name) return at('name', 'REQUIRED');
  const same = (name: string | null | undefined) => name?.toLowerCase() === given.name!.toLowerCase();
  if (known.some(({ name }) => same(name)) || before.some((other) => !other.indicatorId && same(other.name))) return at('name', 'INDICATOR_TWICE');
  const added = { id: newId(), pilotId, name: given.name, unit: given.unit ?? null, baseline: given.baseline ?? null, target: given.target ?? null };
  return compared({ indicator: Object.assign(new Indicator(), added), isNew: true, value });
}

/** Of so many («av 14») there can be no more than that; «av 5» of a scale is the same. */
function compared(settled: Settled): Settled | Problem {
  const { value, indicator, isNew } = settled;
  if (value !== null && indicator.baseline === null) return at('baseline', 'REQUIRED');
  const all = Number(indicator.unit?.match(/^(?:av|of) (\d+)$/)?.[1] ?? Infinity);
  const beyond = Object.entries(isNew ? { value, baseline: indicator.baseline, target: indicator.target } : { value }).find(([, figure]) => figure !== null && figure > all);
  return beyond ? at(beyond[0], 'TOO_LARGE', { max: all }) : settled;
}

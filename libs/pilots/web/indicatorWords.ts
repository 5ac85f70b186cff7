/** An indicator's figures over time: before, at each checkpoint, and what is hoped for. */
export interface IndicatorFigures {
  baseline: number | null;
  target: number | null;
  values: readonly { on: string; value: number }[];
}

export type Trend = 'none' | 'first' | 'reached' | 'towards' | 'away' | 'still' | 'changed' | 'wasReached' | 'wasNotReached';

/** What the figures say of a pilot that is over: only whether it got there. */
export function resultOf(figures: IndicatorFigures): Trend {
  const trend = trendOf(figures);
  if (figures.target === null || trend === 'none') return trend;
  if (figures.baseline === null) return 'changed';
  return trend === 'reached' ? 'wasReached' : 'wasNotReached';
}

/** What the figures say so far, as far as they say anything: one figure is never a direction. */
export function trendOf({ baseline, target, values }: IndicatorFigures): Trend {
  const last = values.at(-1)?.value;
  if (last === undefined) return 'none';
  if (baseline === null) return values.length < 2 ? 'first' : 'changed';
  if (target === null || target === baseline) return last === baseline ? 'still' : 'changed';
  const way = Math.sign(target - baseline);
  if ((last - target) * way >= 0) return 'reached';
  if (last === baseline) return 'still';
  return Math.sign(last - baseline) === way ? 'towards' : 'away';
}

/** A point of the drawing, in its own units: x from 0 to `width`, y from 0 (top) to `height`. */
export interface Point {
  x: number;
  y: number;
}

/** Where the figures lie in a drawing of this size: the line, and the height of the target. Null when fewer than two figures are known. */
export function drawing({ baseline, target, values }: IndicatorFigures, width: number, height: number) {
  const figures = [...(baseline === null ? [] : [baseline]), ...values.map(({ value }) => value)];
  if (figures.length < 2) return null;
  const all = target === null ? figures : [...figures, target];
  const low = Math.min(...all);
  const span = Math.max(...all) - low || 1;
  const yOf = (value: number) => height - ((value - low) / span) * height;
  const points: Point[] = figures.map((value, index) => ({ x: (index / (figures.length - 1)) * width, y: yOf(value) }));
  return { points, target: target === null ? null : yOf(target) };
}

/** How sure one can be of a share, in whole per cent. */
export interface Share {
  of: number;
  low: number;
  high: number;
}

const sureness = 1.96;

/**
 * The interval of a share when the unit says how many there are («av 14»), by Wilson at 95 %; null of any other figure.
 * With so few people as a pilot has, the share alone would promise too much.
 */
export function shareOf(value: number, unit: string | null): Share | null {
  const of = Number(unit?.match(/^(?:av|of) (\d+)$/)?.[1] ?? 0);
  if (of === 0 || !Number.isInteger(value) || value < 0 || value > of) return null;
  const share = value / of;
  const square = sureness ** 2;
  const middle = (share + square / (2 * of)) / (1 + square / of);
  const half = (sureness * Math.sqrt((share * (1 - share)) / of + square / (4 * of ** 2))) / (1 + square / of);
  return { of, low: Math.round((middle - half) * 100), high: Math.round((middle + half) * 100) };
}

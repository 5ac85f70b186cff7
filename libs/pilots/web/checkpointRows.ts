import type { CheckpointValueInput } from '@samskap/platform-contract';

/** A row of figures in the form: of a known indicator, or of a new one that gets its name there. */
export interface FigureRow {
  indicatorId: string | null;
  name: string;
  unit: string;
  baseline: number | null;
  target: number | null;
  value: number | null;
}

const empty: FigureRow = { indicatorId: null, name: '', unit: '', baseline: null, target: null, value: null };

/** One row for each indicator; a row for a new one when there is none. */
export function figureRows(indicators: readonly { id: string; baseline: number | null; target: number | null }[]): FigureRow[] {
  if (indicators.length === 0) return [empty];
  return indicators.map(({ id, baseline, target }) => ({ ...empty, indicatorId: id, baseline, target }));
}

/** Where the rows stand that say something. */
export const given = (rows: readonly FigureRow[]): number[] =>
  rows.flatMap((row, index) => {
    const says = row.value !== null || (row.indicatorId === null && (row.name.trim() !== '' || row.baseline !== null));
    return says ? [index] : [];
  });

/** The row as the API takes it. */
export const knownOnly = ({ indicatorId, name, unit, baseline, target, value }: FigureRow): CheckpointValueInput =>
  indicatorId === null
    ? { name, unit: unit.trim() || null, baseline, target, value }
    : { indicatorId, baseline, value };

import { drawing, type IndicatorFigures } from './indicatorWords.js';

const width = 220;
const height = 64;
const margin = 8;

/** The figures as a line, with the target as a dashed one. Says nothing aloud: the same stands in words and in a table beside it. */
export function Sparkline({ figures }: { figures: IndicatorFigures }) {
  const drawn = drawing(figures, width, height);
  if (!drawn) return null;
  const last = drawn.points.at(-1);
  return (
    <svg
      className="sparkline"
      viewBox={`${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`}
      aria-hidden="true"
      focusable="false"
    >
      {drawn.target !== null && <line className="sparkline-target" x1={0} x2={width} y1={drawn.target} y2={drawn.target} />}
      <polyline className="sparkline-line" points={drawn.points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {drawn.points.map(({ x, y }, index) => (
        <circle key={index} className={index === 0 && figures.baseline !== null ? 'sparkline-before' : 'sparkline-dot'} cx={x} cy={y} r={3.5} />
      ))}
      {last && <circle className="sparkline-last" cx={last.x} cy={last.y} r={5.5} />}
    </svg>
  );
}

/** How well one can tell two lists of times apart: the share of pairs in which the first is longer, ties by half. 0.5 is not at all. */
export function auc(first, second) {
  const all = [...first.map((time) => ({ time, first: true })), ...second.map((time) => ({ time, first: false }))].sort((a, b) => a.time - b.time);
  let ranks = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to].time === all[from].time) to += 1;
    // Equal times share the middle of their ranks, which are from + 1 to `to`.
    for (let index = from; index < to; index += 1) if (all[index].first) ranks += (from + 1 + to) / 2;
    from = to;
  }
  return (ranks - (first.length * (first.length + 1)) / 2) / (first.length * second.length);
}

/** Half the width of the 95 % interval around 0.5 when there is nothing to tell. */
export const chance = (pairs) => 1.96 * Math.sqrt((2 * pairs + 1) / (12 * pairs * pairs));

export const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

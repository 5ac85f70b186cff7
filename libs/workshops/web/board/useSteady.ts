import { useState } from 'react';
import { steadyOrder } from './things.js';

/** The same things in the order in which they first stood here; new ones last. */
export function useSteady<Item extends { id: string }>(items: readonly Item[]): Item[] {
  const ids = items.map(({ id }) => id);
  const [order, setOrder] = useState(ids);
  const steady = steadyOrder(order, ids);
  if (steady.join() !== order.join()) setOrder(steady);
  const byId = new Map(items.map((item) => [item.id, item]));
  return steady.flatMap((id) => byId.get(id) ?? []);
}

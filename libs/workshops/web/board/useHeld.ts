import { type RefObject, useEffect, useState } from 'react';
import { steadyOrder } from './things.js';

const QUIET_FOR = 4_000;
const touches = ['pointerdown', 'pointermove', 'keydown', 'focusin'] as const;

/** True from when someone touches what is within until it has been left alone for a while. */
function useTouched(within: RefObject<HTMLElement | null>): boolean {
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    const element = within.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout>;
    const touch = () => {
      setTouched(true);
      clearTimeout(timer);
      timer = setTimeout(() => setTouched(false), QUIET_FOR);
    };
    for (const name of touches) element.addEventListener(name, touch);
    return () => {
      clearTimeout(timer);
      for (const name of touches) element.removeEventListener(name, touch);
    };
  }, [within]);
  return touched;
}

/**
 * Ids in a steady order; while someone works in the list, what has left it stays in its place,
 * so that no other row comes under the finger and the one just handled can be undone.
 */
export function useHeld(within: RefObject<HTMLElement | null>, ids: readonly string[], stillThere: (id: string) => boolean): string[] {
  const touched = useTouched(within);
  const [held, setHeld] = useState<readonly string[]>(ids);
  const kept = touched ? [...new Set([...ids, ...held.filter(stillThere)])] : ids;
  const order = steadyOrder(held, kept);
  if (order.join() !== held.join()) setHeld(order);
  return order;
}

import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

const stepParameter = 'steg';
const draftParameter = 'utkast';

/** Where a form of several screens stands, kept in the address. */
export interface FormAddress {
  step: number;
  goTo: (step: number) => void;
  /** The address of another screen of the form. */
  pathOf: (step: number) => string;
  /** Writes the draft into the address, so that a reload goes on with it. */
  remember: (draft: { id: string }) => void;
}

/**
 * The screen of a form and, where `carriesDraft`, the draft that it writes. The way back leads to the screen before; so a
 * new screen waits for the draft to stand in the address, or the screen before would be that of a form without one.
 */
export function useFormAddress(carriesDraft: boolean): FormAddress {
  const [params, setParams] = useSearchParams();
  const [next, setNext] = useState<number>();
  const ready = !carriesDraft || params.has(draftParameter);

  const withValue = (name: string, value: string) => {
    const changed = new URLSearchParams(params);
    changed.set(name, value);
    return changed;
  };
  useEffect(() => {
    if (next === undefined || !ready) return;
    setNext(undefined);
    setParams(
      (before) => {
        const changed = new URLSearchParams(before);
        changed.set(stepParameter, String(next));
        return changed;
      },
      { preventScrollReset: true },
    );
  }, [next, ready, setParams]);

  return {
    step: Math.max(Number(params.get(stepParameter)) || 1, 1),
    goTo: setNext,
    pathOf: (step) => `?${withValue(stepParameter, String(step))}`,
    remember: ({ id }) => {
      if (carriesDraft && params.get(draftParameter) !== id) setParams(withValue(draftParameter, id), { replace: true, preventScrollReset: true });
    },
  };
}

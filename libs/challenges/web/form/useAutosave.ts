import { type FieldProps, type FormState, newKey, type UserError } from '@samskap/ui';
import { useCallback, useEffect, useRef, useState } from 'react';

/** What is being written, as the API knows it. */
export interface Stored {
  id: string;
  version: number;
}

/** What came of saving; `stored` is null when nothing has been stored yet. */
export interface Saving<S extends Stored> {
  stored: S | null;
  userErrors: readonly UserError[];
}

interface AutosaveOptions<Values extends object, S extends Stored> {
  form: FormState<Values>;
  /** What the API knows when writing begins; null for something new. */
  stored: S | null;
  /** The values as the API knows them; what differs is saved. */
  initial: Values;
  /** Whether there is enough to save. */
  ready: (values: Values) => boolean;
  save: (values: Values, stored: S | null, idempotencyKey: string) => Promise<Saving<S>>;
  /** Told of every save that went well. */
  onStored: (stored: S) => void;
}

type State = 'untouched' | 'saving' | 'saved' | 'refused' | 'stale' | 'failed';

/** Saving while one writes. */
export interface Autosave<Values extends object, S extends Stored> {
  state: State;
  /** When it was last saved. */
  savedAt: Date | undefined;
  /** What the last save had against it, in words. */
  problem: string | undefined;
  /** The field of the form, with what the last save had against it. */
  field: <Name extends keyof Values & string>(name: Name) => FieldProps<Values[Name]>;
  /** Saves what is not saved yet. Resolves with what came of it; rejects when the API could not be reached. */
  flush: () => Promise<Saving<S>>;
  /** Goes on from this version: what is written here replaces it at the next save. */
  continueFrom: (stored: S) => Promise<Saving<S>>;
}

const aPause = 1_200;
const aWhile = 8_000;

/** Saves a form as a draft a moment after the last key, one save at a time, and tries again when the API was out of reach. */
export function useAutosave<Values extends object, S extends Stored>(options: AutosaveOptions<Values, S>): Autosave<Values, S> {
  const { form, ready } = options;
  const text = JSON.stringify(form.values);
  const [outcome, setOutcome] = useState<{ state: State; errors: readonly UserError[] }>({ state: 'untouched', errors: [] });
  const [savedAt, setSavedAt] = useState<Date>();
  const live = useRef(options);
  const known = useRef({ text: JSON.stringify(options.initial), answer: { stored: options.stored, userErrors: [] } as Saving<S> });
  const base = useRef(options.stored);
  const attempt = useRef({ text: '', key: '' });
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    live.current = options;
  });

  const run = useCallback(async (): Promise<Saving<S>> => {
    const { form: now, ready: enough, save, onStored } = live.current;
    const { values } = now;
    const written = JSON.stringify(values);
    if (written === known.current.text) return known.current.answer;
    if (!enough(values)) return { stored: base.current, userErrors: [] };
    setOutcome((before) => ({ ...before, state: 'saving' }));
    // The same text under the same key: a save whose answer was lost is not done twice.
    if (attempt.current.text !== written) attempt.current = { text: written, key: newKey() };
    const answer = await save(values, base.current, attempt.current.key);
    known.current = { text: written, answer };
    if (answer.userErrors.length > 0 || !answer.stored) {
      const stale = answer.userErrors.some(({ code }) => code === 'STALE');
      setOutcome({ state: stale ? 'stale' : 'refused', errors: answer.userErrors });
      return answer;
    }
    base.current = answer.stored;
    now.saved(values);
    onStored(answer.stored);
    setSavedAt(new Date());
    setOutcome({ state: 'saved', errors: [] });
    return answer;
  }, []);

  const flush = useCallback((): Promise<Saving<S>> => {
    const next = queue.current.then(run).catch((error: unknown) => {
      setOutcome({ state: 'failed', errors: [] });
      throw error;
    });
    queue.current = next.catch(() => undefined);
    return next;
  }, [run]);

  const continueFrom = useCallback(
    (stored: S) => {
      base.current = stored;
      known.current = { text: '', answer: { stored, userErrors: [] } };
      attempt.current = { text: '', key: '' };
      return flush();
    },
    [flush],
  );

  const failed = outcome.state === 'failed';
  const waits = ready(form.values);
  useEffect(() => {
    if (!waits || text === known.current.text) return;
    const timer = setTimeout(() => void flush().catch(() => undefined), failed ? aWhile : aPause);
    return () => clearTimeout(timer);
  }, [text, waits, failed, flush]);

  const field = <Name extends keyof Values & string>(name: Name): FieldProps<Values[Name]> => {
    const own = form.field(name);
    return { ...own, error: own.error ?? outcome.errors.find(({ path }) => path?.[0] === name)?.message };
  };

  return { state: outcome.state, savedAt, problem: outcome.errors[0]?.message, field, flush, continueFrom };
}

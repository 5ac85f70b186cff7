import { useEffect, useRef, useState } from 'react';
import { dropDraft, keepDraft, readDraft } from './drafts.js';
import { newKey } from './newKey.js';
import { type UserError, messageAt, pathOf } from './userErrors.js';

/** What every field takes: spread `form.field('title')` into it. */
export interface FieldProps<Value> {
  id: string;
  name: string;
  value: Value;
  onChange: (value: Value) => void;
  error: string | undefined;
}

interface Payload {
  userErrors: readonly UserError[];
}

/** How a form begins, is checked and is sent. */
export interface FormOptions<Values extends object, Result extends Payload> {
  /** Unique among forms; with id and version where something is edited, so that an old draft never meets a newer text. */
  key: string;
  /** Where what is typed is kept; `key` unless given. May change when the thing gets an id or a newer version. */
  draftKey?: string;
  initial: Values;
  /** Sends. The key makes sending again after a lost answer harmless. A rejected promise keeps everything typed. */
  submit: (values: Values, idempotencyKey: string) => Promise<Result>;
  /** Called once, when nothing stood in the way. */
  done: (result: Result) => void;
  /** Rules that can be told without asking the server; empty when all is well. */
  validate?: (values: Values) => UserError[];
  /** Called with what stands in the way, so that a form of several steps can turn to the right one. */
  onErrors?: (errors: readonly UserError[]) => void;
  /** False where what is typed must not be kept, as with passwords. */
  keepsDraft?: boolean;
}

/** One row of a list within a form. */
export interface FormRow<Row extends object> {
  index: number;
  field: <Name extends keyof Row & string>(name: Name) => FieldProps<Row[Name]>;
  remove: () => void;
}

/** The state of a form and what can be done with it. */
export interface FormState<Values extends object> {
  key: string;
  values: Values;
  field: <Name extends keyof Values & string>(name: Name) => FieldProps<Values[Name]>;
  set: (changes: Partial<Values>) => void;
  /** Rows of a list of objects, each with fields of its own. */
  rows: <Row extends object>(name: keyof Values & string, of: readonly Row[]) => FormRow<Row>[];
  submit: () => Promise<void>;
  /** Back to where the form began; forgets the draft. */
  reset: () => void;
  /** Tells that these values are safe with the API, as when they are saved while one writes. The form begins there from now on. */
  saved: (values: Values) => void;
  errors: readonly UserError[];
  /** True when sending failed for a reason that the person cannot mend. */
  failed: boolean;
  /** How many times sending has been refused; moves focus to the summary each time. */
  refusals: number;
  sending: boolean;
  /** True when what was typed earlier was found again. */
  restored: boolean;
}

export const fieldId = (formKey: string, path: string): string => `${formKey}-${path}`.replace(/[^\w-]/g, '-');

/** A small form: keeps what is typed when anything fails, puts errors at their fields, never sends twice. */
export function useForm<Values extends object, Result extends Payload>(
  options: FormOptions<Values, Result>,
): FormState<Values> {
  const { key, draftKey = key, keepsDraft = true } = options;
  const [initial, setInitial] = useState(options.initial);
  const [draft] = useState(() => (keepsDraft ? readDraft(draftKey, initial) : undefined));
  const [values, setValues] = useState(draft ?? initial);
  const [restored, setRestored] = useState(draft !== undefined);
  const [outcome, setOutcome] = useState({ errors: [] as readonly UserError[], failed: false, refusals: 0 });
  const [sending, setSending] = useState(false);
  const busy = useRef(false);
  const attempt = useRef<string>(undefined);

  const keptAt = useRef(draftKey);
  useEffect(() => {
    if (keptAt.current !== draftKey) dropDraft(keptAt.current);
    keptAt.current = draftKey;
    if (keepsDraft) keepDraft(draftKey, values, initial);
  }, [draftKey, keepsDraft, values, initial]);

  const set = (changes: Partial<Values>) => setValues((before) => ({ ...before, ...changes }));

  const refuse = (errors: readonly UserError[], failed = false) => {
    setOutcome((before) => ({ errors, failed, refusals: before.refusals + 1 }));
    if (errors.length > 0) options.onErrors?.(errors);
  };

  const send = async () => {
    attempt.current ??= newKey();
    const result = await options.submit(values, attempt.current);
    attempt.current = undefined;
    // That the session is over is told once, for the whole page; the form waits as it is.
    if (result.userErrors.some(({ code }) => code === 'SIGN_IN')) return;
    if (result.userErrors.length > 0) return refuse(result.userErrors);
    dropDraft(draftKey);
    setRestored(false);
    setOutcome({ errors: [], failed: false, refusals: 0 });
    options.done(result);
  };

  const submit = async () => {
    if (busy.current) return;
    const wrong = options.validate?.(values) ?? [];
    if (wrong.length > 0) return refuse(wrong);
    busy.current = true;
    setSending(true);
    try {
      await send();
    } catch {
      refuse([], true);
    } finally {
      busy.current = false;
      setSending(false);
    }
  };

  const saved = (safe: Values) => {
    dropDraft(draftKey);
    setInitial(safe);
    setRestored(false);
    // What has just been saved is not too old any more.
    setOutcome((before) => (before.errors.some(({ code }) => code === 'STALE') ? { errors: [], failed: false, refusals: 0 } : before));
  };

  const reset = () => {
    dropDraft(draftKey);
    setValues(initial);
    setRestored(false);
    setOutcome({ errors: [], failed: false, refusals: 0 });
  };

  /** What was wrong with a field is gone once the field says something else. */
  const mended = (path: string) => {
    if (messageAt(outcome.errors, path) === undefined) return;
    setOutcome((before) => {
      const errors = before.errors.filter((error) => pathOf(error) !== path);
      return { errors, failed: false, refusals: errors.length > 0 ? before.refusals : 0 };
    });
  };

  const fieldAt = <Value>(path: string, value: Value, onChange: (value: Value) => void): FieldProps<Value> => ({
    id: fieldId(key, path),
    name: path,
    value,
    onChange: (next) => {
      onChange(next);
      mended(path);
    },
    error: messageAt(outcome.errors, path),
  });

  const field = <Name extends keyof Values & string>(name: Name) =>
    fieldAt(name, values[name], (value) => set({ [name]: value } as unknown as Partial<Values>));

  const rows = <Row extends object>(name: keyof Values & string, of: readonly Row[]): FormRow<Row>[] => {
    const change = (list: Row[]) => set({ [name]: list } as unknown as Partial<Values>);
    return of.map((row, index) => ({
      index,
      field: (column) =>
        fieldAt(`${name}.${index}.${column}`, row[column], (value) =>
          change(of.map((other, at) => (at === index ? { ...other, [column]: value } : other))),
        ),
      remove: () => change(of.filter((_, at) => at !== index)),
    }));
  };

  return { key, values, field, set, rows, submit, reset, saved, ...outcome, sending, restored };
}

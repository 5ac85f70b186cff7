import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type FormState, useForm } from '@samskap/ui';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { type Saving, type Stored, useAutosave } from './useAutosave.js';

interface Values {
  title: string;
}
type Save = (values: Values, stored: Stored | null, key: string) => Promise<Saving<Stored>>;

const initial: Values = { title: '' };

function Example({ save }: { save: Save }) {
  const form: FormState<Values> = useForm<Values, Saving<Stored>>({ key: 'example', initial, submit: (): Promise<Saving<Stored>> => autosave.flush(), done: () => undefined });
  const autosave = useAutosave<Values, Stored>({ form, stored: null, initial, ready: ({ title }) => title !== '', save, onStored: () => undefined });
  return (
    <>
      <input aria-label="Tittel" value={form.values.title} onChange={(event) => form.field('title').onChange(event.target.value)} />
      <output>{autosave.state}</output>
      <button onClick={() => void autosave.continueFrom({ id: 'one', version: 7 })}>Behold</button>
    </>
  );
}

const type = (value: string) => fireEvent.change(screen.getByLabelText('Tittel'), { target: { value } });
const wait = (milliseconds: number) => act(async () => jest.advanceTimersByTimeAsync(milliseconds));
const state = () => screen.getByRole('status').textContent;
const stored = (version: number): Saving<Stored> => ({ stored: { id: 'one', version }, userErrors: [] });
const refused = (code: string): Saving<Stored> => ({ stored: null, userErrors: [{ code, message: 'Nei', path: ['title'] }] });

beforeEach(() => {
  sessionStorage.clear();
  jest.useFakeTimers();
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

describe('saving while one writes', () => {
  it('waits for a pause, and goes on from the version it got', async () => {
    const save = jest.fn<Save>().mockResolvedValueOnce(stored(1)).mockResolvedValueOnce(stored(2));
    render(<Example save={save} />);
    type('E');
    type('En');
    await wait(1_300);
    type('En løsning');
    await wait(1_300);
    expect(save.mock.calls.map(([values, base]) => [values.title, base?.version])).toEqual([['En', undefined], ['En løsning', 1]]);
    expect(state()).toBe('saved');
  });

  it('asks again under the same key when nothing came back', async () => {
    const save = jest.fn<Save>().mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce(stored(1));
    render(<Example save={save} />);
    type('En');
    await wait(1_300);
    expect(state()).toBe('failed');
    await wait(8_100);
    expect(state()).toBe('saved');
    expect(save.mock.calls[1]?.[2]).toBe(save.mock.calls[0]?.[2]);
  });

  it('does not send again what was refused until it has changed', async () => {
    const save = jest.fn<Save>().mockResolvedValueOnce(refused('TOO_LONG')).mockResolvedValueOnce(stored(1));
    render(<Example save={save} />);
    type('En altfor lang');
    await wait(20_000);
    expect(save).toHaveBeenCalledTimes(1);
    type('En');
    await wait(1_300);
    expect(state()).toBe('saved');
  });

  it('keeps the text when somebody else has written, and saves it over theirs when asked to', async () => {
    const save = jest.fn<Save>().mockResolvedValueOnce(refused('STALE')).mockResolvedValueOnce(stored(8));
    render(<Example save={save} />);
    type('Min');
    await wait(1_300);
    expect(state()).toBe('stale');
    expect(screen.getByLabelText<HTMLInputElement>('Tittel').value).toBe('Min');
    fireEvent.click(screen.getByRole('button', { name: 'Behold' }));
    await wait(100);
    expect(save.mock.calls[1]?.slice(0, 2)).toEqual([{ title: 'Min' }, { id: 'one', version: 7 }]);
    expect(state()).toBe('saved');
  });
});

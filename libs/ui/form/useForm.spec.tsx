import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { TextField } from '../fields/TextField.js';
import { Form } from './Form.js';
import { type FormOptions, useForm } from './useForm.js';
import type { UserError } from './userErrors.js';

interface Values {
  title: string;
  rows: { name: string }[];
}
interface Result {
  userErrors: UserError[];
}
type Submit = FormOptions<Values, Result>['submit'];

const fine: Result = { userErrors: [] };

function Example({ submit, done = () => undefined }: { submit: Submit; done?: () => void }) {
  const form = useForm<Values, Result>({ key: 'example', initial: { title: '', rows: [{ name: '' }] }, submit, done });
  return (
    <Form form={form} submitLabel="Send" actions={<button type="button" onClick={() => form.saved(form.values)}>Lagret</button>}>
      <TextField {...form.field('title')} label="Tittel" />
      {form.rows('rows', form.values.rows).map((row) => (
        <TextField key={row.index} {...row.field('name')} label={`Navn ${row.index + 1}`} />
      ))}
    </Form>
  );
}

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
const valueOf = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;

beforeAll(async () => {
  await i18next.use(initReactI18next).init({ lng: 'nb', resources: { nb: { translation: {} } } });
});
beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

describe('a form', () => {
  it('puts what stands in the way at its field and in a summary that takes focus', async () => {
    render(<Example submit={async () => ({ userErrors: [{ code: 'REQUIRED', message: 'Gi den en tittel', path: ['title'] }] })} />);
    await press('Send');
    expect(screen.getByLabelText('Tittel').getAttribute('aria-describedby')).toBe('example-title-error');
    expect(document.getElementById('example-title-error')?.textContent).toBe('Gi den en tittel');
    expect(document.activeElement).toBe(screen.getByRole('group'));
  });

  it('says no longer what was wrong once the field says something else', async () => {
    render(<Example submit={async () => ({ userErrors: [{ code: 'REQUIRED', message: 'Gi den en tittel', path: ['title'] }] })} />);
    await press('Send');
    type('Tittel', 'Noe annet');
    expect(document.getElementById('example-title-error')).toBeNull();
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('leads from the summary to the field', async () => {
    render(<Example submit={async () => ({ userErrors: [{ code: 'REQUIRED', message: 'Mangler navn', path: ['rows', '0', 'name'] }] })} />);
    await press('Send');
    fireEvent.click(screen.getByRole('link', { name: 'Navn 1: Mangler navn' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Navn 1'));
  });

  it('keeps what was typed, and the same key, when sending breaks', async () => {
    const keys: string[] = [];
    const submit: Submit = async (_values, key) => {
      keys.push(key);
      if (keys.length === 1) throw new Error('no network');
      return fine;
    };
    const done = jest.fn();
    render(<Example submit={submit} done={done} />);
    type('Tittel', 'Én telefon');
    await press('Send');
    expect(valueOf('Tittel')).toBe('Én telefon');
    await press('Send');
    expect(done).toHaveBeenCalledTimes(1);
    expect(keys[1]).toBe(keys[0]);
  });

  it('takes a new key after an answer', async () => {
    const keys: string[] = [];
    const submit: Submit = async (_values, key) => {
      keys.push(key);
      return { userErrors: [{ code: 'X', message: 'Nei', path: null }] };
    };
    render(<Example submit={submit} />);
    await press('Send');
    await press('Send');
    expect(new Set(keys).size).toBe(2);
  });

  it('waits as it is when the session turns out to be over: the page says so, not the form too', async () => {
    const done = jest.fn();
    render(<Example submit={async () => ({ userErrors: [{ code: 'SIGN_IN', message: 'Logg inn', path: null }] })} done={done} />);
    type('Tittel', 'Én telefon');
    await press('Send');
    expect(screen.queryByRole('group')).toBeNull();
    expect(valueOf('Tittel')).toBe('Én telefon');
    expect(done).not.toHaveBeenCalled();
  });

  it('does not send twice when the button is pressed twice', async () => {
    let answer: (result: Result) => void = () => undefined;
    const submit = jest.fn<Submit>(() => new Promise((resolve) => (answer = resolve)));
    render(<Example submit={submit} />);
    await press('Send');
    await press('Send');
    await act(async () => answer(fine));
    expect(submit).toHaveBeenCalledTimes(1);
  });

  it('is no longer too old once what is written has been saved, while other errors stand', async () => {
    const errors = [{ code: 'STALE', message: 'Noen andre var først', path: ['version'] }];
    render(<Example submit={async () => ({ userErrors: errors })} />);
    await press('Send');
    await press('Lagret');
    expect(screen.queryByRole('group')).toBeNull();
    errors[0] = { code: 'REQUIRED', message: 'Gi den en tittel', path: ['title'] };
    await press('Send');
    await press('Lagret');
    expect(screen.getByRole('group')).not.toBeNull();
  });

  it('finds an unsent draft again, and can begin afresh', async () => {
    const first = render(<Example submit={async () => fine} />);
    type('Tittel', 'Halvferdig');
    first.unmount();
    render(<Example submit={async () => fine} />);
    expect(valueOf('Tittel')).toBe('Halvferdig');
    await press('ui.form.startOver');
    expect(valueOf('Tittel')).toBe('');
    expect(sessionStorage).toHaveLength(0);
  });

  it('forgets the draft once it is sent', async () => {
    render(<Example submit={async () => fine} />);
    type('Navn 1', 'Ferdig');
    await waitFor(() => expect(sessionStorage).toHaveLength(1));
    await press('Send');
    expect(sessionStorage).toHaveLength(0);
  });
});

import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createDataClient } from '@samskap/ui';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { Provider } from 'urql';
import { SignInForm, useSignInForm } from './SignInForm.js';

const asked: { query: string; variables: { input: Record<string, string> } }[] = [];
const onSignedIn = jest.fn();
const onLinkSent = jest.fn();

function Example() {
  return <SignInForm form={useSignInForm({ returnTo: '/piloter', onSignedIn, onLinkSent })} />;
}

const show = () =>
  render(
    <Provider value={createDataClient({ language: 'nb', onSignedOut: () => undefined })}>
      <MemoryRouter>
        <Example />
      </MemoryRouter>
    </Provider>,
  );
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));

beforeAll(async () => {
  await i18next.use(initReactI18next).init({ lng: 'nb', resources: { nb: { translation: {} } } });
  const fetchFake = async (_url: string, { body }: { body: string }) => {
    const one = JSON.parse(body) as (typeof asked)[number];
    asked.push(one);
    const data = one.query.includes('signIn(') ? { signIn: { userErrors: [] } } : { requestSignInLink: { email: one.variables.input['email'], userErrors: [] } };
    return { status: 200, ok: true, headers: { get: () => 'application/json' }, text: async () => JSON.stringify({ data }) };
  };
  Object.assign(globalThis, { fetch: fetchFake });
});
beforeEach(() => {
  localStorage.clear();
  asked.length = 0;
  jest.clearAllMocks();
});
afterEach(cleanup);

describe('the sign-in form', () => {
  it('asks for a link with nothing but an address', async () => {
    show();
    expect(screen.queryByLabelText('identity.password')).toBeNull();
    type('identity.email', ' kari@example.no ');
    await press('identity.signIn.link');
    expect(asked.map(({ variables }) => variables.input)).toEqual([{ email: 'kari@example.no', returnTo: '/piloter' }]);
    expect(onLinkSent).toHaveBeenCalledWith('kari@example.no');
    expect(onSignedIn).not.toHaveBeenCalled();
  });

  it('takes a password from those who have one, with focus where one writes next', async () => {
    show();
    type('identity.email', 'kari@example.no');
    await press('identity.signIn.use.password');
    expect(document.activeElement).toBe(screen.getByLabelText('identity.password'));
    type('identity.password', 'fire tilfeldige ord her');
    await press('identity.signIn.password');
    expect(asked.map(({ variables }) => variables.input)).toEqual([{ email: 'kari@example.no', password: 'fire tilfeldige ord her' }]);
    expect(onSignedIn).toHaveBeenCalledTimes(1);
  });

  it('begins the next time with the way that was chosen', async () => {
    const first = show();
    await press('identity.signIn.use.password');
    first.unmount();
    show();
    expect(screen.getByLabelText('identity.password')).toBeDefined();
  });

  it('sends no password along when one turns back to a link', async () => {
    show();
    type('identity.email', 'kari@example.no');
    await press('identity.signIn.use.password');
    type('identity.password', 'hemmelig');
    await press('identity.signIn.use.link');
    await press('identity.signIn.link');
    expect(JSON.stringify(asked)).not.toContain('hemmelig');
  });
});

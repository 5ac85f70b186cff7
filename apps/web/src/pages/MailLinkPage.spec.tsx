import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createDataClient, ViewerContext } from '@samskap/ui';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { MemoryRouter, useLocation } from 'react-router';
import { Provider } from 'urql';
import { SessionContext } from '../session/session.js';
import { MailLinkPage } from './MailLinkPage.js';

interface Asked {
  query: string;
  variables: { token?: string; input?: { token: string; password?: string } };
}

const api = { asked: [] as Asked[], links: new Map<string, string>() };

function answerTo({ query, variables }: Asked): unknown {
  const purpose = api.links.get(variables.token ?? variables.input?.token ?? '');
  if (query.includes('query MailLink')) return { mailLink: purpose ? { purpose, email: 'kari@example.no' } : null };
  api.links.clear();
  const gone = { returnTo: '/piloter', userErrors: [] };
  return query.includes('setPassword') ? { setPassword: gone } : { openMailLink: gone };
}

const signedIn = jest.fn();
const nothing = () => undefined;

function Where() {
  const { pathname, hash } = useLocation();
  return <p data-testid="where">{pathname + hash}</p>;
}

async function open(address: string) {
  const session = { ended: false, signedIn, signedOut: nothing, lost: nothing, begin: nothing };
  await act(async () => {
    render(
      <Provider value={createDataClient({ language: 'nb', onSignedOut: nothing })}>
        <SessionContext value={session}>
          <ViewerContext value={null}>
            <MemoryRouter initialEntries={[address]}>
              <MailLinkPage />
              <Where />
            </MemoryRouter>
          </ViewerContext>
        </SessionContext>
      </Provider>,
    );
  });
}

const where = () => screen.getByTestId('where').textContent;
const changes = () => api.asked.filter(({ query }) => query.includes('mutation'));
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));

beforeAll(async () => {
  await i18next.use(initReactI18next).init({ lng: 'nb', resources: { nb: { translation: {} } } });
  const fetchFake = async (_url: string, { body }: { body: string }) => {
    const asked = JSON.parse(body) as Asked;
    api.asked.push(asked);
    const text = JSON.stringify({ data: answerTo(asked) });
    return { status: 200, ok: true, headers: { get: () => 'application/json' }, text: async () => text };
  };
  Object.assign(globalThis, { fetch: fetchFake });
});
beforeEach(() => {
  api.asked.length = 0;
  api.links = new Map([
    ['enter', 'SIGN_IN'],
    ['reset', 'RESET_PASSWORD'],
    ['address', 'CONFIRM_EMAIL'],
  ]);
  signedIn.mockClear();
});
afterEach(cleanup);

describe('a link from a mail', () => {
  it('is taken out of the address, and nothing happens before the button is pressed', async () => {
    await open('/lenke#enter');
    expect(where()).toBe('/lenke');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('identity.link.SIGN_IN.title');
    expect(changes()).toEqual([]);
  });

  it('signs in when the button is pressed, and leads on', async () => {
    await open('/lenke#enter');
    await press('identity.link.SIGN_IN.action');
    expect(changes().map(({ variables }) => variables.input)).toEqual([{ token: 'enter' }]);
    expect(where()).toBe('/piloter');
    expect(signedIn).toHaveBeenCalledTimes(1);
  });

  it('sets a new password', async () => {
    await open('/lenke#reset');
    fireEvent.change(screen.getByLabelText('identity.newPassword'), { target: { value: 'fire tilfeldige ord her' } });
    await press('identity.link.RESET_PASSWORD.action');
    expect(changes().map(({ variables }) => variables.input)).toEqual([{ token: 'reset', password: 'fire tilfeldige ord her' }]);
    expect(where()).toBe('/piloter');
  });

  it('for a new address asks whoever is not signed in to sign in first', async () => {
    await open('/lenke#address');
    expect(screen.getByRole('link', { name: 'identity.link.SIGN_IN.action' }).getAttribute('href')).toBe('/logg-inn?til=%2Flenke');
  });

  it('that is spent says so and shows the way to a new one', async () => {
    await open('/lenke#unknown');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('identity.link.spent.title');
    expect(screen.getByRole('link', { name: 'identity.link.spent.again' }).getAttribute('href')).toBe('/logg-inn');
  });
});

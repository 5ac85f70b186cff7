import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createDataClient } from '@samskap/ui';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { MemoryRouter, useLocation } from 'react-router';
import { Provider } from 'urql';
import { UnsubscribePage } from './UnsubscribePage.js';

interface Asked {
  query: string;
  variables: { input?: { token: string } };
}

const asked: Asked[] = [];
const unknown = [{ code: 'UNSUBSCRIBE_LINK', message: 'Lenken er ikke hel', path: ['token'] }];

function Where() {
  const { pathname, hash } = useLocation();
  return <p data-testid="where">{pathname + hash}</p>;
}

const open = (address: string) =>
  act(async () => {
    render(
      <Provider value={createDataClient({ language: 'nb', onSignedOut: () => undefined })}>
        <MemoryRouter initialEntries={[address]}>
          <UnsubscribePage />
          <Where />
        </MemoryRouter>
      </Provider>,
    );
  });

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const press = () => act(async () => fireEvent.click(screen.getByRole('button', { name: 'notifications.unsubscribe.action' })));

beforeAll(async () => {
  await i18next.use(initReactI18next).init({ lng: 'nb', resources: { nb: { translation: {} } } });
  const fetchFake = async (_url: string, { body }: { body: string }) => {
    const request = JSON.parse(body) as Asked;
    asked.push(request);
    const { token } = request.variables.input!;
    const unsubscribe = token === 'unknown' ? { kind: null, userErrors: unknown } : { kind: token === 'all' ? null : 'ANSWER_DUE', userErrors: [] };
    const text = JSON.stringify({ data: { unsubscribe } });
    return { status: 200, ok: true, headers: { get: () => 'application/json' }, text: async () => text };
  };
  Object.assign(globalThis, { fetch: fetchFake });
});
beforeEach(() => {
  asked.length = 0;
});
afterEach(cleanup);

describe('the link at the foot of a mail', () => {
  // First, since what was taken from an address is kept for as long as the tab is open.
  it('that has lost its end says so, and shows the way to the choices', async () => {
    await open('/avmeld');
    expect(heading()).toBe('notifications.unsubscribe.noLink.title');
    expect(screen.getByRole('link').getAttribute('href')).toBe('/konto/varsler');
  });

  it('is taken out of the address, and stops nothing before the button is pressed', async () => {
    await open('/avmeld#one');
    expect(screen.getByTestId('where').textContent).toBe('/avmeld');
    expect(heading()).toBe('notifications.unsubscribe.title');
    expect(asked).toEqual([]);
  });

  it('stops the mails when the button is pressed, and says which', async () => {
    await open('/avmeld#one');
    await press();
    expect(asked.map(({ variables }) => variables.input)).toEqual([{ token: 'one' }]);
    expect(heading()).toBe('notifications.unsubscribe.done.title');
    expect(document.activeElement?.textContent).toBe('notifications.unsubscribe.done.one');
  });

  it('of the daily mail stops all of them', async () => {
    await open('/avmeld#all');
    await press();
    expect(screen.getByText('notifications.unsubscribe.done.all')).toBeDefined();
  });

  it('that we did not make stops nothing, and shows the way to the choices', async () => {
    await open('/avmeld#unknown');
    await press();
    expect(heading()).toBe('notifications.unsubscribe.noLink.title');
    expect(screen.getByRole('link', { name: 'notifications.unsubscribe.choices' }).getAttribute('href')).toBe('/konto/varsler');
  });
});

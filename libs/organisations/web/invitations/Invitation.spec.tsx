import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createDataClient, type CurrentViewer, ViewerContext } from '@samskap/ui';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { Provider } from 'urql';
import { Invitation } from './Invitation.js';

interface Asked {
  query: string;
  variables: { input?: Record<string, unknown> };
}

const api = { asked: [] as Asked[], hasAccount: false, spent: false };
const onAnswered = jest.fn();
const onSignOut = jest.fn();
const joined = { id: '1', slug: 'startsporet', name: 'Startsporet' };

function answerTo({ query, variables }: Asked): unknown {
  const { hasAccount, spent } = api;
  const preview = { organisationName: 'Startsporet', invitedBy: 'Amalie', email: 'kari@example.no', role: 'MEMBER', expiresAt: '2026-12-06T10:00:00Z', hasAccount };
  if (query.includes('query')) return { invitation: spent ? null : preview };
  api.spent = true;
  return { answerInvitation: { organisation: variables.input?.['accept'] ? joined : null, userErrors: [] } };
}

const kari = (email: string): CurrentViewer => ({
  person: { id: '2', name: 'Kari' },
  email,
  administrator: false,
  unreadNotifications: 0,
  signOutPath: null,
  memberships: [],
  coordinates: [],
});

async function open(viewer: CurrentViewer | null) {
  await act(async () => {
    render(
      <Provider value={createDataClient({ language: 'nb', onSignedOut: () => undefined })}>
        <ViewerContext value={viewer}>
          <MemoryRouter>
            <Invitation token="secret" onSignOut={onSignOut} onAnswered={onAnswered} />
          </MemoryRouter>
        </ViewerContext>
      </Provider>,
    );
  });
}

const sent = () => api.asked.filter(({ query }) => query.includes('mutation')).map(({ variables }) => variables.input);
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
  Object.assign(api, { hasAccount: false, spent: false });
  api.asked.length = 0;
  jest.clearAllMocks();
});
afterEach(cleanup);

describe('an invitation', () => {
  it('asks the one it is to for nothing but a press', async () => {
    await open(kari('Kari@example.no'));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(sent()).toEqual([]);
    await press('organisations.invitation.join');
    expect(sent()).toEqual([{ token: 'secret', accept: true }]);
    expect(onAnswered).toHaveBeenCalledWith(joined);
  });

  it('asks whoever has an account, but is not signed in, for nothing more', async () => {
    api.hasAccount = true;
    await open(null);
    expect(screen.queryByRole('textbox')).toBeNull();
    await press('organisations.invitation.join');
    expect(sent()).toEqual([{ token: 'secret', accept: true }]);
  });

  it('makes an account with a name and a consent where there is none', async () => {
    await open(null);
    fireEvent.change(screen.getByLabelText('organisations.invitation.yourName'), { target: { value: ' Kari Nord ' } });
    fireEvent.click(screen.getByRole('checkbox'));
    await press('organisations.invitation.joinNew');
    expect(sent()).toEqual([{ token: 'secret', accept: true, name: 'Kari Nord', consent: true }]);
  });

  it('to somebody else cannot be answered, and offers to sign out', async () => {
    await open(kari('ola@example.no'));
    expect(screen.queryByRole('button', { name: 'organisations.invitation.join' })).toBeNull();
    await press('organisations.invitation.signOut');
    expect(onSignOut).toHaveBeenCalledTimes(1);
    expect(sent()).toEqual([]);
  });

  it('is declined only when one says so twice', async () => {
    await open(kari('kari@example.no'));
    await press('organisations.invitation.no');
    expect(sent()).toEqual([]);
    await press('organisations.invitation.decline');
    expect(sent()).toEqual([{ token: 'secret', accept: false }]);
    expect(onAnswered).toHaveBeenCalledWith(null);
  });

  it('that no longer works says what to do', async () => {
    api.spent = true;
    await open(null);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('organisations.invitation.spent');
  });
});

import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { consentTexts } from '@samskap/identity-contract/consents';
import { createDataClient } from '@samskap/ui';
import { cleanup, render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { Provider } from 'urql';
import { Identities } from '../account/Identities.js';
import { Providers } from './Providers.js';

const all = ['alfa', 'beta'].map((key) => ({ __typename: 'SignInProvider' as const, key, label: `Logg inn med ${key}`, kind: 'PERSON', startPath: `/auth/${key}/start` }));
let offered = all;

beforeAll(async () => {
  await i18next.use(initReactI18next).init({ lng: 'nb', resources: { nb: { translation: {} } } });
  const fetchFake = async () => ({
    status: 200,
    ok: true,
    headers: { get: () => 'application/json' },
    text: async () => JSON.stringify({ data: { instance: { __typename: 'Instance', signInProviders: offered } } }),
  });
  Object.assign(globalThis, { fetch: fetchFake });
});
afterEach(cleanup);

const show = (what: React.ReactNode) =>
  render(
    <Provider value={createDataClient({ language: 'nb', onSignedOut: () => undefined })}>
      <MemoryRouter>{what}</MemoryRouter>
    </Provider>,
  );

describe('the providers of sign-in', () => {
  it('are buttons, and under them stands what an account means, in the words that are kept', async () => {
    offered = all;
    show(<Providers returnTo="/piloter" />);
    expect((await screen.findByRole('link', { name: 'Logg inn med alfa' })).getAttribute('href')).toBe('/auth/alfa/start?til=%2Fpiloter');
    expect(screen.getByText(consentTexts.ACCOUNT_BY_PROVIDER.texts.NB, { exact: false })).toBeDefined();
    expect(consentTexts.ACCOUNT_BY_PROVIDER.texts.NB).toMatch(/^Når du logger inn første gang, lager vi en konto/);
  });

  it('are offered for joining only when they are not joined yet', () => {
    const joined = (key: string) => ({ __typename: 'OwnIdentity' as const, id: key, providerKey: key, provider: key, joinedAt: '2026-11-22T10:00:00.000Z', lastUsedAt: null });
    show(<Identities identities={[joined('alfa')]} providers={all} />);
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Logg inn med beta']);
    cleanup();
    show(<Identities identities={[joined('alfa'), joined('beta')]} providers={all} />);
    expect([screen.queryAllByRole('link'), screen.queryByText('identity.waysIn.join')]).toEqual([[], null]);
  });
});

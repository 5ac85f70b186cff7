import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { AskToJoin } from './AskToJoin.js';

beforeAll(async () => {
  await i18next.use(initReactI18next).init({ lng: 'nb', resources: { nb: { translation: {} } } });
});
afterEach(cleanup);

describe('joining a provider to a new account', () => {
  it('is asked for by one link that has focus and goes on to where one was going, and can wait', async () => {
    const provider = { __typename: 'SignInProvider' as const, key: 'alfa', label: 'Logg inn med alfa', kind: 'PERSON', startPath: '/auth/alfa/start' };
    render(
      <MemoryRouter>
        <AskToJoin provider={provider} back="/piloter" />
      </MemoryRouter>,
    );
    const join = screen.getByRole('link', { name: 'identity.waysIn.ask.action' });
    expect(join.getAttribute('href')).toBe('/auth/alfa/start?til=%2Fpiloter&join=1');
    await waitFor(() => expect(document.activeElement).toBe(join));
    expect(screen.getByRole('link', { name: 'identity.waysIn.ask.later' }).getAttribute('href')).toBe('/piloter');
  });
});

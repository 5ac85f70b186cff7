import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createDataClient } from '@samskap/ui';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { MemoryRouter, useLocation } from 'react-router';
import { Provider } from 'urql';
import { ServicesPage } from './ServicesPage.js';

interface Asked {
  url: string;
  query: string;
  variables: { filter?: { text?: string; place?: string } };
}

const asked: Asked[] = [];
const service = {
  id: '1',
  slug: 'boligveiledning',
  version: 1,
  status: 'ACTIVE',
  language: 'NB',
  name: 'Boligveiledning',
  summary: 'Hjelp til å beholde boligen.',
  forWhom: null,
  telephone: '32 00 01 70 hverdager',
  email: null,
  website: null,
  openingHours: null,
  waitingTime: null,
  owner: null,
  places: [],
  confirmedOn: null,
  unconfirmed: true,
  viewerCan: { confirm: false },
};

function Where() {
  const { pathname, search, hash } = useLocation();
  return <p data-testid="where">{pathname + search + hash}</p>;
}

const open = (address: string) =>
  act(async () => {
    render(
      <Provider value={createDataClient({ language: 'nb', onSignedOut: () => undefined })}>
        <MemoryRouter initialEntries={[address]}>
          <ServicesPage />
          <Where />
        </MemoryRouter>
      </Provider>,
    );
  });

const search = (words: string) =>
  act(async () => {
    const field = screen.getByLabelText('services.filter.text');
    fireEvent.change(field, { target: { value: words } });
    fireEvent.keyDown(field, { key: 'Enter' });
  });

beforeAll(async () => {
  await i18next.use(initReactI18next).init({ lng: 'nb', resources: { nb: { translation: {} } } });
  const fetchFake = async (url: string, { body }: { body: string }) => {
    const request = JSON.parse(body) as Omit<Asked, 'url'>;
    asked.push({ url, ...request });
    const data = request.query.includes('services(')
      ? { services: { nodes: [service], pageInfo: { endCursor: null, hasNextPage: false }, totalCount: 1 } }
      : { places: [], targetGroups: [], serviceAreas: [], capabilities: [] };
    return { ok: true, status: 200, headers: { get: () => 'application/json' }, text: async () => JSON.stringify({ data }) };
  };
  Object.assign(globalThis, { fetch: fetchFake });
});
beforeEach(() => {
  asked.length = 0;
});
afterEach(cleanup);

describe('finding a service', () => {
  it('leaves what was searched for in no address and no storage', async () => {
    await open('/tjenester?sted=3301');
    await search('voldelig ektemann');
    expect(asked.at(-1)?.variables.filter).toMatchObject({ text: 'voldelig ektemann', place: '3301' });
    expect(screen.getByTestId('where').textContent).toBe('/tjenester?sted=3301');
    expect(asked.every(({ url }) => url === '/graphql')).toBe(true);
    expect(JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie])).not.toContain('ektemann');
  });

  it('shows a number to press in the result, and that nobody has confirmed it', async () => {
    await open('/tjenester');
    expect(screen.getByRole('link', { name: '32 00 01 70 hverdager' }).getAttribute('href')).toBe('tel:32000170');
    expect(screen.getByText('services.unconfirmed')).toBeDefined();
  });
});

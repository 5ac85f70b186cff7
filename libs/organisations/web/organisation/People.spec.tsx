import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createDataClient, type CurrentViewer, Loaded, useRead, ViewerContext } from '@samskap/ui';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { Provider } from 'urql';
import type { OwnOrganisationFragment } from '../organisations.operations.js';
import { People } from './People.js';

const api = { leader: 'kari' };
const kari: CurrentViewer = {
  person: { id: 'kari', name: 'Kari' },
  email: 'kari@example.no',
  administrator: false,
  unreadNotifications: 0,
  signOutPath: null,
  memberships: [],
  coordinates: [],
};

const member = (id: string) => ({ role: api.leader === id ? 'LEADER' : 'MEMBER', email: null, since: '2026-01-01T10:00:00Z', person: { id, name: id }, unit: null });

function answerTo(query: string): unknown {
  if (query.includes('mutation')) {
    api.leader = 'amalie';
    return { handOverLeadership: { userErrors: [] } };
  }
  const manageMembers = api.leader === 'kari';
  return { organisation: { id: '1', name: 'Startsporet', units: [], members: ['kari', 'amalie'].map(member), viewerCan: { manageMembers, leave: true } } };
}

const organisationDocument = 'query Own { organisation { id } }' as unknown as { toString(): string; __apiType?: (variables: object) => { organisation: OwnOrganisationFragment } };

function Shown() {
  const read = useRead(organisationDocument, {});
  return <Loaded read={read}>{({ organisation }) => <People organisation={organisation} onLeft={() => undefined} />}</Loaded>;
}

async function open(viewer: CurrentViewer) {
  await act(async () => {
    render(
      <Provider value={createDataClient({ language: 'nb', onSignedOut: () => undefined })}>
        <ViewerContext value={viewer}>
          <MemoryRouter>
            <Shown />
          </MemoryRouter>
        </ViewerContext>
      </Provider>,
    );
  });
}

const buttons = () => screen.queryAllByRole('button').map((button) => button.getAttribute('aria-label') ?? button.textContent);

beforeAll(async () => {
  await i18next.use(initReactI18next).init({ lng: 'nb', resources: { nb: { translation: {} } } });
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
  const fetchFake = async (_url: string, { body }: { body: string }) => {
    const text = JSON.stringify({ data: answerTo((JSON.parse(body) as { query: string }).query) });
    return { ok: true, status: 200, headers: { get: () => 'application/json' }, text: async () => text };
  };
  Object.assign(globalThis, { fetch: fetchFake });
});
beforeEach(() => {
  api.leader = 'kari';
});
afterEach(cleanup);

describe('The people of an organisation', () => {
  it('shows what the viewer may do anew once the leadership is handed over', async () => {
    await open(kari);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'organisations.handOver.open' })));
    await act(async () => fireEvent.change(screen.getByRole('combobox'), { target: { value: 'amalie' } }));
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'organisations.handOver.actionTo' })));
    await screen.findByRole('button', { name: 'organisations.people.leave' });
    expect(buttons()).toEqual(['organisations.people.leave']);
  });
});

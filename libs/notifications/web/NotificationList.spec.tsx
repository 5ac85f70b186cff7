import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createDataClient } from '@samskap/ui';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { Provider } from 'urql';
import { NotificationList } from './NotificationList.js';

interface Asked {
  query: string;
  variables: { input?: { ids?: string[] } };
}

const notification = (id: string, subject: object | null) => ({
  id,
  kind: 'PROPOSAL_CAME',
  type: 'proposal.submitted',
  at: '2026-11-22T10:00:00Z',
  dueOn: null,
  readAt: null as string | null,
  organisation: null,
  subject,
});

const api = { asked: [] as Asked[], nodes: [] as ReturnType<typeof notification>[] };

function answerTo({ query, variables }: Asked): unknown {
  if (!query.includes('mutation')) {
    const unreadNotifications = api.nodes.filter(({ readAt }) => !readAt).length;
    return { viewer: { unreadNotifications, notifications: { nodes: api.nodes, pageInfo: { endCursor: null, hasNextPage: false } } } };
  }
  const { ids } = variables.input ?? {};
  api.nodes = api.nodes.map((node) => (!ids || ids.includes(node.id) ? { ...node, readAt: '2026-11-22T12:00:00Z' } : node));
  return { readNotifications: { userErrors: [] } };
}

const open = () =>
  act(async () => {
    render(
      <Provider value={createDataClient({ language: 'nb', onSignedOut: () => undefined })}>
        <MemoryRouter>
          <NotificationList />
        </MemoryRouter>
      </Provider>,
    );
  });

const sent = () => api.asked.filter(({ query }) => query.includes('mutation')).map(({ variables }) => variables.input);
const rowsThatSayUnread = () => screen.queryAllByText('notifications.new').length;

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
  const proposal = (id: string) => ({ __typename: 'Proposal', id, title: `Forslaget ${id}`, organisation: null, challenge: null });
  api.nodes = [notification('a', proposal('f1')), notification('b', proposal('f2'))];
});
afterEach(cleanup);

describe('the list of notifications', () => {
  it('says in words what is unread, and looking at it changes nothing', async () => {
    await open();
    expect(rowsThatSayUnread()).toBe(2);
    expect(sent()).toEqual([]);
  });

  it('leads to what a notification is about, and marks that one as read', async () => {
    await open();
    const link = screen.getByRole('link', { name: /Forslaget f1/ });
    expect(link.getAttribute('href')).toBe('/forslag/f1');
    await act(async () => fireEvent.click(link));
    expect(sent()).toEqual([{ ids: ['a'] }]);
    expect(rowsThatSayUnread()).toBe(1);
  });

  it('marks all as read by one button, which is gone afterwards', async () => {
    await open();
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'notifications.readAll' })));
    expect(sent()).toEqual([{ idempotencyKey: expect.any(String) }]);
    expect(rowsThatSayUnread()).toBe(0);
    expect(screen.queryByRole('button', { name: 'notifications.readAll' })).toBeNull();
  });

  it('shows that something happened also when the viewer may no longer see it, and that can be marked as read', async () => {
    api.nodes = [notification('a', null)];
    await open();
    expect(screen.queryByRole('link')).toBeNull();
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'notifications.read' })));
    expect(sent()).toEqual([{ ids: ['a'] }]);
  });

  it('says so when there is nothing', async () => {
    api.nodes = [];
    await open();
    expect(screen.getByText('notifications.none.title')).toBeDefined();
  });
});

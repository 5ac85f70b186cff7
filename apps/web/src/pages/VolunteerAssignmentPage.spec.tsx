import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createDataClient } from '@samskap/ui';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { MemoryRouter, Route, Routes } from 'react-router';
import { Provider } from 'urql';
import { VolunteerAssignmentPage } from './VolunteerAssignmentPage.js';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const slot = (id: string, days: number, taken: number) => ({ id, startsAt: inDays(days), endsAt: inDays(days + 0.1), capacity: 2, taken, waiting: 0, cancelled: false });
const assignment = {
  id: '1',
  slug: 'turvenn',
  version: 1,
  status: 'OPEN',
  language: 'NB',
  title: 'Turvenn',
  task: 'Gå tur',
  owner: { slug: 'grannelaget', name: 'Grannelaget' },
  pilot: null,
  place: null,
  meetingPoint: null,
  contactName: 'Åse Kvam',
  contactTelephone: '912 34 567',
  training: null,
  expenses: null,
  policeCertificate: false,
  confidentiality: false,
  minimumAge: null,
  confirmation: 'AUTOMATIC',
  targetGroups: [],
  slots: [slot('full', 1, 2), slot('free', 8, 1)],
  viewerCan: { update: false, signUp: true },
};

const sent: unknown[] = [];

function answerTo(query: string, variables: { input?: { slotId: string; name: string } }): unknown {
  if (!query.includes('mutation')) return { volunteerAssignment: assignment };
  sent.push(variables.input);
  const ownSignUp = { assignment, slot: assignment.slots[1], status: 'CONFIRMED', name: variables.input?.name, position: null, reason: null, hours: null, hoursInAll: 0, canCancel: true };
  return { signUpForAssignment: { ownSignUp, token: 'secret', userErrors: [] } };
}

beforeAll(async () => {
  await i18next.use(initReactI18next).init({ lng: 'nb', resources: { nb: { translation: {} } } });
  const fetchFake = async (_url: string, { body }: { body: string }) => {
    const { query, variables } = JSON.parse(body) as { query: string; variables: object };
    return { ok: true, status: 200, headers: { get: () => 'application/json' }, text: async () => JSON.stringify({ data: answerTo(query, variables) }) };
  };
  Object.assign(globalThis, { fetch: fetchFake });
});
beforeEach(async () => {
  sent.length = 0;
  await act(async () => {
    render(
      <Provider value={createDataClient({ language: 'nb', onSignedOut: () => undefined })}>
        <MemoryRouter initialEntries={['/frivillig/turvenn']}>
          <Routes>
            <Route path="/frivillig/:slug" element={<VolunteerAssignmentPage />} />
          </Routes>
        </MemoryRouter>
      </Provider>,
    );
  });
});
afterEach(cleanup);

const write = (label: string, value: string) => act(async () => fireEvent.change(screen.getByLabelText(label), { target: { value } }));
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));

describe('signing up as a volunteer', () => {
  it('takes two fields, at the first time with a free place', async () => {
    expect(screen.getAllByRole('textbox')).toHaveLength(2);
    await write('volunteers.signUp.name', 'Gerd Moen');
    await write('volunteers.signUp.contact', '404 12 345');
    await press('volunteers.signUp.send');
    expect(sent).toMatchObject([{ slotId: 'free', name: 'Gerd Moen', contact: '404 12 345' }]);
  });

  it('offers the waiting list where a time is full', async () => {
    await act(async () => fireEvent.click(screen.getAllByRole('radio')[0] as HTMLElement));
    expect(screen.getByRole('button', { name: 'volunteers.signUp.wait' })).toBeDefined();
  });

  it('ends with the link to come back by, read first', async () => {
    await write('volunteers.signUp.name', 'Gerd Moen');
    await write('volunteers.signUp.contact', '404 12 345');
    await press('volunteers.signUp.send');
    expect(document.activeElement?.textContent).toBe('volunteers.own.heading.place');
    expect(screen.getByRole('link', { name: 'volunteers.signedUp.open' }).getAttribute('href')).toBe('/frivillig/min#secret');
    expect(sessionStorage.length).toBe(0);
  });
});

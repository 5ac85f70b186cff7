import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createDataClient } from '@samskap/ui';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { Provider } from 'urql';
import { AnswerForm } from './AnswerForm.js';
import type { AnswerableIdeaFragment } from './ideas.operations.js';

interface Sent {
  answers: { id: string; status: string; reason: string; draftChallenge?: boolean }[];
}

const api = { sent: [] as Sent[], userErrors: [] as { code: string; message: string; path: string[] }[] };

const idea = (id: string, kind: AnswerableIdeaFragment['kind']): AnswerableIdeaFragment => ({
  id,
  version: 1,
  kind,
  source: 'DOOR',
  status: 'NEW',
  language: 'NB',
  title: `Tittel ${id}`,
  text: 'Tekst',
  answer: null,
  sentAt: '2026-03-02T10:00:00Z',
  answerBy: '2026-03-16',
  overdue: false,
  pilot: null,
  place: null,
  owner: { id: 'kommunen', name: 'Kommunen' },
  unit: null,
  becameChallenge: null,
  becamePilot: null,
  viewerCan: { answer: true, passOn: true },
});

function answerTo({ query, variables }: { query: string; variables: { input: Sent } }): unknown {
  if (!query.includes('mutation')) return { challenges: { nodes: [] }, pilots: { nodes: [] } };
  api.sent.push(variables.input);
  return { answerIdeas: { answered: 2, userErrors: api.userErrors } };
}

const open = (ideas: readonly AnswerableIdeaFragment[]) =>
  act(async () => {
    render(
      <Provider value={createDataClient({ language: 'nb', onSignedOut: () => undefined })}>
        <MemoryRouter>
          <AnswerForm ideas={ideas} onDone={() => undefined} />
        </MemoryRouter>
      </Provider>,
    );
  });

const change = (label: string | RegExp, value: string, nth = 0) => act(async () => void fireEvent.change(screen.getAllByLabelText(label)[nth]!, { target: { value } }));
const press = (role: 'button' | 'checkbox', name: string) => act(async () => void fireEvent.click(screen.getByRole(role, { name })));

beforeAll(async () => {
  await i18next.use(initReactI18next).init({ lng: 'nb', resources: { nb: { translation: {} } } });
  const fetchFake = async (_url: string, { body }: { body: string }) => {
    const text = JSON.stringify({ data: answerTo(JSON.parse(body) as Parameters<typeof answerTo>[0]) });
    return { ok: true, status: 200, headers: { get: () => 'application/json' }, text: async () => text };
  };
  Object.assign(globalThis, { fetch: fetchFake });
});
beforeEach(() => {
  Object.assign(api, { sent: [], userErrors: [] });
});
afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

describe('answering several at once', () => {
  it('gives one answer to all, where questions are answered and the rest have what was chosen', async () => {
    await open([idea('a', 'IDEA'), idea('b', 'QUESTION')]);
    await change('ideas.answer.status', 'PARKED');
    await change('ideas.answer.reason', 'Til våren.');
    await press('button', 'ideas.answer.submit');
    expect(api.sent[0]!.answers).toMatchObject([
      { id: 'a', status: 'PARKED', reason: 'Til våren.' },
      { id: 'b', status: 'ANSWERED', reason: 'Til våren.' },
    ]);
  });

  it('gives each its own, and makes a draft of the one that becomes one', async () => {
    await open([idea('a', 'IDEA'), idea('b', 'QUESTION')]);
    await press('checkbox', 'ideas.answer.same');
    await change('ideas.answer.status', 'TAKEN_FORWARD');
    await change(/becameLabel/, 'draft');
    await change('ideas.answer.reason', 'Vi begynner.');
    await change('ideas.answer.reason', 'Klokka ni.', 1);
    await press('button', 'ideas.answer.submit');
    expect(api.sent[0]!.answers).toEqual([
      { id: 'a', version: 1, status: 'TAKEN_FORWARD', reason: 'Vi begynner.', draftChallenge: true },
      { id: 'b', version: 1, status: 'ANSWERED', reason: 'Klokka ni.' },
    ]);
  });

  it('keeps what was typed, and says at its field what stands in the way', async () => {
    api.userErrors = [{ code: 'REQUIRED', message: 'Skriv hvorfor.', path: ['answers', '1', 'reason'] }];
    await open([idea('a', 'NEED'), idea('b', 'NEED')]);
    await press('checkbox', 'ideas.answer.same');
    await change('ideas.answer.reason', 'Vi begynner.');
    await press('button', 'ideas.answer.submit');
    const [first, second] = screen.getAllByLabelText('ideas.answer.reason') as HTMLTextAreaElement[];
    expect([first!.value, first!.getAttribute('aria-invalid'), second!.getAttribute('aria-invalid')]).toEqual(['Vi begynner.', null, 'true']);
  });
});

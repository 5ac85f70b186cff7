import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { useViewer, useWrite } from '@samskap/ui';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { useSession } from './session.js';
import { SignOutDocument } from './session.operations.js';
import { SessionProvider } from './SessionProvider.js';
import type { Told } from './tabs.js';

/** Channels of one browser: what one says, every other hears. */
class Channel extends EventTarget {
  static readonly open = new Set<Channel>();
  constructor() {
    super();
    Channel.open.add(this);
  }
  postMessage(data: Told) {
    for (const other of Channel.open) if (other !== this) other.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const ola = { id: 'ola', name: 'Ola' };
const kari = { id: 'kari', name: 'Kari' };
const api = { person: ola as typeof ola | null, sessionsAsked: 0 };

function answerTo(query: string): unknown {
  if (query.includes('mutation')) return { signOut: { userErrors: [{ code: 'SIGN_IN', message: 'Logg inn', path: null }] } };
  if (!query.includes('query Session')) return { instance: null };
  api.sessionsAsked += 1;
  const { person } = api;
  return { viewer: person && { person, email: 'x@example.no', language: 'NB', administrator: false, memberships: [], coordinations: [] } };
}

function Here() {
  const viewer = useViewer();
  const { ended } = useSession();
  const write = useWrite(SignOutDocument);
  return (
    <>
      <p>
        {viewer === undefined ? 'vet ikke' : (viewer?.person.name ?? 'ingen')}, {ended ? 'økten er over' : 'alt vel'}
      </p>
      <input aria-label="Tekst" />
      <button type="button" onClick={() => void write({})}>
        Skriv
      </button>
    </>
  );
}

const sees = (text: string) => waitFor(() => expect(screen.getByText(text)).toBeDefined());
const otherTab = new Channel();
const say = (told: Told) => act(async () => otherTab.postMessage(told));
const come = async () => {
  render(<SessionProvider><Here /></SessionProvider>);
  await sees('Ola, alt vel');
  fireEvent.change(screen.getByLabelText('Tekst'), { target: { value: 'Halvferdig' } });
  sessionStorage.setItem('samskap-draft:x', '{}');
};
const typed = () => screen.getByLabelText<HTMLInputElement>('Tekst').value;

beforeAll(async () => {
  await i18next.use(initReactI18next).init({ lng: 'nb', resources: { nb: { translation: {} } } });
  const reply = (body: string) => ({ status: 200, ok: true, headers: { get: () => 'application/json' }, text: async () => body });
  const fetchFake = async (_url: string, { body }: { body: string }) => reply(JSON.stringify({ data: answerTo((JSON.parse(body) as { query: string }).query) }));
  Object.assign(globalThis, { BroadcastChannel: Channel, fetch: fetchFake });
});
beforeEach(() => {
  sessionStorage.clear();
  api.person = ola;
});
afterEach(cleanup);

describe('a session, seen from one tab', () => {
  it('is over when another tab signs out, and what was typed is forgotten', async () => {
    await come();
    api.person = null;
    await say({ what: 'signedOut' });
    await sees('ingen, alt vel');
    expect(typed()).toBe('');
    expect(sessionStorage).toHaveLength(0);
  });

  it('begins when another tab signs in', async () => {
    api.person = null;
    render(<SessionProvider><Here /></SessionProvider>);
    await sees('ingen, alt vel');
    api.person = kari;
    await say({ what: 'signedIn' });
    await sees('Kari, alt vel');
  });

  it('that ended elsewhere is noticed on coming back to the tab, and what is being written stays', async () => {
    await come();
    api.person = null;
    await act(async () => document.dispatchEvent(new Event('visibilitychange')));
    await sees('Ola, økten er over');
    expect(typed()).toBe('Halvferdig');
    expect(sessionStorage).toHaveLength(1);
  });

  it('that another tab found to be over is over here too, and what is being written stays', async () => {
    await come();
    api.person = null;
    await say({ what: 'seen', person: null });
    await sees('Ola, økten er over');
    expect(typed()).toBe('Halvferdig');
  });

  it('that a write found to be over leaves everything on the screen as it was read', async () => {
    await come();
    const asked = api.sessionsAsked;
    await act(async () => fireEvent.click(screen.getByRole('button')));
    await sees('Ola, økten er over');
    expect(typed()).toBe('Halvferdig');
    expect(api.sessionsAsked).toBe(asked);
  });

  it('of somebody else begins afresh, with nothing of what the one before had typed', async () => {
    await come();
    api.person = kari;
    await say({ what: 'seen', person: 'kari' });
    await sees('Kari, alt vel');
    expect(typed()).toBe('');
    expect(sessionStorage).toHaveLength(0);
  });

  it('asks for nothing when another tab found the same person', async () => {
    await come();
    const asked = api.sessionsAsked;
    await say({ what: 'seen', person: 'ola' });
    expect(api.sessionsAsked).toBe(asked);
  });
});

import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createDataClient, NoticeProvider } from '@samskap/ui';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { Provider } from 'urql';
import { NotificationChoices } from './NotificationChoices.js';

interface Choice {
  kind: string;
  inApp: boolean;
  mail: string;
}

interface Asked {
  query: string;
  variables: { input?: { choices: Choice[] } };
}

const standardMail: Record<string, string> = { PROPOSAL_CAME: 'DAILY', DECISION_FELL: 'AT_ONCE' };
const api = { asked: [] as Asked[], choices: [] as Choice[], refused: [] as { code: string; message: string; path: string[] }[] };

function answerTo({ query, variables }: Asked): unknown {
  if (!query.includes('mutation')) {
    const notificationChoices = api.choices.map((one) => ({ ...one, standardMail: standardMail[one.kind], standard: one.inApp && one.mail === standardMail[one.kind] }));
    return { viewer: { notificationChoices } };
  }
  if (api.refused.length > 0) return { chooseNotifications: { userErrors: api.refused } };
  const given = variables.input?.choices ?? [];
  api.choices = api.choices.map((one) => given.find(({ kind }) => kind === one.kind) ?? one);
  return { chooseNotifications: { userErrors: [] } };
}

const open = () =>
  act(async () => {
    render(
      <Provider value={createDataClient({ language: 'nb', onSignedOut: () => undefined })}>
        <NoticeProvider>
          <NotificationChoices />
        </NoticeProvider>
      </Provider>,
    );
  });

const row = (kind: string) => within(screen.getByRole('group', { name: `notifications.kind.${kind}` }));
const mailOf = (kind: string) => row(kind).getByLabelText<HTMLSelectElement>('notifications.choices.mail');
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
const sent = () => api.asked.flatMap(({ variables }) => variables.input?.choices ?? []);

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
  api.refused = [];
  api.choices = Object.entries(standardMail).map(([kind, mail]) => ({ kind, inApp: true, mail }));
});
afterEach(cleanup);

describe('the choices of how to be told', () => {
  it('send what was changed and leave the rest as everyone has it', async () => {
    await open();
    await act(async () => fireEvent.change(mailOf('DECISION_FELL'), { target: { value: 'NEVER' } }));
    await press('notifications.choices.save');
    expect(sent()).toEqual([{ kind: 'DECISION_FELL', inApp: true, mail: 'NEVER' }]);
  });

  it('go back to how everyone starts by one button, also what is not saved yet', async () => {
    api.choices = [{ kind: 'PROPOSAL_CAME', inApp: false, mail: 'NEVER' }, api.choices[1]!];
    await open();
    expect(mailOf('PROPOSAL_CAME').value).toBe('NEVER');
    await act(async () => fireEvent.change(mailOf('DECISION_FELL'), { target: { value: 'NEVER' } }));
    await press('notifications.choices.reset');
    expect(sent()).toEqual([{ kind: 'PROPOSAL_CAME', inApp: true, mail: 'DAILY' }]);
    expect(mailOf('PROPOSAL_CAME').value).toBe('DAILY');
    expect(mailOf('DECISION_FELL').value).toBe('AT_ONCE');
  });

  it('say why they could not go back, and stay as they are', async () => {
    api.choices = [{ kind: 'PROPOSAL_CAME', inApp: true, mail: 'NEVER' }, api.choices[1]!];
    api.refused = [{ code: 'WRONG_STATE', message: 'Last siden på nytt.', path: [] }];
    await open();
    await press('notifications.choices.reset');
    expect(screen.getByText('Last siden på nytt.')).toBeTruthy();
    expect(mailOf('PROPOSAL_CAME').value).toBe('NEVER');
  });
});

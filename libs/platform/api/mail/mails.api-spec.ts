import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { platform } from '../instance.reads.js';
import { TestApi } from '../testing/api.js';
import { type Compose, aboveMail, letter, outgoing } from './testing/above-mail.js';
import { SmtpInbox } from './testing/smtp-inbox.js';
import type { OutgoingMail } from './mail.js';
import { CLAIM_SECONDS, claimMail } from './mail-store.js';
import { Mails } from './mails.service.js';

const NOON = new Date('2026-03-02T12:00:00Z');

describe('mail by a mail server', () => {
  let inbox: SmtpInbox;
  let api: TestApi;
  const plainly: Compose = async () => letter;
  const writing = { compose: plainly };

  beforeAll(async () => {
    inbox = await SmtpInbox.open();
    const features = [platform({ name: 'Samskap', demo: false, secure: false }), aboveMail(writing)];
    api = await TestApi.start(features, { demo: false, mailServer: { url: inbox.url, from: 'Samskap <post@samskap.example>' } });
    api.clock.set(NOON);
  });

  afterEach(async () => {
    inbox.empty();
    writing.compose = plainly;
    api.clock.set(NOON);
    await api.dataSource.query('delete from mail');
  });

  afterAll(async () => {
    await api.stop();
    await inbox.close();
  });

  const ask = (mail: OutgoingMail): Promise<void> => api.dataSource.transaction((manager) => api.app.get(Mails).send(manager, mail));
  const carry = (): Promise<void> => api.app.get(Mails).carry();
  const minutesLater = (minutes: number): void => api.clock.set(new Date(api.clock.now().getTime() + minutes * 60_000));
  const state = async (): Promise<Record<string, unknown>> =>
    (await api.dataSource.query<Record<string, unknown>[]>(
      `select attempts, sent_at is not null as sent, given_up_at is not null as "givenUp", not_needed_at is not null as "notNeeded", problem, subject, text, html from mail`,
    ))[0]!;

  it('sends one for each key, however often and however much at once it was asked for', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => ask(outgoing(`key-${index % 4}`))));
    await Promise.all([carry(), carry(), carry()]);
    await ask(outgoing('key-1'));
    await carry();
    expect(inbox.received).toHaveLength(4);
    expect(inbox.received[0]).toMatchObject({ recipients: ['kari@example.no'], mail: { subject: 'Hei' } });
  });

  it('sends nothing for a write that was undone', async () => {
    const undone = api.dataSource.transaction(async (manager) => {
      await api.app.get(Mails).send(manager, outgoing('undone'));
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await carry();
    expect(inbox.received).toHaveLength(0);
  });

  it('stores nothing of what it says', async () => {
    writing.compose = async () => ({ ...letter, action: { label: 'Logg inn', url: 'https://samskap.example/inn#hemmelig-token' } });
    await ask(outgoing('secret'));
    await carry();
    expect(inbox.received[0]!.raw).toContain('hemmelig-token');
    expect(await state()).toMatchObject({ sent: true, subject: null, text: null, html: null });
    const { stored } = (await api.dataSource.query<[{ stored: string }]>(`select string_agg(mail::text, '') as stored from mail`))[0];
    expect(stored).not.toContain('hemmelig-token');
  });

  it('sends the mail of a process that was killed after it took it, once that is certain', async () => {
    await ask(outgoing('killed'));
    expect(await claimMail(api.dataSource.manager, api.clock.now())).toMatchObject({ attempts: 1 });
    await carry();
    expect(inbox.received).toHaveLength(0);
    minutesLater(CLAIM_SECONDS / 60);
    await Promise.all([carry(), carry()]);
    expect(inbox.received).toHaveLength(1);
    expect(await state()).toMatchObject({ sent: true, attempts: 2 });
  });

  it('names every attempt at a mail alike, so that a repetition can be told', async () => {
    await ask(outgoing('repeated'));
    await carry();
    // The process died between the answer of the server and its own commit.
    await api.dataSource.query('update mail set sent_at = null, due_at = $1', [NOON]);
    await carry();
    const ids = inbox.received.map(({ mail }) => mail.messageId);
    expect(ids).toEqual([expect.stringMatching(/^<[0-9a-f-]{36}@samskap\.example>$/), ids[0]]);
  });

  it('tries again when the server asks to, and not before', async () => {
    inbox.refusals.recipient = () => ({ code: 451, text: '4.7.1 <kari@example.no>: greylisted, try later' });
    await ask(outgoing('grey'));
    await carry();
    expect(await state()).toMatchObject({ sent: false, givenUp: false, attempts: 1, problem: expect.stringContaining('451') });
    expect((await state())['problem']).not.toContain('kari');
    delete inbox.refusals.recipient;
    await carry();
    expect(inbox.received).toHaveLength(0);
    minutesLater(1);
    await carry();
    expect(inbox.received).toHaveLength(1);
    expect(await state()).toMatchObject({ sent: true, attempts: 2, problem: null });
  });

  it('loses nothing while the server is down for hours', async () => {
    await inbox.close();
    for (let index = 0; index < 5; index++) await ask(outgoing(`down-${index}`));
    for (let minutes = 0; minutes < 180; minutes += 30) {
      await carry();
      minutesLater(30);
    }
    await inbox.reopen();
    minutesLater(120);
    await carry();
    expect(inbox.received).toHaveLength(5);
  });

  it.each([
    ['the recipient', 'recipient'],
    ['the message', 'message'],
  ] as const)('gives up when the server refuses %s for good, and keeps why without the address', async (_what, part) => {
    inbox.refusals[part] = (address) => ({ code: 550, text: `5.1.1 <${address}> unknown, see https://help.example/?who=${address}` });
    await ask(outgoing('refused'));
    await carry();
    minutesLater(24 * 60);
    await carry();
    const { problem, ...rest } = await state();
    expect(rest).toMatchObject({ givenUp: true, sent: false, attempts: 1 });
    expect(problem).toMatch(/^550 /);
    expect(problem).not.toMatch(/kari|@|https/);
  });

  it('sends nothing that its kind no longer needs', async () => {
    writing.compose = async () => null;
    await ask(outgoing('stale'));
    await carry();
    expect(inbox.received).toHaveLength(0);
    expect(await state()).toMatchObject({ notNeeded: true, sent: false });
  });

  it('tries again what could not be written, and keeps nothing of what went wrong', async () => {
    writing.compose = async () => {
      throw new RangeError('kari@example.no has the token abc');
    };
    await ask(outgoing('unwritten'));
    await carry();
    expect(await state()).toMatchObject({ attempts: 1, problem: 'could not be written: RangeError' });
    writing.compose = plainly;
    minutesLater(1);
    await carry();
    expect(inbox.received).toHaveLength(1);
  });

  it('holds no transaction open while the server thinks', async () => {
    inbox.thinks = 400;
    await ask(outgoing('slow'));
    const carried = carry();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const [{ open }] = await api.dataSource.query<[{ open: number }]>(
      `select count(*)::int as open from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
    );
    await carried;
    expect([open, inbox.received.length]).toEqual([0, 1]);
  });

  it.each([
    'kari@example.no, ola@example.no',
    'kari@example.no\r\nBcc: ola@example.no',
    '"kari@example.no" <ola@evil.example>',
    'kari@example.no\u0000',
    'kari',
    '',
  ])('refuses %j as an address', async (to) => {
    await expect(ask(outgoing('bad', { to }))).rejects.toThrow('one plain address');
  });

  it('lets no text become a header, a recipient or markup', async () => {
    const evil = '\r\nBcc: ola@evil.example\r\n\r\n<script>alert(1)</script>\u2028.\r\n';
    writing.compose = async () => ({
      subject: `Hei${evil}`,
      paragraphs: [evil],
      action: { label: evil, url: 'https://samskap.example/?a="><script>alert(1)</script>' },
      sections: [{ title: evil, lines: [{ text: evil, url: "https://samskap.example/'onclick='x" }] }],
      notes: [evil],
    });
    await ask(outgoing('evil'));
    await carry();
    const { mail, recipients } = inbox.received[0]!;
    expect(recipients).toEqual(['kari@example.no']);
    expect([mail.bcc, mail.cc]).toEqual([undefined, undefined]);
    expect(mail.subject).toBe('Hei Bcc: ola@evil.example <script>alert(1)</script> .');
    expect([...mail.headers.keys()].sort()).toEqual(['auto-submitted', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to', 'x-auto-response-suppress']);
    expect(mail.html).not.toMatch(/<script|'onclick/);
    expect(mail.html).toContain('&lt;script&gt;');
  });

  it('writes no link that leads anywhere but to a page', async () => {
    writing.compose = async () => ({ ...letter, action: { label: 'Åpne', url: 'javascript:alert(1)' } });
    await ask(outgoing('script'));
    await carry();
    expect(inbox.received).toHaveLength(0);
    expect(await state()).toMatchObject({ problem: 'could not be written: Error' });
  });

  it('says that a machine sent it, and lets one unsubscribe by one click', async () => {
    writing.compose = async () => ({ ...letter, unsubscribeUrl: 'https://samskap.example/avmelding/abc' });
    await ask(outgoing('digest'));
    await carry();
    const { mail, raw } = inbox.received[0]!;
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(raw).toMatch(/^List-Unsubscribe: <https:\/\/samskap\.example\/avmelding\/abc>\r?$/m);
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
    expect(mail.text).toContain('\nhttps://samskap.example/avmelding/abc\n');
    expect(mail.from!.value).toEqual([{ name: 'Samskap', address: 'post@samskap.example' }]);
  });

  it.each([
    ['NB', 'nb', 'Virker ikke knappen?', 'Sendt automatisk fra Samskap'],
    ['NN', 'nn', 'Verkar ikkje knappen?', 'Send automatisk frå Samskap'],
    ['EN', 'en', 'Does the button not work?', 'Sent automatically by Samskap'],
  ] as const)('is written in %s, as plain text and as HTML', async (language, code, besides, foot) => {
    writing.compose = async (_mail, context) => ({
      subject: `Språk ${context.language}`,
      paragraphs: ['Første linje.', 'Æ, ø og å.'],
      action: { label: 'Åpne', url: `${context.publicUrl}/inn#t=1` },
      sections: [{ title: 'I dag', lines: [{ text: 'Et forslag', url: `${context.publicUrl}/forslag/1` }, { text: 'Uten lenke' }] }],
      notes: ['Lenken virker i 15 minutter.'],
    });
    await ask(outgoing('language', { language }));
    await carry();
    const { mail } = inbox.received[0]!;
    expect(mail.subject).toBe(`Språk ${language}`);
    expect(mail.html).toContain(`<html lang="${code}">`);
    for (const words of ['Æ, ø og å.', 'I dag', 'Et forslag', 'Uten lenke', foot]) {
      expect(mail.html).toContain(words);
      expect(mail.text).toContain(words);
    }
    expect(mail.html).toContain(besides);
    expect(mail.text!.split('\n')).toEqual(expect.arrayContaining(['http://localhost:3000/inn#t=1', 'http://localhost:3000/forslag/1']));
  });
});

describe('mail without a mail server', () => {
  const start = (demo: boolean): Promise<TestApi> => TestApi.start([platform({ name: 'Samskap', demo, secure: false }), aboveMail({ compose: async () => letter })], { demo });
  const ask = (api: TestApi): Promise<void> => api.dataSource.transaction((manager) => api.app.get(Mails).send(manager, outgoing('only')));

  it('stays in the mailbox beside invented content', async () => {
    const api = await start(true);
    await ask(api);
    expect(await api.mails()).toEqual([expect.objectContaining({ kind: 'above.letter', to: 'kari@example.no', subject: 'Hei', text: expect.stringContaining('En hilsen.') })]);
    expect(await api.mails()).toEqual([]);
    await api.stop();
  });

  it('waits, unwritten, in an installation of one’s own', async () => {
    const api = await start(false);
    await ask(api);
    await api.app.get(Mails).carry();
    expect(await api.dataSource.query('select attempts, sent_at, text from mail')).toEqual([{ attempts: 0, sent_at: null, text: null }]);
    await api.stop();
  });
});

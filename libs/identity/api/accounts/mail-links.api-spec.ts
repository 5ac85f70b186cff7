import { catalogue } from '@samskap/catalogue-api';
import { platform } from '@samskap/platform-api';
import { TestApi } from '@samskap/platform-api/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { identity } from '../index.js';
import { hashPassword } from './passwords.js';
import { aPerson } from '../testing/identity.builder.js';
import { Guest, tokenIn } from '../testing/guest.js';

const HOME = 'http://localhost:3000';
const PASSWORD = 'riktig hest batteri stift';

describe('links in mails', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity]);
  });

  afterEach(() => api.clock.set(null));
  afterAll(() => api.stop());

  const oneMail = async () => {
    const mails = await api.mails();
    expect(mails).toHaveLength(1);
    return mails[0]!;
  };

  /** The token of the mail that this request leads to. */
  const asked = async (name: string, input: Record<string, unknown>): Promise<string> => {
    expect((await new Guest(api).write(name, input)).codes).toEqual([]);
    return tokenIn(await oneMail());
  };

  const open = (token: string, guest = new Guest(api)) => guest.write('openMailLink', { token }, 'purpose returnTo viewer { email }');

  describe('a new account', () => {
    const ny = { name: 'Nora Ny', email: 'Nora.Ny@example.no', language: 'NN', consent: true, returnTo: '/utfordringer/x?a=1' };

    it('is made when the link is opened and not before, signs in, and leads back', async () => {
      const token = await asked('createAccount', ny);
      expect(await api.dataSource.query('select 1 from person where email = $1', ['nora.ny@example.no'])).toEqual([]);
      const guest = new Guest(api);
      expect(await open(token, guest)).toMatchObject({ purpose: 'CONFIRM_ACCOUNT', returnTo: '/utfordringer/x?a=1', viewer: { email: 'nora.ny@example.no' }, codes: [] });
      expect(await guest.data('{ viewer { person { name } language hasPassword } }')).toEqual({ viewer: { person: { name: 'Nora Ny' }, language: 'NN', hasPassword: false } });
      expect(await api.dataSource.query(`select e.type, e.data from event e join person p on p.id = e.subject_id where p.email = 'nora.ny@example.no'`)).toEqual([{ type: 'person.created', data: {} }]);
      expect(await api.dataSource.query(`select c.kind, c.language from consent c join person p on p.id = c.person_id where p.email = 'nora.ny@example.no'`)).toEqual([{ kind: 'ACCOUNT', language: 'NN' }]);
    });

    it('is named in the mail as it was asked for, which is no link to anywhere', async () => {
      await new Guest(api).write('createAccount', { ...ny, email: 'lokket@example.no', name: 'Vinn på https://ond.example/nå' });
      const { text } = await oneMail();
      expect(text).toContain('Vinn på https');
      expect(text).not.toContain('https://ond');
      expect(text).not.toContain('ond.example');
    });

    it('is not made twice by two links: the other stops working', async () => {
      const email = 'to.lenker@example.no';
      const [one, other] = [await asked('createAccount', { ...ny, email }), await asked('createAccount', { ...ny, email, name: 'En annen' })];
      expect((await open(one)).codes).toEqual([]);
      expect((await open(other)).codes).toEqual(['LINK_NOT_GOOD']);
    });

    it('wants a name, an address and consent', async () => {
      const { codes } = await new Guest(api).write('createAccount', { name: ' ', email: 'a b@example.no', language: 'NB', consent: false });
      expect(codes.sort()).toEqual(['CONSENT_REQUIRED', 'INVALID_EMAIL', 'REQUIRED']);
    });

    it('to an address that has one gets a mail that says so, and signs in', async () => {
      await aPerson(api, { email: 'har@example.no', name: 'Har Konto' });
      expect(await new Guest(api).write('createAccount', { ...ny, email: 'har@example.no' }, 'email')).toMatchObject({ email: 'har@example.no', codes: [] });
      const mail = await oneMail();
      expect(mail.subject).toBe('Du har alt ein konto på Samskap');
      expect(await open(tokenIn(mail))).toMatchObject({ purpose: 'SIGN_IN', viewer: { email: 'har@example.no' } });
      expect(await api.dataSource.query(`select name from person where email = 'har@example.no'`)).toEqual([{ name: 'Har Konto' }]);
    });
  });

  describe('that sign in', () => {
    it('work once, also when opened many times at once, and their token is stored nowhere', async () => {
      await aPerson(api, { email: 'en.gang@example.no' });
      const token = await asked('requestSignInLink', { email: ' En.Gang@Example.no ' });
      const stored = await api.dataSource.query('select * from mail_link');
      expect(JSON.stringify(stored)).not.toContain(token);
      const outcomes = await Promise.all(Array.from({ length: 12 }, () => open(token)));
      expect(outcomes.filter(({ viewer }) => viewer?.email === 'en.gang@example.no')).toHaveLength(1);
      expect(outcomes.filter(({ codes }) => codes.includes('LINK_NOT_GOOD'))).toHaveLength(11);
    });

    it('work for half an hour', async () => {
      await aPerson(api, { email: 'seint@example.no' });
      const now = new Date('2026-11-22T12:00:00Z');
      api.clock.set(now);
      const [one, other] = [await asked('requestSignInLink', { email: 'seint@example.no' }), await asked('requestSignInLink', { email: 'seint@example.no' })];
      api.clock.set(new Date(now.getTime() + 29 * 60_000));
      expect((await open(one)).codes).toEqual([]);
      api.clock.set(new Date(now.getTime() + 30 * 60_000));
      expect((await open(other)).codes).toEqual(['LINK_NOT_GOOD']);
      expect(await new Guest(api).data('query ($token: String!) { mailLink(token: $token) { email } }', { token: other })).toEqual({ mailLink: null });
    });

    it('are looked at without being used up, as mail scanners do', async () => {
      await aPerson(api, { email: 'skannet@example.no' });
      const token = await asked('requestSignInLink', { email: 'skannet@example.no' });
      const look = () => new Guest(api).data('query ($token: String!) { mailLink(token: $token) { purpose email } }', { token });
      for (let times = 0; times < 3; times += 1) expect(await look()).toEqual({ mailLink: { purpose: 'SIGN_IN', email: 'skannet@example.no' } });
      expect((await open(token)).codes).toEqual([]);
      expect(await look()).toEqual({ mailLink: null });
    });

    it('open nothing for someone who is suspended', async () => {
      const person = await aPerson(api, { email: 'stengt@example.no' });
      const token = await asked('requestSignInLink', { email: 'stengt@example.no' });
      await api.dataSource.query('update person set suspended_at = now() where id = $1', [person.id]);
      expect((await open(token)).codes).toEqual(['LINK_NOT_GOOD']);
      await new Guest(api).write('requestSignInLink', { email: 'stengt@example.no' });
      const mail = await oneMail();
      expect([mail.subject, mail.links]).toEqual(['Kontoen din på Samskap er stengt', [HOME]]);
    });
  });

  it('of one purpose are useless for another', async () => {
    await aPerson(api, { email: 'formal@example.no' });
    const reset = await asked('requestPasswordReset', { email: 'formal@example.no' });
    const signIn = await asked('requestSignInLink', { email: 'formal@example.no' });
    const confirm = await asked('createAccount', { name: 'Ny', email: 'formal.ny@example.no', language: 'NB', consent: true });
    expect((await open(reset)).codes).toEqual(['LINK_NOT_GOOD']);
    for (const token of [signIn, confirm]) expect((await new Guest(api).write('setPassword', { token, password: PASSWORD })).codes).toEqual(['LINK_NOT_GOOD']);
    for (const token of [signIn, confirm]) expect((await open(token)).codes).toEqual([]);
    expect((await new Guest(api).write('setPassword', { token: reset, password: PASSWORD }, 'viewer { email }')).viewer).toEqual({ email: 'formal@example.no' });
    expect((await oneMail()).subject).toBe('Du har fått nytt passord på Samskap');
  });

  it('lead nowhere but to pages of this site', async () => {
    await aPerson(api, { email: 'ut@example.no' });
    const outside = ['https://ond.example/', '//ond.example', '/auth/idporten/start?join=1', '/auth/idporten/sign-out', '/mine-data', '/\\ond.example', '/\t/ond.example', 'javascript:alert(1)', '/.//ond.example', '\\\\ond.example', ' //ond.example', 'ond.example'];
    for (const returnTo of outside) {
      await api.dataSource.query('delete from rate_limit');
      expect([returnTo, (await open(await asked('requestSignInLink', { email: 'ut@example.no', returnTo }))).returnTo]).toEqual([returnTo, null]);
    }
  });

  it('join no provider: those of a new account lead to the page that asks, and those of one that is known do not even ask', async () => {
    await aPerson(api, { email: 'kjent@example.no' });
    const outcomes: unknown[] = [];
    for (const email of ['kjent@example.no', 'helt.ny@example.no', 'enda.en.ny@example.no']) {
      const returnTo = email.startsWith('enda') ? '/auth/alfa/start?join=1' : '/konto?knytt=alfa&til=%2Fpiloter';
      outcomes.push((await open(await asked('createAccount', { name: 'Ny', email, language: 'NB', consent: true, returnTo }))).returnTo);
    }
    expect(outcomes).toEqual(['/konto', '/konto?knytt=alfa&til=%2Fpiloter', null]);
    expect((await open(await asked('createAccount', { name: 'Ny', email: 'kjent@example.no', language: 'NB', consent: true, returnTo: '/auth/alfa/start?join=1' }))).returnTo).toBeNull();
  });

  describe('for an address without account', () => {
    it('are not sent: a mail says that there is none, and how to make one', async () => {
      for (const name of ['requestSignInLink', 'requestPasswordReset']) {
        expect(await new Guest(api).write(name, { email: 'ingen@example.no' }, 'email')).toMatchObject({ email: 'ingen@example.no', codes: [] });
        const mail = await oneMail();
        expect(mail.subject).toBe('Du har ingen konto på Samskap ennå');
        expect(mail.links).toEqual([`${HOME}/konto/ny`, HOME]);
      }
      expect(await api.dataSource.query(`select 1 from mail_link where email = 'ingen@example.no'`)).toEqual([]);
    });

    it('do not come back to life: a reset makes no account of a confirmation that is out of date', async () => {
      const now = new Date('2026-11-22T12:00:00Z');
      api.clock.set(now);
      const token = await asked('createAccount', { name: 'For Sein', email: 'for.sein@example.no', language: 'NB', consent: true });
      api.clock.set(new Date(now.getTime() + 24 * 60 * 60_000));
      expect((await open(token)).codes).toEqual(['LINK_NOT_GOOD']);
      await new Guest(api).write('requestPasswordReset', { email: 'for.sein@example.no' });
      expect((await oneMail()).subject).toBe('Du har ingen konto på Samskap ennå');
      expect((await new Guest(api).write('setPassword', { token, password: PASSWORD })).codes).toEqual(['LINK_NOT_GOOD']);
      expect((await open(token)).codes).toEqual(['LINK_NOT_GOOD']);
    });
  });

  it('are asked for with the same answer and the same statements, whether there is an account with password, one without, or none', async () => {
    await aPerson(api, { email: 'med@example.no', passwordHash: await hashPassword(PASSWORD) });
    await aPerson(api, { email: 'uten@example.no' });
    for (const name of ['requestSignInLink', 'requestPasswordReset', 'createAccount']) {
      const more = name === 'createAccount' ? { name: 'Lik', language: 'NB', consent: true } : {};
      const answers = [];
      for (const email of ['med@example.no', 'uten@example.no', 'ukjent@example.no']) {
        const before = await api.dataSource.query('select count(*)::int as n from mail');
        const { email: _same, ...answer } = await new Guest(api).write(name, { email, ...more }, 'email');
        const [mail] = await api.dataSource.query('select kind, person_id, language, data from mail order by id desc limit 1');
        const after = await api.dataSource.query('select count(*)::int as n from mail');
        answers.push({ answer, mail, mails: after[0].n - before[0].n });
      }
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[2]).toEqual(answers[0]);
      expect(answers[0]).toMatchObject({ mails: 1, mail: { person_id: null } });
    }
    await api.mails();
  });

  it('are sent to nobody endlessly, whatever the request says beside', async () => {
    const codes = [];
    for (let times = 0; times < 7; times += 1) {
      const guest = new Guest(api, { address: `10.20.0.${times}`, headers: { 'x-forwarded-for': `10.30.0.${times}`, forwarded: `for=10.40.0.${times}`, 'x-request-id': `${times}` } });
      codes.push(...(await guest.write('requestPasswordReset', { email: times % 2 ? 'mange@example.no' : ' MANGE@example.no', returnTo: `/${times}` })).codes);
    }
    expect(codes).toEqual(['TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS']);
    expect(await api.mails()).toHaveLength(5);
  });

  it('are asked for no more than a hundred times an hour from one address, whatever headers it sends', async () => {
    const ask = (index: number) => new Guest(api, { address: '10.50.0.1', headers: { 'x-forwarded-for': `10.60.0.${index}` } }).write('requestSignInLink', { email: `nr${index}@example.no` });
    const codes = (await Promise.all(Array.from({ length: 110 }, (_, index) => ask(index)))).flatMap((answer) => answer.codes);
    expect(codes).toEqual(Array.from({ length: 10 }, () => 'TOO_MANY_ATTEMPTS'));
  });
});

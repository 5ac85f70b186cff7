import { catalogue } from '@samskap/catalogue-api';
import { platform } from '@samskap/platform-api';
import { type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { identity } from '../index.js';
import { hashPassword } from './passwords.js';
import { aPerson } from '../testing/identity.builder.js';
import { Guest, tokenIn } from '../testing/guest.js';

const OLD = 'riktig hest batteri stift';
const NEW = 'fjellet over vannet';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0 secret-marker';

describe('one’s own account', () => {
  let api: TestApi;
  let made = 0;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity]);
  });

  afterEach(() => api.clock.set(null));
  afterAll(() => api.stop());

  const anAccount = async (): Promise<string> => {
    made += 1;
    const email = `eier${made}@example.no`;
    await aPerson(api, { email, name: 'Eva Eier', passwordHash: await hashPassword(OLD) });
    await api.dataSource.query('delete from session where person_id = (select id from person where email = $1)', [email]);
    return email;
  };

  const signedIn = async (email: string, password = OLD): Promise<Guest> => {
    const guest = new Guest(api, { userAgent: FIREFOX });
    expect((await guest.write('signIn', { email, password })).codes).toEqual([]);
    return guest;
  };

  const mailTo = async (email: string): Promise<Json> => (await api.mails()).filter(({ to }) => to === email).at(-1);

  const afterAnHour = () => api.clock.set(new Date(Date.now() + 60 * 60_000));

  describe('a new password', () => {
    it('by a link ends every session, kills other links, tells the owner, and signs in', async () => {
      const email = await anAccount();
      const [one, other] = [await signedIn(email), await signedIn(email)];
      await new Guest(api).write('requestSignInLink', { email });
      const signInToken = tokenIn(await mailTo(email));
      await new Guest(api).write('requestPasswordReset', { email, returnTo: '/min-side' });
      const token = tokenIn(await mailTo(email));
      const guest = new Guest(api);
      expect((await guest.write('setPassword', { token, password: 'password1234' })).codes).toEqual(['PASSWORD_COMMON']);
      expect(await guest.write('setPassword', { token, password: NEW }, 'returnTo viewer { email }')).toMatchObject({ viewer: { email }, returnTo: '/min-side', codes: [] });
      for (const old of [one, other]) expect(await old.who()).toBeNull();
      expect(await guest.who()).toBe(email);
      expect((await new Guest(api).write('openMailLink', { token: signInToken })).codes).toEqual(['LINK_NOT_GOOD']);
      expect((await new Guest(api).write('setPassword', { token, password: OLD })).codes).toEqual(['LINK_NOT_GOOD']);
      expect((await new Guest(api).write('signIn', { email, password: OLD })).codes).toEqual(['WRONG_CREDENTIALS']);
      expect((await mailTo(email)).subject).toBe('Du har fått nytt passord på Samskap');
      await signedIn(email, NEW);
    });

    it('is set once by a link, also by many at once', async () => {
      const email = await anAccount();
      await new Guest(api).write('requestPasswordReset', { email });
      const token = tokenIn(await mailTo(email));
      const outcomes = await Promise.all(Array.from({ length: 6 }, (_, index) => new Guest(api).write('setPassword', { token, password: `${NEW} ${index}` })));
      expect(outcomes.filter(({ codes }) => codes.length === 0)).toHaveLength(1);
      expect(outcomes.filter(({ codes }) => codes[0] === 'LINK_NOT_GOOD')).toHaveLength(5);
    });

    it('wants the present one, or that one signed in within a quarter of an hour; every other session ends', async () => {
      const email = await anAccount();
      const [guest, other] = [await signedIn(email), await signedIn(email)];
      afterAnHour();
      expect((await guest.write('setPassword', { password: NEW })).codes).toEqual(['RECENT_SIGN_IN']);
      expect((await guest.write('setPassword', { password: NEW, currentPassword: 'noe helt annet' })).codes).toEqual(['WRONG_PASSWORD']);
      expect((await guest.write('setPassword', { password: NEW, currentPassword: OLD })).codes).toEqual([]);
      expect([await guest.who(), await other.who()]).toEqual([email, null]);
      const fresh = await signedIn(email, NEW);
      expect((await fresh.write('setPassword', { password: `${NEW} igjen` })).codes).toEqual([]);
      expect((await new Guest(api).write('setPassword', { password: NEW })).codes).toEqual(['SIGN_IN']);
    });

    it('is first set by whoever has signed in by a link alone', async () => {
      const { id } = await aPerson(api, { email: 'uten.passord@example.no' });
      await new Guest(api).write('requestSignInLink', { email: 'uten.passord@example.no' });
      const guest = new Guest(api);
      await guest.write('openMailLink', { token: tokenIn(await mailTo('uten.passord@example.no')) });
      expect((await guest.write('setPassword', { password: NEW }, 'viewer { hasPassword }')).viewer).toEqual({ hasPassword: true });
      expect(await api.dataSource.query('select opened_by from session where person_id = $1 and created_at > now() - interval \'1 hour\'', [id])).toEqual([{ opened_by: 'LINK' }]);
    });

    it('is not guessed by someone at an unlocked screen', async () => {
      const email = await anAccount();
      const guest = await signedIn(email);
      afterAnHour();
      const codes = [];
      for (let times = 0; times < 12; times += 1) codes.push(...(await guest.write('setPassword', { password: NEW, currentPassword: `gjetning nummer ${times}` })).codes);
      expect(codes.filter((code) => code === 'WRONG_PASSWORD')).toHaveLength(10);
      expect((await guest.write('changeEmail', { email: 'tyv@example.no', currentPassword: OLD })).codes).toEqual(['TOO_MANY_ATTEMPTS']);
    });

    it.each([['kort', 'PASSWORD_TOO_SHORT'], ['x'.repeat(1_001), 'TOO_LONG'], ['Eva Eier Eva Eier', 'PASSWORD_OWN']])('is not %s', async (password, code) => {
      const guest = await signedIn(await anAccount());
      expect((await guest.write('setPassword', { password })).userErrors).toEqual([{ code, path: ['password'] }]);
    });
  });

  describe('a new address', () => {
    it('waits until it is confirmed by whoever is signed in to the account; the present address is told', async () => {
      const email = await anAccount();
      const guest = await signedIn(email);
      const changed = `ny.${email}`;
      expect(await guest.write('changeEmail', { email: ` NY.${email}` }, 'viewer { email pendingEmail }')).toMatchObject({ viewer: { email, pendingEmail: changed }, codes: [] });
      const mails = (await api.mails()).filter(({ to }) => to.endsWith(email));
      expect(mails.map(({ to, subject }) => [to, subject]).sort()).toEqual([[changed, 'Bekreft den nye e-postadressen din'], [email, 'E-postadressen din på Samskap skal byttes']].sort());
      const token = tokenIn(mails.find(({ to }) => to === changed)!);
      for (const stranger of [new Guest(api), await signedIn(await anAccount())]) expect((await stranger.write('openMailLink', { token })).codes).toEqual(['SIGN_IN_FIRST']);
      expect(await guest.write('openMailLink', { token }, 'purpose viewer { email pendingEmail }')).toMatchObject({ purpose: 'CONFIRM_EMAIL', viewer: { email: changed, pendingEmail: null } });
      expect((await guest.write('openMailLink', { token })).codes).toEqual(['LINK_NOT_GOOD']);
      expect((await new Guest(api).write('signIn', { email, password: OLD })).codes).toEqual(['WRONG_CREDENTIALS']);
      expect(await (await signedIn(changed)).who()).toBe(changed);
    });

    it('kills links that went to the old one', async () => {
      const email = await anAccount();
      const guest = await signedIn(email);
      await new Guest(api).write('requestPasswordReset', { email });
      const reset = tokenIn(await mailTo(email));
      await guest.write('changeEmail', { email: `ny.${email}` });
      await guest.write('openMailLink', { token: tokenIn(await mailTo(`ny.${email}`)) });
      expect((await new Guest(api).write('setPassword', { token: reset, password: NEW })).codes).toEqual(['LINK_NOT_GOOD']);
    });

    it('is stopped by a new password, and wants recent proof', async () => {
      const email = await anAccount();
      const guest = await signedIn(email);
      await guest.write('changeEmail', { email: `tyv.${email}` });
      const token = tokenIn(await mailTo(`tyv.${email}`));
      await new Guest(api).write('requestPasswordReset', { email });
      await new Guest(api).write('setPassword', { token: tokenIn(await mailTo(email)), password: NEW });
      const owner = await signedIn(email, NEW);
      expect((await owner.write('openMailLink', { token })).codes).toEqual(['LINK_NOT_GOOD']);
      expect((await owner.data('{ viewer { pendingEmail } }')).viewer).toEqual({ pendingEmail: null });
      afterAnHour();
      expect((await owner.write('changeEmail', { email: `sein.${email}` })).codes).toEqual(['RECENT_SIGN_IN']);
    });

    it('that has an account is answered like any other, and is told by mail alone', async () => {
      const [email, taken] = [await anAccount(), await anAccount()];
      const guest = await signedIn(email);
      expect((await guest.write('changeEmail', { email: taken }, 'viewer { pendingEmail }')).viewer).toEqual({ pendingEmail: taken });
      const mail = await mailTo(taken);
      expect([mail.subject, mail.links.filter((link: string) => link.includes('#'))]).toEqual(['Adressen har allerede en konto på Samskap', []]);
      expect((await guest.write('changeEmail', { email })).codes).toEqual(['SAME_EMAIL']);
    });

    it('leaves the same behind whether it has an account or not, where a download of own data would tell', async () => {
      const taken = await anAccount();
      const left = [];
      for (const wanted of [taken, `fri.${taken}`]) {
        const guest = await signedIn(await anAccount());
        await guest.write('changeEmail', { email: wanted });
        await api.mails();
        left.push(await api.dataSource.query('select purpose, data, return_to, used_at from mail_link where email = $1 and person_id is not null', [wanted]));
      }
      expect(left[0]).toHaveLength(1);
      expect(left[1]).toEqual(left[0]);
    });

    it('does not store the password with the idempotency key', async () => {
      const email = await anAccount();
      const guest = await signedIn(email);
      for (const currentPassword of [OLD, null]) expect((await guest.write('changeEmail', { email: `nokkel.${email}`, currentPassword, idempotencyKey: 'en' })).codes).toEqual([]);
      expect((await api.mails()).filter(({ to }) => to === `nokkel.${email}`)).toHaveLength(1);
    });
  });

  describe('sessions', () => {
    it('are told with device and method, this one first; one or all others are ended', async () => {
      const email = await anAccount();
      const guests = [await signedIn(email), await signedIn(email), await signedIn(email)];
      const list = async (guest: Guest): Promise<Json[]> => (await guest.data('{ viewer { sessions { id device openedBy provider current openedAt lastUsedAt } } }')).viewer.sessions;
      const sessions = await list(guests[1]!);
      expect(sessions.map(({ current }: Json) => current)).toEqual([true, false, false]);
      expect(sessions[0]).toMatchObject({ device: 'Firefox, Linux', openedBy: 'PASSWORD', provider: null });
      expect(JSON.stringify(await api.dataSource.query('select * from session'))).not.toContain('secret-marker');
      const stranger = await signedIn(await anAccount());
      expect((await stranger.write('endSession', { id: sessions[1]!.id })).codes).toEqual(['NOT_FOUND']);
      expect((await guests[1]!.write('endSession', { id: sessions[1]!.id }, 'viewer { sessions { current } }')).viewer.sessions).toHaveLength(2);
      expect((await guests[1]!.write('endSession', {}, 'viewer { sessions { current } }')).viewer.sessions).toEqual([{ current: true }]);
      expect([await guests[0]!.who(), await guests[1]!.who(), await guests[2]!.who()]).toEqual([null, email, null]);
      expect(await list(stranger)).toHaveLength(1);
    });

    it('get a new token at sign-in, and end after twelve hours however much they are used', async () => {
      const email = await anAccount();
      const guest = await signedIn(email);
      const before = guest.cookie;
      await guest.write('signIn', { email, password: OLD });
      expect(guest.cookie).not.toBe(before);
      const old = new Guest(api);
      old.cookie = before;
      expect(await old.who()).toBeNull();
      const began = Date.now();
      for (const hours of [4, 8, 11.9]) {
        api.clock.set(new Date(began + hours * 3_600_000));
        expect(await guest.who()).toBe(email);
      }
      api.clock.set(new Date(began + 12.1 * 3_600_000));
      expect(await guest.who()).toBeNull();
    });

    it('note that they are used, at most every five minutes', async () => {
      const email = await anAccount();
      const guest = await signedIn(email);
      const lastUsed = async (): Promise<number> => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        return (await api.dataSource.query('select s.last_used_at from session s join person p on p.id = s.person_id where p.email = $1', [email]))[0].last_used_at.getTime();
      };
      const opened = await lastUsed();
      api.clock.set(new Date(opened + 4 * 60_000));
      await guest.who();
      expect(await lastUsed()).toBe(opened);
      api.clock.set(new Date(opened + 6 * 60_000));
      await guest.who();
      expect(await lastUsed()).toBe(opened + 6 * 60_000);
    });

    it('and links that are out of date are taken away by the round', async () => {
      const email = await anAccount();
      const guest = await signedIn(email);
      await guest.write('changeEmail', { email: `rund.${email}` });
      await api.mails();
      const later = new Date(Date.now() + 9 * 24 * 3_600_000);
      for (const round of identity.rounds!) await round.run(api.app, later);
      const left = await api.dataSource.query('select (select count(*)::int from mail_link) as links, (select count(*)::int from session where expires_at < $1) as sessions, (select count(*)::int from person where pending_email is not null) as pending', [later]);
      expect(left).toEqual([{ links: 0, sessions: 0, pending: 0 }]);
    });
  });

  it('has a name that one may change, to something', async () => {
    const guest = await signedIn(await anAccount());
    expect((await guest.write('updateMe', { name: '  Eva Ny\u202e ' }, 'viewer { person { name } }')).viewer).toEqual({ person: { name: 'Eva Ny' } });
    expect((await guest.write('updateMe', { name: ' ' })).codes).toEqual(['REQUIRED']);
    expect((await guest.write('updateMe', { name: 'x'.repeat(121) })).codes).toEqual(['TOO_LONG']);
  });
});

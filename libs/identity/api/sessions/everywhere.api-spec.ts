import { catalogue } from '@samskap/catalogue-api';
import { platform } from '@samskap/platform-api';
import { TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hashPassword } from '../accounts/passwords.js';
import { identity } from '../index.js';
import { Guest, tokenIn } from '../testing/guest.js';
import { aPerson } from '../testing/identity.builder.js';

const PASSWORD = 'riktig hest batteri stift';
const features = [platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity];

const oneSecond = () => new Promise((resolve) => setTimeout(resolve, 1_000));

describe('a right that is lost', () => {
  let here: TestApi;
  let there: TestApi;
  let made = 0;

  beforeAll(async () => {
    here = await TestApi.start(features);
    there = await TestApi.start(features, { databaseUrl: String((here.dataSource.options as { url?: string }).url) });
  });

  afterAll(async () => {
    await there.stop();
    await here.stop();
  });

  /** Someone who is signed in, as both processes know and remember. */
  const known = async (given: { administrator?: boolean } = {}) => {
    made += 1;
    const email = `overalt${made}@example.no`;
    const { id } = await aPerson(here, { email, passwordHash: await hashPassword(PASSWORD), ...given });
    const guest = new Guest(here);
    await guest.write('signIn', { email, password: PASSWORD });
    const elsewhere = new Guest(there);
    elsewhere.cookie = guest.cookie;
    expect(await elsewhere.who()).toBe(email);
    return { id, email, guest, elsewhere };
  };

  it('by signing out is gone in the other process within a second, and in this one at once', async () => {
    const { guest, elsewhere } = await known();
    const { cookie } = guest;
    await guest.data('mutation { signOut { userErrors { code } } }');
    guest.cookie = cookie;
    expect(await guest.who()).toBeNull();
    await oneSecond();
    expect(await elsewhere.who()).toBeNull();
  });

  it('by a new password is gone', async () => {
    const { email, guest, elsewhere } = await known();
    await new Guest(here).write('requestPasswordReset', { email });
    const [mail] = await here.mails();
    await new Guest(here).write('setPassword', { token: tokenIn(mail!), password: 'fjellet over vannet' });
    expect(await guest.who()).toBeNull();
    await oneSecond();
    expect(await elsewhere.who()).toBeNull();
  });

  it('by suspension is gone', async () => {
    const { id, guest, elsewhere } = await known();
    const administrator = await known({ administrator: true });
    expect((await administrator.guest.write('suspendAccount', { id, version: 1, suspended: true })).codes).toEqual([]);
    expect(await guest.who()).toBeNull();
    await oneSecond();
    expect(await elsewhere.who()).toBeNull();
  });

  it('by no longer being administrator is gone', async () => {
    const [one, other] = [await known({ administrator: true }), await known({ administrator: true })];
    const count = async () => (await other.elsewhere.data('{ accounts { totalCount } }')).accounts.totalCount;
    expect(await count()).toBeGreaterThan(1);
    expect((await one.guest.write('setAdministrator', { id: other.id, version: 1, administrator: false })).codes).toEqual([]);
    await oneSecond();
    expect(await count()).toBe(0);
  });

  it('by too many attempts is lost in both processes together', async () => {
    const { email } = await known();
    const codes = [];
    for (let times = 0; times < 12; times += 1) {
      const guest = new Guest(times % 2 ? here : there, { address: '10.77.0.1' });
      codes.push(...(await guest.write('signIn', { email, password: 'feil' })).codes);
    }
    expect(codes.filter((code) => code === 'WRONG_CREDENTIALS')).toHaveLength(10);
    expect((await new Guest(there, { address: '10.77.0.1' }).write('signIn', { email, password: PASSWORD })).codes).toEqual(['TOO_MANY_ATTEMPTS']);
  });
});

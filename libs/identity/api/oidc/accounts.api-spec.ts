import { consentTexts } from '@samskap/identity-contract/consents';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Guest, tokenIn } from '../testing/guest.js';
import { aPerson } from '../testing/identity.builder.js';
import type { Browser } from './testing/browser.js';
import { Stage, problemOf, someone } from './testing/stage.js';

const REMOVE = 'mutation ($id: ID!) { removeIdentity(input: { id: $id }) { viewer { identities { id } } userErrors { code path } } }';

/** Starting takes its time on a busy machine. */
const SLOW_MS = 30_000;

describe('who someone from a provider is here', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.start();
  }, SLOW_MS);
  afterAll(() => stage.stop());
  afterEach(() => stage.api.clock.set(null));

  /** Someone with an account and a session that was opened just now. */
  const signedIn = async (): Promise<{ browser: Browser; id: string; email: string }> => {
    const person = await aPerson(stage.api, { email: someone().email });
    await stage.api.dataSource.query('update session set created_at = now() where person_id = $1', [person.id]);
    const browser = stage.browser();
    const [name, value] = person.cookie.split('=') as [string, string];
    browser.cookies.set(name, value);
    return { browser, id: person.id, email: (await browser.viewer()).email };
  };
  const people = async (): Promise<number> => Number((await stage.api.dataSource.query<{ count: string }[]>('select count(*) from person'))[0]!.count);

  it('is the same person however often they come at once', async () => {
    const [claims, before] = [someone(), await people()];
    const browsers = Array.from({ length: 8 }, () => stage.browser());
    await Promise.all(browsers.map((browser) => stage.pass(browser, claims)));
    const ids = await Promise.all(browsers.map(async (browser) => (await browser.viewer('person { id }')).person.id));
    expect(new Set(ids).size).toBe(1);
    expect(await people()).toBe(before + 1);
  });

  it('has agreed to an account in the words under the buttons, once, and not by joining to an account that was there', async () => {
    const [claims, browser] = [someone(), stage.browser()];
    const kept = (email: string) => stage.api.dataSource.query('select c.kind, c.language, c.text from consent c join person p on p.id = c.person_id where p.email = $1', [email]);
    for (let times = 0; times < 2; times += 1) await stage.pass(browser, claims);
    expect(await kept(claims.email)).toEqual([{ kind: 'ACCOUNT', language: 'NB', text: consentTexts.ACCOUNT_BY_PROVIDER.texts.NB }]);
    const { browser: known, email } = await signedIn();
    await stage.pass(known, { sub: someone().sub }, {}, '/auth/alfa/start?join=1');
    expect([(await known.viewer('identities { providerKey provider }')).identities, await kept(email)]).toEqual([[{ providerKey: 'alfa', provider: 'Alfa' }], []]);
  });

  it('is another person when another provider uses the same subject', async () => {
    const { sub } = someone();
    const [one, other] = [stage.browser(), stage.browser()];
    await stage.pass(one, { ...someone(), sub });
    await other.go(stage.beta.come(await other.go('/auth/beta/start'), { ...someone(), sub }), 'cross-site');
    expect((await one.viewer('person { id }')).person.id).not.toBe((await other.viewer('person { id }')).person.id);
  });

  it('is never found by the address alone', async () => {
    const { email, id } = await signedIn();
    const stranger = stage.browser();
    const fullwidth = email.replace(/^./, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0));
    for (const written of [email, fullwidth]) expect(problemOf(await stage.pass(stranger, { ...someone(), email: written }))).toBe('ACCOUNT_EXISTS');
    expect(await stranger.viewer()).toBeNull();
    expect(await stage.api.dataSource.query('select 1 from identity where person_id = $1', [id])).toEqual([]);
  });

  it('gives an address first when the provider vouches for none, with the rest suggested where no server sees it', async () => {
    const [browser, before, { sub }] = [stage.browser(), await people(), someone()];
    const landed = await stage.pass(browser, { sub, name: 'Åse Ny', email: 'ase@example.no', email_verified: false }, {}, '/auth/alfa/start?til=/piloter');
    expect([landed.pathname, landed.search]).toEqual(['/konto/ny', '?fra=alfa&til=%2Fpiloter']);
    expect(Object.fromEntries(new URLSearchParams(landed.hash.slice(1)))).toEqual({ navn: 'Åse Ny', 'e-post': 'ase@example.no' });
    expect([await browser.viewer(), await people()]).toEqual([null, before]);
  });

  it('has an account once the address is confirmed, and passes the provider again to join what is theirs', async () => {
    const [browser, claims] = [stage.browser(), { sub: someone().sub, acr: 'idporten-loa-high' }];
    const email = someone().email;
    const landed = await stage.pass(browser, claims, {}, '/auth/idporten/start?til=/piloter');
    const returnTo = `/konto?knytt=${landed.searchParams.get('fra')}&til=${encodeURIComponent(landed.searchParams.get('til')!)}`;
    const guest = new Guest(stage.api);
    expect((await guest.write('createAccount', { name: 'Nora Ny', email, language: 'NB', consent: true, returnTo })).codes).toEqual([]);
    const [mail] = await stage.api.mails();
    expect((await guest.write('openMailLink', { token: tokenIn(mail!) }, 'returnTo')).returnTo).toBe(returnTo);
    browser.cookies.set('samskap', guest.cookie!.split('=')[1]!);
    expect((await stage.pass(browser, claims, {}, '/auth/idporten/start?join=1&til=/piloter')).pathname).toBe('/piloter');
    const again = stage.browser();
    await stage.pass(again, claims, {}, '/auth/idporten/start');
    expect(await again.viewer('email identities { provider }')).toEqual({ email, identities: [{ provider: 'ID-porten' }] });
  });

  it('leaves no national identity number, and no token, in any table', async () => {
    const canary = '13097248022';
    await stage.pass(stage.browser(), { ...someone(), pid: canary, at_hash: 'canary-at-hash' });
    const { browser, id } = await signedIn();
    await stage.pass(browser, { sub: someone().sub, acr: 'idporten-loa-high', pid: canary }, {}, '/auth/idporten/start?join=1');
    expect(await stage.api.dataSource.query('select 1 from identity where person_id = $1', [id])).toHaveLength(1);
    const tables: { name: string }[] = await stage.api.dataSource.query(`select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE'`);
    for (const { name } of tables) {
      expect([name, await stage.api.dataSource.query(`select 1 from ${name} t where t::text ~ '${canary}|canary-at-hash|eyJ'`)]).toEqual([name, []]);
    }
  });

  it('who is suspended stays out', async () => {
    const claims = someone();
    const [browser, again] = [stage.browser(), stage.browser()];
    await stage.pass(browser, claims);
    await stage.api.dataSource.query('update person set suspended_at = now() where email = $1', [claims.email]);
    expect(problemOf(await stage.pass(again, claims))).toBe('ACCOUNT_SUSPENDED');
    expect(await again.viewer()).toBeNull();
  });

  it('speaks for the organisations that Ansattporten answers for, in this session alone', async () => {
    const type = 'ansattporten:altinn:resource';
    const party = (ID: string) => ({ orgno: { authority: 'iso6523-actorid-upis', ID }, name: 'Canary AS' });
    const details = [
      { type, authorized_parties: [party('0192:974760673'), party('0192:974760673'), party('9908:991825827'), party('923609016')] },
      { type: 'something:else', authorized_parties: [party('0192:991825827')] },
    ];
    const { browser, email } = await signedIn();
    const start = '/auth/ansattporten-virksomhet/start';
    const { sub } = someone();
    await stage.pass(browser, { sub, acr: 'high', authorization_details: details }, {}, `${start}?join=1`);
    expect(await browser.viewer('email represents')).toEqual({ email, represents: ['974760673'] });
    const pushed = stage.alfa.received.findLast(({ path }) => path === '/par')!.form;
    expect(JSON.parse(pushed.get('authorization_details')!)).toEqual([{ type, resource: 'urn:altinn:resource:samskap' }]);
    expect([pushed.get('code_challenge_method'), pushed.get('acr_values'), pushed.get('client_assertion_type')]).toEqual(['S256', 'substantial high', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer']);
    const later = stage.browser();
    await stage.pass(later, { sub, acr: 'substantial' }, {}, start);
    expect(await later.viewer('email represents')).toEqual({ email, represents: [] });
  });

  describe('joining to an account', () => {
    it('needs a session opened just now, and coming back from the provider', async () => {
      const { browser, email } = await signedIn();
      const { sub } = someone();
      expect((await stage.pass(browser, { sub }, {}, '/auth/alfa/start?join=1&til=/konto')).pathname).toBe('/konto');
      expect(await browser.viewer('email identities { provider }')).toEqual({ email, identities: [{ provider: 'Alfa' }] });
      const again = stage.browser();
      await stage.pass(again, { sub });
      expect(await again.viewer()).toEqual({ email });
    });

    it('is refused to those who are not signed in, signed in long ago, or were led here by another site', async () => {
      expect(problemOf(await stage.pass(stage.browser(), someone(), {}, '/auth/alfa/start?join=1'))).toBe('SIGN_IN_FIRST');
      const { browser, id } = await signedIn();
      expect(problemOf(await browser.go('/auth/alfa/start?join=1', 'cross-site'))).toBe('SIGN_IN_FIRST');
      await stage.api.dataSource.query(`update session set created_at = now() - interval '16 minutes' where person_id = $1`, [id]);
      expect(problemOf(await browser.go('/auth/alfa/start?join=1'))).toBe('SIGN_IN_FIRST');
      expect(await stage.api.dataSource.query('select 1 from identity where person_id = $1', [id])).toEqual([]);
    });

    it('is refused when someone else has signed in meanwhile', async () => {
      const [{ browser, id }, other] = [await signedIn(), await signedIn()];
      const back = stage.alfa.come(await browser.go('/auth/alfa/start?join=1'), someone());
      browser.cookies.set('samskap', other.browser.cookies.get('samskap')!);
      expect(problemOf(await browser.go(back, 'cross-site'))).toBe('SIGN_IN_FIRST');
      expect(await stage.api.dataSource.query('select 1 from identity where person_id in ($1, $2)', [id, other.id])).toEqual([]);
    });

    it('never takes an identity from another account', async () => {
      const claims = someone();
      await stage.pass(stage.browser(), claims);
      const { browser, email } = await signedIn();
      expect(problemOf(await stage.pass(browser, claims, {}, '/auth/alfa/start?join=1'))).toBe('JOINED_ELSEWHERE');
      expect(await browser.viewer('email identities { provider }')).toEqual({ email, identities: [] });
      const owner = stage.browser();
      await stage.pass(owner, claims);
      expect(await owner.viewer()).toEqual({ email: claims.email });
    });
  });

  describe('parting with an identity', () => {
    it('ends what it opened elsewhere, but is refused when it is the last way in', async () => {
      const claims = someone();
      const [here, elsewhere] = [stage.browser(), stage.browser()];
      await stage.pass(here, claims);
      await stage.pass(elsewhere, claims);
      const [{ id }] = (await here.viewer('identities { id }')).identities;
      const remove = async () => (await stage.api.data({ cookie: here.cookie }, REMOVE, { id })).removeIdentity;
      expect(await remove()).toEqual({ viewer: null, userErrors: [{ code: 'LAST_WAY_IN', path: ['id'] }] });
      await stage.api.dataSource.query(`update person set password_hash = 'set' where email = $1`, [claims.email]);
      expect(await remove()).toEqual({ viewer: { identities: [] }, userErrors: [] });
      await new Promise((resolve) => setTimeout(resolve, 1_050));
      expect([await here.viewer(), await elsewhere.viewer()]).toEqual([{ email: claims.email }, null]);
    });

    it('is for oneself alone', async () => {
      const [owner, { browser }] = [stage.browser(), await signedIn()];
      await stage.pass(owner, someone());
      const [{ id }] = (await owner.viewer('identities { id }')).identities;
      const { removeIdentity } = await stage.api.data({ cookie: browser.cookie }, REMOVE, { id });
      expect(removeIdentity.userErrors).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);
      expect((await owner.viewer('identities { id }')).identities).toHaveLength(1);
    });
  });

  describe('the buttons', () => {
    it('are one for each provider, in the language of the request, and codes have words', async () => {
      const query = '{ instance { signInProviders { key label kind startPath } gone: signInProblem(code: "CANCELLED") none: signInProblem(code: "x") } }';
      const { instance } = await stage.api.data(null, query, {}, 'nn');
      expect(instance.signInProviders.map(({ key, label, kind }: Record<string, string>) => [key, label, kind])).toEqual([
        ['alfa', 'Logg inn med Alfa', 'PERSON'],
        ['beta', 'Logg inn med Beta', 'PERSON'],
        ['idporten', 'Logg inn med ID-porten', 'PERSON'],
        ['ansattporten-virksomhet', 'Logg inn for ei verksemd med Ansattporten', 'ORGANISATION'],
      ]);
      expect(instance.signInProviders[0].startPath).toBe('/auth/alfa/start');
      expect([instance.gone, instance.none]).toEqual([expect.stringContaining('Innlogginga vart avbroten'), null]);
    });

    it('of a provider that is away leads back with a word, and works again when it is there', async () => {
      const away = await Stage.start();
      try {
        away.beta.away = true;
        const browser = away.browser();
        expect(problemOf(await browser.go('/auth/beta/start'))).toBe('PROVIDER_AWAY');
        expect((await away.pass(browser, someone())).pathname).toBe('/');
        away.beta.away = false;
        away.api.clock.set(new Date(Date.now() + 3_000));
        expect((await browser.go('/auth/beta/start')).origin).toBe(away.beta.issuer);
        away.beta.away = true;
        expect((await browser.go('/auth/beta/start')).origin).toBe(away.beta.issuer);
        expect(problemOf(await browser.go('/auth/unknown/start'))).toBe('UNKNOWN_PROVIDER');
      } finally {
        await away.stop();
      }
    }, SLOW_MS);

    it('are not used up by those who only ask for the headers', async () => {
      expect((await stage.api.app.inject({ method: 'HEAD', url: '/auth/alfa/callback?state=x' })).statusCode).toBe(404);
    });
  });
});

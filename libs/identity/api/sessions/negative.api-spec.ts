import { catalogue } from '@samskap/catalogue-api';
import { buildApplication, createLogger, openDataSource, platform } from '@samskap/platform-api';
import { type Json, TestApi, testDatabase } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hashPassword } from '../accounts/passwords.js';
import { identity } from '../index.js';
import { Guest } from '../testing/guest.js';
import { aPerson } from '../testing/identity.builder.js';

type Application = Awaited<ReturnType<typeof buildApplication>>;

const PASSWORD = 'riktig hest batteri stift';
const SIGN_IN = 'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { viewer { email } userErrors { code message path } } }';

describe('a session that somebody would like to have', () => {
  let api: TestApi;
  let made = 0;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity]);
  });

  afterAll(() => api.stop());

  const anAccount = async (): Promise<string> => {
    made += 1;
    const email = `mål${made}@example.no`;
    await aPerson(api, { email, passwordHash: await hashPassword(PASSWORD) });
    return email;
  };

  const sessions = async (): Promise<number> => (await api.dataSource.query<[{ n: number }]>('select count(*)::int as n from session'))[0].n;

  it('is never one that was planted in the browser beforehand', async () => {
    const email = await anAccount();
    const victim = new Guest(api);
    victim.cookie = 'samskap=plantet-av-en-annen';
    await victim.write('signIn', { email, password: PASSWORD });
    expect(await victim.who()).toBe(email);
    const attacker = new Guest(api);
    attacker.cookie = 'samskap=plantet-av-en-annen';
    expect(await attacker.who()).toBeNull();
  });

  it('is not to be found in the database', async () => {
    const email = await anAccount();
    const guest = new Guest(api);
    await guest.write('signIn', { email, password: PASSWORD });
    const token = guest.cookie!.split('=')[1]!;
    const rows = await api.dataSource.query<{ row: string }[]>(`select s::text as row from session s union all select m::text from mail m union all select e::text from event e`);
    const stored = rows.map(({ row }) => row).join('\n');
    for (const form of [token, Buffer.from(token).toString('hex'), Buffer.from(token, 'base64url').toString('hex')]) expect(stored).not.toContain(form);
  });

  it('is not opened from a page on another site, by a form, or by an address', async () => {
    const email = await anAccount();
    const before = await sessions();
    const variables = { email, password: PASSWORD };
    const attempts = [
      { method: 'POST' as const, url: '/graphql', headers: { origin: 'https://ond.example' }, payload: { query: SIGN_IN, variables } },
      { method: 'POST' as const, url: '/graphql', headers: { origin: 'null' }, payload: { query: SIGN_IN, variables } },
      { method: 'POST' as const, url: '/graphql', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams({ query: SIGN_IN, variables: JSON.stringify(variables) }).toString() },
      { method: 'POST' as const, url: '/graphql', headers: { 'content-type': 'text/plain' }, payload: JSON.stringify({ query: SIGN_IN, variables }) },
      { method: 'GET' as const, url: `/graphql?${new URLSearchParams({ query: SIGN_IN, variables: JSON.stringify(variables) }).toString()}`, headers: { 'content-type': 'application/json' } },
    ];
    for (const attempt of attempts) {
      const answer = await api.app.inject(attempt);
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
    expect(await sessions()).toBe(before);
  });

  it('is not opened by a password where there is none, and nothing tells that the account signs in another way', async () => {
    await aPerson(api, { email: 'uten.passord@example.no' });
    const shut = await aPerson(api, { email: 'stengt@example.no', passwordHash: await hashPassword(PASSWORD) });
    await api.dataSource.query('update person set suspended_at = now() where id = $1', [shut.id]);
    const answers = [];
    for (const [email, password] of [['uten.passord@example.no', ''], ['uten.passord@example.no', PASSWORD], ['stengt@example.no', PASSWORD], ['ingen@example.no', PASSWORD]] as const) {
      const { json, headers } = await api.app.inject({ method: 'POST', url: '/graphql', payload: { query: SIGN_IN, variables: { email, password } } });
      answers.push({ answer: json<Json>(), cookie: headers['set-cookie'] });
    }
    expect(answers[3]).toMatchObject({ answer: { data: { signIn: { viewer: null, userErrors: [{ code: 'WRONG_CREDENTIALS' }] } } }, cookie: undefined });
    for (const answer of answers) expect(answer).toEqual(answers[3]);
  });
});

describe('a session over TLS, behind one proxy', () => {
  let app: Application;
  let dataSource: Awaited<ReturnType<typeof openDataSource>>;

  beforeAll(async () => {
    const instance = { name: 'Samskap', demo: false, secure: true };
    const features = [platform(instance), catalogue, identity];
    const databaseUrl = await testDatabase();
    dataSource = await openDataSource({ url: databaseUrl, entities: features.flatMap((feature) => feature.entities), migrations: [] });
    app = await buildApplication({ features, dataSource, databaseUrl, instance, held: true, publicUrl: 'https://samskap.example', webRoot: '/nowhere', trustProxy: 1, logger: createLogger('error') });
    await aPerson({ dataSource } as TestApi, { email: 'leder@example.no', passwordHash: await hashPassword(PASSWORD) });
  });

  afterAll(async () => {
    await app.close();
    await dataSource.destroy();
  });

  const signIn = (password: string, headers: Readonly<Record<string, string>> = {}) =>
    app.inject({ method: 'POST', url: '/graphql', remoteAddress: '10.0.0.1', headers, payload: { query: SIGN_IN, variables: { email: 'leder@example.no', password } } });

  it('has a cookie that no script reads, no other host sets, no other site sends along, and nothing but TLS carries', async () => {
    const [cookie, ...more] = (await signIn(PASSWORD)).cookies;
    expect(more).toEqual([]);
    expect(cookie).toEqual({ name: '__Host-samskap', value: expect.stringMatching(/^[\w-]{43}$/), path: '/', httpOnly: true, secure: true, sameSite: 'Lax', maxAge: 43_200 });
  });

  it('is guessed at no oftener by those who tell the proxy where they come from', async () => {
    const codes = [];
    for (let times = 0; times < 12; times += 1) {
      const answer = await signIn('feil', { 'x-forwarded-for': `198.51.100.${times}, 203.0.113.7`, forwarded: `for=198.51.100.${times}`, 'x-real-ip': `198.51.100.${times}` });
      codes.push(answer.json<Json>().data.signIn.userErrors[0].code);
    }
    expect(codes).toEqual([...Array<string>(10).fill('WRONG_CREDENTIALS'), ...Array<string>(2).fill('TOO_MANY_ATTEMPTS')]);
    expect((await signIn(PASSWORD, { 'x-forwarded-for': '203.0.113.8' })).json<Json>().data.signIn.viewer).toEqual({ email: 'leder@example.no' });
  });
});

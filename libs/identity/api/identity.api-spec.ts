import { catalogue } from '@samskap/catalogue-api';
import { platform } from '@samskap/platform-api';
import { type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { hashPassword, identity } from './index.js';
import { aCoordinator, aMember, aPerson, anOrganisation } from './testing/identity.builder.js';

const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(input: { email: $email, password: $password }) { viewer { person { name } email } userErrors { code message path } }
}`;

describe('identity', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity]);
  });

  afterAll(() => api.stop());

  describe('signing in', () => {
    it('opens a session whatever the letter case of the address, and signing out ends it at once', async () => {
      await aPerson(api, { email: 'leder@example.no', name: 'Ingrid Leder', passwordHash: await hashPassword('riktig hest') });
      const response = await api.app.inject({ method: 'POST', url: '/graphql', payload: { query: SIGN_IN, variables: { email: ' Ｌeder@Example.no ', password: 'riktig hest' } } });
      expect(response.json()).toEqual({ data: { signIn: { viewer: { person: { name: 'Ingrid Leder' }, email: 'leder@example.no' }, userErrors: [] } } });
      const [cookie] = response.cookies;
      expect(cookie).toMatchObject({ name: 'samskap', httpOnly: true, sameSite: 'Lax' });
      const caller = { cookie: `samskap=${cookie!.value}` };
      expect(await api.data(caller, '{ viewer { email } }')).toEqual({ viewer: { email: 'leder@example.no' } });
      await api.data(caller, 'mutation { signOut { userErrors { code } } }');
      expect(await api.data(caller, '{ viewer { email } }')).toEqual({ viewer: null });
    });

    it('says the same for a wrong password and an unknown address, in the language of the request', async () => {
      await aPerson(api, { email: 'en@example.no', passwordHash: await hashPassword('riktig hest') });
      const wrong = await api.data(null, SIGN_IN, { email: 'en@example.no', password: 'feil' }, 'nn');
      const unknown = await api.data(null, SIGN_IN, { email: 'ingen@example.no', password: 'feil' }, 'nn');
      expect(wrong).toEqual(unknown);
      expect(wrong.signIn.userErrors[0]).toEqual({ code: 'WRONG_CREDENTIALS', message: expect.stringContaining('høyrer ikkje saman'), path: ['password'] });
    });

    it('lets nobody guess on and on, whether the account exists or not, and hears the right person from elsewhere and later', async () => {
      await aPerson(api, { email: 'gjettet@example.no', passwordHash: await hashPassword('riktig hest') });
      const now = new Date('2026-11-22T12:00:00Z');
      const clock = jest.spyOn(Date, 'now').mockReturnValue(now.getTime());
      const attempt = async (email: string, password: string, from = '10.1.0.1') => {
        const response = await api.app.inject({ method: 'POST', url: '/graphql', remoteAddress: from, payload: { query: SIGN_IN, variables: { email, password } } });
        const { signIn } = response.json().data;
        return signIn.userErrors[0]?.code ?? signIn.viewer.email;
      };
      for (const email of ['gjettet@example.no', 'finnes.ikke@example.no']) {
        const codes = await Promise.all(Array.from({ length: 14 }, (_, index) => attempt(index % 2 ? email : ` ${email.toUpperCase()}`, `gjetning ${index}`)));
        expect(codes.filter((code) => code === 'WRONG_CREDENTIALS')).toHaveLength(10);
        expect(codes.filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(4);
        expect(await attempt(email, 'riktig hest')).toBe('TOO_MANY_ATTEMPTS');
      }
      expect(await attempt('gjettet@example.no', 'riktig hest', '10.2.0.1')).toBe('gjettet@example.no');
      clock.mockReturnValue(now.getTime() + 15 * 60_000);
      expect(await attempt('gjettet@example.no', 'riktig hest')).toBe('gjettet@example.no');
      clock.mockRestore();
    });

    it('refuses a person who is suspended', async () => {
      const person = await aPerson(api, { email: 'ute@example.no', passwordHash: await hashPassword('riktig hest') });
      await api.dataSource.query('update person set suspended_at = now() where id = $1', [person.id]);
      const answer = await api.data(null, SIGN_IN, { email: 'ute@example.no', password: 'riktig hest' });
      expect(answer.signIn.viewer).toBeNull();
      expect(await api.data(person, '{ viewer { email } }')).toEqual({ viewer: null });
    });
  });

  describe('an organisation', () => {
    it('that waits for verification is seen by its own members and by nobody else', async () => {
      const pending = await anOrganisation(api, { status: 'PENDING' });
      const member = await aMember(api, pending);
      const query = 'query ($id: ID!) { organisation(id: $id) { name } }';
      expect((await api.data(member, query, { id: pending.id })).organisation).toEqual({ name: pending.name });
      for (const stranger of [null, await aPerson(api)]) expect((await api.data(stranger, query, { id: pending.id })).organisation).toBeNull();
    });

    it('shows its people to its members and coordinators, never to others', async () => {
      const agency = await anOrganisation(api);
      const leader = await aMember(api, agency, 'LEADER');
      const query = 'query ($slug: String!) { organisation(slug: $slug) { members { role person { name } } } }';
      const members = [{ role: 'LEADER', person: { name: leader.name } }];
      for (const insider of [leader, await aCoordinator(api, [agency])]) {
        expect((await api.data(insider, query, { slug: agency.slug })).organisation).toEqual({ members });
      }
      for (const outsider of [null, await aPerson(api), await aCoordinator(api, [agency], { endsOn: '2020-02-01' })]) {
        expect((await api.data(outsider, query, { slug: agency.slug })).organisation).toEqual({ members: [] });
      }
    });
  });

  it('pages through organisations by name without missing or repeating one', async () => {
    for (const name of ['Ås', 'Asker', 'Årdal', 'Alta', 'Asker']) await anOrganisation(api, { name: `Sideprøve ${name}` });
    const query = `query ($after: String) { organisations(first: 2, after: $after, filter: { text: "sideprøve" }) { nodes { id name } pageInfo { hasNextPage endCursor } totalCount } }`;
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Json = (await api.data(null, query, { after })).organisations;
      expect(page.totalCount).toBe(5);
      seen.push(...page.nodes.map((node: Json) => node.id));
      more = String(page.pageInfo.hasNextPage ) === 'true';
      after = page.pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
  });
});

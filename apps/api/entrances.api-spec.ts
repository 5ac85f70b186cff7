import { aChallenge, aProposal, withPeople } from '@samskap/challenges-api/testing';
import { hashPassword } from '@samskap/identity-api';
import { type SignedIn, aPerson } from '@samskap/identity-api/testing';
import { type Json, type SentMail, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AddressInfo, connect } from 'node:net';
import { featuresOf } from './src/features.js';

const features = featuresOf({ name: 'Samskap', demo: true, secure: false });
const NOW = new Date('2026-03-02T10:00:00Z');
const DECIDE = 'mutation ($id: ID!) { decideProposal(input: { id: $id, version: 1, decision: SHORTLIST, reasons: "Dere kjenner målgruppen." }) { userErrors { code } } }';
const INVITE = 'mutation ($id: ID!, $email: String!) { inviteMember(input: { organisationId: $id, email: $email, role: MEMBER }) { userErrors { code } } }';
const ASK = 'mutation ($email: String!) { link: requestSignInLink(input: { email: $email }) { userErrors { code } } reset: requestPasswordReset(input: { email: $email }) { userErrors { code } } }';

/** Every place that takes a token, and what it answers one that is not its own. */
const DOORS: Readonly<Record<string, readonly [string, string]>> = {
  openMailLink: ['mutation ($token: String!) { openMailLink(input: { token: $token }) { viewer { email } userErrors { code } } }', 'LINK_NOT_GOOD'],
  setPassword: ['mutation ($token: String!) { setPassword(input: { token: $token, password: "fjellet over vannet" }) { viewer { email } userErrors { code } } }', 'LINK_NOT_GOOD'],
  answerInvitation: ['mutation ($token: String!) { answerInvitation(input: { token: $token, accept: true, name: "Nora", consent: true }) { organisation { id } userErrors { code } } }', 'INVITATION_GONE'],
  unsubscribe: ['mutation ($token: String!) { unsubscribe(input: { token: $token }) { kind userErrors { code } } }', 'UNSUBSCRIBE_LINK'],
};

describe('an entrance', () => {
  let api: TestApi;
  let person: SignedIn;
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    api = await TestApi.start(features);
    api.clock.set(NOW);
    const [agency, enterprise] = [await withPeople(api), await withPeople(api, { kind: 'SOCIAL_ENTERPRISE' })];
    const { id } = await aProposal(api, await aChallenge(api, agency), enterprise);
    await api.data(agency.leader, DECIDE, { id });
    person = await aPerson(api, { email: 'nøkler@example.no', passwordHash: await hashPassword('riktig hest') });
    await api.data(null, ASK, { email: 'nøkler@example.no' });
    await api.data(agency.leader, INVITE, { id: agency.id, email: 'invitert@example.no' });
    await api.carryEvents();
    await api.jobsDone();
    for (const round of features.find(({ name }) => name === 'notifications')!.rounds!) await round.run(api.app, NOW);
    const mails = await api.mails();
    const fragment = (kind: string) => new URL(mails.find((mail) => mail.kind === kind)!.links[0]!).hash.slice(1);
    tokens['openMailLink'] = fragment('identity.sign-in-link');
    tokens['setPassword'] = fragment('identity.reset-password');
    tokens['answerInvitation'] = fragment('organisations.invitation');
    tokens['unsubscribe'] = unsubscribeTokenOf(mails);
    tokens['the session'] = person.cookie.split('=')[1]!;
  }, 30_000);

  afterAll(() => api.stop());

  const unsubscribeTokenOf = (mails: readonly SentMail[]): string =>
    mails.flatMap(({ links }) => links).find((link) => link.includes('/avmeld/'))!.split('/').at(-1)!;

  const opens = async (door: string, token: string): Promise<{ codes: string[]; cookie: unknown }> => {
    const answer = await api.app.inject({ method: 'POST', url: '/graphql', payload: { query: DOORS[door]![0], variables: { token } } });
    const payload: Json = Object.values(answer.json<Json>().data)[0];
    return { codes: payload.userErrors.map(({ code }: Json) => code), cookie: answer.headers['set-cookie'] };
  };

  it.each(Object.keys(DOORS))('takes its own tokens alone: %s', async (door) => {
    for (const [name, token] of Object.entries(tokens).filter(([name]) => name !== door)) {
      expect([name, await opens(door, token)]).toEqual([name, { codes: [DOORS[door]![1]], cookie: undefined }]);
    }
  });

  it('takes no token of a mail for a session, neither as cookie nor as authorization', async () => {
    for (const [name, token] of Object.entries(tokens).filter(([name]) => name !== 'the session')) {
      expect([name, (await api.data({ cookie: `samskap=${token}` }, '{ viewer { email } }')).viewer]).toEqual([name, null]);
      const answer = await api.app.inject({ method: 'POST', url: '/graphql', headers: { authorization: `Bearer ${token}` }, payload: { query: '{ viewer { email } }' } });
      expect([name, answer.json<Json>().data.viewer]).toEqual([name, null]);
    }
  });

  it('lets the tokens that were tried elsewhere open what they are for, or the others would prove nothing', async () => {
    for (const door of Object.keys(DOORS)) expect([door, (await opens(door, tokens[door]!)).codes]).toEqual([door, []]);
  });

  it('gives a download to the session that asks, and by the same address to nobody when that has ended', async () => {
    const owner = await aPerson(api, { email: 'laster.ned@example.no' });
    const download = (cookie?: string) => api.app.inject({ method: 'GET', url: '/mine-data', headers: cookie ? { cookie } : {} });
    const { body } = await download(owner.cookie);
    expect(body).toContain('laster.ned@example.no');
    await api.data(owner, 'mutation { signOut { userErrors { code } } }');
    for (const cookie of [owner.cookie, undefined]) {
      const again = await download(cookie);
      expect([again.statusCode, again.body.includes('@')]).toEqual([401, false]);
    }
  });

  it('upgrades to no other protocol', async () => {
    await api.app.listen(0, '127.0.0.1');
    const { port } = api.app.getHttpServer().address() as AddressInfo;
    const answer = await new Promise<string>((resolve, reject) => {
      let heard = '';
      const socket = connect(port, '127.0.0.1', () => {
        socket.write('GET /graphql HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n');
      });
      socket.on('data', (piece) => { heard += piece.toString(); }).on('end', () => resolve(heard)).on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 426 /);
  });
});

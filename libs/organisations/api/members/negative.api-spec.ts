import { catalogue } from '@samskap/catalogue-api';
import { hashPassword, identity } from '@samskap/identity-api';
import { aCoordinator, aPerson } from '@samskap/identity-api/testing';
import { platform } from '@samskap/platform-api';
import { type Caller, type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { organisations } from '../index.js';
import { anInvitation } from '../testing/member.builder.js';
import { type Troupe, told, troupe } from '../testing/troupe.js';

const NOW = new Date('2026-03-02T10:00:00Z');
const INVITE = 'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { userErrors { code path } } }';
const ANSWER = 'mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { organisation { id } userErrors { code path } } }';
const RESET = 'mutation ($email: String!) { requestPasswordReset(input: { email: $email }) { userErrors { code } } }';
const SIGN_IN_LINK = 'mutation ($email: String!) { requestSignInLink(input: { email: $email }) { userErrors { code } } }';
const SET = 'mutation ($token: String!, $password: String!) { setPassword(input: { token: $token, password: $password }) { viewer { email invitations { id } } userErrors { code } } }';
const OPEN = 'mutation ($token: String!) { openMailLink(input: { token: $token }) { viewer { email invitations { id } } userErrors { code } } }';

describe('an organisation that somebody would like to get into', () => {
  let api: TestApi;
  let own: Troupe;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations]);
  });
  beforeEach(async () => {
    api.clock.set(NOW);
    own = await troupe(api);
  });
  afterAll(() => api.stop());

  const run = async (caller: Caller | null, operation: string, input: Json): Promise<Json> => Object.values(await api.data(caller, operation, { input }))[0];
  const isMember = async (email: string): Promise<boolean> =>
    (await api.dataSource.query<unknown[]>('select 1 from membership m join person p on p.id = m.person_id where m.organisation_id = $1 and p.email = $2', [own.id, email])).length > 0;
  const linkTo = async (email: string, ask: string): Promise<string> => {
    await api.data(null, ask, { email });
    const mail = (await api.mails()).filter(({ to }) => to === email).at(-1)!;
    return new URL(mail.links[0]!).hash.slice(1);
  };

  it('stays shut when an invitation is out of date, also after a reset of the password and a link that signs in (CVE-2023-48220)', async () => {
    const email = 'sen.gjest@example.no';
    const person = await aPerson(api, { email, passwordHash: await hashPassword('riktig hest batteri stift') });
    const { id, token } = await anInvitation(api, own, { email, expiresAt: NOW });
    const reset = await linkTo(email, RESET);
    expect((await api.data(null, SET, { token: reset, password: 'fjellet over vannet' })).setPassword).toEqual({ viewer: { email, invitations: [] }, userErrors: [] });
    const signIn = await linkTo(email, SIGN_IN_LINK);
    expect((await api.data(null, OPEN, { token: signIn })).openMailLink).toEqual({ viewer: { email, invitations: [] }, userErrors: [] });
    await api.dataSource.query(`insert into session (id, person_id, token_hash, created_at, expires_at) values (gen_random_uuid(), $1, sha256('ny'), now(), '2100-01-01')`, [person.id]);
    for (const caller of [null, { cookie: 'samskap=ny' }]) expect(told(await run(caller, ANSWER, { token, accept: true, name: 'Sen', consent: true }))).toEqual(['INVITATION_GONE']);
    expect(told(await run({ cookie: 'samskap=ny' }, ANSWER, { id, accept: true }))).toEqual(['INVITATION_GONE']);
    expect(await isMember(email)).toBe(false);
  });

  it('does not let what it is called become markup or a header in the mail that invites', async () => {
    const name = 'Rå <img src=x onerror=alert(1)>\r\nBcc: alle@ond.example & co';
    await api.dataSource.query('update organisation set name = $2 where id = $1', [own.id, name]);
    await api.dataSource.query(`update person set name = $2 where id = $1`, [own.leader.id, '<script>alert(1)</script>']);
    expect(told(await run(own.leader, INVITE, { organisationId: own.id, email: 'offer@example.no', role: 'MEMBER' }))).toEqual([]);
    const [mail] = await api.mails();
    expect(mail!.to).toBe('offer@example.no');
    expect(mail!.subject).not.toMatch(/[\r\n]/);
    expect(mail!.html).not.toMatch(/<img|<script/);
    expect(mail!.html).toContain('&lt;script&gt;');
  });

  it('gives its coordinator no right while it is shut out: not to its people, and not as coordinator anywhere', async () => {
    const coordinator = await aCoordinator(api, [own]);
    const seen = 'query ($id: ID!) { viewer { coordinations { id } } organisation(id: $id) { members { role } } }';
    expect(await api.data(coordinator, seen, { id: own.id })).toMatchObject({ viewer: { coordinations: [{}] }, organisation: { members: [{}, {}] } });
    await api.dataSource.query(`update organisation set status = 'SUSPENDED' where id = $1`, [own.id]);
    api.clock.set(new Date(NOW.getTime() + 1_000));
    expect(await api.data(coordinator, seen, { id: own.id })).toEqual({ viewer: { coordinations: [] }, organisation: null });
  });
});

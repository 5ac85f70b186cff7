import { catalogue } from '@samskap/catalogue-api';
import { hashPassword, identity } from '@samskap/identity-api';
import { aCoordinator, aMember, aPerson, anOrganisation } from '@samskap/identity-api/testing';
import { platform } from '@samskap/platform-api';
import { type Caller, type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { organisations } from '../index.js';
import { anInvitation } from '../testing/member.builder.js';
import { type Troupe, eventsOf, told, troupe } from '../testing/troupe.js';

const NOW = new Date('2026-03-02T10:00:00Z');
const DAY_MS = 24 * 60 * 60 * 1_000;
const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { organisation { invitations { id email role expired invitedBy { name } } } userErrors { code message path } } }`;
const WITHDRAW = `mutation ($input: WithdrawInvitationInput!) { withdrawInvitation(input: $input) { organisation { invitations { id } } userErrors { code path } } }`;
const ANSWER = `mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { organisation { id name viewerCan { leave manageMembers } } userErrors { code message path } } }`;
const PREVIEW = 'query ($token: String!) { invitation(token: $token) { organisationName invitedBy email role expiresAt hasAccount } }';

describe('invitations', () => {
  let api: TestApi;
  let own: Troupe;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations]);
  });
  beforeEach(async () => {
    api.clock.set(NOW);
    own = await troupe(api);
  });
  afterEach(() => api.mails());
  afterAll(() => api.stop());

  const run = async (caller: Caller | null, operation: string, input: Json): Promise<Json> => Object.values(await api.data(caller, operation, { input }))[0];
  const invite = (caller: Caller | null, given: Json = {}) => run(caller, INVITE, { organisationId: own.id, email: 'ny@example.no', role: 'MEMBER', ...given });
  const preview = async (token: string) => (await api.data(null, PREVIEW, { token })).invitation;

  /** Answers as a browser does, and gives back the session that it holds afterwards. */
  async function answer(caller: Caller | null, input: Json): Promise<Json> {
    const response = await api.app.inject({ method: 'POST', url: '/graphql', headers: caller ? { cookie: caller.cookie } : {}, payload: { query: ANSWER, variables: { input } } });
    const cookie = response.cookies.findLast(({ value }) => value !== '');
    return { ...response.json().data.answerInvitation, session: cookie ? { cookie: `samskap=${cookie.value}` } : null };
  }

  const members = (organisationId: string): Promise<Json[]> =>
    api.dataSource.query('select p.email, p.name, m.role from membership m join person p on p.id = m.person_id where m.organisation_id = $1 order by p.email', [organisationId]);

  describe('are sent', () => {
    it('by leaders, with a link that shows whom they are to and from before it is used', async () => {
      const { organisation, userErrors } = await invite(own.leader, { email: ' Ny.Kollega@Example.no ', role: 'LEADER' });
      expect(userErrors).toEqual([]);
      expect(organisation.invitations).toMatchObject([{ email: 'ny.kollega@example.no', role: 'LEADER', expired: false, invitedBy: { name: own.leader.name } }]);
      const [mail] = await api.mails();
      expect(mail).toMatchObject({ to: 'ny.kollega@example.no', language: 'NB', subject: `Du er invitert til ${own.name} på Samskap` });
      const [address, token] = mail!.links[0]!.split('#');
      expect(address).toBe('http://localhost:3000/invitasjon');
      expect(await preview(token!)).toEqual({
        organisationName: own.name,
        invitedBy: own.leader.name,
        email: 'ny.kollega@example.no',
        role: 'LEADER',
        expiresAt: '2026-03-16T10:00:00.000Z',
        hasAccount: false,
      });
      const [event] = await eventsOf(api, organisation.invitations[0].id);
      expect(event).toEqual({ type: 'invitation.sent', data: { organisationId: own.id, role: 'LEADER' } });
    });

    it('also by leaders of an organisation that waits to be verified, whose name the invited person sees', async () => {
      const pending = await troupe(api, { status: 'PENDING' });
      const invited = await aPerson(api);
      const { email } = (await api.data(invited, '{ viewer { email } }')).viewer;
      expect((await invite(pending.leader, { organisationId: pending.id, email })).userErrors).toEqual([]);
      const { viewer } = await api.data(invited, '{ viewer { invitations { organisationName organisation { id } role } } }');
      expect(viewer.invitations).toEqual([{ organisationName: pending.name, organisation: null, role: 'MEMBER' }]);
    });

    it('by administrators to the first leader of an organisation that has none who can sign in, and to nobody else', async () => {
      const administrator = await aPerson(api, { administrator: true });
      const imported = await anOrganisation(api);
      const shutOut = await aMember(api, imported, 'LEADER');
      await api.dataSource.query('update person set suspended_at = now() where id = $1', [shutOut.id]);
      const first = { organisationId: imported.id, email: 'forste.leder@example.no', role: 'LEADER' };
      const mayInvite = async (): Promise<Json> => (await api.data(administrator, 'query ($id: ID!) { organisation(id: $id) { invitations { id } viewerCan { inviteMembers manageMembers } } }', { id: imported.id })).organisation;
      expect(told(await invite(administrator, { ...first, role: 'MEMBER' }))).toEqual(['LEADER_FIRST role']);
      const { organisation } = await invite(administrator, first);
      expect(organisation.invitations).toMatchObject([{ email: first.email, role: 'LEADER' }]);
      expect(await run(administrator, WITHDRAW, { organisationId: imported.id, id: organisation.invitations[0].id })).toEqual({ organisation: { invitations: [] }, userErrors: [] });
      expect(await mayInvite()).toEqual({ invitations: [], viewerCan: { inviteMembers: true, manageMembers: false } });
      const { token } = await anInvitation(api, imported, { email: first.email, role: 'LEADER' });
      const { token: second } = await anInvitation(api, imported, { email: 'en.til@example.no' });
      expect((await answer(null, { token, accept: true, name: 'Første Leder', consent: true })).userErrors).toEqual([]);
      expect(await preview(second)).not.toBeNull();
      expect(await mayInvite()).toEqual({ invitations: [], viewerCan: { inviteMembers: false, manageMembers: false } });
      expect(told(await invite(administrator, first))).toEqual(['NOT_ALLOWED organisationId']);
    });

    it('not by administrators to what is led already or is suspended', async () => {
      const administrator = await aPerson(api, { administrator: true });
      const shut = await anOrganisation(api, { status: 'SUSPENDED' });
      expect(told(await invite(administrator, { role: 'LEADER' }))).toEqual(['NOT_ALLOWED organisationId']);
      expect(told(await invite(administrator, { organisationId: shut.id, role: 'LEADER' }))).toEqual(['NOT_ALLOWED organisationId']);
    });

    it('not by members, strangers, or leaders of others, and not when nobody is signed in', async () => {
      expect(told(await invite(own.member))).toEqual(['NOT_ALLOWED organisationId']);
      expect(told(await invite((await troupe(api)).leader))).toEqual(['NOT_ALLOWED organisationId']);
      expect(told(await invite(await aCoordinator(api, [own])))).toEqual(['NOT_ALLOWED organisationId']);
      expect(told(await invite(null))).toEqual(['SIGN_IN']);
      const shut = await troupe(api, { status: 'SUSPENDED' });
      expect(told(await invite(shut.leader, { organisationId: shut.id }))).toEqual(['NOT_FOUND organisationId']);
    });

    it('not to what is no address, not to members, and not into a unit of another organisation', async () => {
      const other = await anOrganisation(api);
      const unitId = '0190b6f0-0000-7000-8000-0000000000aa';
      await api.dataSource.query(`insert into unit (id, organisation_id, name) values ($1, $2, 'Fremmed')`, [unitId, other.id]);
      const { email } = (await api.data(own.member, '{ viewer { email } }')).viewer;
      expect(told(await invite(own.leader, { email: 'ikke en adresse' }))).toEqual(['INVALID_EMAIL email']);
      expect(told(await invite(own.leader, { email }))).toEqual(['ALREADY_MEMBER email']);
      expect(told(await invite(own.leader, { unitId }))).toEqual(['NOT_FOUND unitId']);
      expect(await api.mails()).toEqual([]);
    });

    it('with the same answer whether the address has an account or not', async () => {
      const known = await aPerson(api, { email: 'har.konto@example.no' });
      const [one, other] = [await invite(own.leader, { email: 'har.konto@example.no' }), await invite(own.leader, { email: 'har.ikke@example.no' })];
      expect(one.userErrors).toEqual(other.userErrors);
      expect(known.name).not.toBe('');
      const shapes = other.organisation.invitations.map((invitation: Json) => Object.keys(invitation).sort().join());
      expect(new Set(shapes).size).toBe(1);
    });

    it('anew to an address that has one waiting: one invitation, and the link of the first mail is dead', async () => {
      await invite(own.leader);
      const [first] = await api.mails();
      api.clock.set(new Date(NOW.getTime() + 20 * DAY_MS));
      const { organisation } = await invite(own.leader, { role: 'LEADER' });
      expect(organisation.invitations).toMatchObject([{ role: 'LEADER', expired: false }]);
      const [second] = await api.mails();
      const [dead, alive] = [first!, second!].map(({ links }) => links[0]!.split('#')[1]!);
      expect(await preview(dead!)).toBeNull();
      expect(await preview(alive!)).toMatchObject({ role: 'LEADER' });
      expect(told(await answer(null, { token: dead, accept: true, name: 'Ny', consent: true }))).toEqual(['INVITATION_GONE']);
    });

    it('once in a mail, of two that were asked for before any left', async () => {
      await invite(own.leader);
      await invite(own.leader);
      const mails = await api.mails();
      expect(mails).toHaveLength(1);
      expect(await preview(mails[0]!.links[0]!.split('#')[1]!)).not.toBeNull();
    });

    it('with a link that works in both copies, when a mail left twice because a process was lost', async () => {
      await invite(own.leader);
      const [mail] = await api.mails();
      await api.dataSource.query('update mail set sent_at = null, text = null, html = null where id = $1', [mail!.id]);
      await api.mails();
      const [again] = await api.dataSource.query<{ text: string }[]>('select text from mail where id = $1', [mail!.id]);
      const tokens = [mail!.text, again!.text].map((text) => text.match(/#(\S+)/)![1]!);
      expect(new Set(tokens).size).toBe(2);
      for (const token of tokens) expect(await preview(token)).toMatchObject({ email: 'ny@example.no' });
      expect((await answer(null, { token: tokens[0], accept: true, name: 'Kari Ny', consent: true })).userErrors).toEqual([]);
      expect(await preview(tokens[1]!)).toBeNull();
    });

    it('not more than ten in a day to one address, whoever sends them and however it is written', async () => {
      const sent = [];
      for (let time = 0; time < 12; time += 1) {
        const { id, leader } = await troupe(api);
        sent.push(...told(await invite(leader, { organisationId: id, email: time % 2 ? 'plaget@example.no' : ' PLAGET@example.no' })));
      }
      expect(sent).toEqual(['TOO_MANY_INVITATIONS', 'TOO_MANY_INVITATIONS']);
      expect(await api.mails()).toHaveLength(10);
      await api.data(null, 'mutation { requestSignInLink(input: { email: "plaget@example.no" }) { userErrors { code } } }');
      expect(await api.mails()).toHaveLength(1);
    });

    it('not more than ten in a day by an organisation that waits to be verified, whoever of its leaders sends them', async () => {
      const pending = await troupe(api, { status: 'PENDING' });
      const more = (caller: Caller, number: number) => invite(caller, { organisationId: pending.id, email: `ukjent${number}@example.no` });
      for (let sent = 0; sent < 10; sent += 1) expect((await more(pending.leader, sent)).userErrors).toEqual([]);
      expect(told(await more(await aMember(api, pending, 'LEADER'), 10))).toEqual(['TOO_MANY_INVITATIONS']);
      await api.dataSource.query(`update organisation set status = 'VERIFIED' where id = $1`, [pending.id]);
      expect((await more(pending.leader, 10)).userErrors).toEqual([]);
    });

    it('not more than fifty in an hour by one person', async () => {
      const leader = await aMember(api, own, 'LEADER');
      for (let sent = 0; sent < 50; sent += 1) expect((await invite(leader, { email: `nummer${sent}@example.no` })).userErrors).toEqual([]);
      expect(told(await invite(leader, { email: 'en.til@example.no' }))).toEqual(['TOO_MANY_INVITATIONS']);
      expect((await invite(own.leader, { email: 'en.til@example.no' })).userErrors).toEqual([]);
    });
  });

  describe('are answered', () => {
    it('by the link: an account of that very address is made, signed in and a member, with one event', async () => {
      const { id, token, email } = await anInvitation(api, own, { invitedBy: own.leader.id });
      expect(told(await answer(null, { token, accept: true, name: ' ', consent: false }))).toEqual(['REQUIRED name', 'CONSENT_REQUIRED consent']);
      const joined = await answer(null, { token, accept: true, name: 'Nora Ny', consent: true });
      expect(joined).toMatchObject({ userErrors: [], organisation: { id: own.id, viewerCan: { leave: true, manageMembers: false } } });
      expect((await api.data(joined.session, '{ viewer { email person { name } memberships { role } } }')).viewer).toEqual({ email, person: { name: 'Nora Ny' }, memberships: [{ role: 'MEMBER' }] });
      expect((await eventsOf(api, own.id)).map(({ type, data }) => [type, data['invitationId']])).toEqual([['membership.joined', id]]);
      expect(await api.dataSource.query(`select kind from consent c join person p on p.id = c.person_id where p.email = $1`, [email])).toEqual([{ kind: 'ACCOUNT' }]);
    });

    it('by the link as the account of its address, which must sign in first: the link is no key to it', async () => {
      const known = await aPerson(api, { email: 'kjent@example.no' });
      const { id, token } = await anInvitation(api, own, { email: 'kjent@example.no', role: 'LEADER' });
      expect(await preview(token)).toMatchObject({ hasAccount: true });
      for (const accept of [true, false]) {
        const refused = await answer(null, { token, accept, name: 'Et annet navn', consent: true });
        expect(refused).toMatchObject({ organisation: null, session: null, userErrors: [{ code: 'SIGN_IN_TO_ANSWER', message: 'Du har en konto fra før. Logg inn, så kan du svare på invitasjonen.' }] });
      }
      expect(await members(own.id)).toHaveLength(2);
      expect(await eventsOf(api, id)).toEqual([]);
      const joined = await answer(known, { token, accept: true });
      expect(joined).toMatchObject({ userErrors: [], organisation: { viewerCan: { manageMembers: true } } });
      expect((await api.data(known, '{ viewer { person { id name } } }')).viewer.person).toEqual({ id: known.id, name: known.name });
    });

    it('by id when they are to the viewer, whose session is no fresher proof for it', async () => {
      const invited = await aPerson(api, { email: 'meg@example.no' });
      const { id } = await anInvitation(api, own, { email: 'meg@example.no' });
      expect((await api.data(invited, '{ viewer { invitations { id } } }')).viewer.invitations).toEqual([{ id }]);
      const joined = await answer(invited, { id, accept: true });
      expect(joined).toMatchObject({ userErrors: [], organisation: { id: own.id } });
      expect(joined.session).toBeNull();
      expect((await api.data(invited, '{ viewer { email invitations { id } memberships { role } } }')).viewer).toEqual({ email: 'meg@example.no', invitations: [], memberships: [{ role: 'MEMBER' }] });
    });

    it('never by somebody with another address, by the link or by id (as in CVE-2022-31096)', async () => {
      const { id, token, email } = await anInvitation(api, own);
      const other = await aPerson(api);
      const refused = await answer(other, { token, accept: true });
      expect(told(refused)).toEqual(['INVITATION_TO_ANOTHER']);
      expect(refused.userErrors[0].message).toContain(email);
      expect(refused.session).toBeNull();
      expect(told(await answer(other, { token, accept: false }))).toEqual(['INVITATION_TO_ANOTHER']);
      expect(told(await answer(other, { id, accept: true }))).toEqual(['NOT_FOUND id']);
      expect(told(await answer(null, { id, accept: true }))).toEqual(['SIGN_IN']);
      expect(told(await answer(other, { accept: true }))).toEqual(['REQUIRED token']);
      expect(await members(own.id)).toHaveLength(2);
      expect(await preview(token)).not.toBeNull();
    });

    it('once: 200 at the same time make one membership, one account and one event', async () => {
      const { token, email } = await anInvitation(api, own);
      const answers = await Promise.all(Array.from({ length: 200 }, () => answer(null, { token, accept: true, name: 'Nora', consent: true })));
      expect(answers.filter(({ organisation }) => organisation)).toHaveLength(1);
      expect(new Set(answers.flatMap(told))).toEqual(new Set(['INVITATION_GONE']));
      expect((await members(own.id)).filter((member) => member['email'] === email)).toHaveLength(1);
      expect(await eventsOf(api, own.id)).toHaveLength(1);
    });

    it('with no to whoever holds the link, who is not signed in by it; then the link is used', async () => {
      const { id, token, email } = await anInvitation(api, own);
      const declined = await answer(null, { token, accept: false });
      expect(declined).toMatchObject({ organisation: null, userErrors: [], session: null });
      expect(told(await answer(null, { token, accept: true, name: 'Nora', consent: true }))).toEqual(['INVITATION_GONE']);
      expect(await api.dataSource.query('select 1 from person where email = $1', [email])).toEqual([]);
      expect((await eventsOf(api, id)).map(({ type }) => type)).toEqual(['invitation.declined']);
    });

    it('the same way when they are unknown, used, withdrawn, out of date, or to an organisation that is shut out', async () => {
      const shut = await troupe(api, { status: 'SUSPENDED' });
      const tokens = [
        'finnes-ikke',
        (await anInvitation(api, own, { acceptedAt: NOW })).token,
        (await anInvitation(api, own, { withdrawnAt: NOW })).token,
        (await anInvitation(api, own, { expiresAt: NOW })).token,
        (await anInvitation(api, shut)).token,
      ];
      const answers = await Promise.all(tokens.map((token) => answer(null, { token, accept: true, name: 'Nora', consent: true })));
      expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
      expect(told(answers[0])).toEqual(['INVITATION_GONE']);
      for (const token of tokens) expect(await preview(token)).toBeNull();
    });

    it('no more when out of date, whatever becomes of the password meanwhile (as in CVE-2023-48220)', async () => {
      const person = await aPerson(api, { email: 'sen@example.no' });
      const { id, token } = await anInvitation(api, own, { email: 'sen@example.no', expiresAt: NOW });
      await api.dataSource.query('update person set password_hash = $2, version = version + 1 where id = $1', [person.id, await hashPassword('en helt ny hest')]);
      expect(await preview(token)).toBeNull();
      expect((await api.data(person, '{ viewer { invitations { id } } }')).viewer.invitations).toEqual([]);
      expect(told(await answer(person, { token, accept: true }))).toEqual(['INVITATION_GONE']);
      expect(told(await answer(person, { id, accept: true }))).toEqual(['INVITATION_GONE']);
    });

    it('not for an account that is shut out', async () => {
      const person = await aPerson(api, { email: 'stengt@example.no' });
      await api.dataSource.query('update person set suspended_at = now() where id = $1', [person.id]);
      const { token } = await anInvitation(api, own, { email: 'stengt@example.no' });
      expect(await answer(null, { token, accept: true })).toMatchObject({ organisation: null, userErrors: [{ code: 'ACCOUNT_SHUT' }], session: null });
    });

    it('without changing what a member is already', async () => {
      const { email } = (await api.data(own.leader, '{ viewer { email } }')).viewer;
      const { token } = await anInvitation(api, own, { email, role: 'MEMBER' });
      expect((await answer(own.leader, { token, accept: true })).organisation.viewerCan.manageMembers).toBe(true);
      expect(await eventsOf(api, own.id)).toEqual([]);
    });
  });

  describe('are withdrawn', () => {
    it('by leaders, and the link is dead, also in a mail that has not left', async () => {
      const { organisation } = await invite(own.leader);
      const [{ id }] = organisation.invitations;
      expect((await run(own.leader, WITHDRAW, { organisationId: own.id, id })).organisation.invitations).toEqual([]);
      expect(await api.mails()).toEqual([]);
      const sent = await anInvitation(api, own);
      await run(own.leader, WITHDRAW, { organisationId: own.id, id: sent.id });
      expect(await preview(sent.token)).toBeNull();
      expect((await eventsOf(api, sent.id)).map(({ type }) => type)).toEqual(['invitation.withdrawn']);
    });

    it('not by others, not twice, and not through another organisation', async () => {
      const { id, token } = await anInvitation(api, own);
      const foreign = await troupe(api);
      expect(told(await run(foreign.leader, WITHDRAW, { organisationId: foreign.id, id }))).toEqual(['NOT_FOUND id']);
      expect(told(await run(foreign.leader, WITHDRAW, { organisationId: own.id, id }))).toEqual(['NOT_ALLOWED organisationId']);
      expect(told(await run(own.member, WITHDRAW, { organisationId: own.id, id }))).toEqual(['NOT_ALLOWED organisationId']);
      expect(told(await run(null, WITHDRAW, { organisationId: own.id, id }))).toEqual(['SIGN_IN']);
      expect(await preview(token)).not.toBeNull();
      await run(own.leader, WITHDRAW, { organisationId: own.id, id });
      expect(told(await run(own.leader, WITHDRAW, { organisationId: own.id, id }))).toEqual(['NOT_FOUND id']);
    });
  });
});

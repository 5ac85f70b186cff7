import { catalogue } from '@samskap/catalogue-api';
import { identity, privacy } from '@samskap/identity-api';
import { aMember, aPerson, anOrganisation } from '@samskap/identity-api/testing';
import { platform } from '@samskap/platform-api';
import { type Caller, type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { organisations } from '../index.js';
import { anInvitation } from '../testing/member.builder.js';
import { type Troupe, eventsOf, told, troupe } from '../testing/troupe.js';

const payload = 'organisation { id members { role person { id } unit { id } } standIns { id startsOn endsOn leader { id } person { id } } viewerCan { manageMembers leave } } userErrors { code path }';
const mutation = (name: string) => `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${payload} } }`;
const MUTATIONS = ['changeMember', 'removeMember', 'handOverLeadership', 'nameStandIn', 'endStandIn'] as const;

describe('the members of an organisation', () => {
  let api: TestApi;
  let own: Troupe;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, privacy, organisations]);
  });
  beforeEach(async () => {
    at('2026-03-02T10:00:00Z');
    own = await troupe(api);
  });
  afterAll(() => api.stop());

  const at = (instant: string) => api.clock.set(new Date(instant));
  const run = async (caller: Caller | null, name: string, input: Json): Promise<Json> => (await api.data(caller, mutation(name), { input: { organisationId: own.id, ...input } }))[name];
  const leaders = async (): Promise<string[]> => (await api.dataSource.query<{ id: string }[]>(`select person_id as id from membership where organisation_id = $1 and role = 'LEADER'`, [own.id])).map(({ id }) => id);
  const rights = async (caller: Caller): Promise<Json> => (await api.data(caller, 'query ($id: ID!) { organisation(id: $id) { viewerCan { manageMembers leave } } }', { id: own.id })).organisation.viewerCan;
  const preview = async (token: string): Promise<Json> => (await api.data(null, 'query ($token: String!) { invitation(token: $token) { role } }', { token })).invitation;
  const unitOf = async (organisation: { id: string }): Promise<string> => (await api.dataSource.query<{ id: string }[]>(`insert into unit (id, organisation_id, name) values (gen_random_uuid(), $1, 'Oppvekst') returning id`, [organisation.id]))[0]!.id;

  it.each(MUTATIONS)('are no business of members, strangers and those who are not signed in: %s', async (name) => {
    const input: Json = { changeMember: { role: 'LEADER' }, nameStandIn: { startsOn: '2026-03-02', endsOn: '2026-03-09' } }[name as string] ?? {};
    const whole = name === 'endStandIn' ? { id: own.leader.id } : { ...input, personId: own.leader.id };
    expect(told(await run(null, name, whole))).toEqual(['SIGN_IN']);
    for (const other of [own.member, await aPerson(api), (await troupe(api)).leader]) expect(told(await run(other, name, whole))).toEqual(['NOT_ALLOWED organisationId']);
    expect(await eventsOf(api, own.id)).toEqual([]);
  });

  it.each([
    ['is removed', 'removeMember', {}],
    ['becomes a member', 'changeMember', { role: 'MEMBER' }],
  ])('take the invitations of new leaders with them when a leader %s, and leave those of members', async (_why, name, given) => {
    const second = await aMember(api, own, 'LEADER');
    const leader = await anInvitation(api, own, { role: 'LEADER', invitedBy: second.id });
    const member = await anInvitation(api, own, { invitedBy: second.id });
    const byAnother = await anInvitation(api, own, { role: 'LEADER', invitedBy: own.leader.id });
    expect(told(await run(own.leader, name, { personId: second.id, ...given }))).toEqual([]);
    const waiting = await api.dataSource.query<{ id: string }[]>('select id from invitation where organisation_id = $1 and withdrawn_at is null', [own.id]);
    expect(waiting.map(({ id }) => id).sort()).toEqual([member.id, byAnother.id].sort());
    expect(await preview(leader.token)).toBeNull();
  });

  it('take all that they sent with them when they erase their account, and leave what was answered', async () => {
    const second = await aMember(api, own, 'LEADER');
    const sent = [await anInvitation(api, own, { role: 'LEADER', invitedBy: second.id }), await anInvitation(api, own, { invitedBy: second.id })];
    await anInvitation(api, own, { invitedBy: second.id, declinedAt: api.clock.now() });
    const byAnother = await anInvitation(api, own, { invitedBy: own.leader.id });
    const { email } = (await api.data(second, '{ viewer { email } }')).viewer;
    await api.dataSource.query('update session set created_at = $2 where person_id = $1', [second.id, api.clock.now()]);
    expect((await api.data(second, 'mutation ($email: String!) { eraseMe(input: { email: $email }) { erased userErrors { code } } }', { email })).eraseMe).toEqual({ erased: true, userErrors: [] });
    await api.mails();
    for (const { token } of sent) expect(await preview(token)).toBeNull();
    expect(await preview(byAnother.token)).toMatchObject({ role: 'MEMBER' });
    const withdrawn = await api.dataSource.query<{ id: string }[]>('select id from invitation where organisation_id = $1 and withdrawn_at is not null', [own.id]);
    expect(withdrawn.map(({ id }) => id).sort()).toEqual(sent.map(({ id }) => id).sort());
  });

  it('get no leader by the invitation of somebody whose account is shut', async () => {
    const second = await aMember(api, own, 'LEADER');
    const { token } = await anInvitation(api, own, { role: 'LEADER', invitedBy: second.id });
    expect(await preview(token)).toMatchObject({ role: 'LEADER' });
    await api.dataSource.query('update person set suspended_at = now() where id = $1', [second.id]);
    expect(await preview(token)).toBeNull();
    const answer = 'mutation ($token: String!) { answerInvitation(input: { token: $token, accept: true, name: "Et annet navn", consent: true }) { userErrors { code } } }';
    expect((await api.data(null, answer, { token })).answerInvitation.userErrors).toEqual([{ code: 'INVITATION_GONE' }]);
  });

  it('do not exist through another organisation', async () => {
    const foreign = await troupe(api);
    const standIn = (await run(own.leader, 'nameStandIn', { personId: own.member.id, startsOn: '2026-03-02', endsOn: '2026-03-09' })).organisation.standIns[0].id;
    const through = { organisationId: foreign.id, personId: own.member.id };
    expect(told(await run(foreign.leader, 'changeMember', { ...through, role: 'LEADER' }))).toEqual(['NOT_FOUND personId']);
    expect(told(await run(foreign.leader, 'changeMember', { ...through, personId: foreign.member.id, role: 'MEMBER', unitId: await unitOf(own) }))).toEqual(['NOT_FOUND unitId']);
    expect(told(await run(foreign.leader, 'removeMember', through))).toEqual(['NOT_FOUND personId']);
    expect(told(await run(foreign.leader, 'handOverLeadership', through))).toEqual(['NOT_FOUND personId']);
    expect(told(await run(foreign.leader, 'nameStandIn', { ...through, startsOn: '2026-03-02', endsOn: '2026-03-09' }))).toEqual(['NOT_FOUND personId']);
    expect(told(await run(foreign.leader, 'endStandIn', { organisationId: foreign.id, id: standIn }))).toEqual(['NOT_FOUND id']);
    expect(told(await run(foreign.leader, 'endStandIn', { organisationId: foreign.id, id: 'ingen id' }))).toEqual(['NOT_FOUND id']);
  });

  it('have addresses that leaders and administrators see, and each their own; those who are seen may know', async () => {
    const query = 'query ($id: ID!) { organisation(id: $id) { members { role email since } } }';
    const seen = async (caller: Caller | null) => (await api.data(caller, query, { id: own.id })).organisation.members.map(({ role, email }: Json) => [role, email !== null]);
    expect(await seen(own.leader)).toEqual([['LEADER', true], ['MEMBER', true]]);
    expect(await seen(await aPerson(api, { administrator: true }))).toEqual([['LEADER', true], ['MEMBER', true]]);
    expect(await seen(own.member)).toEqual([['LEADER', false], ['MEMBER', true]]);
    expect(await seen(await aPerson(api))).toEqual([]);
    expect((await api.data(own.member, '{ viewer { personalDataViews { seen by { id } } } }')).viewer.personalDataViews).toContainEqual({ seen: 'MEMBER_LIST', by: { id: own.leader.id } });
  });

  describe('change', () => {
    it('role and unit, with an event that says the role and no name', async () => {
      const unitId = await unitOf(own);
      const { organisation } = await run(own.leader, 'changeMember', { personId: own.member.id, role: 'LEADER', unitId });
      expect(organisation.members).toContainEqual({ role: 'LEADER', person: { id: own.member.id }, unit: { id: unitId } });
      expect(await eventsOf(api, own.id)).toEqual([{ type: 'membership.role-changed', data: { personId: own.member.id, role: 'LEADER' } }]);
      at('2026-03-02T10:00:01Z');
      expect((await rights(own.member)).manageMembers).toBe(true);
    });

    it('nothing when nothing is different', async () => {
      expect((await run(own.leader, 'changeMember', { personId: own.member.id, role: 'MEMBER' })).userErrors).toEqual([]);
      expect(await eventsOf(api, own.id)).toEqual([]);
    });

    it('and lose what they no longer may within a second', async () => {
      const second = await aMember(api, own, 'LEADER');
      expect((await rights(second)).manageMembers).toBe(true);
      await run(own.leader, 'changeMember', { personId: second.id, role: 'MEMBER' });
      at('2026-03-02T10:00:01Z');
      expect(await rights(second)).toEqual({ manageMembers: false, leave: true });
      await run(own.leader, 'removeMember', { personId: second.id });
      at('2026-03-02T10:00:02Z');
      expect(await rights(second)).toEqual({ manageMembers: false, leave: false });
    });

    it('never so that nobody leads', async () => {
      expect(told(await run(own.leader, 'changeMember', { personId: own.leader.id, role: 'MEMBER' }))).toEqual(['LAST_LEADER personId']);
      expect(told(await run(own.leader, 'removeMember', { personId: own.leader.id }))).toEqual(['LAST_LEADER personId']);
      const shut = await aMember(api, own, 'LEADER');
      await api.dataSource.query('update person set suspended_at = now() where id = $1', [shut.id]);
      expect(told(await run(own.leader, 'removeMember', { personId: own.leader.id }))).toEqual(['LAST_LEADER personId']);
      expect(await leaders()).toContain(own.leader.id);
    });
  });

  it.each([
    ['leave', (leader: { id: string }) => leader.id],
    ['remove each other', (_leader: { id: string }, other: { id: string }) => other.id],
  ])('keep one leader when two %s at the same time, again and again', async (_what, whom) => {
    for (let round = 0; round < 10; round += 1) {
      own = await troupe(api);
      const second = await aMember(api, own, 'LEADER');
      await Promise.all([rights(own.leader), rights(second)]);
      const answers = await Promise.all([
        run(own.leader, 'removeMember', { personId: whom(own.leader, second) }),
        run(second, 'removeMember', { personId: whom(second, own.leader) }),
      ]);
      expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
      expect(await leaders()).toHaveLength(1);
    }
  });

  it('are not changed by a leader who was removed a moment ago, whom the server still remembers', async () => {
    const second = await aMember(api, own, 'LEADER');
    await rights(second);
    await run(own.leader, 'removeMember', { personId: second.id });
    expect(told(await run(second, 'removeMember', { personId: own.member.id }))).toEqual(['NOT_ALLOWED organisationId']);
    expect(told(await run(second, 'changeMember', { personId: own.member.id, role: 'LEADER' }))).toEqual(['NOT_ALLOWED organisationId']);
  });

  describe('leave', () => {
    it('by themselves, and see afterwards what anyone sees', async () => {
      const left = await run(own.member, 'removeMember', { personId: own.member.id });
      expect(left).toMatchObject({ userErrors: [], organisation: { members: [], viewerCan: { leave: false } } });
      expect(await eventsOf(api, own.id)).toEqual([{ type: 'membership.left', data: { personId: own.member.id, removed: false } }]);
    });

    it('an organisation that is not public, and see it no more', async () => {
      const pending = await troupe(api, { status: 'PENDING' });
      expect(await run(pending.member, 'removeMember', { organisationId: pending.id, personId: pending.member.id })).toEqual({ organisation: null, userErrors: [] });
    });
  });

  describe('hand over the leadership', () => {
    it('at once and together', async () => {
      const { organisation } = await run(own.leader, 'handOverLeadership', { personId: own.member.id });
      expect(organisation.viewerCan).toEqual({ manageMembers: false, leave: true });
      expect(await leaders()).toEqual([own.member.id]);
      expect(await eventsOf(api, own.id)).toEqual([{ type: 'organisation.leadership-handed-over', data: { from: own.leader.id, to: own.member.id } }]);
    });

    it('to somebody else than themselves', async () => {
      expect(told(await run(own.leader, 'handOverLeadership', { personId: own.leader.id }))).toEqual(['ALREADY_YOU personId']);
    });
  });

  describe('stand in for a leader', () => {
    const week = { startsOn: '2026-03-09', endsOn: '2026-03-15' };
    const name = (given: Json = {}) => run(own.leader, 'nameStandIn', { personId: own.member.id, ...week, ...given });

    it('with a leader’s rights on Norwegian days in the period, and on no other', async () => {
      const { organisation } = await name();
      expect(organisation.standIns).toEqual([{ id: expect.any(String), ...week, leader: { id: own.leader.id }, person: { id: own.member.id } }]);
      for (const [instant, may] of [['2026-03-08T22:59:59Z', false], ['2026-03-08T23:00:00Z', true], ['2026-03-15T22:59:59Z', true], ['2026-03-15T23:00:00Z', false]] as const) {
        at(instant);
        expect([instant, (await rights(own.member)).manageMembers]).toEqual([instant, may]);
      }
      expect(await eventsOf(api, own.id)).toEqual([{ type: 'stand-in.named', data: { personId: own.member.id, ...week } }]);
    });

    it('until it is taken back, within a second', async () => {
      const { organisation } = await name();
      at('2026-03-10T10:00:00Z');
      expect((await rights(own.member)).manageMembers).toBe(true);
      expect((await run(own.leader, 'endStandIn', { id: organisation.standIns[0].id })).organisation.standIns).toEqual([]);
      expect(told(await run(own.member, 'removeMember', { personId: own.leader.id }))).toEqual(['NOT_ALLOWED organisationId']);
      at('2026-03-10T10:00:01Z');
      expect((await rights(own.member)).manageMembers).toBe(false);
      expect(told(await run(own.leader, 'endStandIn', { id: organisation.standIns[0].id }))).toEqual(['NOT_FOUND id']);
    });

    it('without deciding who leads', async () => {
      const other = await aMember(api, own, 'LEADER');
      await name();
      at('2026-03-10T10:00:00Z');
      const third = await aMember(api, own);
      expect((await run(own.member, 'removeMember', { personId: third.id })).userErrors).toEqual([]);
      expect(told(await run(own.member, 'changeMember', { personId: own.member.id, role: 'LEADER' }))).toEqual(['LEADERS_ONLY role']);
      expect(told(await run(own.member, 'removeMember', { personId: other.id }))).toEqual(['LEADERS_ONLY personId']);
      expect(told(await run(own.member, 'handOverLeadership', { personId: other.id }))).toEqual(['LEADERS_ONLY organisationId']);
      expect(told(await run(own.member, 'nameStandIn', { personId: other.id, ...week }))).toEqual(['LEADERS_ONLY organisationId']);
    });

    it('no longer when the leader is a leader no more, or the stand-in no member', async () => {
      const other = await aMember(api, own, 'LEADER');
      await name();
      at('2026-03-10T10:00:00Z');
      expect((await run(other, 'changeMember', { personId: own.leader.id, role: 'MEMBER' })).organisation.standIns).toEqual([]);
      expect((await rights(own.member)).manageMembers).toBe(false);
      await run(other, 'nameStandIn', { personId: own.member.id, ...week });
      expect((await run(other, 'removeMember', { personId: own.member.id })).organisation.standIns).toEqual([]);
    });

    it('for a period that is not upside down, over, or longer than a year, and not for themselves', async () => {
      expect(told(await name({ endsOn: '2026-03-08' }))).toEqual(['PERIOD_UPSIDE_DOWN endsOn']);
      expect(told(await name({ startsOn: '2026-02-01', endsOn: '2026-03-01' }))).toEqual(['PERIOD_OVER endsOn']);
      expect(told(await name({ endsOn: '2027-03-10' }))).toEqual(['PERIOD_TOO_LONG endsOn']);
      expect(told(await name({ personId: own.leader.id }))).toEqual(['ALREADY_YOU personId']);
    });
  });

  it('and their invitations are hidden from those who are not to see them', async () => {
    await anInvitation(api, own);
    const query = 'query ($id: ID!) { organisation(id: $id) { invitations { email } standIns { id } } }';
    await run(own.leader, 'nameStandIn', { personId: own.member.id, startsOn: '2026-04-01', endsOn: '2026-04-02' });
    const count = async (caller: Caller | null) => {
      const { invitations, standIns } = (await api.data(caller, query, { id: own.id })).organisation;
      return [invitations.length, standIns.length];
    };
    expect(await count(own.leader)).toEqual([1, 1]);
    expect(await count(own.member)).toEqual([0, 1]);
    for (const other of [null, await aPerson(api), await aMember(api, await anOrganisation(api), 'LEADER')]) expect(await count(other)).toEqual([0, 0]);
  });
});

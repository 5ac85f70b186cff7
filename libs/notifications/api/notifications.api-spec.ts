import { catalogue } from '@samskap/catalogue-api';
import { challenges } from '@samskap/challenges-api';
import { type Agency, aChallenge, aProposal, withPeople } from '@samskap/challenges-api/testing';
import { ideas } from '@samskap/ideas-api';
import { identity } from '@samskap/identity-api';
import { type SignedIn, aCoordinator, aMember, aPerson, anOrganisation, joinNetwork } from '@samskap/identity-api/testing';
import { organisations } from '@samskap/organisations-api';
import { overview } from '@samskap/overview-api';
import { partners } from '@samskap/partners-api';
import { pilots } from '@samskap/pilots-api';
import { platform } from '@samskap/platform-api';
import { type Caller, type Json, TestApi } from '@samskap/platform-api/testing';
import { services } from '@samskap/services-api';
import { volunteers } from '@samskap/volunteers-api';
import { board, workshops } from '@samskap/workshops-api';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { notifications } from './index.js';
import { notificationsConsumer } from './notifications.consumer.js';

const LIST = `{ viewer { unreadNotifications notifications(first: 50) { totalCount nodes { id kind type at dueOn readAt organisation { id } subject { __typename id } } } } }`;
const SUBMIT = 'mutation ($input: SubmitProposalInput!) { submitProposal(input: $input) { proposal { id version } userErrors { code path } } }';
const DECIDE = 'mutation ($input: DecideProposalInput!) { decideProposal(input: $input) { userErrors { code path } } }';
const READ = 'mutation ($ids: [ID!]) { readNotifications(input: { ids: $ids }) { viewer { unreadNotifications } userErrors { code } } }';

describe('notifications', () => {
  let api: TestApi;
  let agency: Agency;
  let enterprise: Agency;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations, partners, challenges, pilots, volunteers, services, ideas, workshops, board, overview, notifications]);
  });
  beforeEach(async () => {
    api.clock.set(new Date('2026-03-02T10:00:00Z'));
    agency = await withPeople(api);
    enterprise = await withPeople(api, { kind: 'SOCIAL_ENTERPRISE' });
  });
  afterAll(() => api.stop());

  const settle = async (): Promise<void> => {
    await api.carryEvents();
    await api.jobsDone();
  };
  const list = async (caller: Caller): Promise<Json> => (await api.data(caller, LIST)).viewer;
  const types = async (caller: Caller): Promise<string[]> => (await list(caller)).notifications.nodes.map((node: Json) => node.type);

  const submit = async (challenge: { id: string }, by: Agency, as: SignedIn = by.member): Promise<string> => {
    const input = { challengeId: challenge.id, organisationId: by.id, title: 'Familielosen', summary: 'Én', approach: 'Hemmelig framgangsmåte' };
    const { proposal, userErrors } = (await api.data(as, SUBMIT, { input })).submitProposal;
    expect(userErrors).toEqual([]);
    return proposal.id;
  };

  describe('of what happened', () => {
    it('reach those who decide, answer for it and coordinate it without ties, once each, and nobody else', async () => {
      const challenge = await aChallenge(api, agency, { contactId: agency.leader.id });
      const coordinator = await aCoordinator(api, [agency]);
      const tied = await aCoordinator(api, [agency]);
      await api.dataSource.query(`insert into membership (organisation_id, person_id, role) values ($1, $2, 'MEMBER')`, [enterprise.id, tied.id]);
      const network = await anOrganisation(api, { kind: 'VOLUNTARY_ORGANISATION' });
      await joinNetwork(api, network, enterprise);
      const tiedByNetwork = await aCoordinator(api, [agency]);
      await api.dataSource.query(`insert into membership (organisation_id, person_id, role) values ($1, $2, 'MEMBER')`, [network.id, tiedByNetwork.id]);
      const competitor = await withPeople(api, { kind: 'SOCIAL_ENTERPRISE' });
      const gone = await aMember(api, agency, 'LEADER');
      await api.dataSource.query(`update person set suspended_at = now() where id = $1`, [gone.id]);
      const id = await submit(challenge, enterprise);
      await settle();
      const { notifications: told, unreadNotifications } = await list(agency.leader);
      expect(unreadNotifications).toBe(1);
      expect(told).toEqual({
        totalCount: 1,
        nodes: [{ id: expect.any(String), kind: 'PROPOSAL_CAME', type: 'proposal.submitted', at: '2026-03-02T10:00:00.000Z', dueOn: null, readAt: null, organisation: { id: agency.id }, subject: { __typename: 'Proposal', id } }],
      });
      expect(await types(coordinator)).toEqual(['proposal.submitted']);
      for (const silent of [enterprise.member, enterprise.leader, agency.member, tied, tiedByNetwork, competitor.leader, await aPerson(api), await aPerson(api, { administrator: true })]) {
        expect(await types(silent)).toEqual([]);
      }
      expect(await api.dataSource.query('select 1 from notification where person_id = $1', [gone.id])).toEqual([]);
    });

    it('do not reach a tied coordinator when the proposal is chosen and so public', async () => {
      const tied = await aCoordinator(api, [agency]);
      const free = await aCoordinator(api, [agency]);
      await api.dataSource.query(`insert into membership (organisation_id, person_id, role) values ($1, $2, 'MEMBER')`, [(await withPeople(api, { kind: 'BUSINESS' })).id, free.id]);
      await api.dataSource.query(`insert into membership (organisation_id, person_id, role) values ($1, $2, 'MEMBER')`, [enterprise.id, tied.id]);
      const { id } = await aProposal(api, await aChallenge(api, agency), enterprise);
      await api.data(agency.leader, DECIDE, { input: { id, version: 1, decision: 'ACCEPT', reasons: 'Dere kjenner målgruppen.' } });
      await settle();
      expect(await types(enterprise.leader)).toEqual(['proposal.accepted']);
      expect(await types(enterprise.member)).toEqual(['proposal.accepted']);
      expect(await types(free)).toEqual(['proposal.accepted']);
      expect(await types(tied)).toEqual([]);
      expect(await types(agency.leader)).toEqual([]);
    });

    it('do not reach the one who did it, though it waits for that one too', async () => {
      const second = await aMember(api, agency, 'LEADER');
      const { id } = await aChallenge(api, agency, { status: 'DRAFT' });
      await api.data(agency.leader, 'mutation ($id: ID!) { recommendChallenge(input: { id: $id, version: 1 }) { userErrors { code } } }', { id });
      await settle();
      expect(await types(second)).toEqual(['challenge.recommended']);
      for (const silent of [agency.leader, agency.member, enterprise.leader]) expect(await types(silent)).toEqual([]);
    });

    it('do not reach the agency when a proposal that was never sent is taken back', async () => {
      const { id } = await aProposal(api, await aChallenge(api, agency), enterprise, { status: 'DRAFT' });
      const withdrawn = await api.data(enterprise.leader, 'mutation ($id: ID!) { withdrawProposal(input: { id: $id, version: 1 }) { userErrors { code } } }', { id });
      expect(withdrawn.withdrawProposal.userErrors).toEqual([]);
      await settle();
      expect(await types(agency.leader)).toEqual([]);
    });

    it('come once though the event is handled twice', async () => {
      await submit(await aChallenge(api, agency), enterprise);
      await settle();
      const [event] = await api.dataSource.query(
        `select id::text, type, subject_type as "subjectType", subject_id as "subjectId", actor_id as "actorId", at from event where type = 'proposal.submitted' order by id desc limit 1`,
      );
      await api.dataSource.transaction((manager) => notificationsConsumer.handle(manager, event));
      expect((await list(agency.leader)).notifications.totalCount).toBe(1);
    });

    it('reach whoever asked a question when it is answered, and never tell the agency who asked', async () => {
      const challenge = await aChallenge(api, agency);
      const asked = await api.data(enterprise.member, 'mutation ($id: ID!) { askQuestion(input: { challengeId: $id, text: "Kan to søke sammen?" }) { question { id } userErrors { code } } }', { id: challenge.id });
      await settle();
      expect(await types(agency.leader)).toEqual(['challenge.question-asked']);
      await api.data(agency.member, 'mutation ($id: ID!) { answerQuestion(input: { id: $id, answer: "Ja." }) { userErrors { code } } }', { id: asked.askQuestion.question.id });
      await settle();
      expect(await types(enterprise.member)).toEqual(['challenge.question-answered']);
      expect(await types(enterprise.leader)).toEqual([]);
      expect(JSON.stringify(await list(agency.leader))).not.toContain(enterprise.member.id);
    });

    it('keep their place when the thing may no longer be seen, but say nothing of it', async () => {
      const coordinator = await aCoordinator(api, [agency]);
      await submit(await aChallenge(api, agency), enterprise);
      await settle();
      await api.dataSource.query('update coordination set ended_at = now() where person_id = $1', [coordinator.id]);
      api.clock.set(new Date('2026-03-02T10:01:00Z'));
      expect((await list(coordinator)).notifications.nodes).toMatchObject([{ type: 'proposal.submitted', subject: null }]);
    });
  });

  describe('the list', () => {
    it('remembers what was read, and ids of others change nothing', async () => {
      await submit(await aChallenge(api, agency), enterprise);
      await settle();
      const [{ id }] = (await list(agency.leader)).notifications.nodes;
      expect((await api.data(enterprise.leader, READ, { ids: [id] })).readNotifications).toEqual({ viewer: { unreadNotifications: 0 }, userErrors: [] });
      expect((await list(agency.leader)).unreadNotifications).toBe(1);
      expect((await api.data(agency.leader, READ, { ids: [id, 'ikke-en-id'] })).readNotifications).toEqual({ viewer: { unreadNotifications: 0 }, userErrors: [] });
      expect((await list(agency.leader)).notifications.nodes).toMatchObject([{ id, readAt: '2026-03-02T10:00:00.000Z' }]);
      expect((await api.data(null, READ, { ids: [id] })).readNotifications).toEqual({ viewer: null, userErrors: [{ code: 'SIGN_IN' }] });
    });

    it('shows no kind that the viewer chose away, and says which choices are their own', async () => {
      await submit(await aChallenge(api, agency), enterprise);
      await settle();
      const choose = `mutation ($choices: [NotificationChoiceInput!]!) { chooseNotifications(input: { choices: $choices }) {
        viewer { unreadNotifications notificationChoices { kind inApp mail standardMail standard } } userErrors { code path } } }`;
      const choices = [{ kind: 'PROPOSAL_CAME', inApp: false, mail: 'NEVER' }];
      const { viewer } = (await api.data(agency.leader, choose, { choices })).chooseNotifications;
      expect(viewer.unreadNotifications).toBe(0);
      expect(viewer.notificationChoices).toHaveLength(12);
      expect(viewer.notificationChoices.slice(0, 2)).toEqual([
        { kind: 'PROPOSAL_CAME', inApp: false, mail: 'NEVER', standardMail: 'DAILY', standard: false },
        { kind: 'DECISION_FELL', inApp: true, mail: 'AT_ONCE', standardMail: 'AT_ONCE', standard: true },
      ]);
      expect((await list(agency.leader)).notifications.totalCount).toBe(0);
      expect((await api.data(agency.leader, choose, { choices: [...choices, ...choices] })).chooseNotifications).toEqual({ viewer: null, userErrors: [{ code: 'KIND_TWICE', path: ['choices', '1', 'kind'] }] });
      expect((await api.data(null, choose, { choices })).chooseNotifications.userErrors).toEqual([{ code: 'SIGN_IN', path: null }]);
    });
  });
});

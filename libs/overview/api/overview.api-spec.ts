import { catalogue } from '@samskap/catalogue-api';
import { challenges } from '@samskap/challenges-api';
import { type Agency, aChallenge, aProposal, withPeople } from '@samskap/challenges-api/testing';
import { ideas } from '@samskap/ideas-api';
import { identity } from '@samskap/identity-api';
import { aCoordinator, aPerson } from '@samskap/identity-api/testing';
import { organisations } from '@samskap/organisations-api';
import { partners } from '@samskap/partners-api';
import { pilots } from '@samskap/pilots-api';
import { platform } from '@samskap/platform-api';
import { type Caller, type Json, TestApi } from '@samskap/platform-api/testing';
import { services } from '@samskap/services-api';
import { volunteers } from '@samskap/volunteers-api';
import { board, workshops } from '@samskap/workshops-api';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { overview } from './index.js';

const WORK = `{ viewer {
  waitingForMe { reason overdue dueOn organisation { id } subject { __typename id ... on Proposal { title } } }
  waitingForOthers { reason organisation { id } subject { id } } } }`;
const FEED = `{ viewer { lastSeenAt activity(first: 50) { totalCount nodes { type actor { name } subject { __typename id } } } } }`;

describe('overview', () => {
  let api: TestApi;
  let agency: Agency;
  let enterprise: Agency;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations, partners, challenges, pilots, volunteers, services, ideas, workshops, board, overview]);
  });
  beforeEach(async () => {
    api.clock.set(new Date('2026-03-02T10:00:00Z'));
    agency = await withPeople(api);
    enterprise = await withPeople(api, { kind: 'SOCIAL_ENTERPRISE' });
  });
  afterAll(() => api.stop());

  const waiting = async (caller: Caller): Promise<{ me: string[]; others: string[] }> => {
    const { viewer } = await api.data(caller, WORK);
    return { me: viewer.waitingForMe.map((item: Json) => item.reason), others: viewer.waitingForOthers.map((item: Json) => item.reason) };
  };

  describe('my work', () => {
    it('tells the leader of a recommended challenge, and the member that it waits for the leader', async () => {
      await aChallenge(api, agency, { status: 'AWAITING_APPROVAL' });
      expect(await waiting(agency.leader)).toEqual({ me: ['APPROVAL_WAITS'], others: [] });
      expect(await waiting(agency.member)).toEqual({ me: [], others: ['APPROVAL_WAITS'] });
      expect(await waiting(enterprise.leader)).toEqual({ me: [], others: [] });
    });

    it('follows a proposal from hand to hand, with the day it is due', async () => {
      const { id } = await aProposal(api, await aChallenge(api, agency), enterprise, { answerBy: '2026-03-01' });
      const { viewer } = await api.data(agency.leader, WORK);
      expect(viewer.waitingForMe).toEqual([
        { reason: 'PROPOSAL_WAITS', overdue: true, dueOn: '2026-03-01', organisation: { id: agency.id }, subject: { __typename: 'Proposal', id, title: 'Familielosen' } },
      ]);
      expect(await waiting(enterprise.member)).toEqual({ me: [], others: ['PROPOSAL_WAITS'] });
      await api.dataSource.query(`update proposal set status = 'CLARIFYING' where id = $1`, [id]);
      expect(await waiting(enterprise.member)).toEqual({ me: ['CLARIFICATION_WAITS'], others: [] });
      expect(await waiting(agency.leader)).toEqual({ me: [], others: ['CLARIFICATION_WAITS'] });
    });

    it('asks for a pilot when a proposal is accepted, and shows a due checkpoint to those who carry it', async () => {
      const challenge = await aChallenge(api, agency);
      const proposal = await aProposal(api, challenge, enterprise, { status: 'ACCEPTED' });
      expect(await waiting(agency.leader)).toEqual({ me: ['PILOT_TO_PLAN'], others: [] });
      await api.data(agency.leader, 'mutation ($input: PlanPilotInput!) { planPilot(input: $input) { pilot { id } userErrors { code path } } }', { input: { proposalId: proposal.id } });
      expect(await waiting(agency.leader)).toEqual({ me: ['PILOT_TO_START'], others: [] });
      expect(await waiting(enterprise.leader)).toEqual({ me: [], others: ['PILOT_TO_START'] });
      await api.dataSource.query(
        `update pilot set status = 'RUNNING', learning_question = 'Virker det?', started_at = now(), starts_on = '2026-01-05', ends_on = '2026-09-01', clarifying_meeting_on = '2026-01-10', next_checkpoint_on = '2026-03-01' where proposal_id = $1`,
        [proposal.id],
      );
      for (const carrier of [agency.member, enterprise.member, await aCoordinator(api, [agency])]) expect((await waiting(carrier)).me).toEqual(['CHECKPOINT_DUE']);
      expect((await api.data(agency.leader, WORK)).viewer.waitingForMe[0]).toMatchObject({ overdue: true, dueOn: '2026-03-01' });
    });

    it('tells a coordinator with ties to a proposer nothing of that challenge’s proposals', async () => {
      const challenge = await aChallenge(api, agency);
      const coordinator = await aCoordinator(api, [agency]);
      await aProposal(api, challenge, enterprise);
      expect((await waiting(coordinator)).others).toEqual(['PROPOSAL_WAITS']);
      await api.dataSource.query(`insert into membership (organisation_id, person_id, role) values ($1, $2, 'MEMBER')`, [enterprise.id, coordinator.id]);
      const other = await withPeople(api, { kind: 'BUSINESS' });
      const competing = await aProposal(api, challenge, other);
      api.clock.set(new Date('2026-03-02T10:01:00Z'));
      const { viewer } = await api.data(coordinator, WORK);
      expect(viewer.waitingForOthers.map((item: Json) => item.subject?.id)).not.toContain(competing.id);
    });
  });

  describe('what changed', () => {
    const feed = async (caller: Caller) => (await api.data(caller, FEED)).viewer;
    const settled = async (caller: Caller, events: number): Promise<Json> => {
      for (let tries = 0; tries < 100; tries += 1) {
        await api.carryEvents();
        const viewer = await feed(caller);
        if (viewer.activity.totalCount >= events) return viewer;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`${events} events did not arrive`);
    };

    it('reaches those whom it concerns, once, and never the one who did it nor a competitor', async () => {
      const challenge = await aChallenge(api, agency);
      const send = 'mutation ($input: SubmitProposalInput!) { submitProposal(input: $input) { proposal { id } userErrors { code } } }';
      const { proposal } = (await api.data(enterprise.member, send, { input: { challengeId: challenge.id, organisationId: enterprise.id, title: 'Los', summary: 'Én', approach: 'Smått' } })).submitProposal;
      const { activity } = await settled(agency.leader, 1);
      expect(activity).toEqual({ totalCount: 1, nodes: [{ type: 'proposal.submitted', actor: { name: enterprise.member.name }, subject: { __typename: 'Proposal', id: proposal.id } }] });
      expect((await feed(enterprise.leader)).activity.totalCount).toBe(1);
      for (const silent of [enterprise.member, (await withPeople(api, { kind: 'SOCIAL_ENTERPRISE' })).leader, await aPerson(api)]) {
        expect((await feed(silent)).activity.totalCount).toBe(0);
      }
    });

    it('tells that someone asked in public, never who', async () => {
      const [owner, asking] = [await withPeople(api), await withPeople(api, { kind: 'SOCIAL_ENTERPRISE' })];
      const challenge = await aChallenge(api, owner);
      await api.data(asking.leader, 'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { userErrors { code } } }', { input: { challengeId: challenge.id, text: 'Kan to søke sammen?' } });
      const { activity } = await settled(owner.leader, 1);
      expect(activity.nodes).toEqual([{ type: 'challenge.question-asked', actor: null, subject: { __typename: 'Challenge', id: challenge.id } }]);
    });

    it('tells that an employee sent something in, and leaves it to the idea to say who', async () => {
      const owner = await withPeople(api);
      await api.data(owner.member, 'mutation ($ownerId: ID!) { submitIdea(input: { ownerId: $ownerId, text: "En benk." }) { userErrors { code } } }', { ownerId: owner.id });
      for (const caller of [owner.leader, await aCoordinator(api, [owner])]) expect((await settled(caller, 1)).activity.nodes).toMatchObject([{ type: 'idea.submitted', actor: null }]);
    });

    it('is remembered as seen when the viewer says so', async () => {
      expect((await feed(agency.leader)).lastSeenAt).toBeNull();
      await api.data(agency.leader, 'mutation { markSeen(input: {}) { viewer { lastSeenAt } userErrors { code } } }');
      expect((await feed(agency.leader)).lastSeenAt).toBe('2026-03-02T10:00:00.000Z');
      expect((await api.data(null, 'mutation { markSeen(input: {}) { userErrors { code } } }')).markSeen.userErrors).toEqual([{ code: 'SIGN_IN' }]);
    });
  });

  it('counts for the first page only what is public', async () => {
    const figures = async () => (await api.data(null, '{ overview { openChallenges runningPilots adoptedPilots stoppedPilots } }')).overview;
    const before = await figures();
    await aChallenge(api, agency);
    await aChallenge(api, agency, { status: 'DRAFT' });
    await aChallenge(api, agency, { status: 'CLOSED' });
    expect(await figures()).toEqual({ ...before, openChallenges: before.openChallenges + 1 });
  });
});

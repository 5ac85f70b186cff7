import { catalogue } from '@samskap/catalogue-api';
import { challenges } from '@samskap/challenges-api';
import { type Agency, aChallenge, aProposal, withPeople } from '@samskap/challenges-api/testing';
import { ideas } from '@samskap/ideas-api';
import { identity } from '@samskap/identity-api';
import { aPerson } from '@samskap/identity-api/testing';
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

const HISTORY = 'query ($id: ID!) { challenge(id: $id) { history { type role organisation { id } fields } } }';
const UPDATE = 'mutation ($input: UpdateChallengeInput!) { updateChallenge(input: $input) { challenge { version } userErrors { code path } } }';
const DECIDE = 'mutation ($input: DecideProposalInput!) { decideProposal(input: $input) { proposal { status } userErrors { code path } } }';

describe('the public history', () => {
  let api: TestApi;
  let agency: Agency;
  let challenge: { id: string; version: number };

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations, partners, challenges, pilots, volunteers, services, ideas, workshops, board, overview]);
  });
  beforeEach(async () => {
    api.clock.set(new Date('2026-03-02T10:00:00Z'));
    agency = await withPeople(api);
    challenge = await aChallenge(api, agency);
  });
  afterAll(() => api.stop());

  const historyOf = async (caller: Caller | null = null): Promise<Json> => (await api.data(caller, HISTORY, { id: challenge.id })).challenge.history;
  const update = async (caller: Caller, version: number, content: object) =>
    (await api.data(caller, UPDATE, { input: { id: challenge.id, version, ...content } })).updateChallenge;

  it('tells anyone what changed and in which role, and leaves out what was sent unchanged', async () => {
    const saved = await update(agency.leader, challenge.version, { title: 'En ny tittel', need: 'Familier blir sendt mellom kontorer.' });
    expect(saved.userErrors).toEqual([]);
    expect(await historyOf()).toEqual([{ type: 'challenge.updated', role: 'OWNER_LEADER', organisation: { id: agency.id }, fields: ['title'] }]);
    await update(agency.leader, saved.challenge.version, { title: 'En ny tittel' });
    expect(await historyOf()).toHaveLength(1);
  });

  it('keeps the role that someone had when it happened', async () => {
    await update(agency.leader, challenge.version, { title: 'En ny tittel' });
    await api.dataSource.query(`update membership set role = 'MEMBER' where person_id = $1`, [agency.leader.id]);
    expect((await historyOf())[0]).toMatchObject({ role: 'OWNER_LEADER' });
  });

  it('never tells who asked', async () => {
    const asking = await withPeople(api, { kind: 'SOCIAL_ENTERPRISE' });
    await api.data(asking.leader, 'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { userErrors { code } } }', { input: { challengeId: challenge.id, text: 'Kan to søke sammen?' } });
    for (const caller of [null, agency.leader, asking.leader, await aPerson(api)]) {
      expect(await historyOf(caller)).toEqual([{ type: 'challenge.question-asked', role: 'PUBLIC', organisation: null, fields: [] }]);
    }
  });

  it('tells of a proposal only when it is accepted, as the doing of the agency', async () => {
    const enterprise = await withPeople(api, { kind: 'SOCIAL_ENTERPRISE' });
    const [chosen, other] = [await aProposal(api, challenge, enterprise), await aProposal(api, challenge, await withPeople(api, { kind: 'BUSINESS' }))];
    const decide = async (id: string, decision: string) => {
      const { version } = (await api.data(agency.leader, 'query ($id: ID!) { proposal(id: $id) { version } }', { id })).proposal;
      expect((await api.data(agency.leader, DECIDE, { input: { id, version, decision, reasons: 'Fordi det passer.' } })).decideProposal.userErrors).toEqual([]);
    };
    await decide(other.id, 'NOT_CHOOSE');
    expect(await historyOf()).toEqual([]);
    await decide(chosen.id, 'ACCEPT');
    expect(await historyOf()).toEqual([{ type: 'proposal.accepted', role: 'OWNER_LEADER', organisation: { id: agency.id }, fields: [] }]);
  });

  it('says that a call closed when its deadline has passed, and not before', async () => {
    challenge = await aChallenge(api, agency, { deadline: new Date('2026-03-03T11:00:00Z') });
    expect(await historyOf()).toEqual([]);
    api.clock.set(new Date('2026-03-03T11:00:00Z'));
    expect(await historyOf()).toEqual([{ type: 'challenge.closed', role: 'PLATFORM', organisation: null, fields: [] }]);
  });

  it('begins when a challenge is published', async () => {
    challenge = await aChallenge(api, agency, { status: 'DRAFT' });
    await update(agency.member, challenge.version, { title: 'En ny tittel' });
    expect(await historyOf(agency.member)).toEqual([]);
  });
});

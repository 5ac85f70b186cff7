import { catalogue } from '@samskap/catalogue-api';
import { identity } from '@samskap/identity-api';
import { type SignedIn, aCoordinator } from '@samskap/identity-api/testing';
import { organisations } from '@samskap/organisations-api';
import { partners } from '@samskap/partners-api';
import { platform } from '@samskap/platform-api';
import { type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { challenges } from './index.js';
import { type Agency, aChallenge, withPeople } from './testing/challenge.builder.js';

const SEND = 'mutation ($input: SubmitProposalInput!) { submitProposal(input: $input) { proposal { id } userErrors { code } } }';
const RECUSALS = 'query ($id: ID!) { challenge(id: $id) { recusals { person { id } because { id } } } }';

describe('a coordinator with ties to someone who proposes', () => {
  let api: TestApi;
  let agency: Agency;
  let enterprise: Agency;
  let coordinator: SignedIn;
  let challenge: { id: string };

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations, partners, challenges]);
  });
  beforeEach(async () => {
    [agency, enterprise] = [await withPeople(api), await withPeople(api, { kind: 'SOCIAL_ENTERPRISE' })];
    coordinator = await aCoordinator(api, [agency]);
    await api.dataSource.query(`insert into membership (organisation_id, person_id, role) values ($1, $2, 'MEMBER')`, [enterprise.id, coordinator.id]);
    challenge = await aChallenge(api, agency);
  });
  afterAll(() => api.stop());

  const recusals = async (caller: SignedIn): Promise<Json[]> => (await api.data(caller, RECUSALS, { id: challenge.id })).challenge.recusals;
  const propose = async (): Promise<void> => {
    const input = { challengeId: challenge.id, organisationId: enterprise.id, title: 'Los', summary: 'Én', approach: 'Smått' };
    expect((await api.data(enterprise.leader, SEND, { input })).submitProposal.userErrors).toEqual([]);
  };
  const until = async (caller: SignedIn, length: number): Promise<Json[]> => {
    for (let tries = 0; tries < 100; tries += 1) {
      await api.carryEvents();
      const found = await recusals(caller);
      if (found.length === length) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`Not ${length} recusals in time`);
  };

  it('is logged once and shown to the agency with the reason, to the coordinator without it, and to no one else', async () => {
    await propose();
    expect(await until(agency.member, 1)).toEqual([{ person: { id: coordinator.id }, because: { id: enterprise.id } }]);
    expect(await recusals(coordinator)).toEqual([{ person: { id: coordinator.id }, because: null }]);
    for (const other of [enterprise.leader, await aCoordinator(api, [agency])]) expect(await recusals(other)).toEqual([]);
    const logged = await api.dataSource.query(`select type from event where subject_id = $1 and type = 'challenge.coordinator-recused'`, [challenge.id]);
    expect(logged).toHaveLength(1);
  });

  it('is let in again when the tie has ended, which is kept too', async () => {
    await propose();
    await until(agency.member, 1);
    await api.dataSource.query('delete from membership where person_id = $1', [coordinator.id]);
    await api.dataSource.query(`insert into event (type, subject_type, subject_id, at) values ('membership.left', 'Organisation', $1, now())`, [enterprise.id]);
    await until(agency.member, 0);
    const [kept] = await api.dataSource.query('select until from recusal where challenge_id = $1', [challenge.id]);
    expect(kept.until).not.toBeNull();
  });
});

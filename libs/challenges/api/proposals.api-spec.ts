import { catalogue } from '@samskap/catalogue-api';
import { identity } from '@samskap/identity-api';
import { aCoordinator, aMember, aPerson, anOrganisation, joinNetwork } from '@samskap/identity-api/testing';
import { organisations } from '@samskap/organisations-api';
import { partners } from '@samskap/partners-api';
import { platform } from '@samskap/platform-api';
import { type Caller, type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { challenges } from './index.js';
import { type Agency, aChallenge, aProposal, told, withPeople } from './testing/challenge.builder.js';

const mutation = (name: string) => `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { proposal { id version status reasons answerBy fullText summary submittedAt } userErrors { code path } } }`;
const READ = `query ($id: ID!) { proposal(id: $id) { title summary approach needs cost reasons answeredBy { name } } }`;

describe('proposals', () => {
  let api: TestApi;
  let agency: Agency;
  let enterprise: Agency;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations, partners, challenges]);
    agency = await withPeople(api);
  });
  beforeEach(async () => {
    api.clock.set(new Date('2026-03-02T10:00:00Z'));
    enterprise = await withPeople(api, { kind: 'SOCIAL_ENTERPRISE' });
  });
  afterAll(() => api.stop());

  const run = async (caller: Caller | null, name: string, input: Json) => (await api.data(caller, mutation(name), { input }))[name];
  const sketch = (challenge: { id: string }) => ({ challengeId: challenge.id, organisationId: enterprise.id, title: 'Losen', summary: 'Én person.', approach: 'Vi begynner i det små.' });

  it('are sent at once or from a draft, with the day by which the answer comes', async () => {
    const open = await aChallenge(api, agency);
    const sent = await run(enterprise.member, 'submitProposal', sketch(open));
    expect(sent).toMatchObject({ userErrors: [], proposal: { status: 'SUBMITTED', answerBy: '2026-03-23', submittedAt: '2026-03-02T10:00:00.000Z' } });
    const contribution = await run(enterprise.member, 'saveProposal', { ...sketch(open), kind: 'CONTRIBUTION', approach: null });
    expect(contribution.proposal.status).toBe('DRAFT');
    expect(told(await run(enterprise.member, 'submitProposal', { id: contribution.proposal.id, version: 1 }))).toEqual(['REQUIRED approach']);
    expect((await run(enterprise.member, 'submitProposal', { id: contribution.proposal.id, version: 1, approach: 'Lokaler hver tirsdag.' })).proposal.status).toBe('SUBMITTED');
  });

  it('are refused from the deadline on to the second, and the draft is kept', async () => {
    const call = await aChallenge(api, agency, { deadline: new Date('2026-03-10T11:00:00Z') });
    const draft = await aProposal(api, call, enterprise, { status: 'DRAFT' });
    api.clock.set(new Date('2026-03-10T11:00:00Z'));
    expect(told(await run(enterprise.member, 'submitProposal', { id: draft.id, version: 1 }))).toEqual(['DEADLINE_PASSED challengeId']);
    expect((await api.data(enterprise.member, READ, { id: draft.id })).proposal.summary).toBe('Én fast person følger familien.');
    api.clock.set(new Date('2026-03-10T10:59:59.999Z'));
    expect((await run(enterprise.member, 'submitProposal', { id: draft.id, version: 1 })).proposal.status).toBe('SUBMITTED');
  });

  it('come once from each organisation, however many clicks', async () => {
    const open = await aChallenge(api, agency);
    const sent = await Promise.all(Array.from({ length: 5 }, () => run(enterprise.leader, 'submitProposal', sketch(open))));
    expect(sent.filter(({ proposal }) => proposal)).toHaveLength(1);
    expect(sent.flatMap(told)).toEqual(Array(4).fill('ALREADY_PROPOSED challengeId'));
  });

  it('are refused for others than the organisation, for the agency itself, and when nobody is signed in', async () => {
    const open = await aChallenge(api, agency);
    expect(told(await run(null, 'submitProposal', sketch(open)))).toEqual(['SIGN_IN']);
    expect(told(await run(await aPerson(api), 'submitProposal', sketch(open)))).toEqual(['NOT_A_MEMBER organisationId']);
    expect(told(await run(agency.leader, 'submitProposal', { ...sketch(open), organisationId: agency.id }))).toEqual(['OWN_CHALLENGE organisationId']);
    const hidden = await aChallenge(api, agency, { status: 'DRAFT' });
    expect(told(await run(enterprise.leader, 'submitProposal', sketch(hidden)))).toEqual(['NOT_FOUND challengeId']);
  });

  it('are written, but not sent, by an organisation that nobody has verified', async () => {
    const pending = await withPeople(api, { kind: 'SOCIAL_ENTERPRISE', status: 'PENDING' });
    const given = { ...sketch(await aChallenge(api, agency)), organisationId: pending.id };
    expect(told(await run(pending.leader, 'submitProposal', given))).toEqual(['NOT_VERIFIED organisationId']);
    const { proposal } = await run(pending.leader, 'saveProposal', given);
    await api.dataSource.query(`update organisation set status = 'VERIFIED' where id = $1`, [pending.id]);
    expect((await run(pending.leader, 'submitProposal', { id: proposal.id, version: proposal.version })).proposal.status).toBe('SUBMITTED');
  });

  it('go back and forth by questions until a leader decides with reasons', async () => {
    const open = await aChallenge(api, agency);
    const { id } = await aProposal(api, open, enterprise);
    expect(told(await run(enterprise.leader, 'clarifyProposal', { id, version: 1, question: 'Hvem?' }))).toEqual(['NOT_ALLOWED id']);
    expect((await run(agency.member, 'clarifyProposal', { id, version: 1, question: 'Hvem er losen?' })).proposal.status).toBe('CLARIFYING');
    expect((await run(enterprise.member, 'clarifyProposal', { id, version: 2, answer: 'Kari.' })).proposal.status).toBe('SUBMITTED');
    expect(told(await run(agency.member, 'decideProposal', { id, version: 3, decision: 'SHORTLIST', reasons: 'Godt' }))).toEqual(['NOT_ALLOWED id']);
    expect(told(await run(agency.leader, 'decideProposal', { id, version: 3, decision: 'SHORTLIST', reasons: ' ' }))).toEqual(['REQUIRED reasons']);
    expect((await run(agency.leader, 'decideProposal', { id, version: 3, decision: 'SHORTLIST', reasons: 'Godt' })).proposal.status).toBe('SHORTLISTED');
    expect((await run(enterprise.member, 'saveProposal', { id, version: 4, fullText: 'Hele planen.' })).proposal.fullText).toBe('Hele planen.');
    expect((await run(agency.leader, 'decideProposal', { id, version: 5, decision: 'ACCEPT', reasons: 'Dere får det til.' })).proposal).toMatchObject({ status: 'ACCEPTED', reasons: 'Dere får det til.' });
    expect(told(await run(enterprise.leader, 'withdrawProposal', { id, version: 6 }))).toEqual(['WRONG_STATE id']);
  });

  it('change from solution to contribution while they are drafts, unless there is one already', async () => {
    const open = await aChallenge(api, agency);
    const { id } = await aProposal(api, open, enterprise, { status: 'DRAFT' });
    const kind = async () => (await api.data(enterprise.member, 'query ($id: ID!) { proposal(id: $id) { kind } }', { id })).proposal.kind;
    await run(enterprise.member, 'saveProposal', { id, version: 1, kind: 'CONTRIBUTION' });
    expect(await kind()).toBe('CONTRIBUTION');
    await aProposal(api, open, enterprise, { status: 'SUBMITTED' });
    expect(told(await run(enterprise.member, 'saveProposal', { id, version: 2, kind: 'SOLUTION' }))).toEqual(['ALREADY_PROPOSED challengeId']);
    expect(await kind()).toBe('CONTRIBUTION');
  });

  it('keep the full text for those who are shortlisted', async () => {
    const draft = await aProposal(api, await aChallenge(api, agency), enterprise, { status: 'DRAFT' });
    expect(told(await run(enterprise.member, 'saveProposal', { id: draft.id, version: 1, fullText: 'For tidlig' }))).toEqual(['FULL_TEXT_TOO_EARLY fullText']);
  });

  describe('are read', () => {
    it('while drafts by their own organisation alone', async () => {
      const draft = await aProposal(api, await aChallenge(api, agency), enterprise, { status: 'DRAFT' });
      expect((await api.data(enterprise.member, READ, { id: draft.id })).proposal).not.toBeNull();
      for (const other of [null, agency.leader, await aCoordinator(api, [agency]), (await withPeople(api, { kind: 'BUSINESS' })).leader]) {
        expect((await api.data(other, READ, { id: draft.id })).proposal).toBeNull();
      }
    });

    it('when sent by the agency too, and never by competitors, not even as a count', async () => {
      const open = await aChallenge(api, agency);
      const { id } = await aProposal(api, open, enterprise);
      for (const insider of [agency.member, await aCoordinator(api, [agency])]) expect((await api.data(insider, READ, { id })).proposal.approach).toBe('Vi begynner med tre familier.');
      const count = 'query ($id: ID!) { challenge(id: $id) { proposalCount proposals { totalCount nodes { id } edges { cursor } } } }';
      for (const outsider of [null, (await withPeople(api, { kind: 'SOCIAL_ENTERPRISE' })).leader]) {
        expect((await api.data(outsider, READ, { id })).proposal).toBeNull();
        expect((await api.data(outsider, count, { id: open.id })).challenge).toEqual({ proposalCount: 0, proposals: { totalCount: 0, nodes: [], edges: [] } });
      }
    });

    it('when accepted by everyone, but only title and summary', async () => {
      const { id } = await aProposal(api, await aChallenge(api, agency), enterprise, { status: 'ACCEPTED' });
      expect((await api.data(null, READ, { id })).proposal).toEqual({ title: 'Familielosen', summary: 'Én fast person følger familien.', approach: null, needs: null, cost: null, reasons: null, answeredBy: null });
      expect((await api.data(enterprise.member, READ, { id })).proposal).toMatchObject({ approach: 'Vi begynner med tre familier.', reasons: 'Dere kjenner målgruppen.', answeredBy: { name: agency.leader.name } });
    });

    it('by a coordinator until someone they are tied to proposes; then none of them', async () => {
      const open = await aChallenge(api, agency);
      const { id } = await aProposal(api, open, enterprise);
      const network = await anOrganisation(api, { kind: 'VOLUNTARY_ORGANISATION' });
      const coordinator = await aCoordinator(api, [agency]);
      await api.dataSource.query(`insert into membership (organisation_id, person_id, role) values ($1, $2, 'MEMBER')`, [network.id, coordinator.id]);
      expect((await api.data(coordinator, READ, { id })).proposal).not.toBeNull();
      const tied = await withPeople(api, { kind: 'SOCIAL_ENTERPRISE' });
      await joinNetwork(api, network, tied);
      await aProposal(api, open, tied);
      api.clock.set(new Date('2026-03-02T10:01:00Z'));
      expect((await api.data(coordinator, READ, { id })).proposal).toBeNull();
    });
  });

  it('are hidden from a coordinator whose own organisation proposed, also while that organisation is suspended', async () => {
    const open = await aChallenge(api, agency);
    const { id } = await aProposal(api, open, enterprise);
    const own = await withPeople(api, { kind: 'SOCIAL_ENTERPRISE' });
    await aProposal(api, open, own);
    const coordinator = await aCoordinator(api, [agency]);
    await api.dataSource.query(`insert into membership (organisation_id, person_id, role) values ($1, $2, 'MEMBER')`, [own.id, coordinator.id]);
    await api.dataSource.query(`update organisation set status = 'SUSPENDED' where id = $1`, [own.id]);
    expect((await api.data(coordinator, READ, { id })).proposal).toBeNull();
  });

  it('show themselves as overdue the day after the answer was due', async () => {
    const { id } = await aProposal(api, await aChallenge(api, agency), enterprise, { answerBy: '2026-03-02' });
    const overdue = async () => (await api.data(enterprise.member, 'query ($id: ID!) { proposal(id: $id) { overdue } }', { id })).proposal.overdue;
    expect(await overdue()).toBe(false);
    api.clock.set(new Date('2026-03-02T22:59:00Z'));
    expect(await overdue()).toBe(false);
    api.clock.set(new Date('2026-03-02T23:00:00Z'));
    expect(await overdue()).toBe(true);
    await api.dataSource.query(`update proposal set status = 'CLARIFYING' where id = $1`, [id]);
    expect(await overdue()).toBe(false);
  });

  it('belong to whoever works for the organisation now', async () => {
    const draft = await aProposal(api, await aChallenge(api, agency), enterprise, { status: 'DRAFT' });
    const newcomer = await aMember(api, enterprise);
    expect((await run(newcomer, 'saveProposal', { id: draft.id, version: 1, title: 'Ny tittel' })).userErrors).toEqual([]);
  });
});

import { catalogue } from '@samskap/catalogue-api';
import { challenges } from '@samskap/challenges-api';
import { type Agency, aChallenge, aProposal, withPeople } from '@samskap/challenges-api/testing';
import { identity } from '@samskap/identity-api';
import { aCoordinator, aPerson } from '@samskap/identity-api/testing';
import { organisations } from '@samskap/organisations-api';
import { partners } from '@samskap/partners-api';
import { platform } from '@samskap/platform-api';
import { type Caller, type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pilots } from './index.js';
import { pilotPage } from './pilot.page.js';
import { aPilot, joinPilot } from './testing/pilot.builder.js';

describe('reading pilots', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations, partners, challenges, pilots]);
    api.clock.set(new Date('2026-03-02T10:00:00Z'));
  });

  afterAll(() => api.stop());

  const ofOwner = async (caller: Caller | null, owner: Agency, filter: Record<string, unknown> = {}, orderBy = 'TITLE'): Promise<string[]> => {
    const query = 'query ($filter: PilotFilter, $orderBy: PilotOrder) { pilots(filter: $filter, orderBy: $orderBy) { nodes { title } totalCount } }';
    const { nodes, totalCount } = (await api.data(caller, query, { filter: { owner: owner.id, ...filter }, orderBy })).pilots;
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ title }: Json) => title);
  };

  it('shows a plan to those who take part alone, and what was started to all, by every path', async () => {
    const [owner, lead, partner] = [await withPeople(api), await withPeople(api), await withPeople(api, { kind: 'SOCIAL_ENTERPRISE' })];
    const challenge = await aChallenge(api, owner);
    const given = { leadId: lead.id, challengeId: challenge.id, frame: 'Inntil ti.' };
    const plan = await aPilot(api, owner, { ...given, title: 'En plan' });
    const off = await aPilot(api, owner, { ...given, title: 'En plan som ble lagt bort', status: 'DECIDED', startedAt: null });
    const running = await aPilot(api, owner, { ...given, title: 'I gang', status: 'RUNNING' });
    for (const pilot of [plan, off, running]) await joinPilot(api, pilot, partner);
    const query = `query ($id: ID!, $challenge: ID!, $owner: ID!) {
      pilot(id: $id) { title frame } challenge(id: $challenge) { pilots { title } } organisation(id: $owner) { pilots { nodes { title } totalCount } trackRecord { pilots running } } }`;
    const seenBy = (caller: Caller | null, id: string) => api.data(caller, query, { id, challenge: challenge.id, owner: owner.id });
    for (const insider of [owner.member, lead.member, partner.member, await aCoordinator(api, [owner])]) {
      const { pilot, organisation, challenge: from } = await seenBy(insider, plan.id);
      expect(pilot).toEqual({ title: 'En plan', frame: 'Inntil ti.' });
      expect([from.pilots.length, organisation.pilots.totalCount, (await ofOwner(insider, owner)).length]).toEqual([3, 3, 3]);
    }
    for (const outsider of [null, await aPerson(api), (await withPeople(api)).leader, await aCoordinator(api, [partner])]) {
      for (const hidden of [plan, off]) expect((await seenBy(outsider, hidden.id)).pilot).toBeNull();
      const { pilot, organisation, challenge: from } = await seenBy(outsider, running.id);
      expect(pilot).toEqual({ title: 'I gang', frame: null });
      expect([from.pilots, organisation.pilots.nodes, await ofOwner(outsider, owner)]).toEqual([[{ title: 'I gang' }], [{ title: 'I gang' }], ['I gang']]);
      expect(organisation.trackRecord).toEqual({ pilots: 1, running: 1 });
    }
  });

  it('narrows by state, decision, partner, words, place and target group', async () => {
    const [owner, partner] = [await withPeople(api), await withPeople(api, { kind: 'SOCIAL_ENTERPRISE' })];
    const challenge = await aChallenge(api, owner);
    await aPilot(api, owner, { title: 'Barn i Oslo', status: 'RUNNING', challengeId: challenge.id, nextCheckpointOn: '2026-03-01' });
    const delivered = await aPilot(api, owner, { title: 'Levert', status: 'RUNNING', nextCheckpointOn: '2026-03-02', summary: 'Ungdommer møter en mentor.' });
    await joinPilot(api, delivered, partner);
    await aPilot(api, owner, { title: 'Tatt i bruk', status: 'DECIDED', decision: 'ADOPT', leadId: partner.id });
    await aPilot(api, owner, { title: 'Utkastets', status: 'RUNNING', challengeId: (await aChallenge(api, owner, { status: 'DRAFT' })).id, nextCheckpointOn: '2026-03-20' });
    const seen = (filter: Record<string, unknown>) => ofOwner(null, owner, filter);
    expect(await seen({ status: ['DECIDED'] })).toEqual(['Tatt i bruk']);
    expect(await seen({ status: [] })).toEqual([]);
    expect(await seen({ decision: ['ADOPT', 'ADJUST'] })).toEqual(['Tatt i bruk']);
    expect(await seen({ partner: partner.id })).toEqual(['Levert', 'Tatt i bruk']);
    expect(await seen({ text: 'mentorer' })).toEqual(['Levert']);
    expect(await seen({ text: 'levE' })).toEqual(['Levert']);
    for (const place of ['03', '0301', '030101']) expect(await seen({ place })).toEqual(['Barn i Oslo']);
    expect(await seen({ place: '32' })).toEqual([]);
    expect(await seen({ targetGroup: 'barn' })).toEqual(['Barn i Oslo']);
    expect(await seen({ overdue: true })).toEqual(['Barn i Oslo']);
    expect(await ofOwner(owner.member, owner, { place: '03' })).toEqual(['Barn i Oslo', 'Utkastets']);
    expect(await ofOwner(partner.member, owner, { mine: true })).toEqual(['Levert', 'Tatt i bruk']);
    expect(await seen({ mine: true })).toEqual([]);
  });

  it('walks through every order without missing or repeating one', async () => {
    const owner = await withPeople(api);
    const days = ['2026-03-05', '2026-03-01', '2026-03-05'];
    for (const nextCheckpointOn of days) await aPilot(api, owner, { title: 'Samme navn', status: 'RUNNING', nextCheckpointOn });
    for (const status of ['EVALUATING', 'DECIDED'] as const) await aPilot(api, owner, { title: 'Samme navn', status });
    const query = `query ($after: String, $owner: ID!, $orderBy: PilotOrder) { pilots(first: 2, after: $after, filter: { owner: $owner }, orderBy: $orderBy) { nodes { id nextCheckpointOn } pageInfo { hasNextPage endCursor } } }`;
    for (const orderBy of ['NEWEST', 'NEXT_CHECKPOINT', 'TITLE']) {
      const seen: Json[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const page: Json = (await api.data(null, query, { after, owner: owner.id, orderBy })).pilots;
        seen.push(...page.nodes);
        after = page.pageInfo.endCursor;
        more = String(page.pageInfo.hasNextPage) === 'true';
      }
      expect([seen.length, new Set(seen.map(({ id }) => id)).size]).toEqual([5, 5]);
      if (orderBy === 'NEXT_CHECKPOINT') expect(seen.map((one) => one.nextCheckpointOn)).toEqual(['2026-03-01', '2026-03-05', '2026-03-05', null, null]);
    }
  });

  it('finds pilots elsewhere that resemble a challenge, and those that follow one', async () => {
    const [owner, other] = [await withPeople(api), await withPeople(api)];
    const challenge = await aChallenge(api, owner, { title: 'Kjøkkenhage på sykehjemmet' });
    const own = await aPilot(api, owner, { title: 'Egen kjøkkenhage', status: 'RUNNING', challengeId: challenge.id });
    const alike = await aPilot(api, other, { title: 'Kjøkkenhager for eldre', status: 'RUNNING', fromPilotId: own.id });
    await aPilot(api, other, { title: 'Kjøkkenhage som planlegges', fromPilotId: own.id });
    const query = 'query ($challenge: ID!, $own: ID!) { challenge(id: $challenge) { similarPilots { slug } } pilot(id: $own) { followedBy { slug } } }';
    const seen = await api.data(null, query, { challenge: challenge.id, own: own.id });
    expect(seen).toEqual({ challenge: { similarPilots: [{ slug: alike.slug }] }, pilot: { followedBy: [{ slug: alike.slug }] } });
  });

  it('shows the pilot of an accepted proposal, passing over a plan that was called off', async () => {
    const [owner, proposer] = [await withPeople(api), await withPeople(api, { kind: 'SOCIAL_ENTERPRISE' })];
    const proposal = await aProposal(api, await aChallenge(api, owner), proposer, { status: 'ACCEPTED' });
    await aPilot(api, owner, { status: 'DECIDED', startedAt: null, proposalId: proposal.id });
    const query = 'query ($id: ID!) { proposal(id: $id) { pilot { slug } } }';
    expect((await api.data(owner.member, query, { id: proposal.id })).proposal).toEqual({ pilot: null });
    const { slug } = await aPilot(api, owner, { status: 'RUNNING', proposalId: proposal.id });
    expect((await api.data(null, query, { id: proposal.id })).proposal).toEqual({ pilot: { slug } });
  });

  it('has a page that reads without running anything, with what was written made safe', async () => {
    const owner = await withPeople(api, { name: 'Prøve kommune' });
    const { slug } = await aPilot(api, owner, { title: 'Hage <b>og</b> bod', status: 'DECIDED' });
    const page = pilotPage.render(await api.data(null, pilotPage.document, { slug }), 'NB')!;
    expect(page.html).toContain('<h1>Hage &lt;b&gt;og&lt;/b&gt; bod</h1><p>Prøve kommune</p><p>Vi prøver noe nytt i det små.</p>');
    expect(page.html).toContain('<p>Spør først.</p>');
    expect(page.head.structured).toMatchObject({ '@type': 'Project', parentOrganization: { name: 'Prøve kommune' } });
    const plan = await aPilot(api, owner);
    expect(pilotPage.render(await api.data(null, pilotPage.document, { slug: plan.slug }), 'NB')).toBeNull();
  });
});

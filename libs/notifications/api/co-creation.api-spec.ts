import { type Agency, withPeople } from '@samskap/challenges-api/testing';
import { catalogue } from '@samskap/catalogue-api';
import { challenges } from '@samskap/challenges-api';
import { identity, privacy } from '@samskap/identity-api';
import { aMember } from '@samskap/identity-api/testing';
import { ideas } from '@samskap/ideas-api';
import { anIdea } from '@samskap/ideas-api/testing';
import { organisations } from '@samskap/organisations-api';
import { overview } from '@samskap/overview-api';
import { partners } from '@samskap/partners-api';
import { pilots } from '@samskap/pilots-api';
import { platform } from '@samskap/platform-api';
import { type Caller, type Json, TestApi } from '@samskap/platform-api/testing';
import { services } from '@samskap/services-api';
import { aService } from '@samskap/services-api/testing';
import { volunteers } from '@samskap/volunteers-api';
import { board, workshops } from '@samskap/workshops-api';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { notifications } from './index.js';
import { notificationRounds } from './notification.rounds.js';

const LIST = '{ viewer { notifications(first: 50) { nodes { type kind dueOn subject { __typename id } } } } }';
const WORK = '{ viewer { waitingForMe { reason dueOn overdue subject { __typename id } } waitingForOthers { reason } } }';
const SUBMIT = 'mutation ($input: SubmitIdeaInput!) { submitIdea(input: $input) { idea { id } userErrors { code path } } }';

describe('what comes in, services and volunteers', () => {
  let api: TestApi;
  let agency: Agency;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, privacy, organisations, partners, challenges, pilots, volunteers, services, ideas, workshops, board, overview, notifications]);
  });
  beforeEach(async () => {
    api.clock.set(new Date('2026-03-02T10:00:00Z'));
    agency = await withPeople(api);
  });
  afterAll(() => api.stop());

  const told = async (caller: Caller): Promise<string[]> => {
    await api.carryEvents();
    await api.jobsDone();
    return (await api.data(caller, LIST)).viewer.notifications.nodes.map((node: Json) => node.type);
  };
  const waits = async (caller: Caller): Promise<Json[]> => (await api.data(caller, WORK)).viewer.waitingForMe;

  it('an employee’s idea reaches the leader, waits with its promised day, and its sender waits for others', async () => {
    const { idea, userErrors } = (await api.data(agency.member, SUBMIT, { input: { ownerId: agency.id, text: 'Én vakttelefon for alle.' } })).submitIdea;
    expect(userErrors).toEqual([]);
    expect(await told(agency.leader)).toEqual(['idea.submitted']);
    expect(await told(agency.member)).toEqual([]);
    expect(await waits(agency.leader)).toMatchObject([{ reason: 'IDEA_WAITS', overdue: false, subject: { __typename: 'Idea', id: idea.id } }]);
    expect((await api.data(agency.member, WORK)).viewer.waitingForOthers).toEqual([{ reason: 'IDEA_WAITS' }]);
  });

  it('who is named to answer is told in place of the leader, while they are there', async () => {
    const contact = await aMember(api, agency);
    const { id } = await anIdea(api, agency, { contactId: contact.id, answerBy: '2026-03-03' });
    for (const round of notificationRounds) await round.run(api.app, api.clock.now());
    expect(await told(contact)).toEqual(['idea.answer-near']);
    expect(await told(agency.leader)).toEqual([]);
    await api.dataSource.query('delete from membership where person_id = $1', [contact.id]);
    api.clock.set(new Date('2026-03-05T10:00:00Z'));
    for (const round of notificationRounds) await round.run(api.app, api.clock.now());
    expect(await told(agency.leader)).toEqual(['idea.answer-overdue']);
    expect(await waits(agency.leader)).toMatchObject([{ reason: 'IDEA_WAITS', dueOn: '2026-03-03', overdue: true, subject: { id } }]);
  });

  it('what nobody may read is not told of, and waits for nobody', async () => {
    const other = await withPeople(api);
    await anIdea(api, agency, { kind: 'QUESTION' });
    await aService(api, agency, { status: 'DRAFT' });
    expect(await waits(other.leader)).toEqual([]);
  });

  it('a service that was confirmed half a year ago waits for its leader two weeks before', async () => {
    await aService(api, agency, { confirmedOn: '2025-09-17' });
    const { id } = await aService(api, agency, { confirmedOn: '2025-09-16' });
    expect(await waits(agency.leader)).toMatchObject([{ reason: 'SERVICE_UNCONFIRMED', dueOn: '2026-03-16', overdue: false, subject: { id } }]);
    expect(await waits(agency.member)).toEqual([]);
  });
});

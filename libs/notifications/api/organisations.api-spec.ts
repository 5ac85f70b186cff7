import { catalogue } from '@samskap/catalogue-api';
import { challenges } from '@samskap/challenges-api';
import { type Agency, withPeople } from '@samskap/challenges-api/testing';
import { ideas } from '@samskap/ideas-api';
import { identity } from '@samskap/identity-api';
import { type SignedIn, aMember, aPerson, anOrganisation } from '@samskap/identity-api/testing';
import { organisations } from '@samskap/organisations-api';
import { overview } from '@samskap/overview-api';
import { partners } from '@samskap/partners-api';
import { pilots } from '@samskap/pilots-api';
import { appendEvent, platform } from '@samskap/platform-api';
import { type Caller, type Json, TestApi } from '@samskap/platform-api/testing';
import { services } from '@samskap/services-api';
import { volunteers } from '@samskap/volunteers-api';
import { board, workshops } from '@samskap/workshops-api';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { notifications } from './index.js';
import { notificationRounds } from './notification.rounds.js';

const INVITE = 'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { organisation { invitations { id } } userErrors { code path } } }';
const ANSWER = 'mutation ($id: ID!) { answerInvitation(input: { id: $id, accept: true }) { userErrors { code path } } }';
const JUDGE = 'mutation ($input: JudgeOrganisationInput!) { judgeOrganisation(input: $input) { userErrors { code path } } }';
const SAVE_AGREEMENT = 'mutation ($input: SaveAgreementInput!) { saveAgreement(input: $input) { agreement { id version } userErrors { code path } } }';
const AGREE = 'mutation ($input: AgreementInput!) { agree(input: $input) { agreement { version } userErrors { code path } } }';
const COORDINATE = 'mutation ($input: AddCoordinatorInput!) { addCoordinator(input: $input) { userErrors { code path } } }';

describe('notifications about organisations', () => {
  let api: TestApi;
  let agency: Agency;
  let administrator: SignedIn;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations, partners, challenges, pilots, volunteers, services, ideas, workshops, board, overview, notifications]);
    administrator = await aPerson(api, { administrator: true });
  });
  beforeEach(async () => {
    api.clock.set(new Date('2026-03-02T10:00:00Z'));
    agency = await withPeople(api);
  });
  afterAll(() => api.stop());

  const types = async (caller: Caller): Promise<string[]> => {
    await api.carryEvents();
    await api.jobsDone();
    const { viewer } = await api.data(caller, '{ viewer { notifications(first: 50) { nodes { type subject { __typename } } } } }');
    return viewer.notifications.nodes.map((node: Json) => `${node.type} ${node.subject?.__typename}`);
  };
  const addressOf = async ({ id }: { id: string }): Promise<string> => (await api.dataSource.query('select email from person where id = $1', [id]))[0].email;
  const done = async (caller: Caller, operation: string, variables: Record<string, unknown>): Promise<Json> => {
    const [payload] = Object.values(await api.data(caller, operation, variables)) as Json[];
    expect(payload.userErrors).toEqual([]);
    return payload;
  };

  it('tell its leaders that it was verified or sent back, and nobody else', async () => {
    const organisation = await anOrganisation(api, { status: 'PENDING', kind: 'SOCIAL_ENTERPRISE' });
    const [leader, member] = [await aMember(api, organisation, 'LEADER'), await aMember(api, organisation)];
    await done(administrator, JUDGE, { input: { id: organisation.id, version: 1, status: 'PENDING', reason: 'Vi mangler vedtektene.' } });
    expect(await types(leader)).toEqual(['organisation.sent-back Organisation']);
    await done(administrator, JUDGE, { input: { id: organisation.id, version: 2, status: 'VERIFIED' } });
    expect(await types(leader)).toEqual(['organisation.verified Organisation', 'organisation.sent-back Organisation']);
    expect(await types(member)).toEqual([]);
    expect(await types(agency.leader)).toEqual([]);
  });

  it('tell administrators, and not whoever registered it, that an organisation waits to be verified', async () => {
    const organisation = await anOrganisation(api, { status: 'PENDING', kind: 'SOCIAL_ENTERPRISE' });
    const [leader, second] = [await aMember(api, organisation, 'LEADER'), await aPerson(api, { administrator: true })];
    const event = { type: 'organisation.registered', subject: { type: 'Organisation', id: organisation.id }, actorId: leader.id, at: api.clock.now(), data: {} };
    await api.dataSource.transaction((manager) => appendEvent(manager, event));
    expect(await types(second)).toEqual(['organisation.registered Organisation']);
    for (const silent of [leader, agency.leader]) expect(await types(silent)).toEqual([]);
  });

  it('tell whoever has the address of an invitation, on the site alone, and its leaders when someone has joined', async () => {
    const [invited, other] = [await aPerson(api), await aPerson(api)];
    const { organisation } = await done(agency.leader, INVITE, { input: { organisationId: agency.id, email: await addressOf(invited), role: 'MEMBER' } });
    expect(await types(invited)).toEqual(['invitation.sent Organisation']);
    expect(await types(other)).toEqual([]);
    const now = new Date('2026-03-03T06:00:00Z');
    api.clock.set(now);
    for (const round of notificationRounds) await round.run(api.app, now);
    expect((await api.mails()).filter(({ kind, to }) => kind.startsWith('notifications.') && to.includes('@')).map(({ to }) => to)).not.toContain(await addressOf(invited));
    await done(invited, ANSWER, { id: organisation.invitations[0].id });
    expect(await types(agency.leader)).toEqual(['membership.joined Organisation']);
    expect(await types(agency.member)).toEqual([]);
  });

  it('tell the leaders of the parties how an agreement comes about, and the coordinator of the task', async () => {
    const other = await withPeople(api, { kind: 'SOCIAL_ENTERPRISE' });
    const content = { title: 'Sammen om unge', scope: 'Vi møtes.', startsOn: '2026-03-01', parties: [other.id] };
    const { agreement } = await done(agency.leader, SAVE_AGREEMENT, { input: { ...content, organisationId: agency.id } });
    expect(await types(other.leader)).toEqual(['agreement.drafted Agreement']);
    expect(await types(other.member)).toEqual([]);
    await done(other.leader, AGREE, { input: { id: agreement.id, version: agreement.version } });
    expect(await types(agency.leader)).toEqual(['agreement.activated Agreement']);
    await done(agency.leader, COORDINATE, { input: { agreementId: agreement.id, organisationId: agency.id, email: await addressOf(other.member) } });
    expect(await types(other.member)).toEqual(['coordination.began Agreement']);
    expect(await types(other.leader)).toEqual(['agreement.drafted Agreement']);
  });
});

import { catalogue } from '@samskap/catalogue-api';
import { challenges } from '@samskap/challenges-api';
import { type Agency, aChallenge, aProposal, withPeople } from '@samskap/challenges-api/testing';
import { ideas } from '@samskap/ideas-api';
import { identity } from '@samskap/identity-api';
import { aCoordinator } from '@samskap/identity-api/testing';
import { organisations } from '@samskap/organisations-api';
import { overview } from '@samskap/overview-api';
import { partners } from '@samskap/partners-api';
import { pilots } from '@samskap/pilots-api';
import { aPilot } from '@samskap/pilots-api/testing';
import { Mails, newId, platform } from '@samskap/platform-api';
import { type Caller, type Json, type SentMail, TestApi } from '@samskap/platform-api/testing';
import { services } from '@samskap/services-api';
import { volunteers } from '@samskap/volunteers-api';
import { board, workshops } from '@samskap/workshops-api';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { notifications } from './index.js';
import { sendWhatIsUrgent } from './mail/sending.js';
import { Notification } from './notification.entity.js';
import { notificationRounds } from './notification.rounds.js';

const SUBMIT = 'mutation ($input: SubmitProposalInput!) { submitProposal(input: $input) { proposal { id } userErrors { code path } } }';
const DECIDE = 'mutation ($input: DecideProposalInput!) { decideProposal(input: $input) { userErrors { code path } } }';
const CHOOSE = 'mutation ($choices: [NotificationChoiceInput!]!) { chooseNotifications(input: { choices: $choices }) { userErrors { code } } }';
const UNSUBSCRIBE = 'mutation ($token: String!) { unsubscribe(input: { token: $token }) { kind userErrors { code path } } }';
const HOUR_MS = 3_600_000;
const SECRET = 'Hemmelig framgangsmåte';

describe('mail about what happened', () => {
  let api: TestApi;
  let agency: Agency;
  let enterprise: Agency;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations, partners, challenges, pilots, volunteers, services, ideas, workshops, board, overview, notifications]);
  });
  beforeEach(async () => {
    // Nobody is left to be told of what earlier tests made.
    await api.dataSource.query('delete from notification; delete from membership; delete from coordination');
    api.clock.set(new Date('2026-03-02T10:00:00Z'));
    agency = await withPeople(api);
    enterprise = await withPeople(api, { kind: 'SOCIAL_ENTERPRISE' });
  });
  afterAll(() => api.stop());

  /** Every round once at an instant, and all mail that leaves by it. */
  const mailsAt = async (instant: string): Promise<SentMail[]> => {
    const now = new Date(instant);
    api.clock.set(now);
    await api.carryEvents();
    await api.jobsDone();
    for (const round of notificationRounds) await round.run(api.app, now);
    return api.mails();
  };
  const addressOf = async ({ id }: { id: string }): Promise<string> => (await api.dataSource.query('select email from person where id = $1', [id]))[0].email;
  const to = async (person: { id: string }, mails: readonly SentMail[]): Promise<SentMail[]> => {
    const email = await addressOf(person);
    return mails.filter((mail) => mail.to === email);
  };
  const submit = async (given: { title?: string } = {}): Promise<string> => {
    const challenge = await aChallenge(api, agency, { contactId: agency.leader.id });
    const input = { challengeId: challenge.id, organisationId: enterprise.id, title: 'Familielosen', summary: 'Én', approach: SECRET, ...given };
    return (await api.data(enterprise.member, SUBMIT, { input })).submitProposal.proposal.id;
  };
  const decide = async (): Promise<string> => {
    const { id } = await aProposal(api, await aChallenge(api, agency), enterprise, { approach: SECRET });
    await api.data(agency.leader, DECIDE, { input: { id, version: 1, decision: 'SHORTLIST', reasons: SECRET } });
    return id;
  };
  const choose = (caller: Caller, kind: string, mail: string) => api.data(caller, CHOOSE, { choices: [{ kind, inApp: true, mail }] });
  const types = async (caller: Caller): Promise<string[]> =>
    (await api.data(caller, '{ viewer { notifications(first: 100) { nodes { type dueOn } } } }')).viewer.notifications.nodes.map((node: Json) => `${node.type} ${node.dueOn ?? ''}`.trim());

  describe('in the daily digest', () => {
    it('comes at seven in the morning in Norway, once, with what happened, where to go, and nothing of what was written', async () => {
      const id = await submit();
      expect(await mailsAt('2026-03-03T05:59:00Z')).toEqual([]);
      const mails = await mailsAt('2026-03-03T06:00:00Z');
      expect(mails).toHaveLength(1);
      expect(mails[0]).toMatchObject({ kind: 'notifications.digest', to: await addressOf(agency.leader), language: 'NB', subject: 'Noe nytt til deg i Samskap' });
      expect(mails[0]!.text).toContain('Forslag til dere\n- Et nytt forslag til «Én telefon når familien trenger flere tjenester»');
      expect(mails[0]!.links).toContain(`http://localhost:3000/forslag/${id}`);
      expect(mails[0]!.text).not.toMatch(new RegExp(`${SECRET}|Familielosen|${enterprise.name}`));
      expect(await mailsAt('2026-03-03T06:10:00Z')).toEqual([]);
      await submit({ title: 'To' });
      expect(await mailsAt('2026-03-03T12:00:00Z')).toEqual([]);
      expect(await mailsAt('2026-03-04T06:00:00Z')).toHaveLength(1);
    });

    it('takes what was heard of too late for it along the next day', async () => {
      await submit();
      expect(await mailsAt('2026-03-03T06:00:00Z')).toHaveLength(1);
      api.clock.set(new Date('2026-03-03T05:59:59Z'));
      const id = await submit({ title: 'To' });
      expect(await mailsAt('2026-03-03T06:10:00Z')).toEqual([]);
      const [mail] = await mailsAt('2026-03-04T06:00:00Z');
      expect(mail!.links).toContain(`http://localhost:3000/forslag/${id}`);
    });

    it.each([
      ['when summer time begins', '2026-03-28', ['2026-03-28T06:00:00Z', '2026-03-29T05:00:00Z', '2026-03-30T05:00:00Z']],
      ['when summer time ends', '2026-10-24', ['2026-10-24T05:00:00Z', '2026-10-25T06:00:00Z', '2026-10-26T06:00:00Z']],
    ])('comes once a day also %s', async (_name, first, sevens) => {
      const sent: string[] = [];
      const start = Date.parse(`${first}T00:00:00Z`);
      for (let hour = start; hour <= start + 54 * HOUR_MS; hour += HOUR_MS) {
        const challenge = await aChallenge(api, agency, { status: 'AWAITING_APPROVAL' });
        const told = { kind: 'APPROVAL_WAITS', type: 'challenge.recommended', subjectType: 'Challenge', subjectId: challenge.id } as const;
        await api.dataSource.getRepository(Notification).insert({ ...told, id: newId(), personId: agency.leader.id, key: `event/${challenge.id}`, at: new Date(hour - 60_000) });
        const mails = (await to(agency.leader, await mailsAt(new Date(hour).toISOString()))).filter(({ kind }) => kind === 'notifications.digest');
        sent.push(...mails.map(() => new Date(hour).toISOString()));
      }
      expect(sent).toEqual(sevens.map((seven) => new Date(seven).toISOString()));
    }, 60_000);

    it('is not sent when all of it has been read, and leaves out what may no longer be seen', async () => {
      const coordinator = await aCoordinator(api, [agency]);
      await submit();
      await api.carryEvents();
      await api.jobsDone();
      await api.data(agency.leader, 'mutation { readNotifications(input: {}) { userErrors { code } } }');
      await api.dataSource.query('update coordination set ended_at = now() where person_id = $1', [coordinator.id]);
      expect(await mailsAt('2026-03-03T06:00:00Z')).toEqual([]);
    });

    it('is in the language of the receiver', async () => {
      await api.dataSource.query(`update person set language = 'NN' where id = $1`, [agency.leader.id]);
      await submit();
      const [mail] = await mailsAt('2026-03-03T06:00:00Z');
      expect(mail).toMatchObject({ language: 'NN', subject: 'Noko nytt til deg i Samskap' });
      expect(mail!.text).toContain('Eit nytt forslag til');
    });

    it('goes to nobody who is suspended, also when that happens after it was asked for', async () => {
      await submit();
      await api.carryEvents();
      await api.jobsDone();
      for (const round of notificationRounds) await round.run(api.app, new Date('2026-03-03T06:00:00Z'));
      await api.dataSource.query('update person set suspended_at = now() where id = $1', [agency.leader.id]);
      expect(await api.mails()).toEqual([]);
    });
  });

  describe('at once', () => {
    it('tells those who proposed of the answer, each once, however often the process dies on the way', async () => {
      const id = await decide();
      await api.carryEvents();
      await api.jobsDone();
      const now = new Date('2026-03-02T10:01:00Z');
      const mails = api.app.get(Mails);
      let calls = 0;
      const dying = Object.assign(Object.create(mails) as Mails, {
        send: async (...given: Parameters<Mails['send']>) => {
          await mails.send(...given);
          calls += 1;
          if (calls === 2) throw new Error('killed');
        },
      });
      await expect(sendWhatIsUrgent(api.dataSource, dying, now)).rejects.toThrow('killed');
      expect(await api.mails()).toEqual([]);
      const sent = await mailsAt('2026-03-02T10:02:00Z');
      expect(sent.map((mail) => mail.to).sort()).toEqual([await addressOf(enterprise.leader), await addressOf(enterprise.member)].sort());
      expect(sent[0]).toMatchObject({ kind: 'notifications.at-once', subject: 'Forslaget «Familielosen» er med videre' });
      expect(sent[0]!.links[0]).toBe(`http://localhost:3000/forslag/${id}`);
      expect(sent[0]!.text).not.toContain(SECRET);
      expect(await mailsAt('2026-03-02T10:03:00Z')).toEqual([]);
      expect(await mailsAt('2026-03-03T06:00:00Z')).toEqual([]);
    });

    it('follows what each has chosen', async () => {
      await choose(enterprise.leader, 'DECISION_FELL', 'NEVER');
      await choose(enterprise.member, 'DECISION_FELL', 'DAILY');
      await choose(agency.leader, 'PROPOSAL_CAME', 'AT_ONCE');
      await decide();
      await submit();
      const now = await mailsAt('2026-03-02T10:01:00Z');
      expect(now.map((mail) => [mail.to, mail.kind])).toEqual([[await addressOf(agency.leader), 'notifications.at-once']]);
      const morning = await mailsAt('2026-03-03T06:00:00Z');
      expect(morning.map((mail) => [mail.to, mail.kind])).toEqual([[await addressOf(enterprise.member), 'notifications.digest']]);
      expect(await types(enterprise.leader)).toEqual(['proposal.shortlisted']);
    });
  });

  describe('of what is due', () => {
    it('tells two days before an answer is due, and when it is overdue also the proposer, each once', async () => {
      await aProposal(api, await aChallenge(api, agency), enterprise, { answerBy: '2026-03-05' });
      await mailsAt('2026-03-02T11:00:00Z');
      expect(await types(agency.leader)).toEqual([]);
      const near = await mailsAt('2026-03-03T06:00:00Z');
      expect(near.map((mail) => [mail.to, mail.kind])).toEqual([[await addressOf(agency.leader), 'notifications.digest']]);
      expect(near[0]!.text).toContain('Forslaget «Familielosen» skal ha svar innen 5. mars');
      expect(await mailsAt('2026-03-05T22:00:00Z')).toEqual([]);
      const overdue = await mailsAt('2026-03-06T06:00:00Z');
      expect(Object.fromEntries(overdue.map((mail) => [mail.to, mail.subject]))).toEqual({
        [await addressOf(agency.leader)]: 'Forslaget «Familielosen» skulle hatt svar 5. mars',
        [await addressOf(enterprise.leader)]: 'Noe nytt til deg i Samskap',
        [await addressOf(enterprise.member)]: 'Noe nytt til deg i Samskap',
      });
      for (const day of ['07', '08', '09']) expect(await mailsAt(`2026-03-${day}T06:00:00Z`)).toEqual([]);
      expect(await types(agency.leader)).toEqual(['proposal.answer-overdue 2026-03-05', 'proposal.answer-near 2026-03-05']);
      expect(await types(enterprise.leader)).toEqual(['proposal.answer-missing 2026-03-05']);
      expect(await types(agency.member)).toEqual([]);
    });

    it('tells of a checkpoint three days before and when it is overdue, at once only then, and anew for a new date', async () => {
      const pilot = await aPilot(api, agency, { status: 'RUNNING', leadId: enterprise.id, title: 'Los i Bydel Øst', nextCheckpointOn: '2026-03-06' });
      const coordinator = await aCoordinator(api, [agency]);
      const digests = await mailsAt('2026-03-03T06:00:00Z');
      expect(digests.map(({ kind }) => kind)).toEqual(Array(3).fill('notifications.digest'));
      const overdue = await mailsAt('2026-03-07T06:00:00Z');
      expect(overdue.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual(Array(3).fill('notifications.at-once Oppfølgingsmøtet i piloten «Los i Bydel Øst» skulle vært 6. mars'));
      await api.dataSource.query(`update pilot set next_checkpoint_on = '2026-03-10' where id = $1`, [pilot.id]);
      await mailsAt('2026-03-08T06:00:00Z');
      for (const person of [agency.leader, enterprise.leader, coordinator]) {
        expect(await types(person)).toEqual(['pilot.checkpoint-near 2026-03-10', 'pilot.checkpoint-overdue 2026-03-06', 'pilot.checkpoint-near 2026-03-06']);
      }
      expect(await types(agency.member)).toEqual([]);
    });

    it('tells the leader of what has waited for approval for more than three days', async () => {
      const { id } = await aChallenge(api, agency, { status: 'AWAITING_APPROVAL' });
      await api.dataSource.query(`update challenge set updated_at = '2026-03-02T23:30:00Z' where id = $1`, [id]);
      await mailsAt('2026-03-06T20:00:00Z');
      expect(await types(agency.leader)).toEqual([]);
      await mailsAt('2026-03-07T06:00:00Z');
      expect(await types(agency.leader)).toEqual(['challenge.approval-waits']);
    });
  });

  describe('can be stopped in one click', () => {
    const unsubscribePath = (mail: SentMail): string => new URL(mail.links.find((link) => link.includes('/avmeld/'))!).pathname;
    const choices = async (caller: Caller): Promise<string[]> =>
      (await api.data(caller, '{ viewer { notificationChoices { kind inApp mail } } }')).viewer.notificationChoices.filter((choice: Json) => choice.mail === 'NEVER').map(({ kind, inApp }: Json) => `${kind} ${inApp}`);

    it('by the mail program, one kind from a mail about one thing, without signing in', async () => {
      await decide();
      const mails = await mailsAt('2026-03-02T10:01:00Z');
      const [mail] = await to(enterprise.leader, mails);
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const response = await api.app.inject({ method: 'POST', url: unsubscribePath(mail!), headers, payload: 'List-Unsubscribe=One-Click' });
      expect([response.statusCode, response.headers['set-cookie'], response.body]).toEqual([204, undefined, '']);
      expect(await choices(enterprise.leader)).toEqual(['DECISION_FELL true']);
      expect(await choices(enterprise.member)).toEqual([]);
      await decide();
      expect(await to(enterprise.leader, await mailsAt('2026-03-02T10:02:00Z'))).toEqual([]);
    });

    it('by the link at the foot of the digest, everything, and a look at the address alone stops nothing', async () => {
      await submit();
      const [mail] = await mailsAt('2026-03-03T06:00:00Z');
      const path = unsubscribePath(mail!);
      const looked = await api.app.inject({ method: 'GET', url: path });
      const token = path.split('/').at(-1)!;
      expect([looked.statusCode, looked.headers['location']]).toEqual([303, `/avmeld#${token}`]);
      expect(await choices(agency.leader)).toEqual([]);
      expect((await api.data(null, UNSUBSCRIBE, { token })).unsubscribe).toEqual({ kind: null, userErrors: [] });
      expect((await api.data(null, UNSUBSCRIBE, { token })).unsubscribe).toEqual({ kind: null, userErrors: [] });
      expect(await choices(agency.leader)).toHaveLength(12);
      await submit({ title: 'To' });
      expect(await mailsAt('2026-03-04T06:00:00Z')).toEqual([]);
    });

    it('and leave nothing behind of an account that is erased', async () => {
      await submit();
      const [mail] = await mailsAt('2026-03-03T06:00:00Z');
      const token = unsubscribePath(mail!).split('/').at(-1)!;
      await api.dataSource.query('update person set erased_at = now() where id = $1', [agency.leader.id]);
      expect((await api.data(null, UNSUBSCRIBE, { token })).unsubscribe).toEqual({ kind: null, userErrors: [{ code: 'UNSUBSCRIBE_LINK', path: ['token'] }] });
      expect(await api.dataSource.query('select 1 from notification_choice where person_id = $1', [agency.leader.id])).toEqual([]);
    });

    it('by no token that we did not make, and not for someone else by a token that was changed', async () => {
      await submit();
      const [mail] = await mailsAt('2026-03-03T06:00:00Z');
      const bytes = Buffer.from(unsubscribePath(mail!).split('/').at(-1)!, 'base64url');
      Buffer.from(enterprise.leader.id.replaceAll('-', ''), 'hex').copy(bytes);
      for (const token of [bytes.toString('base64url'), 'x', '']) {
        expect((await api.data(null, UNSUBSCRIBE, { token })).unsubscribe).toEqual({ kind: null, userErrors: [{ code: 'UNSUBSCRIBE_LINK', path: ['token'] }] });
      }
      expect((await api.app.inject({ method: 'POST', url: `/avmeld/${bytes.toString('base64url')}` })).statusCode).toBe(404);
      expect(await choices(enterprise.leader)).toEqual([]);
    });
  });

  it('is forgotten after half a year', async () => {
    await submit();
    await mailsAt('2026-03-03T06:00:00Z');
    await mailsAt('2026-08-28T06:00:00Z');
    expect(await types(agency.leader)).toEqual(['proposal.submitted']);
    await mailsAt('2026-08-29T11:00:00Z');
    expect(await types(agency.leader)).toEqual([]);
  });
});

import { type Agency, withPeople } from '@samskap/challenges-api/testing';
import { aSender, anIdea } from '@samskap/ideas-api/testing';
import { type Json, TestApi } from '@samskap/platform-api/testing';
import { aSignUp, aSlot, anAssignment } from '@samskap/volunteers-api/testing';
import { aRegistration, aWorkshop } from '@samskap/workshops-api/testing';
import { Phone, aBoard } from '@samskap/workshops-api/testing/board';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { featuresOf } from './src/features.js';

const features = featuresOf({ name: 'Samskap', demo: true, secure: false });
const NOW = new Date('2026-03-02T10:00:00Z');

type Kind = 'signUp' | 'registration' | 'idea';

/** Everything that the link of somebody without an account opens or does, and the error of one that is not its own; none for what is read. */
const DOORS: Readonly<Record<string, { readonly of: Kind; readonly operation: string; readonly refusedAs?: string }>> = {
  ownSignUp: { of: 'signUp', operation: 'query ($token: String!) { ownSignUp(token: $token) { name } }' },
  cancelSignUp: { of: 'signUp', operation: 'mutation ($token: String!) { cancelSignUp(input: { token: $token }) { userErrors { code } } }', refusedAs: 'LINK_GONE' },
  ownRegistration: { of: 'registration', operation: 'query ($token: String!) { ownRegistration(token: $token) { name } }' },
  cancelRegistration: { of: 'registration', operation: 'mutation ($token: String!) { cancelRegistration(input: { token: $token }) { userErrors { code } } }', refusedAs: 'REGISTRATION_GONE' },
  sentIdea: { of: 'idea', operation: 'query ($token: String!) { sentIdea(token: $token) { title } }' },
  forgetIdeaSender: { of: 'idea', operation: 'mutation ($token: String!) { forgetIdeaSender(input: { token: $token }) { userErrors { code } } }', refusedAs: 'NOT_FOUND' },
};

const SIGN_UP = 'mutation ($input: SignUpForAssignmentInput!) { signUpForAssignment(input: $input) { token userErrors { code } } }';
const ODD: readonly string[] = ['\u0000', 'a\u0000b', '\ud800', '__proto__', "'; drop table board; --", '💥'.repeat(2_000)];

/** What a phone or anybody else sends, with an odd text wherever one fits. */
const SENT: Readonly<Record<string, (odd: string, seat: string) => Record<string, unknown>>> = {
  castVotes: (odd, seat) => ({ seat, turn: 1, votes: [{ on: odd, dots: 1 }] }),
  joinWorkshop: (odd) => ({ seat: odd.padEnd(40, 'x').slice(0, 100), code: odd }),
  addIdea: (odd, seat) => ({ seat, text: odd, idempotencyKey: odd }),
  submitIdea: (odd) => ({ text: 'En benk.', place: odd, name: odd, idempotencyKey: odd }),
  signUpForAssignment: (odd) => ({ slotId: odd, name: odd, contact: odd }),
  registerForWorkshop: (odd) => ({ workshopId: odd, name: odd, adult: true, email: odd }),
  cancelRegistration: (odd) => ({ token: odd }),
  cancelSignUp: (odd) => ({ token: odd }),
  confirmServiceByLink: (odd) => ({ token: odd }),
  forgetIdeaSender: (odd) => ({ token: odd }),
};

describe('whoever tries', () => {
  let api: TestApi;
  let city: Agency;

  beforeAll(async () => {
    api = await TestApi.start(features);
    api.clock.set(NOW);
    city = await withPeople(api);
  }, 60_000);

  afterAll(() => api.stop());

  const links = async (): Promise<Record<Kind, string>> => {
    const signUp = await aSignUp(api, await aSlot(api, await anAssignment(api, city)));
    const registration = await aRegistration(api, await aWorkshop(api, city));
    return { signUp: signUp.token, registration: registration.token, idea: await aSender(api, await anIdea(api, city)) };
  };
  const opened = async (door: string, token: string): Promise<Json> => Object.values(await api.data(null, DOORS[door]!.operation, { token }))[0];

  it.each(Object.keys(DOORS))('the link of one thing at another gets nothing: %s', async (door) => {
    const { of, refusedAs } = DOORS[door]!;
    const all = await links();
    for (const [kind, token] of Object.entries(all).filter(([kind]) => kind !== of)) {
      const answer = await opened(door, token);
      expect([kind, answer && answer.userErrors.map(({ code }: Json) => code)]).toEqual([kind, refusedAs ? [refusedAs] : null]);
    }
    expect((await opened(door, all[of])).userErrors ?? []).toEqual([]);
  });

  it.each(Object.keys(SENT))('odd texts is refused, and it is no error of ours: %s', async (name) => {
    const workshop = await aBoard(api, city, { step: 'VOTE' });
    const phone = new Phone(api, workshop);
    await phone.join();
    const operation = `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { userErrors { code } } }`;
    for (const odd of ODD) {
      const { data, errors } = await api.send(null, operation, { input: SENT[name]!(odd, phone.seat) });
      expect([odd, errors?.map(({ extensions }) => extensions.code) ?? (data[name].userErrors.length > 0 ? ['told'] : [])]).toEqual([odd, [expect.stringMatching(/^(told|BAD_USER_INPUT)$/)]]);
    }
  });

  it('a file’s address with nothing readable in it finds nothing', async () => {
    const paths = ['/frivillig/attest.pdf?n=%00', '/frivillig/attest.pdf?n=a&n=b', '/frivillig/%00/kalender.ics', '/frivillig/x/kalender.ics?tid=%00', '/verksted/%00/kalender.ics', '/verksted/x/qr.svg?kode=%00', '/verksted/x/rapport.xlsx', '/frivillig/pamelding/%00/attest.pdf'];
    for (const url of paths) expect([url, (await api.app.inject({ url })).statusCode]).toEqual([url, 404]);
  });

  it('a key that somebody else has used gets neither their answer nor their link', async () => {
    const slot = await aSlot(api, await anAssignment(api, city), { capacity: 9 });
    const send = async (caller: Agency['leader'] | null, name: string): Promise<Json> =>
      (await api.data(caller, SIGN_UP, { input: { slotId: slot.id, name, contact: `${name}@example.no`, idempotencyKey: 'en-nøkkel' } })).signUpForAssignment;
    expect((await send(null, 'kari')).userErrors).toEqual([]);
    expect(await send(null, 'ola')).toEqual({ token: null, userErrors: [{ code: 'KEY_REUSED' }] });
    const stranger = await withPeople(api);
    expect((await send(stranger.leader, 'ola')).userErrors).toEqual([]);
    expect(await api.dataSource.query('select name from sign_up where slot_id = $1 order by signed_up_at, id', [slot.id])).toEqual([{ name: 'kari' }, { name: 'ola' }]);
  });

  it('lines of their own in a calendar writes no entry of their own', async () => {
    const broken = 'Torget\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Falsk';
    const assignment = await anAssignment(api, city, { meetingPoint: broken, task: broken, title: broken });
    await aSlot(api, assignment);
    const { body } = await api.app.inject({ url: `/frivillig/${assignment.slug}/kalender.ics` });
    expect(body.split(/\r\n|\r|\n/).filter((line) => line === 'BEGIN:VEVENT' || line.startsWith('SUMMARY:Falsk'))).toEqual(['BEGIN:VEVENT']);
  });

  it('markup in what is mailed mails words', async () => {
    const assignment = await anAssignment(api, city, { title: '<img src=x onerror=alert(1)>', contactName: '<script>alert(1)</script>' });
    await api.data(null, SIGN_UP, { input: { slotId: (await aSlot(api, assignment)).id, name: '<b>Ola</b>', contact: 'fisker@example.no' } });
    const mail = (await api.mails()).find(({ to }) => to === 'fisker@example.no')!;
    expect(mail.html).toContain('&lt;img');
    expect(mail.html).not.toMatch(/<script|<img src=x|<b>Ola/);
  });
});

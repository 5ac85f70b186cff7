import { type Caller, type Json, type TestApi } from '@samskap/platform-api/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NOW, inDays, startVolunteers } from './testing/start.js';
import { type Troupe, eventsOf, told, troupe } from './testing/troupe.js';
import { aSignUp, aSlot, anAssignment } from './testing/volunteer.builder.js';

const OWN = 'name status position reason hours hoursInAll canCancel assignment { title } slot { id taken waiting }';
const SIGN_UP = `mutation ($input: SignUpForAssignmentInput!) { signUpForAssignment(input: $input) { token ownSignUp { ${OWN} } userErrors { code path message } } }`;
const ANSWER = 'mutation ($input: AnswerSignUpInput!) { answerSignUp(input: $input) { signUp { id status reason position } userErrors { code path } } }';
const CANCEL = `mutation ($input: CancelSignUpInput!) { cancelSignUp(input: $input) { ownSignUp { ${OWN} } signUp { id status } userErrors { code path } } }`;
const LOG = 'mutation ($input: LogHoursInput!) { logHours(input: $input) { signUp { id status hours version } userErrors { code path } } }';
const VET = 'mutation ($input: NoteVettingInput!) { noteVetting(input: $input) { signUp { policeCertificateSeenOn confidentialitySignedOn } userErrors { code path } } }';
const MINE = `query ($token: String!) { ownSignUp(token: $token) { ${OWN} } }`;
const SIGN_UPS = 'query ($id: ID!) { volunteerAssignment(id: $id) { signUps { id version name mobile email status position unanswered } } }';

describe('signing up', () => {
  let api: TestApi;
  let own: Troupe;
  let stranger: Troupe;

  beforeAll(async () => {
    api = await startVolunteers();
  });
  beforeEach(async () => {
    api.clock.set(NOW);
    await api.dataSource.query('delete from rate_limit');
    await api.dataSource.query('delete from round');
    [own, stranger] = [await troupe(api), await troupe(api)];
  });
  afterEach(() => api.mails());
  afterAll(() => api.stop());

  const run = async (caller: Caller | null, operation: string, input: Json): Promise<Json> => Object.values(await api.data(caller, operation, { input }))[0];
  const signUp = (slotId: string, contact: string | null, given: Json = {}, caller: Caller | null = null) => run(caller, SIGN_UP, { slotId, name: 'Ola Nordmann', contact, ...given });
  const mine = async (token: string): Promise<Json> => (await api.data(null, MINE, { token })).ownSignUp;
  const signUpsOf = async (id: string, caller: Caller | null = own.member): Promise<Json[]> => (await api.data(caller, SIGN_UPS, { id })).volunteerAssignment.signUps;
  const tokenOf = (links: readonly string[]): string => links.find((link) => link.includes('/frivillig/min#'))!.split('#')[1]!;

  async function open(capacity = 1, given: Json = {}): Promise<{ id: string; title: string; slug: string; slotId: string }> {
    const assignment = await anAssignment(api, own, given);
    return { ...assignment, slotId: (await aSlot(api, assignment, { capacity })).id };
  }

  it('takes a name and an address, gives a place, and sends one mail with a link of its own', async () => {
    const { id, title, slotId, slug } = await open();
    const { ownSignUp, token, userErrors } = await signUp(slotId, ' Ola@Example.no ');
    expect(userErrors).toEqual([]);
    expect(ownSignUp).toMatchObject({ name: 'Ola Nordmann', status: 'CONFIRMED', position: null, canCancel: true, hoursInAll: 0, assignment: { title }, slot: { taken: 1, waiting: 0 } });
    expect(await mine(token)).toEqual(ownSignUp);
    const mails = await api.mails();
    expect(mails).toMatchObject([{ to: 'ola@example.no', language: 'NB', subject: `Du er meldt på: ${title}` }]);
    expect(mails[0]!.text).toContain('Du har plass mandag 9. mars kl. 10.00–12.00.');
    expect(mails[0]!.text).toContain('Kontakt: Kari Moen, 412 34 567');
    expect(mails[0]!.links).toContain(`http://localhost:3000/frivillig/${slug}/kalender.ics?tid=${slotId}`);
    expect(tokenOf(mails[0]!.links)).not.toBe(token);
    expect(await mine(tokenOf(mails[0]!.links))).toEqual(ownSignUp);
    expect(await eventsOf(api, id)).toEqual(['assignment.signed-up']);
    const [event] = await api.dataSource.query<[{ data: Json }]>('select data from event where subject_id = $1', [id]);
    expect(event.data).toEqual({ slotId });
  });

  it.each([
    ['912 34 567', '+4791234567'],
    ['+47 91 23 45 67', '+4791234567'],
    ['0046 70-123 45 67', '+46701234567'],
  ])('takes the number %s', async (given, kept) => {
    const { id, slotId } = await open();
    expect((await signUp(slotId, given)).userErrors).toEqual([]);
    expect(await signUpsOf(id)).toMatchObject([{ mobile: kept, email: null }]);
    expect(await api.mails()).toEqual([]);
  });

  it.each([['12345'], ['ola@'], ['ola'], ['+47 1234567']])('does not take %s', async (given) => {
    expect(told(await signUp((await open()).slotId, given))).toEqual(['INVALID_CONTACT contact']);
  });

  it('asks for both fields', async () => {
    expect(told(await signUp((await open()).slotId, ' ', { name: '' })).sort()).toEqual(['REQUIRED contact', 'REQUIRED name']);
  });

  it('sends the same request twice to one effect', async () => {
    const { id, slotId } = await open(2);
    const [one, other] = await Promise.all([1, 2].map(() => signUp(slotId, 'ola@example.no', { idempotencyKey: 'same-sign-up' })));
    expect(await signUpsOf(id)).toHaveLength(1);
    expect(await mine(one.token)).toEqual(await mine(other.token));
  });

  it('does not tell from the answer that an address is signed up already, and mails it the link once more', async () => {
    const { id, title, slotId } = await open(3);
    const first = await signUp(slotId, 'ola@example.no');
    const [mail] = await api.mails();
    const fresh = await signUp(slotId, 'kari@example.no', { name: 'Kari' });
    await api.mails();
    const again = await signUp(slotId, 'OLA@example.no', { name: 'Kari' });
    expect({ ...again, token: '' }).toEqual({ ...fresh, token: '' });
    expect((await api.mails()).map(({ to, subject }) => [to, subject])).toEqual([['ola@example.no', `Du er allerede meldt på: ${title}`]]);
    expect(await signUpsOf(id)).toHaveLength(2);
    // What the second one got opens its own answer, and no more: the first place stays.
    const off = await run(null, CANCEL, { token: again.token });
    expect(off).toMatchObject({ ownSignUp: { status: 'CANCELLED', slot: { taken: 2 } }, userErrors: [] });
    expect(await mine(first.token)).toMatchObject({ name: 'Ola Nordmann', status: 'CONFIRMED' });
    expect(await mine(tokenOf(mail!.links))).toMatchObject({ status: 'CONFIRMED' });
    expect(await api.mails()).toHaveLength(1);
  });

  it('tells a number that no text message reaches that it is signed up already', async () => {
    const { slotId } = await open(3);
    await signUp(slotId, '91234567');
    const again = await signUp(slotId, '+47 912 34 567');
    expect(again).toMatchObject({ ownSignUp: null, token: null, userErrors: [{ code: 'ALREADY_SIGNED_UP', path: ['contact'], message: expect.stringContaining('Så fint at du vil bli med!') }] });
  });

  it('is possible again once one has cancelled', async () => {
    const { id, slotId } = await open(1);
    const { token } = await signUp(slotId, '91234567');
    await run(null, CANCEL, { token });
    expect((await signUp(slotId, '91234567')).ownSignUp).toMatchObject({ status: 'CONFIRMED' });
    expect((await signUpsOf(id)).map(({ status }) => status)).toEqual(['CANCELLED', 'CONFIRMED']);
  });

  it('is for what is open, ahead and not called off', async () => {
    const draft = await aSlot(api, await anAssignment(api, own, { status: 'DRAFT' }));
    const closed = await aSlot(api, await anAssignment(api, own, { status: 'CLOSED' }));
    const assignment = await anAssignment(api, own);
    const past = await aSlot(api, assignment, { startsAt: inDays(-1) });
    const off = await aSlot(api, assignment, { cancelled: true });
    const codes = [];
    for (const { id } of [draft, closed, past, off, { id: own.id }, { id: 'x' }]) codes.push(...told(await signUp(id, 'ola@example.no')));
    expect(codes).toEqual(['NOT_FOUND slotId', 'ASSIGNMENT_CLOSED slotId', 'SLOT_PAST slotId', 'SLOT_CALLED_OFF slotId', 'NOT_FOUND slotId', 'NOT_FOUND slotId']);
  });

  it('has an end to how often one address is written to', async () => {
    const { slotId } = await open(3);
    const codes = [];
    for (let time = 0; time < 11; time += 1) codes.push(...told(await signUp(slotId, 'mange@example.no')));
    expect(codes).toEqual(['TOO_MANY_SIGN_UPS']);
  });

  describe('by the contact, on someone’s behalf', () => {
    it('needs no address, and no yes where the contact must say yes to each', async () => {
      const { id, slotId } = await open(1, { confirmation: 'CONTACT' });
      expect((await signUp(slotId, null, {}, own.member)).ownSignUp).toMatchObject({ status: 'CONFIRMED' });
      expect((await signUp(slotId, '', { name: 'Kari' }, own.member)).ownSignUp).toMatchObject({ status: 'WAITING', position: 1 });
      expect(await signUpsOf(id)).toMatchObject([{ mobile: null, email: null }, { name: 'Kari' }]);
      expect(told(await signUp(slotId, null, {}, stranger.leader))).toEqual(['REQUIRED contact']);
    });

    it('hears that somebody is signed up already, whom they see in the list anyway', async () => {
      const { slotId } = await open(3);
      await signUp(slotId, 'ola@example.no');
      expect(told(await signUp(slotId, 'ola@example.no', {}, own.member))).toEqual(['ALREADY_SIGNED_UP contact']);
    });
  });

  describe('where the contact says yes to each', () => {
    it('waits for the answer; a yes gives a place, or a turn when it is full', async () => {
      const { id, slotId, title } = await open(1, { confirmation: 'CONTACT' });
      for (const name of ['første', 'andre', 'tredje']) expect((await signUp(slotId, `${name}@example.no`)).ownSignUp).toMatchObject({ status: 'WAITING', position: null });
      expect((await api.mails()).map(({ subject }) => subject)).toEqual([1, 2, 3].map(() => `Vi har fått påmeldingen din: ${title}`));
      const [first, second, third] = await signUpsOf(id);
      const answer = (one: Json, given: Json, caller: Caller | null = own.member) => run(caller, ANSWER, { id: one.id, version: one.version, ...given });
      expect(told(await answer(first, { answer: 'YES' }, null))).toEqual(['SIGN_IN']);
      expect(told(await answer(first, { answer: 'YES' }, stranger.leader))).toEqual(['NOT_FOUND id']);
      expect(told(await answer(third, { answer: 'NO' }))).toEqual(['REQUIRED reason']);
      expect((await answer(second, { answer: 'YES' })).signUp).toMatchObject({ status: 'CONFIRMED' });
      expect((await answer(first, { answer: 'YES' })).signUp).toMatchObject({ status: 'WAITING', position: 1 });
      expect((await answer(third, { answer: 'NO', reason: 'Vi trenger noen med førerkort.' })).signUp).toMatchObject({ status: 'CANCELLED', reason: 'Vi trenger noen med førerkort.' });
      const mails = await api.mails();
      expect(mails.map(({ to, subject }) => [to, subject]).sort()).toEqual([['andre@example.no', `Ja, du er med: ${title}`], ['første@example.no', `Ja, og du står på venteliste: ${title}`], ['tredje@example.no', `Svar på påmeldingen din: ${title}`]]);
      expect(mails.find(({ to }) => to === 'tredje@example.no')!.text).toContain('Vi trenger noen med førerkort.');
      const [again] = await signUpsOf(id);
      expect(told(await run(own.member, ANSWER, { id: again!.id, version: again!.version, answer: 'YES' }))).toEqual(['ANSWERED_ALREADY id']);
    });

    it('gives a place that becomes free only to those who have had a yes', async () => {
      const { id, slotId } = await open(1, { confirmation: 'CONTACT' });
      const { token } = await signUp(slotId, null, {}, own.member);
      await signUp(slotId, 'venter@example.no');
      await run(null, CANCEL, { token });
      expect((await signUpsOf(id)).map(({ status }) => status)).toEqual(['CANCELLED', 'WAITING']);
    });

    it('tells leaders once when nobody has answered for fourteen days', async () => {
      const { id, slotId, title } = await open(1, { confirmation: 'CONTACT' });
      await api.dataSource.query('update assignment_slot set starts_at = $2, ends_at = $3 where id = $1', [slotId, inDays(40), new Date(inDays(40).getTime() + 3_600_000)]);
      await signUp(slotId, 'ola@example.no');
      await api.mails();
      api.clock.set(inDays(14));
      await api.runRounds();
      expect(await signUpsOf(id)).toMatchObject([{ unanswered: false }]);
      api.clock.set(inDays(15));
      for (const day of [15, 16]) {
        api.clock.set(inDays(day));
        await api.runRounds();
      }
      expect(await signUpsOf(id)).toMatchObject([{ unanswered: true }]);
      expect((await eventsOf(api, id)).filter((type) => type === 'assignment.sign-up-unanswered')).toHaveLength(1);
      expect((await api.mails()).filter(({ subject }) => subject.endsWith(title)).map(({ subject }) => subject)).toEqual([`Frivillige venter på svar: ${title}`]);
    });
  });

  describe('and cancelling', () => {
    it('by the link gives the place to the first who waits; once more does nothing', async () => {
      const { id, slotId, title } = await open(1);
      const { token } = await signUp(slotId, 'første@example.no');
      for (const name of ['andre', 'tredje']) await signUp(slotId, `${name}@example.no`);
      await api.mails();
      expect(await run(null, CANCEL, { token })).toMatchObject({ ownSignUp: { status: 'CANCELLED', canCancel: false, slot: { taken: 1, waiting: 1 } }, signUp: null, userErrors: [] });
      expect(await run(null, CANCEL, { token })).toMatchObject({ ownSignUp: { status: 'CANCELLED', slot: { taken: 1, waiting: 1 } }, userErrors: [] });
      expect((await signUpsOf(id)).map(({ status, position }) => [status, position])).toEqual([['CANCELLED', null], ['CONFIRMED', null], ['WAITING', 1]]);
      expect((await api.mails()).map(({ to, subject }) => [to, subject])).toEqual([['andre@example.no', `Du har fått plass: ${title}`]]);
    });

    it('many at once, while the contact gives more places, keeps everyone waiting for one another and nobody for ever', async () => {
      const save = 'mutation ($input: SaveVolunteerAssignmentInput!) { saveVolunteerAssignment(input: $input) { userErrors { code } } }';
      const assignment = await anAssignment(api, own);
      const slot = await aSlot(api, assignment, { capacity: 2 });
      const going = [await aSignUp(api, slot), await aSignUp(api, slot)];
      for (let waiting = 0; waiting < 8; waiting += 1) await aSignUp(api, slot, { status: 'WAITING' });
      const ends = new Date(slot.startsAt.getTime() + 7_200_000);
      const more = (capacity: number) => run(own.member, save, { id: assignment.id, version: 1, slots: [{ id: slot.id, startsAt: slot.startsAt, endsAt: ends, capacity }] });
      const outcomes = await Promise.all([...going.flatMap(({ token }) => [run(null, CANCEL, { token }), run(null, CANCEL, { token })]), more(4), more(4)]);
      expect(outcomes.flatMap(told)).toEqual([expect.stringMatching(/^STALE/)]);
      const [stored] = await api.dataSource.query(`select s.taken, (select count(*)::int from sign_up u where u.slot_id = s.id and u.status = 'CONFIRMED') as confirmed from assignment_slot s where s.id = $1`, [slot.id]);
      expect(stored).toEqual({ taken: 4, confirmed: 4 });
    });

    it('by the contact is told to the volunteer; strangers and made-up links cancel nothing', async () => {
      const { id, slotId, title } = await open(1);
      await signUp(slotId, 'ola@example.no');
      await api.mails();
      const [one] = await signUpsOf(id);
      expect(told(await run(null, CANCEL, { id: one!.id }))).toEqual(['SIGN_IN']);
      expect(told(await run(stranger.leader, CANCEL, { id: one!.id }))).toEqual(['NOT_FOUND id']);
      expect(told(await run(null, CANCEL, { token: 'made-up' }))).toEqual(['LINK_GONE token']);
      expect(await run(own.member, CANCEL, { id: one!.id })).toMatchObject({ signUp: { status: 'CANCELLED' }, ownSignUp: null, userErrors: [] });
      expect((await api.mails()).map(({ subject }) => subject)).toEqual([`Du er meldt av: ${title}`]);
    });

    it('is too late when it has been', async () => {
      const slot = await aSlot(api, await anAssignment(api, own), { startsAt: inDays(-1) });
      const { token, id } = await aSignUp(api, slot);
      expect(told(await run(null, CANCEL, { token }))).toEqual(['SLOT_PAST token']);
      expect(told(await run(own.member, CANCEL, { id }))).toEqual(['SLOT_PAST id']);
    });
  });

  describe('and coming', () => {
    it('is noted by the organisation in quarters, thanked for once, and added up for the same address', async () => {
      const assignment = await anAssignment(api, own);
      const [one, other] = [await aSlot(api, assignment, { startsAt: inDays(-7) }), await aSlot(api, assignment, { startsAt: inDays(-1) })];
      const email = 'ola@example.no';
      const [first, second] = [await aSignUp(api, one, { email, mobile: null }), await aSignUp(api, other, { email, mobile: null })];
      const log = (id: string, version: number, given: Json = {}, caller: Caller | null = own.member) => run(caller, LOG, { id, version, attended: true, ...given });
      expect(told(await log(first.id, 1, {}, null))).toEqual(['SIGN_IN']);
      expect(told(await log(first.id, 1, {}, stranger.leader))).toEqual(['NOT_FOUND id']);
      expect(told(await log(first.id, 1, { hours: 1.1 }))).toEqual(['IN_QUARTERS hours']);
      expect(told(await log(first.id, 1, { hours: 25 }))).toEqual(['TOO_LARGE hours']);
      expect((await log(first.id, 1)).signUp).toMatchObject({ status: 'ATTENDED', hours: 2 });
      expect((await log(second.id, 1, { hours: 1.25 })).signUp).toMatchObject({ hours: 1.25 });
      expect(told(await log(second.id, 1))).toEqual(['STALE version']);
      expect((await log(second.id, 2, { hours: 1.75 })).signUp).toMatchObject({ hours: 1.75 });
      expect(await mine(second.token)).toMatchObject({ status: 'ATTENDED', hours: 1.75, hoursInAll: 3.75, canCancel: false });
      const mails = await api.mails();
      expect(mails.map(({ subject }) => subject)).toEqual([1, 2].map(() => `Takk for innsatsen: ${assignment.title}`));
      expect(mails[1]!.text).toContain('Du ga 1,75 timer.');
    });

    it('is noted as not having come, which gives no hours', async () => {
      const { id, version } = await aSignUp(api, await aSlot(api, await anAssignment(api, own), { startsAt: inDays(-1) }));
      expect((await run(own.member, LOG, { id, version, attended: false })).signUp).toMatchObject({ status: 'CONFIRMED', hours: 0 });
      const ahead = await aSignUp(api, await aSlot(api, await anAssignment(api, own)));
      expect(told(await run(own.member, LOG, { id: ahead.id, version: 1, attended: true }))).toEqual(['NOT_YET id']);
    });

    it('has the days noted when papers were seen, never ahead', async () => {
      const { id, version } = await aSignUp(api, await aSlot(api, await anAssignment(api, own, { policeCertificate: true, confirmation: 'CONTACT' })));
      const input = { id, version, policeCertificateSeenOn: '2026-03-01', confidentialitySignedOn: null };
      expect(told(await run(null, VET, input))).toEqual(['SIGN_IN']);
      expect(told(await run(stranger.leader, VET, input))).toEqual(['NOT_FOUND id']);
      expect(told(await run(own.member, VET, { ...input, policeCertificateSeenOn: '2026-03-03' }))).toEqual(['DAY_AHEAD policeCertificateSeenOn']);
      expect((await run(own.member, VET, input)).signUp).toEqual({ policeCertificateSeenOn: '2026-03-01', confidentialitySignedOn: null });
    });
  });

  describe('is remembered', () => {
    it('by a reminder the day before, in daytime, once', async () => {
      const { slotId, title } = await open(1);
      await signUp(slotId, 'ola@example.no', { language: 'EN' });
      await signUp(slotId, 'venter@example.no');
      await api.mails();
      for (const at of [inDays(5), new Date('2026-03-08T05:00:00Z'), inDays(6), new Date('2026-03-08T15:00:00Z')]) {
        api.clock.set(at);
        await api.runRounds();
        const told = (await api.mails()).filter(({ subject }) => subject.endsWith(`: ${title}`));
        expect([at, told.map(({ to, subject }) => [to, subject])]).toEqual([at, at.getTime() === inDays(6).getTime() ? [['ola@example.no', `See you soon: ${title}`]] : []]);
      }
    });

    it('no longer than needed: a month when nothing came of it, two years after the last hours', async () => {
      const assignment = await anAssignment(api, own);
      const slot = await aSlot(api, assignment, { startsAt: inDays(-31), capacity: 5 });
      await aSignUp(api, slot, { name: 'Avmeldt', status: 'CANCELLED' });
      await aSignUp(api, slot, { name: 'Ventet', status: 'WAITING' });
      await aSignUp(api, slot, { name: 'Uteble', quarters: 0 });
      await aSignUp(api, slot, { name: 'Kom', status: 'ATTENDED', quarters: 8, email: 'kom@example.no', mobile: null });
      await aSignUp(api, slot, { name: 'Kom igjen', status: 'ATTENDED', quarters: 8, email: 'igjen@example.no', mobile: null });
      await aSignUp(api, await aSlot(api, assignment, { startsAt: inDays(300) }), { name: 'Kom igjen', status: 'ATTENDED', quarters: 8, email: 'igjen@example.no', mobile: null });
      const names = async (day: number): Promise<string[]> => {
        api.clock.set(inDays(day));
        await api.runRounds();
        return (await signUpsOf(assignment.id)).map(({ name }) => name).sort();
      };
      expect(await names(0)).toEqual(['Kom', 'Kom igjen', 'Kom igjen']);
      expect(await names(710)).toEqual(['Kom igjen', 'Kom igjen']);
      expect(await names(1_100)).toEqual([]);
    });
  });

  it('shows those who have signed up to nobody but the organisation', async () => {
    const { id, slotId } = await open(1);
    await signUp(slotId, 'ola@example.no');
    for (const caller of [null, stranger.leader]) expect(await signUpsOf(id, caller)).toEqual([]);
    expect(await signUpsOf(id)).toMatchObject([{ name: 'Ola Nordmann', email: 'ola@example.no' }]);
  });

  it('shows those of the latest times first, for an assignment may go on for years', async () => {
    const { id, slotId } = await open(1);
    const { id: later } = await aSlot(api, { id }, { startsAt: inDays(20) });
    await signUp(slotId, 'ola@example.no');
    await signUp(later, 'kari@example.no');
    await signUp(later, 'vent@example.no');
    expect((await signUpsOf(id)).map(({ email }) => email)).toEqual(['kari@example.no', 'vent@example.no', 'ola@example.no']);
  });

  it('gives the place of someone who erased their account to the first who waits', async () => {
    const { id, slotId, title } = await open(1);
    await signUp(slotId, 'borte@example.no');
    await signUp(slotId, 'venter@example.no');
    await api.mails();
    await api.dataSource.query(`delete from sign_up where email = 'borte@example.no'`);
    await api.runRounds();
    expect((await signUpsOf(id)).map(({ status }) => status)).toEqual(['CONFIRMED']);
    expect((await api.mails()).map(({ to, subject }) => [to, subject])).toEqual([['venter@example.no', `Du har fått plass: ${title}`]]);
  });

  describe('leads to files', () => {
    const get = (url: string, caller: Caller | null = null) => api.app.inject({ method: 'GET', url, headers: caller ? { cookie: caller.cookie } : {} });

    it('such as an attestation, for whoever has the link and for the contact, once there are hours', async () => {
      const assignment = await anAssignment(api, own);
      const slot = await aSlot(api, assignment, { startsAt: inDays(-1), capacity: 3 });
      const came = await aSignUp(api, slot, { status: 'ATTENDED', quarters: 10, language: 'NN' });
      const absent = await aSignUp(api, slot, { quarters: 0 });
      const byLink = await get(`/frivillig/attest.pdf?n=${came.token}`);
      expect(byLink).toMatchObject({ statusCode: 200, headers: { 'content-type': 'application/pdf' } });
      expect(byLink.rawPayload.toString('latin1')).toContain('/Lang (nn-NO)');
      const statuses = [];
      for (const [url, caller] of [
        [`/frivillig/attest.pdf?n=${absent.token}`, null],
        ['/frivillig/attest.pdf?n=made-up', null],
        ['/frivillig/attest.pdf', null],
        [`/frivillig/pamelding/${came.id}/attest.pdf`, own.member],
        [`/frivillig/pamelding/${came.id}/attest.pdf`, stranger.leader],
        [`/frivillig/pamelding/${came.id}/attest.pdf`, null],
      ] as const) statuses.push((await get(url, caller)).statusCode);
      expect(statuses).toEqual([404, 404, 404, 200, 404, 404]);
    });

    it('such as a calendar of what anyone may see', async () => {
      const { slug, slotId } = await open(1, { title: 'Turvenn' });
      const file = await get(`/frivillig/${slug}/kalender.ics?tid=${slotId}`);
      expect(file).toMatchObject({ statusCode: 200, headers: { 'content-type': 'text/calendar; charset=utf-8' } });
      for (const line of [`UID:${slotId}@samskap`, 'SUMMARY:Turvenn', 'DTSTART:20260309T090000Z', 'DTEND:20260309T110000Z']) expect(file.body).toContain(line);
      const draft = await anAssignment(api, own, { status: 'DRAFT' });
      const { id } = await aSlot(api, draft);
      expect([(await get(`/frivillig/${draft.slug}/kalender.ics?tid=${id}`)).statusCode, (await get(`/frivillig/${draft.slug}/kalender.ics`, own.member)).statusCode]).toEqual([404, 200]);
    });
  });
});

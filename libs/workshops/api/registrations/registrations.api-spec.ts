import { type Agency, told, withPeople } from '@samskap/challenges-api/testing';
import { aCoordinator } from '@samskap/identity-api/testing';
import { anIdea } from '@samskap/ideas-api/testing';
import type { Caller, Json, SentMail, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NOW, inDays, startWorkshops } from '../testing/start.js';
import { aRegistration, aResult, aWorkshop } from '../testing/workshop.builder.js';

const REGISTER = `mutation ($input: RegisterForWorkshopInput!) { registerForWorkshop(input: $input) { token ownRegistration { status name position workshop { id taken waiting } } userErrors { code path message } } }`;
const CANCEL = `mutation ($input: CancelRegistrationInput!) { cancelRegistration(input: $input) { ownRegistration { status } workshop { id taken waiting } userErrors { code path } } }`;
const OWN = 'query ($token: String!) { ownRegistration(token: $token) { status name position workshop { title } } }';
const UPDATE = 'mutation ($input: UpdateWorkshopInput!) { updateWorkshop(input: $input) { workshop { taken waiting capacity } userErrors { code path message } } }';

describe('registering for a workshop', () => {
  let api: TestApi;
  let city: Agency;
  let stranger: Agency;

  beforeAll(async () => {
    api = await startWorkshops();
    [city, stranger] = [await withPeople(api), await withPeople(api)];
  });

  beforeEach(() => api.clock.set(NOW));

  afterAll(() => api.stop());

  const register = async (workshop: { id: string }, input: Record<string, unknown>, caller: Caller | null = null): Promise<Json> =>
    (await api.data(caller, REGISTER, { input: { workshopId: workshop.id, name: 'Sara', adult: true, ...input } })).registerForWorkshop;
  const cancel = async (input: Record<string, unknown>, caller: Caller | null = null): Promise<Json> => (await api.data(caller, CANCEL, { input })).cancelRegistration;
  const update = async (workshop: { id: string }, input: Record<string, unknown>): Promise<Json> => (await api.data(city.member, UPDATE, { input: { id: workshop.id, version: 1, ...input } })).updateWorkshop;
  const own = async (token: string): Promise<Json> => (await api.data(null, OWN, { token })).ownRegistration;
  const tokenIn = ({ links }: SentMail): string => new URL(links.find((link) => link.includes('/verksted/min#'))!).hash.slice(1);
  /** As if none had run: each spec has a time of its own. */
  const rounds = async (): Promise<void> => {
    await api.dataSource.query('delete from round');
    await api.runRounds();
  };
  const subjects = (mails: readonly SentMail[]): string[] => mails.map(({ to, subject }) => `${to} ${subject.split(':')[0]}`).sort();
  const storedOf = (workshop: { id: string }): Promise<Json[]> => api.dataSource.query('select id, name, status, turn, email from workshop_registration where workshop_id = $1 order by turn', [workshop.id]);

  it('gives a place, a link, and one mail with a link of its own', async () => {
    const workshop = await aWorkshop(api, city, { title: 'Hva vil du?', onlineUrl: 'https://moete.example.no/abc' });
    const { ownRegistration, token, userErrors } = await register(workshop, { email: ' Sara@Example.no ' });
    expect(userErrors).toEqual([]);
    expect(ownRegistration).toEqual({ status: 'CONFIRMED', name: 'Sara', position: null, workshop: { id: workshop.id, taken: 1, waiting: 0 } });
    expect(await own(token)).toMatchObject({ status: 'CONFIRMED', workshop: { title: 'Hva vil du?' } });
    const [mail, ...others] = await api.mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: 'sara@example.no', language: 'NB', subject: 'Du er påmeldt: Hva vil du?' });
    expect(mail!.text).toContain('Hvor: Biblioteket');
    expect(mail!.text).toContain('https://moete.example.no/abc');
    expect(mail!.text).toContain('kalender.ics');
    expect(tokenIn(mail!)).not.toBe(token);
    expect(await own(tokenIn(mail!))).toMatchObject({ status: 'CONFIRMED' });
    expect(await own(token)).toMatchObject({ status: 'CONFIRMED' });
    const [event] = await api.dataSource.query('select type, actor_id, data from event where subject_id = $1', [workshop.id]);
    expect(event).toEqual({ type: 'workshop.registered', actor_id: null, data: {} });
  });

  it('keeps no token, and no account of whoever is signed in', async () => {
    const workshop = await aWorkshop(api, city);
    const { token } = await register(workshop, {}, stranger.member);
    const [row] = await api.dataSource.query('select to_json(r)::text as text from workshop_registration r where workshop_id = $1', [workshop.id]);
    expect(row.text).not.toContain(stranger.member.id);
    const tokens = await api.dataSource.query('select hash from workshop_registration_token');
    expect(tokens.some(({ hash }: { hash: Buffer }) => hash.toString('base64url') === token || hash.toString() === token)).toBe(false);
  });

  it('asks nothing of anyone under 18 but what to call them', async () => {
    const workshop = await aWorkshop(api, city, { template: 'YOUNG' });
    const refused = await register(workshop, { adult: false, email: 'sara@example.no' });
    expect(told(refused)).toEqual(['NO_CONTACT_UNDER_18 email']);
    expect(refused).toMatchObject({ token: null, ownRegistration: null });
    expect(refused.userErrors[0].message).toContain('under 18');
    expect(await storedOf(workshop)).toEqual([]);
    expect((await register(workshop, { adult: false, email: '' })).ownRegistration.status).toBe('CONFIRMED');
    expect((await register(workshop, { adult: false })).userErrors).toEqual([]);
    expect(await api.mails()).toEqual([]);
  });

  it('tells what is wrong where it is wrong', async () => {
    const workshop = await aWorkshop(api, city);
    expect(told(await register(workshop, { name: ' ', email: 'ikke en adresse' }))).toEqual(['REQUIRED name', 'INVALID_EMAIL email']);
    expect(told(await register(workshop, { name: 'Kari 01010112377' }))).toEqual(['NATIONAL_ID name']);
    expect(await storedOf(workshop)).toEqual([]);
  });

  it('is possible while it is open and lies ahead, and a plan does not exist for others', async () => {
    const closed = 'REGISTRATION_CLOSED workshopId';
    expect(told(await register(await aWorkshop(api, city, { status: 'PLANNED' }), {}))).toEqual(['NOT_FOUND workshopId']);
    expect(told(await register(await aWorkshop(api, city, { status: 'PLANNED' }), {}, city.member))).toEqual([closed]);
    expect(told(await register(await aWorkshop(api, city, { status: 'LIVE' }), {}))).toEqual([closed]);
    expect(told(await register(await aWorkshop(api, city, { status: 'CLOSED' }), {}))).toEqual([closed]);
    expect(told(await register(await aWorkshop(api, city, { startsAt: NOW }), {}))).toEqual([closed]);
  });

  it('has one effect for one key, and a token each time', async () => {
    const workshop = await aWorkshop(api, city);
    const answers = await Promise.all([1, 2, 3].map(() => register(workshop, { email: 'en@example.no', idempotencyKey: `påmelding ${workshop.id}` })));
    expect(await storedOf(workshop)).toHaveLength(1);
    for (const { token } of answers) expect(await own(token)).toMatchObject({ status: 'CONFIRMED' });
    expect(await api.mails()).toHaveLength(1);
  });

  it('is limited for one address of mail, so that nobody floods another', async () => {
    const workshop = await aWorkshop(api, city);
    const codes = [];
    for (let index = 0; index < 11; index += 1) codes.push(...told(await register(workshop, { email: 'naboen@example.no' })));
    expect(codes).toEqual(['TOO_MANY_REGISTRATIONS']);
    await api.mails();
  });

  it('of 300 at once for 40 places gives 40 a place; the others wait in order, and ten who go leave theirs to the first ten', async () => {
    const workshop = await aWorkshop(api, city, { capacity: 40 });
    const answers = await Promise.all(Array.from({ length: 300 }, (_, index) => register(workshop, { name: `Nr. ${index}`, email: `nr${index}@example.no` })));
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const first = await storedOf(workshop);
    expect(first.map(({ turn }) => turn)).toEqual(Array.from({ length: 300 }, (_, index) => index + 1));
    expect(first.map(({ status }) => status)).toEqual(first.map(({ turn }) => (turn <= 40 ? 'CONFIRMED' : 'WAITING')));
    const mails = await api.mails();
    expect(mails).toHaveLength(300);
    expect(new Set(mails.map(({ to }) => to)).size).toBe(300);
    expect(mails.filter(({ subject }) => subject.startsWith('Du står på venteliste'))).toHaveLength(260);

    const going = answers.filter(({ ownRegistration }) => ownRegistration.status === 'CONFIRMED').slice(0, 10);
    await Promise.all(going.map(({ token }) => cancel({ token })));
    const second = await storedOf(workshop);
    expect(second.filter(({ status }) => status === 'CANCELLED')).toHaveLength(10);
    expect(second.slice(40).map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => 'CONFIRMED'), ...Array.from({ length: 250 }, () => 'WAITING')]);
    expect(subjects(await api.mails())).toEqual(second.slice(40, 50).map(({ email }) => `${email} Du har fått plass`).sort());
    const waiting = answers.find(({ ownRegistration: { name } }) => name === second[50]!.name)!;
    expect(await own(waiting.token)).toMatchObject({ status: 'WAITING', position: 1 });
    const [row] = await api.dataSource.query('select taken, capacity from workshop where id = $1', [workshop.id]);
    expect(row).toEqual({ taken: 40, capacity: 40 });
  }, 60_000);

  describe('being called off', () => {
    it('gives the place on once, however often the link is opened', async () => {
      const workshop = await aWorkshop(api, city, { capacity: 2 });
      const [one, two] = [await register(workshop, { name: 'Én' }), await register(workshop, { name: 'To' })];
      for (const name of ['Tre', 'Fire']) await register(workshop, { name });
      const answers = await Promise.all([1, 2, 3].map(() => cancel({ token: one.token })));
      expect(answers).toEqual(Array.from({ length: 3 }, () => ({ ownRegistration: { status: 'CANCELLED' }, workshop: null, userErrors: [] })));
      expect((await storedOf(workshop)).map(({ name, status }) => `${name} ${status}`)).toEqual(['Én CANCELLED', 'To CONFIRMED', 'Tre CONFIRMED', 'Fire WAITING']);
      expect(await own(two.token)).toMatchObject({ status: 'CONFIRMED' });
      expect(told(await cancel({ token: 'en annen' }))).toEqual(['REGISTRATION_GONE token']);
    });

    it('can be done by a host, who is told how many remain, and is told to whoever it is about', async () => {
      const workshop = await aWorkshop(api, city, { capacity: 2 });
      const { id } = await aRegistration(api, workshop, { email: 'ut@example.no' });
      await aRegistration(api, workshop);
      await aRegistration(api, workshop, { status: 'WAITING', email: 'inn@example.no' });
      expect(told(await cancel({ id }, stranger.leader))).toEqual(['NOT_FOUND id']);
      expect(told(await cancel({ id }, await aCoordinator(api, [city])))).toEqual(['NOT_FOUND id']);
      expect(told(await cancel({ id }))).toEqual(['SIGN_IN']);
      expect(await cancel({ id }, city.member)).toEqual({ ownRegistration: null, workshop: { id: workshop.id, taken: 2, waiting: 0 }, userErrors: [] });
      expect(await cancel({ id }, city.member)).toMatchObject({ userErrors: [] });
      expect(subjects(await api.mails())).toEqual(['inn@example.no Du har fått plass', 'ut@example.no Du er meldt av']);
    });

    it('calls nobody in once the workshop has begun', async () => {
      const workshop = await aWorkshop(api, city, { capacity: 2 });
      const [one] = [await aRegistration(api, workshop), await aRegistration(api, workshop), await aRegistration(api, workshop, { status: 'WAITING' })];
      api.clock.set(inDays(8));
      await cancel({ token: one.token });
      expect((await storedOf(workshop)).map(({ status }) => status)).toEqual(['CANCELLED', 'CONFIRMED', 'WAITING']);
    });
  });

  describe('when the workshop changes', () => {
    it('more places go to those who wait, and there are never fewer than are taken', async () => {
      const workshop = await aWorkshop(api, city, { capacity: 3 });
      for (const status of ['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'WAITING', 'WAITING', 'WAITING'] as const) await aRegistration(api, workshop, { status, ...(status === 'WAITING' ? { email: `${status}@example.no`.toLowerCase() } : {}) });
      const refused = await update(workshop, { capacity: 2 });
      expect(told(refused)).toEqual(['FEWER_THAN_TAKEN capacity']);
      expect(refused.userErrors[0].message).toContain('3 har allerede fått plass');
      expect((await update(workshop, { capacity: 5 })).workshop).toEqual({ taken: 5, waiting: 1, capacity: 5 });
      expect(subjects(await api.mails())).toEqual(['waiting@example.no Du har fått plass', 'waiting@example.no Du har fått plass']);
    });

    it('tells everyone who has a place or waits that it was moved, once for each time', async () => {
      const workshop = await aWorkshop(api, city, { capacity: 2, title: 'Møtet' });
      await aRegistration(api, workshop, { email: 'a@example.no', language: 'NN' });
      await aRegistration(api, workshop);
      await aRegistration(api, workshop, { email: 'b@example.no', status: 'WAITING' });
      await aRegistration(api, workshop, { email: 'c@example.no', status: 'CANCELLED' });
      await update(workshop, { description: 'Bare litt mer om det.' });
      expect(await api.mails()).toEqual([]);
      await update(workshop, { version: 2, startsAt: inDays(10).toISOString(), venue: 'Rådhuset' });
      const mails = await api.mails();
      expect(subjects(mails)).toEqual(['a@example.no Endra tid eller stad', 'b@example.no Endret tid eller sted']);
      expect(mails[0]!.text).toContain('Rådhuset');
      await update(workshop, { version: 3, venue: 'Kulturhuset' });
      expect(await api.mails()).toHaveLength(2);
    });
  });

  describe('by the calendar', () => {
    it('reminds those who have a place once, the day before, in the daytime', async () => {
      const workshop = await aWorkshop(api, city, { startsAt: inDays(3) });
      await aRegistration(api, workshop, { email: 'kommer@example.no' });
      await aRegistration(api, workshop, { email: 'venter@example.no', status: 'WAITING' });
      await aRegistration(api, workshop, { email: 'nettopp@example.no', registeredAt: inDays(2) });
      api.clock.set(inDays(1));
      await rounds();
      expect(await api.mails()).toEqual([]);
      api.clock.set(new Date('2026-03-04T05:00:00Z'));
      await rounds();
      expect(await api.mails()).toEqual([]);
      api.clock.set(inDays(2));
      await rounds();
      expect(subjects(await api.mails())).toEqual(['kommer@example.no Vi sees i morgen']);
      api.clock.set(new Date(inDays(2).getTime() + 3_600_000));
      await rounds();
      expect(await api.mails()).toEqual([]);
    });

    it('tells that every idea has its answer, once, and forgets everyone soon after', async () => {
      const workshop = await aWorkshop(api, city, { startsAt: inDays(-5), status: 'CLOSED', title: 'Møtet' });
      await aRegistration(api, workshop, { email: 'kom@example.no', language: 'EN' });
      await aRegistration(api, workshop, { email: 'avmeldt@example.no', status: 'CANCELLED' });
      const idea = await anIdea(api, city, { source: 'WORKSHOP', public: true });
      await aResult(api, workshop, idea);
      await rounds();
      expect(await api.mails()).toEqual([]);
      await api.dataSource.query(`update idea set status = 'PARKED', answer = 'Til høsten', answered_at = now() where id = $1`, [idea.id]);
      await rounds();
      const [mail, ...others] = await api.mails();
      expect(others).toEqual([]);
      expect(mail).toMatchObject({ to: 'kom@example.no', subject: 'The answers are here: Møtet' });
      expect(mail!.links[0]).toBe(`http://localhost:3000/verksted/${workshop.slug}`);
      expect(await api.dataSource.query(`select type from event where subject_id = $1`, [workshop.id])).toEqual([{ type: 'workshop.answered' }]);
      api.clock.set(inDays(3));
      await rounds();
      expect(await api.mails()).toEqual([]);
      expect(await storedOf(workshop)).toEqual([]);
    });

    it('forgets those without mail after 30 days, and keeps the others until they can have their answer', async () => {
      const workshop = await aWorkshop(api, city, { startsAt: inDays(1), answerBy: '2026-04-20', status: 'CLOSED' });
      await aRegistration(api, workshop, { name: 'Uten' });
      await aRegistration(api, workshop, { name: 'Med', email: 'med@example.no' });
      await aResult(api, workshop, await anIdea(api, city, { source: 'WORKSHOP', public: true }));
      const left = async (day: number): Promise<string[]> => {
        api.clock.set(inDays(day));
        await rounds();
        return (await storedOf(workshop)).map(({ name }) => name);
      };
      expect(await left(30)).toEqual(['Uten', 'Med']);
      expect(await left(32)).toEqual(['Med']);
      expect(await left(78)).toEqual(['Med']);
      expect(await left(81)).toEqual([]);
    });

    it('gives the place of someone who erased their account to the first who waits', async () => {
      const workshop = await aWorkshop(api, city, { capacity: 2, startsAt: inDays(200) });
      const [gone] = [await aRegistration(api, workshop), await aRegistration(api, workshop), await aRegistration(api, workshop, { status: 'WAITING' })];
      await api.dataSource.query('delete from workshop_registration where id = $1', [gone.id]);
      api.clock.set(inDays(100));
      await rounds();
      expect((await storedOf(workshop)).map(({ status }) => status)).toEqual(['CONFIRMED', 'CONFIRMED']);
    });
  });

  it('is seen by those who host it alone, first come first', async () => {
    const workshop = await aWorkshop(api, city);
    await aRegistration(api, workshop, { name: 'Ola', email: 'ola@example.no' });
    await aRegistration(api, workshop, { name: 'Mia', adult: false, status: 'WAITING' });
    const list = async (caller: Caller | null) =>
      (await api.data(caller, 'query ($id: ID!) { workshop(id: $id) { registrations { name adult email status position registeredAt } } }', { id: workshop.id })).workshop.registrations;
    const registeredAt = NOW.toISOString();
    expect(await list(city.member)).toEqual([
      { name: 'Ola', adult: true, email: 'ola@example.no', status: 'CONFIRMED', position: null, registeredAt },
      { name: 'Mia', adult: false, email: null, status: 'WAITING', position: 1, registeredAt },
    ]);
    for (const caller of [stranger.leader, await aCoordinator(api, [city]), null]) expect(await list(caller)).toEqual([]);
  });
});

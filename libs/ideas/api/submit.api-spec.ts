import { catalogue } from '@samskap/catalogue-api';
import { challenges } from '@samskap/challenges-api';
import { type Agency, told, withPeople } from '@samskap/challenges-api/testing';
import { identity } from '@samskap/identity-api';
import { aPerson } from '@samskap/identity-api/testing';
import { organisations } from '@samskap/organisations-api';
import { partners } from '@samskap/partners-api';
import { pilots } from '@samskap/pilots-api';
import { aPilot } from '@samskap/pilots-api/testing';
import { newId, platform } from '@samskap/platform-api';
import { type Caller, type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ideas } from './index.js';
import { aDoor, anIdea, aSender } from './testing/idea.builder.js';

const SUBMIT = `mutation ($input: SubmitIdeaInput!) { submitIdea(input: $input) {
  idea { id kind source status title text language answerBy overdue sentBy { name } senderName senderEmail owner { name } contact { name } standIn { name } place { name } targetGroups { code } pilot { title } }
  token userErrors { code message path } } }`;

const SENT = `query ($token: String!) { sentIdea(token: $token) { kind status title text answerBy overdue answer mailed contactName owner { name } handovers { reason } } }`;

describe('what comes in', () => {
  let api: TestApi;
  let city: Agency;
  let district: Agency;
  let county: Agency;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations, partners, challenges, pilots, ideas]);
    [city, district, county] = [await withPeople(api, { name: 'Byen' }), await withPeople(api, { name: 'Bydelen' }), await withPeople(api, { name: 'Fylket' })];
  });

  beforeEach(async () => {
    api.clock.set(new Date('2026-03-02T10:00:00Z'));
    await api.dataSource.query('delete from door');
  });

  afterAll(() => api.stop());

  const submit = async (caller: Caller | null, input: Record<string, unknown>): Promise<Json> => (await api.data(caller, SUBMIT, { input })).submitIdea;
  const sentIdea = async (token: string): Promise<Json> => (await api.data(null, SENT, { token })).sentIdea;
  const ownerOf = async (token: string): Promise<string> => (await sentIdea(token)).owner.name;

  describe('from an employee', () => {
    it('goes to one’s own organisation, which answers within three weeks', async () => {
      const { idea, token, userErrors } = await submit(city.member, { ownerId: city.id, text: ' Felles kaffe\npå fredager. ', targetGroups: ['barn'], name: 'Et annet navn' });
      expect(userErrors).toEqual([]);
      expect(token).toBeNull();
      expect(idea).toMatchObject({ kind: 'IDEA', source: 'EMPLOYEE', status: 'NEW', title: 'Felles kaffe', text: 'Felles kaffe\npå fredager.', answerBy: '2026-03-23', overdue: false });
      expect(idea).toMatchObject({ sentBy: { name: city.member.name }, senderName: null, owner: { name: 'Byen' }, targetGroups: [{ code: 'barn' }] });
    });

    it('is refused to an organisation that one does not belong to, and to whoever is not signed in', async () => {
      expect(told(await submit(county.leader, { ownerId: city.id, text: 'Hei.' }))).toEqual(['NOT_IN_ORGANISATION ownerId']);
      expect(told(await submit(await aPerson(api), { ownerId: newId(), text: 'Hei.' }))).toEqual(['NOT_IN_ORGANISATION ownerId']);
      expect(told(await submit(null, { ownerId: city.id, text: 'Hei.' }))).toEqual(['SIGN_IN']);
    });
  });

  describe('by the common door', () => {
    it('goes to the bydel, else the municipality, else whoever receives from everywhere', async () => {
      await aDoor(api, county);
      await aDoor(api, city, { placeCode: '0301' });
      await aDoor(api, district, { placeCode: '030101' });
      const from = async (place?: string) => ownerOf((await submit(null, { text: 'En benk.', place })).token);
      expect([await from('030101'), await from('030102'), await from('0301'), await from('4601'), await from()]).toEqual(['Bydelen', 'Byen', 'Byen', 'Fylket', 'Fylket']);
    });

    it('says who would receive it and how soon before anything is sent', async () => {
      await aDoor(api, city, { placeCode: '0301', contactId: city.member.id, answerWithinDays: 7 });
      const { door } = await api.data(city.leader, '{ door(place: "030102") { place { name } organisation { name } contact { name } answerWithinDays } }');
      expect(door).toEqual({ place: { name: 'Oslo' }, organisation: { name: 'Byen' }, contact: { name: city.member.name }, answerWithinDays: 7 });
      const anyone = await api.data(null, '{ door(place: "0301") { contact { name } answerWithinDays } elsewhere: door(place: "4601") { id } }');
      expect(anyone).toEqual({ door: { contact: null, answerWithinDays: 7 }, elsewhere: null });
    });

    it('has a promised day that people work on, and a team with those who still belong to it', async () => {
      await aDoor(api, city, { contactId: city.member.id, standInId: county.member.id, answerWithinDays: 5 });
      const { token } = await submit(null, { kind: 'QUESTION', text: 'Når åpner badet?' });
      const [stored] = await api.dataSource.query('select answer_by::text, contact_id, stand_in_id from idea order by sent_at desc, id desc limit 1');
      expect(stored).toEqual({ answer_by: '2026-03-09', contact_id: city.member.id, stand_in_id: null });
      expect(await sentIdea(token)).toMatchObject({ kind: 'QUESTION', status: 'NEW', answerBy: '2026-03-09', overdue: false, mailed: false, contactName: city.member.name, owner: { name: 'Byen' } });
      api.clock.set(new Date('2026-03-10T10:00:00Z'));
      expect(await sentIdea(token)).toMatchObject({ overdue: true });
    });

    it('is refused, and nothing kept, where nobody receives', async () => {
      expect(told(await submit(null, { text: 'En benk.', place: '0301' }))).toEqual(['NO_DOOR place']);
      await aDoor(api, await withPeople(api, { status: 'SUSPENDED' }));
      expect(told(await submit(null, { text: 'En benk.' }))).toEqual(['NO_DOOR place']);
    });

    it('says at each field what cannot be read', async () => {
      await aDoor(api, city);
      expect(told(await submit(null, { text: ' ', email: 'nabo', title: 'a'.repeat(121) })).sort()).toEqual(['INVALID_EMAIL email', 'REQUIRED text', 'TOO_LONG title']);
      expect(told(await submit(null, { text: 'Hei.', place: '9999', targetGroups: ['barn', 'finnes ikke'] }))).toEqual(['UNKNOWN_CODE place', 'UNKNOWN_CODE targetGroups 1']);
    });

    it('is followed by its link alone, which is kept as a hash', async () => {
      await aDoor(api, city);
      const { idea, token } = await submit(null, { text: 'Noe for meg selv.', name: ' Nabo ', email: ' Nabo@Example.no ' });
      expect(idea).toBeNull();
      expect(await sentIdea(`${token}x`)).toBeNull();
      expect(await sentIdea(token)).toMatchObject({ title: 'Noe for meg selv.', mailed: true });
      const [{ plain }] = await api.dataSource.query('select count(*)::int as plain from idea_token where hash = convert_to($1, \'UTF8\')', [token]);
      expect(plain).toBe(0);
    });

    it('sends a receipt with a link of its own and without anything that was written', async () => {
      await aDoor(api, city, { placeCode: '0301' });
      await api.mails();
      const { token } = await submit(null, { text: 'Kjøp billige klokker.', place: '0301', email: 'nabo@example.no' });
      const [mail, ...more] = await api.mails();
      expect(more).toEqual([]);
      expect(mail).toMatchObject({ to: 'nabo@example.no', subject: 'Vi har fått det du sendte inn' });
      expect(mail!.text).toContain('Byen');
      expect(mail!.text).toContain('16. mars');
      expect(mail!.text).not.toContain('klokker');
      const link = new URL(mail!.links[0]!);
      expect(link.pathname).toBe('/send-inn/svar');
      expect(link.hash.slice(1)).not.toBe(token);
      expect(await sentIdea(link.hash.slice(1))).toMatchObject({ title: 'Kjøp billige klokker.' });
    });

    it('is one, and can be followed, when the answer to the call was lost and it is sent again', async () => {
      await aDoor(api, city);
      const input = { text: 'Sendt to ganger.', idempotencyKey: newId() };
      const [first, again] = [await submit(null, input), await submit(null, input)];
      expect(again.userErrors).toEqual([]);
      expect([await sentIdea(first.token), await sentIdea(again.token)]).toEqual([expect.objectContaining({ title: 'Sendt to ganger.' }), expect.objectContaining({ title: 'Sendt to ganger.' })]);
      const { ideas: found } = await api.data(city.member, '{ ideas(filter: { text: "Sendt to ganger" }) { totalCount } }');
      expect(found.totalCount).toBe(1);
    });

    it('is seen by whoever was signed in when they sent it', async () => {
      await aDoor(api, city);
      const person = await aPerson(api);
      const { idea, token } = await submit(person, { text: 'Fra en som er logget inn.' });
      expect(idea).toMatchObject({ source: 'DOOR', sentBy: null });
      expect(token).not.toBeNull();
      const { ideas: mine } = await api.data(person, '{ ideas(filter: { mine: true }) { nodes { title } } }');
      expect(mine.nodes).toEqual([{ title: 'Fra en som er logget inn.' }]);
      const { idea: theirs } = await api.data(city.member, 'query ($id: ID!) { idea(id: $id) { sentBy { name } } }', { id: idea.id });
      expect(theirs.sentBy).toEqual({ name: person.name });
    });

    it('is joined to nobody any more once they have taken their name away, signed in or not', async () => {
      await aDoor(api, city);
      const person = await aPerson(api);
      const { idea, token } = await submit(person, { text: 'Fra en som ombestemte seg.' });
      await api.data(person, 'mutation ($token: String!) { forgetIdeaSender(input: { token: $token }) { userErrors { code } } }', { token });
      expect(await api.dataSource.query('select type, actor_id from event where subject_id = $1 order by id', [idea.id])).toEqual([
        { type: 'idea.submitted', actor_id: null },
        { type: 'idea.sender-forgotten', actor_id: null },
      ]);
    });

    it('is refused from where very much has come in an hour', async () => {
      await aDoor(api, city);
      const person = await aPerson(api);
      for (let sent = 0; sent < 300; sent += 1) await submit(person, { text: '' });
      expect(told(await submit(person, { text: 'Én til.' }))).toEqual(['TOO_MANY_IDEAS']);
    });
  });

  describe('to change a pilot', () => {
    it('goes to the owner of a running one, from anyone', async () => {
      const pilot = await aPilot(api, city, { status: 'RUNNING', title: 'Losen' });
      const fromAnyone = await submit(null, { pilotId: pilot.id, text: 'Møt oss hjemme.' });
      expect(await sentIdea(fromAnyone.token)).toMatchObject({ owner: { name: 'Byen' }, answerBy: '2026-03-23' });
      const { idea } = await submit(city.member, { pilotId: pilot.id, text: 'Møt dem på skolen.' });
      expect(idea).toMatchObject({ source: 'EMPLOYEE', pilot: { title: 'Losen' } });
      const proposals = async (caller: Caller | null) => (await api.data(caller, 'query ($id: ID!) { pilot(id: $id) { ideas { title } } }', { id: pilot.id })).pilot.ideas;
      expect(await proposals(null)).toEqual([]);
      expect(await proposals(city.leader)).toEqual([{ title: 'Møt dem på skolen.' }, { title: 'Møt oss hjemme.' }]);
    });

    it('is refused for one that does not run, and for one that cannot be seen', async () => {
      const over = await aPilot(api, city, { status: 'DECIDED' });
      expect(told(await submit(null, { pilotId: over.id, text: 'For sent.' }))).toEqual(['PILOT_NOT_RUNNING pilotId']);
      const planned = await aPilot(api, city);
      expect(told(await submit(null, { pilotId: planned.id, text: 'For tidlig.' }))).toEqual(['NOT_FOUND pilotId']);
    });
  });

  describe('the sender', () => {
    it('takes name and address away by the link, and hears no more', async () => {
      const idea = await anIdea(api, city);
      const token = await aSender(api, idea);
      const forget = (given: string) => api.data(null, 'mutation ($token: String!) { forgetIdeaSender(input: { token: $token }) { userErrors { code path } } }', { token: given });
      expect((await forget('feil')).forgetIdeaSender.userErrors).toEqual([{ code: 'NOT_FOUND', path: ['token'] }]);
      expect((await forget(token)).forgetIdeaSender.userErrors).toEqual([]);
      expect(await sentIdea(token)).toMatchObject({ title: idea.title, mailed: false });
      const { idea: seen } = await api.data(city.member, 'query ($id: ID!) { idea(id: $id) { senderName senderEmail } }', { id: idea.id });
      expect(seen).toEqual({ senderName: null, senderEmail: null });
    });

    it('is forgotten half a year after the answer, and not before', async () => {
      const [answered, waiting] = [await anIdea(api, city, { status: 'PARKED', answeredAt: new Date('2026-03-02T10:00:00Z') }), await anIdea(api, city)];
      for (const idea of [answered, waiting]) await aSender(api, idea);
      const kept = async () => (await api.dataSource.query('select idea_id from idea_sender where idea_id = any($1)', [[answered.id, waiting.id]])).map((row: { idea_id: string }) => row.idea_id);
      api.clock.set(new Date('2026-09-01T10:00:00Z'));
      await api.runRounds();
      expect((await kept()).sort()).toEqual([answered.id, waiting.id].sort());
      api.clock.set(new Date('2026-09-03T10:00:00Z'));
      await api.runRounds();
      expect(await kept()).toEqual([waiting.id]);
    });
  });
});

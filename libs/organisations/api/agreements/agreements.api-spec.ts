import { catalogue } from '@samskap/catalogue-api';
import { identity } from '@samskap/identity-api';
import { type SignedIn, aMember, aPerson } from '@samskap/identity-api/testing';
import { platform } from '@samskap/platform-api';
import { type Caller, type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { organisations } from '../index.js';
import { anAgreement, coordinationBy } from '../testing/agreement.builder.js';
import { type Troupe, eventsOf, told, troupe } from '../testing/troupe.js';

const FIELDS = 'id version status title endsOn parties { organisation { id } agreedAt } coordinators { id person { id } organisation { id } startsOn endsOn } viewerCan { update agree end coordinate }';
const INPUTS = { saveAgreement: 'SaveAgreementInput', agree: 'AgreementInput', endAgreement: 'AgreementInput', addCoordinator: 'AddCoordinatorInput', endCoordinator: 'EndCoordinatorInput' } as const;
const READ = `query ($id: ID!) { agreement(id: $id) { ${FIELDS} } }`;

describe('agreements', () => {
  let api: TestApi;
  let agency: Troupe;
  let enterprise: Troupe;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations]);
  });
  beforeEach(async () => {
    at('2026-03-02T10:00:00Z');
    agency = await troupe(api);
    enterprise = await troupe(api, { kind: 'SOCIAL_ENTERPRISE' });
  });
  afterAll(() => api.stop());

  const at = (instant: string) => api.clock.set(new Date(instant));
  const run = async (caller: Caller | null, name: keyof typeof INPUTS, input: Json): Promise<Json> =>
    (await api.data(caller, `mutation ($input: ${INPUTS[name]}!) { ${name}(input: $input) { agreement { ${FIELDS} } userErrors { code path } } }`, { input }))[name];
  const read = async (caller: Caller | null, id: string): Promise<Json> => (await api.data(caller, READ, { id })).agreement;
  const text = (given: Json = {}) => ({ organisationId: agency.id, parties: [enterprise.id], title: 'Sammen om unge', scope: 'Vi møtes og prøver ut.', startsOn: '2026-03-01', ...given });
  const save = (caller: Caller | null, given: Json = {}) => run(caller, 'saveAgreement', text(given));
  const emailOf = async (person: SignedIn): Promise<string> => (await api.data(person, '{ viewer { email } }')).viewer.email;
  const coordinated = async (person: Caller): Promise<string[]> => (await api.data(person, '{ viewer { coordinations { organisation { id } } } }')).viewer.coordinations.map((one: Json) => one.organisation.id);

  describe('are written', () => {
    it('by a leader, whose organisation has agreed thereby, and come into force when the last party agrees', async () => {
      const third = await troupe(api, { kind: 'VOLUNTARY_ORGANISATION' });
      const { agreement, userErrors } = await save(agency.leader, { parties: [enterprise.id, third.id, agency.id] });
      expect(userErrors).toEqual([]);
      expect(agreement).toMatchObject({ status: 'DRAFT', viewerCan: { update: true, agree: false, end: true, coordinate: false } });
      expect(agreement.parties.map(({ organisation, agreedAt }: Json) => [organisation.id, agreedAt !== null]).sort()).toEqual([[agency.id, true], [enterprise.id, false], [third.id, false]].sort());
      const input = { id: agreement.id, version: agreement.version };
      expect((await read(enterprise.leader, agreement.id)).viewerCan.agree).toBe(true);
      const [one, other] = await Promise.all([run(enterprise.leader, 'agree', input), run(third.leader, 'agree', input)]);
      expect([one, other].flatMap(told)).toEqual([]);
      expect(await read(null, agreement.id)).toMatchObject({ status: 'ACTIVE', viewerCan: { update: false, agree: false, end: false, coordinate: false } });
      expect((await eventsOf(api, agreement.id)).map(({ type }) => type)).toEqual(['agreement.drafted', 'agreement.agreed', 'agreement.activated']);
    });

    it('twenty at a time by one organisation, so that nobody fills the lists of others', async () => {
      const { agreement } = await save(agency.leader);
      for (let more = 1; more < 20; more += 1) await anAgreement(api, [agency, enterprise], { status: 'DRAFT' });
      expect(told(await save(agency.leader))).toEqual(['TOO_MANY_DRAFTS']);
      expect(told(await run(enterprise.leader, 'saveAgreement', text({ organisationId: enterprise.id, parties: [agency.id] })))).toEqual([]);
      await run(agency.leader, 'endAgreement', { id: agreement.id, version: agreement.version });
      expect(told(await save(agency.leader))).toEqual([]);
    });

    it('anew by any party while they are drafts; then the others must agree anew', async () => {
      const { agreement } = await save(agency.leader);
      const changed = await run(enterprise.leader, 'saveAgreement', { ...text({ organisationId: enterprise.id, parties: [agency.id], title: 'Sammen om flere' }), id: agreement.id, version: agreement.version });
      expect(changed.agreement.parties.map(({ organisation, agreedAt }: Json) => [organisation.id, agreedAt !== null]).sort()).toEqual([[agency.id, false], [enterprise.id, true]].sort());
      expect(told(await run(agency.leader, 'agree', { id: agreement.id, version: agreement.version }))).toEqual(['STALE version']);
      expect((await run(agency.leader, 'agree', { id: agreement.id, version: changed.agreement.version })).agreement.status).toBe('ACTIVE');
      expect(told(await save(agency.leader, { id: agreement.id, version: changed.agreement.version + 1 }))).toEqual(['WRONG_STATE id']);
    });

    it('always with the organisation that wrote it, whoever changes them', async () => {
      const third = await troupe(api, { kind: 'VOLUNTARY_ORGANISATION' });
      const { agreement } = await save(agency.leader);
      const change = (version: number, parties: string[]) => run(enterprise.leader, 'saveAgreement', { ...text({ organisationId: enterprise.id, parties }), id: agreement.id, version });
      expect(told(await change(agreement.version, [third.id]))).toEqual(['WRITER_STAYS parties']);
      const changed = await change(agreement.version, [third.id, agency.id]);
      expect(told(await change(changed.agreement.version, [third.id]))).toEqual(['WRITER_STAYS parties']);
      await api.dataSource.query(`update organisation set status = 'SUSPENDED' where id = $1`, [agency.id]);
      expect(told(await change(changed.agreement.version, [third.id]))).toEqual([]);
    });

    it('not by members, strangers or for others, and not without anyone to agree with', async () => {
      expect(told(await save(null))).toEqual(['SIGN_IN']);
      expect(told(await save(agency.member))).toEqual(['NOT_ALLOWED organisationId']);
      expect(told(await save(enterprise.leader))).toEqual(['NOT_ALLOWED organisationId']);
      expect(told(await save(agency.leader, { organisationId: 'ingen id' }))).toEqual(['NOT_FOUND organisationId']);
      expect(told(await save(agency.leader, { parties: [agency.id] }))).toEqual(['REQUIRED parties']);
      const pending = await troupe(api, { status: 'PENDING' });
      expect(told(await save(agency.leader, { parties: [enterprise.id, pending.id] }))).toEqual(['NOT_FOUND parties 1']);
      expect(told(await save(pending.leader, { organisationId: pending.id }))).toEqual(['PARTY_NOT_VERIFIED organisationId']);
      expect(told(await save(agency.leader, { title: ' ', endsOn: '2026-02-28' }))).toEqual(expect.arrayContaining(['REQUIRED title', 'PERIOD_UPSIDE_DOWN endsOn']));
    });

    it('in no one’s name but that of a party', async () => {
      const { id, version } = await anAgreement(api, [agency, enterprise], { status: 'DRAFT' });
      const other = await troupe(api);
      await api.dataSource.query(`insert into membership (organisation_id, person_id, role) values ($1, $2, 'LEADER')`, [other.id, agency.leader.id]);
      at('2026-03-02T10:00:01Z');
      expect(told(await save(agency.leader, { id, version, organisationId: other.id }))).toEqual(['NOT_FOUND organisationId']);
      expect(told(await save(agency.leader, { id }))).toEqual(['REQUIRED version']);
    });
  });

  it('are agreed to once for each party, by its leaders', async () => {
    const { id, version } = await anAgreement(api, [agency, enterprise], { status: 'DRAFT' });
    expect(told(await run(null, 'agree', { id, version }))).toEqual(['SIGN_IN']);
    expect(told(await run(enterprise.member, 'agree', { id, version }))).toEqual(['NOT_ALLOWED id']);
    expect(told(await run((await troupe(api)).leader, 'agree', { id, version }))).toEqual(['NOT_FOUND id']);
    expect(told(await run(agency.leader, 'agree', { id, version }))).toEqual(['ALREADY_AGREED id']);
    const twice = await Promise.all([run(enterprise.leader, 'agree', { id, version }), run(enterprise.leader, 'agree', { id, version })]);
    expect(twice.flatMap(told)).toEqual(['STALE version']);
    expect(await eventsOf(api, id)).toHaveLength(1);
  });

  it('do not come into force with a party that was shut out meanwhile', async () => {
    const third = await troupe(api);
    const { id, version } = await anAgreement(api, [agency, third, enterprise], { status: 'DRAFT' });
    await api.dataSource.query(`update organisation set status = 'SUSPENDED' where id = $1`, [third.id]);
    await api.dataSource.query('update agreement_party set agreed_at = now() where agreement_id = $1 and organisation_id = $2', [id, third.id]);
    expect(told(await run(enterprise.leader, 'agree', { id, version }))).toEqual(['PARTY_NOT_VERIFIED id']);
    expect((await read(enterprise.leader, id)).status).toBe('DRAFT');
  });

  it('are over when their last day has passed in Norway, without anyone doing anything', async () => {
    const { id, version } = await anAgreement(api, [agency, enterprise], { endsOn: '2026-03-02' });
    at('2026-03-02T22:59:59Z');
    expect((await read(null, id)).status).toBe('ACTIVE');
    at('2026-03-02T23:00:00Z');
    expect(await read(null, id)).toBeNull();
    expect((await read(enterprise.member, id)).status).toBe('ENDED');
    expect(told(await run(agency.leader, 'endAgreement', { id, version }))).toEqual(['WRONG_STATE id']);
  });

  describe('are ended', () => {
    it('by a leader of a party, today, and the coordination that rests on them at once', async () => {
      const { id, version } = await anAgreement(api, [agency, enterprise]);
      const coordinator = enterprise.member;
      await coordinationBy(api, { id }, agency, coordinator);
      expect(await coordinated(coordinator)).toEqual([agency.id]);
      const ended = await run(enterprise.leader, 'endAgreement', { id, version });
      expect(ended).toMatchObject({ userErrors: [], agreement: { status: 'ENDED', endsOn: '2026-03-02', coordinators: [] } });
      at('2026-03-02T10:00:01Z');
      expect(await coordinated(coordinator)).toEqual([]);
      expect((await eventsOf(api, id)).map(({ type }) => type)).toEqual(['agreement.ended', 'coordination.ended']);
    });

    it('also as drafts that nobody wants, which then stay with the parties', async () => {
      const { id, version } = await anAgreement(api, [agency, enterprise], { status: 'DRAFT' });
      expect((await run(enterprise.leader, 'endAgreement', { id, version })).agreement.status).toBe('ENDED');
      expect(await read(null, id)).toBeNull();
    });

    it('not by members, strangers, or when nobody is signed in', async () => {
      const input = await anAgreement(api, [agency, enterprise]);
      expect(told(await run(null, 'endAgreement', input))).toEqual(['SIGN_IN']);
      for (const other of [agency.member, (await troupe(api)).leader]) expect(told(await run(other, 'endAgreement', input))).toEqual(['NOT_ALLOWED id']);
      expect(told(await run(agency.leader, 'endAgreement', { ...input, version: 7 }))).toEqual(['STALE version']);
    });
  });

  describe('say who coordinates', () => {
    let agreement: { id: string; version: number };
    beforeEach(async () => {
      agreement = await anAgreement(api, [agency, enterprise], { endsOn: '2026-12-31' });
    });
    const add = async (caller: Caller | null, given: Json = {}) =>
      run(caller, 'addCoordinator', { agreementId: agreement.id, organisationId: agency.id, email: await emailOf(enterprise.member), ...given });

    it('from today until the agreement ends, when nothing else is said', async () => {
      const added = await add(agency.leader);
      expect(added.userErrors).toEqual([]);
      expect(added.agreement.coordinators).toMatchObject([{ person: { id: enterprise.member.id }, organisation: { id: agency.id }, startsOn: '2026-03-02', endsOn: '2026-12-31' }]);
      at('2026-03-02T10:00:01Z');
      expect(await coordinated(enterprise.member)).toEqual([agency.id]);
      expect(await eventsOf(api, agreement.id)).toEqual([
        { type: 'coordination.began', data: { coordinationId: added.agreement.coordinators[0].id, organisationId: agency.id, personId: enterprise.member.id } },
      ]);
      at('2026-12-31T23:00:00Z');
      expect(await coordinated(enterprise.member)).toEqual([]);
    });

    it('with the same answer for an unknown address and for somebody who works elsewhere', async () => {
      const elsewhere = await add(agency.leader, { email: await emailOf((await troupe(api)).member) });
      expect(elsewhere).toEqual(await add(agency.leader, { email: 'finnes.ikke@example.no' }));
      expect(told(elsewhere)).toEqual(['NOT_IN_A_PARTY email']);
      expect(told(await add(agency.leader, { email: 'ikke en adresse' }))).toEqual(['INVALID_EMAIL email']);
    });

    it('not by one who asks about address after address, while other leaders still can', async () => {
      for (let asked = 0; asked < 30; asked += 1) expect(told(await add(agency.leader, { email: `gjetning${asked}@example.no` }))).toEqual(['NOT_IN_A_PARTY email']);
      expect(told(await add(agency.leader))).toEqual(['TOO_MANY_ATTEMPTS email']);
      expect((await add(await aMember(api, agency, 'LEADER'))).userErrors).toEqual([]);
    });

    it('for an agency that is a party, and is led by the one who says it', async () => {
      expect(told(await add(null))).toEqual(['SIGN_IN']);
      expect(told(await add(agency.member))).toEqual(['NOT_ALLOWED agreementId']);
      expect(told(await add(enterprise.leader))).toEqual(['NOT_ALLOWED agreementId']);
      const other = await troupe(api);
      expect(told(await add(other.leader))).toEqual(['NOT_ALLOWED agreementId']);
      expect(told(await add(agency.leader, { organisationId: other.id }))).toEqual(['NOT_FOUND organisationId']);
      expect(told(await add(agency.leader, { organisationId: enterprise.id }))).toEqual(['NOT_ALLOWED organisationId']);
      const draft = await anAgreement(api, [agency, enterprise], { status: 'DRAFT' });
      expect(told(await add(agency.leader, { agreementId: draft.id }))).toEqual(['WRONG_STATE agreementId']);
    });

    it('for leaders to say, and not for their stand-ins, who can still end it', async () => {
      const standIn = 'mutation ($input: NameStandInInput!) { nameStandIn(input: $input) { userErrors { code } } }';
      await api.data(agency.leader, standIn, { input: { organisationId: agency.id, personId: agency.member.id, startsOn: '2026-03-02', endsOn: '2026-03-09' } });
      at('2026-03-02T10:00:01Z');
      expect(told(await add(agency.member))).toEqual(['LEADERS_ONLY organisationId']);
      const { id } = await coordinationBy(api, agreement, agency, enterprise.member);
      expect((await run(agency.member, 'endCoordinator', { agreementId: agreement.id, id })).userErrors).toEqual([]);
    });

    it('within the agreement, and not back in time', async () => {
      expect(told(await add(agency.leader, { startsOn: '2026-03-01' }))).toEqual(['PERIOD_OUTSIDE startsOn']);
      expect(told(await add(agency.leader, { startsOn: '2027-01-01' }))).toEqual(['PERIOD_OUTSIDE startsOn']);
      expect(told(await add(agency.leader, { endsOn: '2027-01-01' }))).toEqual(['PERIOD_OUTSIDE endsOn']);
      expect(told(await add(agency.leader, { startsOn: '2026-05-01', endsOn: '2026-04-01' }))).toEqual(['PERIOD_UPSIDE_DOWN endsOn']);
    });

    it('once, however many say it at the same time, and again when it was ended', async () => {
      const answers = await Promise.all(Array.from({ length: 5 }, () => add(agency.leader)));
      expect(answers.flatMap(told)).toEqual(Array(4).fill('ALREADY_COORDINATES email'));
      const [{ id }] = (await read(null, agreement.id)).coordinators;
      await run(agency.leader, 'endCoordinator', { agreementId: agreement.id, id });
      expect((await add(agency.leader)).userErrors).toEqual([]);
    });

    it('until a leader of the agency, or the coordinator, ends it today', async () => {
      for (const ender of [agency.leader, enterprise.member]) {
        const { id } = await coordinationBy(api, agreement, agency, enterprise.member);
        const ended = await run(ender, 'endCoordinator', { agreementId: agreement.id, id });
        expect(ended).toMatchObject({ userErrors: [], agreement: { coordinators: [] } });
        expect(told(await run(ender, 'endCoordinator', { agreementId: agreement.id, id }))).toEqual(['NOT_FOUND id']);
      }
      at('2026-03-02T10:00:01Z');
      expect(await coordinated(enterprise.member)).toEqual([]);
    });

    it('and is ended by no one else, and not through another agreement', async () => {
      const { id } = await coordinationBy(api, agreement, agency, enterprise.member);
      const other = await anAgreement(api, [agency, enterprise]);
      expect(told(await run(null, 'endCoordinator', { agreementId: agreement.id, id }))).toEqual(['SIGN_IN']);
      for (const one of [agency.member, enterprise.leader, await aPerson(api)]) expect(told(await run(one, 'endCoordinator', { agreementId: agreement.id, id }))).toEqual(['NOT_ALLOWED id']);
      expect(told(await run(agency.leader, 'endCoordinator', { agreementId: other.id, id }))).toEqual(['NOT_FOUND id']);
    });

    it('until the coordinator is no longer with any of the parties', async () => {
      await coordinationBy(api, agreement, agency, enterprise.member);
      const leave = 'mutation ($input: RemoveMemberInput!) { removeMember(input: $input) { userErrors { code } } }';
      await api.data(enterprise.member, leave, { input: { organisationId: enterprise.id, personId: enterprise.member.id } });
      at('2026-03-02T10:00:01Z');
      expect(await coordinated(enterprise.member)).toEqual([]);
      expect((await eventsOf(api, agreement.id)).map(({ type }) => type)).toEqual(['coordination.ended']);
    });
  });

  it('are listed with their parties: those in force for everyone, the rest for the parties', async () => {
    const force = await anAgreement(api, [agency, enterprise]);
    const draft = await anAgreement(api, [agency, enterprise], { status: 'DRAFT' });
    const query = 'query ($id: ID!) { organisation(id: $id) { agreements { id } viewerCan { makeAgreements } } }';
    const listed = async (caller: Caller | null) => (await api.data(caller, query, { id: enterprise.id })).organisation.agreements.map(({ id }: Json) => id).sort();
    expect(await listed(null)).toEqual([force.id]);
    expect(await listed(await aMember(api, await troupe(api), 'LEADER'))).toEqual([force.id]);
    expect(await listed(agency.member)).toEqual([force.id, draft.id].sort());
  });

  it('are read on when a party or a coordinator is shut out, who is then not named', async () => {
    const { id } = await anAgreement(api, [agency, enterprise]);
    await coordinationBy(api, { id }, agency, enterprise.member);
    await api.dataSource.query(`update organisation set status = 'SUSPENDED' where id = $1`, [enterprise.id]);
    await api.dataSource.query('update person set suspended_at = now() where id = $1', [enterprise.member.id]);
    at('2026-03-02T10:00:02Z');
    const listed = 'query ($id: ID!) { organisation(id: $id) { agreements { parties { organisation { id } } coordinators { person { id } organisation { id } } } } }';
    const seen = { parties: expect.arrayContaining([{ organisation: { id: agency.id } }, { organisation: null }]), coordinators: [{ person: null, organisation: { id: agency.id } }] };
    for (const caller of [null, agency.leader]) expect((await api.data(caller, listed, { id: agency.id })).organisation.agreements).toEqual([seen]);
    expect((await api.data(enterprise.leader, listed, { id: enterprise.id })).organisation).toBeNull();
    expect((await read(enterprise.leader, id)).viewerCan).toEqual({ update: false, agree: false, end: false, coordinate: false });
  });
});

import { catalogue } from '@samskap/catalogue-api';
import { identity } from '@samskap/identity-api';
import { aPerson, anOrganisation } from '@samskap/identity-api/testing';
import { platform } from '@samskap/platform-api';
import { type Caller, type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { organisations } from '../index.js';
import { aNumber } from '../testing/organisations.builder.js';
import { REGISTERED, type RegistersStandIn, startRegisters } from '../testing/registers.stand-in.mjs';
import { registersRound } from './registers.round.js';

const ENTRY = 'organisationNumber status name form formName kind place { name } website voluntary activities fetchedAt';
const LOOK_UP = `query ($organisationNumber: String!) { registerEntry(organisationNumber: $organisationNumber) { ${ENTRY} } }`;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('what the registers say', () => {
  let api: TestApi;
  let registers: RegistersStandIn;
  let someone: Caller;
  const start = new Date('2026-11-22T12:00:00Z');

  beforeAll(async () => {
    registers = await startRegisters();
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations], { registersUrl: registers.url });
    someone = await aPerson(api);
    api.clock.set(start);
  });
  afterEach(() => {
    registers.silence(false);
    api.clock.set(start);
  });
  afterAll(async () => {
    await api.stop();
    await registers.close();
  });

  const lookUp = async (organisationNumber: string, caller: Caller | null = someone): Promise<Json> => (await api.data(caller, LOOK_UP, { organisationNumber })).registerEntry;
  const askedAbout = (number: string) => registers.asked.filter((path) => path.endsWith(number));
  const later = (milliseconds: number) => api.clock.set(new Date(start.getTime() + milliseconds));

  it('is told in full of one that is alive, in names as people write them', async () => {
    expect(await lookUp('313 000 028')).toEqual({
      organisationNumber: REGISTERED.municipality,
      status: 'ACTIVE',
      name: 'Vestby kommune',
      form: 'KOMM',
      formName: 'Kommune',
      kind: 'PUBLIC_AGENCY',
      place: { name: 'Vestby' },
      website: 'https://www.vestby.kommune.no',
      voluntary: false,
      activities: [],
      fetchedAt: '2026-11-22T12:00:00.000Z',
    });
    expect(await lookUp(REGISTERED.voluntary)).toMatchObject({ kind: 'VOLUNTARY_ORGANISATION', voluntary: true, activities: ['4100', '6200'], website: null });
    expect(await lookUp(REGISTERED.enterprise)).toMatchObject({ name: 'Stifinneren AS', kind: 'SOCIAL_ENTERPRISE', website: 'https://stifinneren.no' });
    expect(await lookUp(REGISTERED.research)).toMatchObject({ kind: 'RESEARCH_INSTITUTION', place: { name: expect.stringContaining('Trondheim') } });
    expect(await lookUp(REGISTERED.subUnit)).toMatchObject({ status: 'ACTIVE', name: 'NAV Vestby', form: 'BEDR', kind: null, place: { name: 'Vestby' } });
    expect(await lookUp(REGISTERED.bare)).toMatchObject({ status: 'ACTIVE', name: 'Bare navnet', form: null, kind: null, place: null });
  });

  it.each([
    ['deleted', 'DELETED'],
    ['removed', 'DELETED'],
    ['bankrupt', 'BANKRUPT'],
    ['windingUp', 'WINDING_UP'],
    ['unknown', 'UNKNOWN'],
  ] as const)('is that one is %s', async (which, status) => {
    expect(await lookUp(REGISTERED[which])).toMatchObject({ status, fetchedAt: '2026-11-22T12:00:00.000Z' });
  });

  it.each(['broken', 'failing', 'elsewhere', 'huge', 'another'] as const)('is nothing when the answer is %s', async (which) => {
    expect(await lookUp(REGISTERED[which])).toMatchObject({ organisationNumber: REGISTERED[which], status: 'UNREACHABLE', name: null, fetchedAt: null });
  });

  it('is not waited for longer than a few seconds', async () => {
    const began = performance.now();
    expect(await lookUp(REGISTERED.slow)).toMatchObject({ status: 'UNREACHABLE' });
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('is asked for organisation numbers alone, by GET, and never on behalf of nobody', async () => {
    for (const given of ['123456789', '', '../../enheter/313000028', '313000028?x', `${REGISTERED.municipality}/roller`, 'http://localhost/313000028']) await lookUp(given);
    expect(await lookUp('123456789')).toBeNull();
    const fresh = aNumber();
    expect(await lookUp(fresh, null)).toBeNull();
    expect(askedAbout(fresh)).toEqual([]);
    for (const path of registers.asked) expect(path).toMatch(/^GET \/(?:enhetsregisteret\/api\/(?:enheter|underenheter)|frivillighetsregisteret\/api\/frivillige-organisasjoner)\/313\d{6}$/);
  });

  it('is kept for a day, asked once however many look it up at once, and asked anew after that', async () => {
    const number = REGISTERED.windingUp;
    const before = askedAbout(number).length;
    await Promise.all([lookUp(number), lookUp(number)]);
    later(DAY - MINUTE);
    await lookUp(number);
    expect(askedAbout(number)).toHaveLength(before);
    later(DAY + MINUTE);
    registers.change(number, { konkurs: true });
    const answers = await Promise.all([1, 2, 3, 4].map(() => lookUp(number)));
    expect(answers.map(({ status }: Json) => status)).toEqual(['BANKRUPT', 'BANKRUPT', 'BANKRUPT', 'BANKRUPT']);
    expect(askedAbout(number)).toHaveLength(before + 1);
  });

  it('still serves when the registers are silent, and says when it was said', async () => {
    await lookUp(REGISTERED.enterprise);
    registers.silence(true);
    later(3 * DAY);
    expect(await lookUp(REGISTERED.enterprise)).toMatchObject({ status: 'ACTIVE', name: 'Stifinneren AS', fetchedAt: '2026-11-22T12:00:00.000Z' });
    const fresh = aNumber();
    expect(await lookUp(fresh)).toMatchObject({ status: 'UNREACHABLE' });
    await lookUp(fresh);
    expect(askedAbout(fresh)).toHaveLength(1);
    registers.silence(false);
    later(3 * DAY + 2 * MINUTE);
    expect(await lookUp(fresh)).toMatchObject({ status: 'UNKNOWN' });
  });

  it('cannot be looked up without end by one person, while others still can', async () => {
    const eager = await aPerson(api);
    registers.silence(true);
    for (let time = 0; time < 60; time += 1) await lookUp(aNumber(), eager);
    const refused = await api.send(eager, LOOK_UP, { organisationNumber: aNumber() });
    expect(refused.errors?.map(({ extensions }) => extensions.code)).toEqual(['TOO_MANY_ATTEMPTS']);
    expect(await lookUp(REGISTERED.municipality, eager)).toMatchObject({ status: 'ACTIVE' });
    expect(await lookUp(aNumber())).toMatchObject({ status: 'UNREACHABLE' });
  });

  it('is asked again by itself: soon where it was never said, weekly for all, and what nobody registered is forgotten', async () => {
    await anOrganisation(api, { status: 'VERIFIED', organisationNumber: REGISTERED.bankrupt });
    const waiting = aNumber();
    await anOrganisation(api, { status: 'PENDING', organisationNumber: waiting });
    const statusOf = async (number: string) => (await api.dataSource.query('select status from register_entry where organisation_number = $1', [number]))[0]?.status;
    const round = (milliseconds: number) => registersRound.run(api.app, new Date(start.getTime() + milliseconds));
    registers.silence(true);
    await round(0);
    expect(await statusOf(waiting)).toBe('UNREACHABLE');
    registers.silence(false);
    await round(15 * MINUTE);
    expect(await statusOf(waiting)).toBe('UNKNOWN');
    const asked = askedAbout(REGISTERED.bankrupt).length;
    await round(6 * DAY);
    expect(askedAbout(REGISTERED.bankrupt)).toHaveLength(asked);
    await round(8 * DAY);
    expect(askedAbout(REGISTERED.bankrupt)).toHaveLength(asked + 1);
    await round(40 * DAY);
    expect(await statusOf(REGISTERED.research)).toBeUndefined();
    expect(await statusOf(REGISTERED.bankrupt)).toBe('BANKRUPT');
  });
});

import { catalogue } from '@samskap/catalogue-api';
import { identity } from '@samskap/identity-api';
import { type SignedIn, aPerson } from '@samskap/identity-api/testing';
import { platform } from '@samskap/platform-api';
import { type Caller, type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { organisations } from '../index.js';
import { aNumber } from '../testing/organisations.builder.js';
import { type Troupe, eventsOf, told, troupe } from '../testing/troupe.js';

const INPUTS = { updateOrganisation: 'UpdateOrganisationInput', judgeOrganisation: 'JudgeOrganisationInput' } as const;
const NAMES = 'query ($id: ID!) { organisation(id: $id) { name proposedName } }';

describe('another name of a verified organisation', () => {
  let api: TestApi;
  let administrator: SignedIn;
  let own: Troupe;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations]);
    administrator = await aPerson(api, { administrator: true });
  });
  beforeEach(async () => {
    await api.mails();
    own = await troupe(api, { name: 'Lille lag', organisationNumber: aNumber() });
  });
  afterAll(() => api.stop());

  const run = async (caller: Caller, name: keyof typeof INPUTS, input: Json): Promise<Json> =>
    (await api.data(caller, `mutation ($input: ${INPUTS[name]}!) { ${name}(input: $input) { organisation { name proposedName status statusReason } userErrors { code path } } }`, { input: { id: own.id, ...input } }))[name];
  const rename = (name: string, version = 1): Promise<Json> => run(own.leader, 'updateOrganisation', { version, name });
  const judge = (status: string, given: Json = {}): Promise<Json> => run(administrator, 'judgeOrganisation', { version: 2, status, ...given });
  const seenBy = async (caller: Caller | null): Promise<Json> => (await api.data(caller, NAMES, { id: own.id })).organisation;
  const waits = async (): Promise<boolean> =>
    (await api.data(administrator, '{ verificationQueue { organisation { id } } }')).verificationQueue.some(({ organisation }: Json) => organisation.id === own.id);
  const registeredAs = (name: string, status: string) =>
    api.dataSource.query(
      `insert into register_entry (organisation_number, status, name, status_since, asked_at, fetched_at) select organisation_number, $2, $3, now(), now(), now() from organisation where id = $1`,
      [own.id, status, name],
    );

  it('is seen by its own people and administrators alone, while everyone sees the one that it has', async () => {
    expect((await rename('Oslo kommune')).organisation).toMatchObject({ name: 'Lille lag', proposedName: 'Oslo kommune', status: 'VERIFIED' });
    for (const caller of [own.leader, own.member, administrator]) expect(await seenBy(caller)).toEqual({ name: 'Lille lag', proposedName: 'Oslo kommune' });
    for (const caller of [null, (await troupe(api)).leader]) expect(await seenBy(caller)).toEqual({ name: 'Lille lag', proposedName: null });
  });

  it('becomes its name when an administrator verifies it as it was read', async () => {
    await rename('Store lag');
    expect(told(await judge('VERIFIED', { version: 1 }))).toEqual(['STALE version']);
    expect((await judge('VERIFIED')).organisation).toMatchObject({ name: 'Store lag', proposedName: null });
    expect(await seenBy(null)).toEqual({ name: 'Store lag', proposedName: null });
    expect(await waits()).toBe(false);
    expect(await eventsOf(api, own.id)).toEqual([
      { type: 'organisation.updated', data: { changed: ['proposedName'] } },
      { type: 'organisation.reviewed', data: { from: 'VERIFIED', to: 'VERIFIED', renamed: true } },
    ]);
  });

  it('is dropped when it is sent back, with a reason that its members get', async () => {
    await rename('Oslo kommune');
    expect(told(await judge('PENDING'))).toEqual(['REASON_NEEDED reason']);
    const { organisation } = await judge('PENDING', { reason: 'Dere er ikke en kommune.' });
    expect(organisation).toEqual({ name: 'Lille lag', proposedName: null, status: 'VERIFIED', statusReason: 'Dere er ikke en kommune.' });
    expect(await waits()).toBe(false);
    const mails = await api.mails();
    expect(mails).toHaveLength(2);
    for (const { subject, text } of mails) expect([subject, text]).toEqual(['Det nye navnet til Lille lag er ikke bekreftet', expect.stringContaining('Dere er ikke en kommune.')]);
    expect((await rename('Lille lag på Løkka', 3)).organisation).toMatchObject({ proposedName: 'Lille lag på Løkka', statusReason: null });
  });

  it('is dropped when the organisation is shut out, and does not come with it when it is let in again', async () => {
    await rename('Oslo kommune');
    await judge('SUSPENDED', { reason: 'Dere er ikke en kommune.' });
    await judge('VERIFIED', { version: 3 });
    expect(await seenBy(administrator)).toEqual({ name: 'Lille lag', proposedName: null });
  });

  it('is taken back by giving the present name', async () => {
    await rename('Oslo kommune');
    expect((await rename('Lille lag', 2)).organisation).toMatchObject({ name: 'Lille lag', proposedName: null });
    expect(await waits()).toBe(false);
  });

  it('keeps its place in the queue when something else is changed', async () => {
    await rename('Store lag');
    const since = async () => (await api.dataSource.query('select waiting_since from registration where organisation_id = $1', [own.id]))[0].waiting_since;
    const before = await since();
    api.clock.set(new Date(Date.now() + 60_000));
    expect((await rename('Store lag', 2)).organisation).toMatchObject({ proposedName: 'Store lag' });
    expect(await since()).toEqual(before);
  });

  it('is its name at once when the register calls it so, and only while it is alive there', async () => {
    await rename('Oslo kommune');
    await registeredAs('Lille Lag Løkka', 'ACTIVE');
    expect((await rename('Lille lag Løkka', 2)).organisation).toMatchObject({ name: 'Lille lag Løkka', proposedName: null });
    expect(await waits()).toBe(false);
    own = await troupe(api, { name: 'Lille lag', organisationNumber: aNumber() });
    await registeredAs('Tomt lag', 'BANKRUPT');
    expect((await rename('Tomt lag')).organisation).toMatchObject({ name: 'Lille lag', proposedName: 'Tomt lag' });
  });

  it('is not looked at any less for one that was given before names waited', async () => {
    await api.dataSource.query('insert into registration (organisation_id, waiting_since) values ($1, now())', [own.id]);
    await rename('Lille lag');
    expect(await waits()).toBe(true);
  });
});

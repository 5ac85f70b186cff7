import { catalogue } from '@samskap/catalogue-api';
import { Membership, identity } from '@samskap/identity-api';
import { aMember, aPerson, anOrganisation } from '@samskap/identity-api/testing';
import { platform } from '@samskap/platform-api';
import { type Caller, type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { organisations } from '../index.js';
import { REGISTERED, type RegistersStandIn, startRegisters } from '../testing/registers.stand-in.mjs';

const SAVE = 'mutation ($input: SaveUnitInput!) { saveUnit(input: $input) { organisation { units { id name organisationNumber } } userErrors { code path } } }';
const REMOVE = 'mutation ($input: RemoveUnitInput!) { removeUnit(input: $input) { organisation { units { name } } userErrors { code path } } }';

describe('the units of an organisation', () => {
  let api: TestApi;
  let registers: RegistersStandIn;

  beforeAll(async () => {
    registers = await startRegisters();
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations], { registersUrl: registers.url });
  });
  afterAll(async () => {
    await api.stop();
    await registers.close();
  });

  const save = async (caller: Caller | null, input: Record<string, unknown>): Promise<Json> => (await api.data(caller, SAVE, { input })).saveUnit;
  const remove = async (caller: Caller | null, input: Record<string, unknown>): Promise<Json> => (await api.data(caller, REMOVE, { input })).removeUnit;
  const refused = (code: string, path: string[] | null) => ({ organisation: null, userErrors: [{ code, path }] });
  const led = async () => {
    const organisation = await anOrganisation(api);
    return { organisationId: organisation.id, organisation, leader: await aMember(api, organisation, 'LEADER') };
  };

  it('are added, changed and taken away by its leader, one event each; members of one that goes stay', async () => {
    const { organisationId, organisation, leader } = await led();
    const added = await save(leader, { organisationId, name: ' NAV Vestby ', organisationNumber: '313 000 060' });
    expect(added).toEqual({ organisation: { units: [{ id: expect.any(String), name: 'NAV Vestby', organisationNumber: REGISTERED.subUnit }] }, userErrors: [] });
    const [{ id }] = added.organisation.units;
    expect((await save(leader, { organisationId, id, name: 'NAV-kontoret' })).organisation.units).toEqual([{ id, name: 'NAV-kontoret', organisationNumber: null }]);
    const member = await aMember(api, organisation);
    await api.dataSource.getRepository(Membership).update({ organisationId, personId: member.id }, { unitId: id });
    expect(await remove(leader, { organisationId, id })).toEqual({ organisation: { units: [] }, userErrors: [] });
    expect(await api.dataSource.getRepository(Membership).findOneBy({ organisationId, personId: member.id })).toMatchObject({ unitId: null });
    const events = await api.dataSource.query('select type, data from event where subject_id = $1 order by id', [organisationId]);
    expect(events).toEqual([
      { type: 'organisation.unit-saved', data: { unitId: id, added: true } },
      { type: 'organisation.unit-saved', data: { unitId: id, added: false } },
      { type: 'organisation.unit-removed', data: { unitId: id } },
    ]);
  });

  it('have names of their own, and numbers that are real and nobody else’s', async () => {
    const { organisationId, leader } = await led();
    await anOrganisation(api, { organisationNumber: REGISTERED.voluntary });
    expect((await save(leader, { organisationId, name: 'Barn og unge', organisationNumber: REGISTERED.enterprise })).userErrors).toEqual([]);
    expect(await save(leader, { organisationId, name: 'BARN og unge' })).toEqual(refused('UNIT_TWICE', ['name']));
    expect(await save(leader, { organisationId, name: ' ' })).toEqual(refused('REQUIRED', ['name']));
    expect(await save(leader, { organisationId, name: 'Ring 01010000382' })).toEqual(refused('NATIONAL_ID', ['name']));
    for (const [organisationNumber, code] of [['123456789', 'NOT_ORGANISATION_NUMBER'], [REGISTERED.deleted, 'DELETED_IN_REGISTER'], [REGISTERED.voluntary, 'ALREADY_REGISTERED'], [REGISTERED.enterprise, 'NUMBER_OF_UNIT']]) {
      expect(await save(leader, { organisationId, name: 'Annen', organisationNumber })).toEqual(refused(code!, ['organisationNumber']));
    }
  });

  it('belong to their organisation alone', async () => {
    const [one, other] = [await led(), await led()];
    const [{ id }] = (await save(one.leader, { organisationId: one.organisationId, name: 'Egen' })).organisation.units;
    expect(await save(other.leader, { organisationId: other.organisationId, id, name: 'Tatt' })).toEqual(refused('UNIT_NOT_FOUND', ['id']));
    expect(await remove(other.leader, { organisationId: other.organisationId, id })).toEqual(refused('UNIT_NOT_FOUND', ['id']));
    expect(await remove(other.leader, { organisationId: one.organisationId, id })).toEqual(refused('NOT_ALLOWED', ['organisationId']));
  });

  it('are for leaders: members, strangers and those not signed in are told so', async () => {
    const { organisationId, organisation, leader } = await led();
    const [{ id }] = (await save(leader, { organisationId, name: 'Fast' })).organisation.units;
    for (const [caller, code, path] of [[await aMember(api, organisation), 'NOT_ALLOWED', ['organisationId']], [await aPerson(api), 'NOT_ALLOWED', ['organisationId']], [null, 'SIGN_IN', null]] as const) {
      expect(await save(caller, { organisationId, name: 'Ny' })).toEqual(refused(code, path as string[] | null));
      expect(await remove(caller, { organisationId, id })).toEqual(refused(code, path as string[] | null));
    }
  });
});

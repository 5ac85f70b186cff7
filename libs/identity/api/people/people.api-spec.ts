import { catalogue } from '@samskap/catalogue-api';
import { platform } from '@samskap/platform-api';
import { type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { identity, privacy } from '../index.js';
import { type SignedIn, aCoordinator, aPerson, anOrganisation } from '../testing/identity.builder.js';

const LIST = `query ($filter: AccountFilter) { accounts(first: 100, filter: $filter) { totalCount nodes { id version name email administrator suspendedAt memberships { role } } } }`;

describe('accounts', () => {
  let api: TestApi;
  let administrator: SignedIn;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, privacy]);
  });

  beforeEach(async () => {
    await api.dataSource.query('update person set administrator = false');
    administrator = await aPerson(api, { administrator: true });
  });

  afterAll(() => api.stop());

  const decide = async (caller: SignedIn, name: 'suspendAccount' | 'setAdministrator', input: Record<string, unknown>): Promise<Json> => {
    const type = name === 'suspendAccount' ? 'SuspendAccountInput' : 'SetAdministratorInput';
    const payload = (await api.data(caller, `mutation ($input: ${type}!) { ${name}(input: $input) { account { version administrator suspendedAt } userErrors { code } } }`, { input }))[name];
    return { ...payload, codes: payload.userErrors.map((error: Json) => error.code) };
  };

  it('are for administrators; to others every filter, also one that leaves out, says that there is none', async () => {
    const secret = await aPerson(api, { name: 'Hemmelig Hansen', email: 'hemmelig.hansen@example.no' });
    await api.dataSource.query('update person set suspended_at = now() where id = $1', [secret.id]);
    const filters = [null, { text: 'hansen' }, { text: ' HEMMELIG.hansen@example.no' }, { suspended: true }, { suspended: false }, { administrator: true }, { administrator: false, suspended: true }];
    for (const filter of filters) {
      const seen = (await api.data(administrator, LIST, { filter })).accounts;
      expect([filter, seen.nodes.some((node: Json) => node.id === secret.id)]).toEqual([filter, filter?.suspended !== false && filter?.administrator !== true]);
      for (const outsider of [null, await aPerson(api), await aCoordinator(api, [await anOrganisation(api)])]) expect((await api.data(outsider, LIST, { filter })).accounts).toEqual({ totalCount: 0, nodes: [] });
    }
  });

  it('tell nobody an address unseen: a part of it finds nothing, and whom the whole finds may read it, whatever was asked for', async () => {
    const sought = await aPerson(api, { name: 'Sara Søkt', email: 'kjent.adresse@example.no' });
    const seen = async () => (await api.dataSource.query('delete from personal_data_view where person_id = $1 returning seen, seen_by', [sought.id]))[0];
    const found = async (text: string, selection: string) => (await api.data(administrator, `query ($text: String!) { accounts(first: 1, filter: { text: $text }) { ${selection} } }`, { text })).accounts;
    expect(await found('kjent.adresse@', 'totalCount nodes { name }')).toEqual({ totalCount: 0, nodes: [] });
    expect(await found('Sara Søkt', 'totalCount nodes { name }')).toEqual({ totalCount: 1, nodes: [{ name: 'Sara Søkt' }] });
    expect(await seen()).toEqual([]);
    for (const selection of ['totalCount', 'nodes { name }', 'pageInfo { endCursor }']) {
      await found('Kjent.Adresse@example.no', selection);
      expect([selection, await seen()]).toEqual([selection, [{ seen: 'ACCOUNT', seen_by: administrator.id }]]);
    }
  });

  it('are shut out at once and let in again, once for each version', async () => {
    const person = await aPerson(api, { email: 'ute.og.inne@example.no' });
    expect(await api.data(person, '{ viewer { email } }')).toEqual({ viewer: { email: 'ute.og.inne@example.no' } });
    const { account, codes } = await decide(administrator, 'suspendAccount', { id: person.id, version: 1, suspended: true });
    expect([codes, account.version, account.suspendedAt]).toEqual([[], 2, expect.any(String)]);
    expect(await api.data(person, '{ viewer { email } }')).toEqual({ viewer: null });
    expect((await decide(administrator, 'suspendAccount', { id: person.id, version: 1, suspended: false })).codes).toEqual(['STALE']);
    expect((await decide(administrator, 'suspendAccount', { id: person.id, version: 2, suspended: false })).codes).toEqual([]);
    expect(await api.data(person, '{ viewer { email } }')).toEqual({ viewer: null });
    expect(await api.dataSource.query('select type, actor_id, data from event where subject_id = $1 order by id', [person.id])).toEqual([
      { type: 'person.suspended', actor_id: administrator.id, data: {} },
      { type: 'person.restored', actor_id: administrator.id, data: {} },
    ]);
  });

  it('are decided about by administrators alone, and nobody shuts out themselves', async () => {
    const person = await aPerson(api);
    for (const outsider of [person, await aCoordinator(api, [await anOrganisation(api)])]) {
      expect((await decide(outsider, 'suspendAccount', { id: administrator.id, version: 1, suspended: true })).codes).toEqual(['NOT_FOUND']);
      expect((await decide(outsider, 'setAdministrator', { id: outsider.id, version: 1, administrator: true })).codes).toEqual(['NOT_FOUND']);
    }
    expect((await decide(administrator, 'suspendAccount', { id: administrator.id, version: 1, suspended: true })).codes).toEqual(['OWN_ACCOUNT']);
  });

  it('always hold an administrator, also when the last ones take the right from each other at once', async () => {
    expect((await decide(administrator, 'setAdministrator', { id: administrator.id, version: 1, administrator: false })).codes).toEqual(['LAST_ADMINISTRATOR']);
    for (let round = 0; round < 5; round += 1) {
      await api.dataSource.query('update person set administrator = false');
      const [one, other] = [await aPerson(api, { administrator: true }), await aPerson(api, { administrator: true })];
      const outcomes = await Promise.all([
        decide(one, 'setAdministrator', { id: other.id, version: 1, administrator: false }),
        decide(other, round % 2 ? 'setAdministrator' : 'suspendAccount', { id: one.id, version: 1, ...(round % 2 ? { administrator: false } : { suspended: true }) }),
      ]);
      expect(outcomes.filter(({ codes }) => codes.length === 0)).toHaveLength(1);
      expect(await api.dataSource.query('select count(*)::int as n from person where administrator and suspended_at is null')).toEqual([{ n: 1 }]);
    }
  });

  it('become administrators', async () => {
    const person = await aPerson(api);
    expect((await decide(administrator, 'setAdministrator', { id: person.id, version: 1, administrator: true })).account).toMatchObject({ administrator: true, version: 2 });
    expect((await api.data(person, '{ viewer { administrator } accounts { totalCount } }')).viewer).toEqual({ administrator: true });
  });
});

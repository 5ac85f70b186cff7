import { catalogue } from '@samskap/catalogue-api';
import { platform } from '@samskap/platform-api';
import { TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identity, privacy } from '../index.js';
import { aPerson } from '../testing/identity.builder.js';

describe('the download of what is kept of someone', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, privacy]);
  });
  afterAll(() => api.stop());

  it('is noted when it is fetched, and not when one only asks about it', async () => {
    const person = await aPerson(api);
    const ask = (method: 'GET' | 'HEAD') => api.app.inject({ method, url: '/mine-data', headers: { cookie: person.cookie } });
    const noted = async (): Promise<number> => (await api.dataSource.query<unknown[]>('select 1 from personal_data_view where person_id = $1', [person.id])).length;
    for (let times = 0; times < 20; times += 1) await ask('HEAD');
    expect(await noted()).toBe(0);
    expect([(await ask('GET')).statusCode, await noted()]).toEqual([200, 1]);
  });
});

import { catalogue } from '@samskap/catalogue-api';
import { platform } from '@samskap/platform-api';
import { LiveReader, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identity } from '../index.js';
import { Guest } from '../testing/guest.js';
import { type SignedIn, aMember, anOrganisation } from '../testing/identity.builder.js';

const features = [platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity];
const WATCHED = '{ viewer { memberships { organisation { id } } } }';
const WITHIN_MS = 5_000;

describe('a stream of somebody signed in', () => {
  let here: TestApi;
  let there: TestApi;

  beforeAll(async () => {
    here = await TestApi.start(features);
    there = await TestApi.start(features, { databaseUrl: String((here.dataSource.options as { url?: string }).url) });
  });

  afterAll(async () => {
    await there.stop();
    await here.stop();
  });

  /** Somebody who watches by way of both processes. */
  const watching = async () => {
    const organisation = await anOrganisation(here);
    const member = await aMember(here, organisation);
    const readers = await Promise.all([here, there].map(async ({ app }) => (await LiveReader.open(app, member, { query: WATCHED })).reader));
    for (const reader of readers) {
      await reader.until(({ messages, ended }) => messages.length > 0 || ended);
      expect(reader.state).toEqual({ viewer: { memberships: [{ organisation: { id: organisation.id } }] } });
    }
    return { organisation, member, readers };
  };

  const signOut = async ({ cookie }: SignedIn) => {
    const guest = new Guest(here);
    guest.cookie = cookie;
    await guest.data('mutation { signOut { userErrors { code } } }');
  };

  it.each<[string, (who: Awaited<ReturnType<typeof watching>>) => Promise<unknown>]>([
    ['signs out', ({ member }) => signOut(member)],
    ['has been signed in for too long', ({ member }) => here.dataSource.query(`update session set expires_at = now() where person_id = $1`, [member.id])],
    ['is shut out', ({ member }) => here.dataSource.query(`update person set suspended_at = now() where id = $1`, [member.id])],
    ['is no longer a member', ({ member }) => here.dataSource.query(`delete from membership where person_id = $1`, [member.id])],
    ['belongs to an organisation that is suspended', ({ organisation }) => here.dataSource.query(`update organisation set status = 'SUSPENDED' where id = $1`, [organisation.id])],
  ])('ends in every process within five seconds when one %s', async (_why, happens) => {
    const [stays, goes] = [await watching(), await watching()];
    const began = performance.now();
    await happens(goes);
    await Promise.all(goes.readers.map((reader) => reader.until(({ ended }) => ended)));
    expect(performance.now() - began).toBeLessThan(WITHIN_MS);
    for (const reader of goes.readers) expect(reader.messages.at(-1)!.event).toBe('end');
    expect(stays.readers.map(({ ended }) => ended)).toEqual([false, false]);
    for (const reader of stays.readers) reader.leave();
  });
});

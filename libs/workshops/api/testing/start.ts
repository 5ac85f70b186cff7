import { catalogue } from '@samskap/catalogue-api';
import { challenges } from '@samskap/challenges-api';
import { identity } from '@samskap/identity-api';
import { ideas } from '@samskap/ideas-api';
import { organisations } from '@samskap/organisations-api';
import { partners } from '@samskap/partners-api';
import { pilots } from '@samskap/pilots-api';
import { platform } from '@samskap/platform-api';
import { TestApi } from '@samskap/platform-api/testing';
import { workshops } from '../index.js';

export const NOW = new Date('2026-03-02T09:00:00Z');

/** This feature on those below it, at ten in the morning of a Monday in March. */
export async function startWorkshops(): Promise<TestApi> {
  const api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations, partners, challenges, pilots, ideas, workshops]);
  api.clock.set(NOW);
  return api;
}

/** So many days after NOW, at the same time. */
export const inDays = (days: number): Date => new Date(NOW.getTime() + days * 86_400_000);

import { catalogue } from '@samskap/catalogue-api';
import { challenges } from '@samskap/challenges-api';
import { identity } from '@samskap/identity-api';
import { organisations } from '@samskap/organisations-api';
import { partners } from '@samskap/partners-api';
import { pilots } from '@samskap/pilots-api';
import { platform } from '@samskap/platform-api';
import { TestApi, type TestApiOptions } from '@samskap/platform-api/testing';
import { volunteers } from '../index.js';

/** This feature on those below it, at ten in the morning of a Monday in March. */
export async function startVolunteers(options: TestApiOptions = {}): Promise<TestApi> {
  const instance = { name: 'Samskap', demo: true, secure: false, ...(options.smsGateway ? { smsGateway: options.smsGateway } : {}) };
  const api = await TestApi.start([platform(instance), catalogue, identity, organisations, partners, challenges, pilots, volunteers], options);
  api.clock.set(NOW);
  return api;
}

export const NOW = new Date('2026-03-02T09:00:00Z');

/** So many days after NOW, at the same time. */
export const inDays = (days: number): Date => new Date(NOW.getTime() + days * 86_400_000);

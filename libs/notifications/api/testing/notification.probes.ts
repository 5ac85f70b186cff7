import type { Probes } from '@samskap/identity-api/testing/scene';
import { unsubscribeToken } from '../unsubscribe.js';

export const notificationProbes: Probes = {
  'Mutation.readNotifications': {
    build: async () => ({}),
    operation: 'mutation { readNotifications(input: {}) { viewer { unreadNotifications } userErrors { code } } }',
  },
  'Mutation.chooseNotifications': {
    build: async () => ({}),
    operation: 'mutation { chooseNotifications(input: { choices: [] }) { viewer { notificationChoices { kind } } userErrors { code } } }',
  },
  'Mutation.unsubscribe': {
    build: async ({ api, owner }) => ({ token: await unsubscribeToken(api.dataSource.manager, { personId: owner.member.id, kind: 'INVITATION' }) }),
    operation: 'mutation ($token: String!) { unsubscribe(input: { token: $token }) { kind userErrors { code } } }',
    refusedAs: ['UNSUBSCRIBE_LINK'],
  },
};

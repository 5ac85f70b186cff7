import type { SidesByType, Subject } from '@samskap/platform-api';
import { sql } from '@samskap/platform-api';
import { Door } from './door.entity.js';
import { doorPolicy } from './door.policy.js';
import { Idea } from './idea.entity.js';
import { ideaLifecycle, ideaPolicy } from './idea.policy.js';

export const ideaSubject: Subject<Idea, 'answer' | 'passOn'> = { type: 'Idea', entity: Idea, policy: ideaPolicy, lifecycle: ideaLifecycle };

export const doorSubject: Subject<Door, 'change'> = { type: 'Door', entity: Door, policy: doorPolicy, lifecycle: {} };

/** The team answers; those who had it before know its history. */
export const ideaSides: SidesByType = {
  Idea: {
    owner: (id) => sql`select t.owner_id from idea t where t.id = ${id}`,
    partners: (id) => sql`select h.from_organisation_id as id from handover h where h.idea_id = ${id}`,
  },
  Door: { owner: (id) => sql`select t.organisation_id from door t where t.id = ${id}`, partners: () => sql`select null::uuid as id where false` },
};

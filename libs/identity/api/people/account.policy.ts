import { type Policy, type Rule, type Subject, administers, and, sql } from '@samskap/platform-api';
import { Person } from '../accounts/person.entity.js';

const administered: Rule = (account, viewer) => and(administers(viewer), sql`${account}.erased_at is null`);

/** Accounts are for administrators alone; one that is erased is no account. */
export const accountPolicy: Policy<'suspend' | 'setAdministrator'> = {
  read: administered,
  suspend: administered,
  setAdministrator: administered,
};

export const accountSubject: Subject<Person, 'suspend' | 'setAdministrator'> = { type: 'Person', entity: Person, policy: accountPolicy, lifecycle: {}, stateOf: () => 'ANY' };

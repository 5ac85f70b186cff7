import { type Policy, type Subject, administers } from '@samskap/platform-api';
import { Person } from '../accounts/person.entity.js';

/** Accounts are for administrators alone. */
export const accountPolicy: Policy<'suspend' | 'setAdministrator'> = {
  read: (_account, viewer) => administers(viewer),
  suspend: (_account, viewer) => administers(viewer),
  setAdministrator: (_account, viewer) => administers(viewer),
};

export const accountSubject: Subject<Person, 'suspend' | 'setAdministrator'> = { type: 'Person', entity: Person, policy: accountPolicy, lifecycle: {}, stateOf: () => 'ANY' };

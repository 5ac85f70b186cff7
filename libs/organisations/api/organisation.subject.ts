import { Organisation } from '@samskap/identity-api';
import type { Subject } from '@samskap/platform-api';
import { organisationsPolicy } from './organisations.policy.js';

export const organisationSubject: Subject<Organisation, 'update' | 'manageUnits' | 'verify'> = {
  type: 'Organisation',
  entity: Organisation,
  policy: organisationsPolicy,
  lifecycle: {},
};

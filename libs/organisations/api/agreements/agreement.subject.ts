import type { Subject } from '@samskap/platform-api';
import { Agreement } from './agreement.entity.js';
import { type AgreementVerb, agreementLifecycle, agreementStatus } from './agreement.lifecycle.js';
import { agreementPolicy } from './agreement.policy.js';

export const agreementSubject: Subject<Agreement, AgreementVerb> = {
  type: 'Agreement',
  entity: Agreement,
  policy: agreementPolicy,
  lifecycle: agreementLifecycle,
  stateOf: agreementStatus,
};

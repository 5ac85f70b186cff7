import { EVERYONE, type ViewerKind, access } from '@samskap/platform-api';

const OWN: readonly ViewerKind[] = ['member', 'leader'];

export const serviceAccess = [
  ...access(['Query.service', 'Query.services'], { draft: OWN, active: EVERYONE, closed: OWN, 'active, of an organisation that is suspended': [] }),
  ...access('Mutation.saveService', { 'a new one': OWN, draft: OWN, active: OWN }),
  ...access('Mutation.activateService', { draft: OWN, closed: OWN }),
  ...access('Mutation.confirmService', { active: OWN }),
  ...access('Mutation.closeService', { draft: OWN, active: OWN }),
  ...access('Mutation.confirmServiceByLink', { 'with the link': EVERYONE }),
];

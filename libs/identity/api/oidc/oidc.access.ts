import { access } from '@samskap/platform-api';

export const oidcAccess = access('Mutation.removeIdentity', { "a volunteer's": ['volunteer'] });

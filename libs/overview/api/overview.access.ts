import { ALWAYS, EVERYONE, SIGNED_IN, access } from '@samskap/platform-api';

export const overviewAccess = [...access('Query.overview', { [ALWAYS]: EVERYONE }), ...access('Mutation.markSeen', { [ALWAYS]: SIGNED_IN })];

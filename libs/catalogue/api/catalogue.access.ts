import { ALWAYS, EVERYONE, access } from '@samskap/platform-api';

export const catalogueAccess = access(['Query.places', 'Query.terms'], { [ALWAYS]: EVERYONE });

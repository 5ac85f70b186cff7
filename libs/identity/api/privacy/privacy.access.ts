import { ALWAYS, SIGNED_IN, access } from '@samskap/platform-api';

/** Everyone decides about themselves, and about nobody else. */
export const privacyAccess = access(['Mutation.setConsent', 'Mutation.eraseMe'], { [ALWAYS]: SIGNED_IN });

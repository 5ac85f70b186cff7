import type { Probes } from './scene.js';

const nothing = async () => ({});

export const privacyProbes: Probes = {
  'Mutation.setConsent': { build: nothing, operation: 'mutation { setConsent(input: { kind: CONTACT, given: false }) { viewer { email } userErrors { code } } }' },
  // Another's address: whoever is let in is told so, and nobody is erased.
  'Mutation.eraseMe': { build: nothing, operation: 'mutation { eraseMe(input: { email: "en.annen@example.no" }) { erased userErrors { code } } }' },
};

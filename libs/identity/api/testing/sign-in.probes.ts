import { newId } from '@samskap/platform-api';
import { Identity } from '../oidc/identity.entity.js';
import type { Probes, Scene, Thing } from './scene.js';

/** A provider's account that is the only way in, so that it stays whoever tries. */
async function identityOfVolunteer({ api, viewers }: Scene): Promise<Thing> {
  const id = newId();
  await api.dataSource.manager.insert(Identity, { id, personId: viewers.volunteer!.id, issuer: 'https://innlogging.example', subject: id, provider: 'eksempel', joinedAt: new Date() });
  return { id };
}

export const signInProbes: Probes = {
  'Mutation.removeIdentity': { build: identityOfVolunteer, operation: 'mutation ($id: ID!) { removeIdentity(input: { id: $id }) { userErrors { code } } }' },
};

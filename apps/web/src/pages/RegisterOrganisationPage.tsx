import { RegisterOrganisation } from '@samskap/organisations-web';
import { SignedIn } from '@samskap/ui';

/** Registering an organisation, and becoming its leader. */
export function RegisterOrganisationPage() {
  return <SignedIn>{() => <RegisterOrganisation />}</SignedIn>;
}

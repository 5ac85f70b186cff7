import { type ColumnClasses, all, cleared, reference } from '@samskap/platform-api';

/** What the registers say is public; of a sole trader the name is a person's, and stands there whatever becomes of an account here. */
export const organisationsColumns: ColumnClasses = {
  ...all('register_entry', 'none', 'organisation_number status status_since name form form_name kind place_code website voluntary activities asked_at fetched_at'),
  ...all('registration', 'none', 'organisation_id waiting_since judged_at'),
  ...all('registration', 'text', 'status_reason proposed_name'),
  'registration.registered_by': reference('Organisasjoner du har registrert', 'Organisasjonar du har registrert', 'Organisations that you registered'),
  'registration.judged_by': cleared('Organisasjoner du har tatt stilling til', 'Organisasjonar du har teke stilling til', 'Organisations that you decided on'),
};

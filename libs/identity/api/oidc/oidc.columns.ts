import { type ColumnClasses, all, own, person, through } from '@samskap/platform-api';

const provider = own('Innloggingstjeneste', 'Innloggingsteneste', 'Provider of sign-in');

/** What the tables of sign-in by providers hold of people. */
export const oidcColumns: ColumnClasses = {
  ...all('identity', 'none', 'id'),
  'identity.person_id': person('Innlogging hos andre', 'Innlogging hos andre', 'Sign-ins at providers'),
  'identity.issuer': own('Hos', 'Hos', 'At'),
  'identity.subject': own('Kjent der som', 'Kjend der som', 'Known there as'),
  'identity.provider': provider,
  'identity.joined_at': own('Knyttet til kontoen', 'Knytt til kontoen', 'Joined to the account'),
  'identity.last_used_at': own('Sist brukt', 'Sist brukt', 'Last used'),
  'session_identity.session_id': through('session', 'Hva en innloggingstjeneste sa', 'Kva ei innloggingsteneste sa', 'What a provider of sign-in said'),
  ...all('session_identity', 'none', 'identity_id'),
  'session_identity.provider': provider,
  ...all('session_identity', 'secret', 'sid'),
  'session_identity.represents': own('Virksomheter du kan opptre for', 'Verksemder du kan opptre for', 'Organisations you may speak for'),
  ...all('sign_in_attempt', 'none', 'id return_to expires_at'),
  ...all('sign_in_attempt', 'secret', 'secret_hash'),
  'sign_in_attempt.person_id': person('Innlogging som er under vei', 'Innlogging som er på veg', 'Sign-ins under way'),
  'sign_in_attempt.provider': provider,
  ...all('logout_token', 'none', 'issuer jti_hash expires_at'),
};

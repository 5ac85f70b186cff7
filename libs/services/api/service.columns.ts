import { type ColumnClasses, all, person, reference } from '@samskap/platform-api';

/** What services say is about work; e-mail and telephone are the service's own. */
export const serviceColumns: ColumnClasses = {
  ...all('service', 'none', 'id slug version status language telephone email website owner_id unit_id pilot_id confirmed_on asked_at created_at updated_at'),
  ...all('service', 'text', 'name summary for_whom how_to_refer opening_hours waiting_time'),
  'service.saved_by': reference('Tjenester du har skrevet om', 'Tenester du har skrive om', 'Services that you described'),
  ...all('service_place', 'none', 'service_id code'),
  ...all('service_term', 'none', 'service_id scheme code'),
  ...all('service_link', 'none', 'service_id expires_at'),
  'service_link.token_hash': 'secret',
  'service_link.person_id': person('Lenker for å bekrefte tjenester', 'Lenkjer for å stadfeste tenester', 'Links to confirm services'),
};

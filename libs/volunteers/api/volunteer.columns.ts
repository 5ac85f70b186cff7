import { type ColumnClasses, address, all, cleared, own } from '@samskap/platform-api';

/**
 * Someone who signs up has no account: a sign-up is about whoever has its address, and goes with that account or when its time is out.
 * The contact's name and number are what the organisation makes public of itself.
 */
export const volunteerColumns: ColumnClasses = {
  ...all('volunteer_assignment', 'none', 'id slug version status language owner_id pilot_id place_code police_certificate confidentiality minimum_age confirmation created_at updated_at'),
  ...all('volunteer_assignment', 'text', 'title task meeting_point contact_name contact_telephone training expenses'),
  'volunteer_assignment.contact_id': cleared('Frivilligoppdrag du er kontakt for', 'Frivilligoppdrag du er kontakt for', 'Volunteer assignments that you are the contact of'),
  ...all('assignment_target_group', 'none', 'assignment_id code'),
  ...all('assignment_slot', 'none', 'id assignment_id version starts_at ends_at capacity taken turns cancelled changed_at'),
  ...all('sign_up', 'none', 'id version slot_id turn language echo_of answered_at reminded_at alarmed_at'),
  'sign_up.email': address('Frivilligoppdrag du har meldt deg på', 'Frivilligoppdrag du har meldt deg på', 'Volunteer assignments that you signed up for'),
  'sign_up.name': own('Navn', 'Namn', 'Name'),
  'sign_up.mobile': own('Mobil', 'Mobil', 'Mobile'),
  'sign_up.status': own('Status', 'Status', 'Status'),
  'sign_up.signed_up_at': own('Meldt på', 'Meld på', 'Signed up'),
  'sign_up.reason': own('Begrunnelse', 'Grunngiving', 'Reason'),
  'sign_up.quarters': own('Kvarter', 'Kvarter', 'Quarters of an hour'),
  'sign_up.police_certificate_seen_on': own('Politiattest vist', 'Politiattest vist', 'Police certificate seen'),
  'sign_up.confidentiality_signed_on': own('Taushetserklæring skrevet under', 'Teieerklæring skriven under', 'Declaration of confidentiality signed'),
  ...all('sign_up_token', 'none', 'sign_up_id minted_at'),
  'sign_up_token.hash': 'secret',
};

import { type ColumnClasses, address, all, own, reference } from '@samskap/platform-api';

/**
 * Someone who registers has no account: a registration is about whoever has its address, and goes with that account or when its time
 * is out. Nothing of it is joined to the board, and results hold nothing of people.
 */
export const workshopColumns: ColumnClasses = {
  ...all(
    'workshop',
    'none',
    'id slug version template status language owner_id place_code starts_at ends_at capacity taken turns tables dots answer_by challenge_id pilot_id code participants ballots answers_told_at created_at updated_at',
  ),
  ...all('workshop', 'text', 'title question description venue online_url'),
  'workshop.made_by': reference('Verksteder du har laget', 'Verkstader du har laga', 'Workshops that you made'),
  ...all('workshop_host', 'none', 'workshop_id organisation_id'),
  ...all('workshop_term', 'none', 'workshop_id code'),
  ...all('workshop_agenda_item', 'none', 'workshop_id position time'),
  ...all('workshop_agenda_item', 'text', 'title speaker'),
  ...all('workshop_registration', 'none', 'id version workshop_id turn language reminded_at'),
  'workshop_registration.email': address('Verksteder du har meldt deg på', 'Verkstader du har meldt deg på', 'Workshops that you registered for'),
  'workshop_registration.name': own('Navn', 'Namn', 'Name'),
  'workshop_registration.adult': own('18 år eller eldre', '18 år eller eldre', '18 or older'),
  'workshop_registration.status': own('Status', 'Status', 'Status'),
  'workshop_registration.registered_at': own('Meldt på', 'Meld på', 'Registered'),
  'workshop_registration_token.registration_id': 'none',
  'workshop_registration_token.hash': 'secret',
  ...all('workshop_result', 'none', 'idea_id workshop_id position votes'),
  'workshop_result.texts': 'text',
};

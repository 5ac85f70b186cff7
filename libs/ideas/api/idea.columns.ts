import { type ColumnClasses, address, all, own, reference } from '@samskap/platform-api';

/** What was sent in stays with its answer; the sender's name and address are a row of their own, which goes with the person. */
export const ideaColumns: ColumnClasses = {
  ...all('door', 'none', 'id version place_code organisation_id unit_id answer_within_days'),
  'door.contact_id': 'cleared',
  'door.stand_in_id': 'cleared',
  ...all(
    'idea',
    'none',
    'id version kind source status language owner_id unit_id place_code pilot_id sent_at answer_by answered_at became_challenge_id became_proposal_id became_pilot_id public',
  ),
  ...all('idea', 'text', 'title text answer'),
  'idea.contact_id': 'cleared',
  'idea.stand_in_id': 'cleared',
  'idea.sent_by': reference('Ideer, behov og spørsmål du har sendt inn', 'Idear, behov og spørsmål du har sendt inn', 'Ideas, needs and questions that you sent in'),
  ...all('idea_term', 'none', 'idea_id code'),
  ...all('idea_sender', 'none', 'idea_id language'),
  'idea_sender.name': own('Navn', 'Namn', 'Name'),
  'idea_sender.email': address('Det du har sendt inn uten konto', 'Det du har sendt inn utan konto', 'What you sent in without an account'),
  'idea_token.hash': 'secret',
  'idea_token.idea_id': 'none',
  ...all('handover', 'none', 'id idea_id from_organisation_id from_unit_id to_organisation_id to_unit_id at'),
  'handover.reason': 'text',
  'handover.by': reference('Det du har sendt videre til andre', 'Det du har sendt vidare til andre', 'What you have sent on to others'),
};

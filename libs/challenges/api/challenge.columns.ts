import { type ColumnClasses, all, cleared, reference } from '@samskap/platform-api';

/**
 * Challenges, questions and proposals belong to organisations. A draft is read by all of its organisation, so it stays with them
 * when whoever began it erases their account.
 */
export const challengeColumns: ColumnClasses = {
  ...all('challenge', 'none', 'id slug version route status language owner_id unit_id published_at created_at updated_at deadline answer_by procurement_route budget_from budget_to source source_key'),
  ...all('challenge', 'text', 'title need hoped_outcome outcome'),
  // Somebody to ask: a contact without a name helps nobody.
  'challenge.contact_id': cleared('Utfordringer der du er kontakt', 'Utfordringar der du er kontakt', 'Challenges that you are the contact of'),
  ...all('challenge_term', 'none', 'challenge_id scheme code'),
  ...all('challenge_place', 'none', 'challenge_id code'),
  ...all('challenge_co_owner', 'none', 'challenge_id organisation_id'),
  ...all('challenge_criterion', 'none', 'challenge_id position weight'),
  'challenge_criterion.name': 'text',
  ...all('challenge_capability', 'none', 'challenge_id code level'),
  ...all('question', 'none', 'id challenge_id asked_at answered_at'),
  ...all('question', 'text', 'text answer'),
  'question.asked_by': reference('Spørsmål du har stilt', 'Spørsmål du har stilt', 'Questions that you asked'),
  'question.answered_by': reference('Spørsmål du har svart på', 'Spørsmål du har svart på', 'Questions that you answered'),
  ...all('proposal', 'none', 'id version kind status challenge_id organisation_id solution_id idea_owner submitted_at answer_by decided_at created_at updated_at'),
  ...all('proposal', 'text', 'title summary approach needs cost exemption full_text reasons'),
  'proposal.author_id': reference('Forslag du har skrevet', 'Forslag du har skrive', 'Proposals that you wrote'),
  'proposal.decided_by': reference('Forslag du har svart på', 'Forslag du har svart på', 'Proposals that you decided on'),
  ...all('clarification', 'none', 'id proposal_id asked_at answered_at'),
  ...all('clarification', 'text', 'question answer'),
  ...all('recusal', 'none', 'id challenge_id because_id since until'),
  'recusal.person_id': reference('Saker du har stått utenfor', 'Saker du har stått utanfor', 'Matters that you stayed out of'),
  'clarification.asked_by': reference('Oppklaringer du har bedt om', 'Oppklaringar du har bede om', 'Clarifications that you asked for'),
};

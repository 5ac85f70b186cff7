import { type ColumnClasses, all, reference } from '@samskap/platform-api';

/** Pilots are work that a public body must be able to document; who did what stays, without the name once the account is erased. */
export const pilotColumns: ColumnClasses = {
  ...all('pilot', 'none', 'id slug version status language challenge_id proposal_id from_pilot_id owner_id lead_id starts_on ends_on clarifying_meeting_on next_checkpoint_on started_at decision created_at updated_at'),
  ...all('pilot', 'text', 'title summary learning_question frame'),
  'pilot.planned_by': reference('Piloter du har planlagt', 'Pilotar du har planlagt', 'Pilots that you planned'),
  ...all('pilot_partner', 'none', 'pilot_id organisation_id role phases'),
  ...all('indicator', 'none', 'id pilot_id position unit baseline target'),
  'indicator.name': 'text',
  ...all('indicator_value', 'none', 'checkpoint_id indicator_id value'),
  ...all('checkpoint', 'none', 'id pilot_id held_on choice next_on recorded_at'),
  ...all('checkpoint', 'text', 'happened unknown'),
  'checkpoint.recorded_by': reference('Oppfølgingsmøter du har skrevet om', 'Oppfølgingsmøte du har skrive om', 'Checkpoints that you recorded'),
  ...all('pilot_evaluation', 'none', 'pilot_id written_at'),
  ...all('pilot_evaluation', 'text', 'worked did_not_work target_group_voice cost recommendation'),
  'pilot_evaluation.written_by': reference('Evalueringer du har skrevet', 'Evalueringar du har skrive', 'Evaluations that you wrote'),
  ...all('pilot_decision', 'none', 'id pilot_id decision adopted_from decided_at'),
  ...all('pilot_decision', 'text', 'reasons receiving_service funding lesson'),
  'pilot_decision.decided_by': reference('Beslutninger du har tatt om piloter', 'Avgjerder du har teke om pilotar', 'Decisions that you made on pilots'),
};

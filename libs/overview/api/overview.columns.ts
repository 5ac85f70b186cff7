import { type ColumnClasses, all, own, person, reference } from '@samskap/platform-api';

/** What happened, and when each person last looked. */
export const overviewColumns: ColumnClasses = {
  ...all('activity', 'none', 'id event_id type at subject_type subject_id'),
  'activity.actor_id': reference('Det du har gjort, slik andre ser det i oversikten', 'Det du har gjort, slik andre ser det i oversikta', 'What you did, as others see it in the overview'),
  ...all('activity_audience', 'none', 'activity_id organisation_id'),
  'last_look.person_id': person('Når du sist så på oversikten', 'Når du sist såg på oversikta', 'When you last looked at the overview'),
  'last_look.seen_at': own('Tidspunkt', 'Tidspunkt', 'Time'),
};

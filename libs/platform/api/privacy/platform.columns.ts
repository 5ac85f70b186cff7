import { type ColumnClasses, all, own, person, reference } from './columns.js';

/** The log of what happened says who did it by id alone. Keys that make a repeated call harmless belong to whoever sent them. */
export const platformColumns: ColumnClasses = {
  ...all('event', 'none', 'id tx at type subject_type subject_id data role organisation_id'),
  'event.actor_id': reference('Det du har gjort, i loggen over hendelser', 'Det du har gjort, i loggen over hendingar', 'What you did, in the log of events'),
  ...all('event_consumer', 'none', 'name tx id'),
  'idempotency_key.person_id': person('Nøkler som gjør at det samme ikke blir sendt to ganger', 'Nøklar som gjer at det same ikkje blir sendt to gonger', 'Keys that keep the same from being sent twice'),
  'idempotency_key.key': own('Nøkkel', 'Nøkkel', 'Key'),
  'idempotency_key.body': 'secret',
  'idempotency_key.result_id': 'none',
  'idempotency_key.created_at': own('Tidspunkt', 'Tidspunkt', 'Time'),
  // The key is a hash of an account or an address, and is gone when its time is out.
  'rate_limit.key': 'secret',
  ...all('rate_limit', 'none', 'points expire'),
  // Ids alone: whom it went to and what it said is written when it leaves, and not kept.
  ...all('sms', 'none', 'key kind language data created_at claimed_at ended_at'),
  ...all('round', 'none', 'name last_run_at'),
  ...all('instance', 'none', 'id version name colour default_language accessibility_statement_url'),
};

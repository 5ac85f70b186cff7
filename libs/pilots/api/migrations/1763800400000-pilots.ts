import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pilots with their partners, indicators, checkpoints, evaluations and every decision on them. */
export class Pilots1763800400000 implements MigrationInterface {
  name = 'Pilots1763800400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table pilot (
        id uuid primary key,
        slug text not null unique,
        version int not null default 1,
        status text not null default 'PLANNED' check (status in ('PLANNED', 'RUNNING', 'EVALUATING', 'DECIDED')),
        language text not null default 'NB' check (language in ('NB', 'NN', 'EN')),
        title text not null check (title <> ''),
        summary text not null check (summary <> ''),
        learning_question text,
        frame text,
        challenge_id uuid references challenge,
        proposal_id uuid references proposal,
        from_pilot_id uuid references pilot check (from_pilot_id <> id),
        owner_id uuid not null references organisation,
        lead_id uuid not null references organisation,
        planned_by uuid references person on delete set null,
        starts_on date,
        ends_on date check (ends_on >= starts_on),
        clarifying_meeting_on date,
        next_checkpoint_on date,
        started_at timestamptz,
        decision text check (decision in ('ADOPT', 'ADJUST', 'STOP')),
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        check ((status = 'RUNNING') = (next_checkpoint_on is not null)),
        check (status not in ('RUNNING', 'EVALUATING') or (started_at is not null and starts_on is not null and ends_on is not null and clarifying_meeting_on is not null and learning_question is not null)),
        check (status <> 'PLANNED' or (started_at is null and decision is null)),
        check (status <> 'DECIDED' or (decision is not null and decision <> 'ADJUST' and (decision = 'STOP' or started_at is not null)))
      );
      create index pilot_newest on pilot (updated_at desc, id desc);
      create index pilot_by_checkpoint on pilot (coalesce(next_checkpoint_on, 'infinity'::date), id);
      create index pilot_by_title on pilot (title, id);
      create index pilot_by_state on pilot (status, decision);
      create index pilot_of_owner on pilot (owner_id);
      create index pilot_of_lead on pilot (lead_id);
      create index pilot_of_challenge on pilot (challenge_id);
      create unique index pilot_of_proposal on pilot (proposal_id) where status <> 'DECIDED' or started_at is not null;
      create index pilot_following on pilot (from_pilot_id);
      create index pilot_words on pilot using gin (to_tsvector('norwegian', title || ' ' || summary));

      create table pilot_partner (
        pilot_id uuid not null references pilot on delete cascade,
        organisation_id uuid not null references organisation,
        role text not null check (role in ('LEAD', 'DELIVERY', 'EXPERTISE', 'RESOURCE', 'TARGET_GROUP', 'EVALUATOR')),
        phases text[] not null check (phases <@ array['PLANNING', 'TRIAL', 'EVALUATION', 'OPERATION'] and cardinality(phases) > 0),
        primary key (pilot_id, organisation_id, role)
      );
      create index pilot_of_partner on pilot_partner (organisation_id);

      create table indicator (
        id uuid primary key,
        pilot_id uuid not null references pilot on delete cascade,
        position int not null,
        name text not null check (name <> ''),
        unit text,
        baseline double precision,
        target double precision,
        unique (pilot_id, position)
      );
      create unique index indicator_once on indicator (pilot_id, lower(name));

      create table checkpoint (
        id uuid primary key,
        pilot_id uuid not null references pilot on delete cascade,
        held_on date not null,
        happened text not null,
        unknown text,
        choice text not null check (choice in ('CONTINUE', 'ADJUST', 'EVALUATE')),
        next_on date check (next_on > held_on),
        recorded_by uuid references person on delete set null,
        recorded_at timestamptz not null,
        check ((choice = 'EVALUATE') = (next_on is null))
      );
      create index checkpoint_of_pilot on checkpoint (pilot_id, held_on, recorded_at);

      create table indicator_value (
        checkpoint_id uuid not null references checkpoint on delete cascade,
        indicator_id uuid not null references indicator on delete cascade,
        value double precision not null,
        primary key (checkpoint_id, indicator_id)
      );
      create index indicator_value_of_indicator on indicator_value (indicator_id);

      create table pilot_evaluation (
        pilot_id uuid primary key references pilot on delete cascade,
        worked text not null,
        did_not_work text not null,
        target_group_voice text,
        cost text,
        recommendation text not null,
        written_by uuid references person on delete set null,
        written_at timestamptz not null
      );

      create table pilot_decision (
        id uuid primary key,
        pilot_id uuid not null references pilot on delete cascade,
        decision text not null check (decision in ('ADOPT', 'ADJUST', 'STOP')),
        reasons text not null,
        receiving_service text,
        funding text,
        adopted_from date,
        lesson text,
        decided_by uuid references person on delete set null,
        decided_at timestamptz not null,
        check (decision <> 'ADOPT' or (receiving_service is not null and funding is not null and adopted_from is not null)),
        check (decision <> 'STOP' or lesson is not null)
      );
      create index pilot_decision_latest on pilot_decision (pilot_id, decided_at desc, id desc);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ideas, needs and questions with whoever sent them, the doors they come by, and the teams they were sent on between. */
export class Ideas1764100300000 implements MigrationInterface {
  name = 'Ideas1764100300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table door (
        id uuid primary key,
        version int not null default 1,
        place_code text references place,
        organisation_id uuid not null references organisation,
        unit_id uuid references unit on delete set null,
        contact_id uuid references person on delete set null,
        stand_in_id uuid references person on delete set null,
        answer_within_days int not null check (answer_within_days between 1 and 60)
      );
      create unique index door_of_place on door (coalesce(place_code, ''));
      create index door_of_organisation on door (organisation_id);

      create table idea (
        id uuid primary key,
        version int not null default 1,
        kind text not null check (kind in ('IDEA', 'NEED', 'QUESTION')),
        source text not null check (source in ('EMPLOYEE', 'WORKSHOP', 'DOOR')),
        status text not null default 'NEW' check (status in ('NEW', 'TAKEN_FORWARD', 'PARKED', 'NOT_NOW', 'ANSWERED')),
        language text not null default 'NB' check (language in ('NB', 'NN', 'EN')),
        title text not null check (title <> ''),
        text text not null check (text <> ''),
        owner_id uuid not null references organisation,
        unit_id uuid references unit on delete set null,
        contact_id uuid references person on delete set null,
        stand_in_id uuid references person on delete set null,
        place_code text references place,
        pilot_id uuid references pilot,
        sent_by uuid references person on delete set null,
        sent_at timestamptz not null,
        answer_by date not null,
        answer text,
        answered_at timestamptz,
        became_challenge_id uuid references challenge,
        became_proposal_id uuid references proposal,
        became_pilot_id uuid references pilot,
        public boolean not null default false,
        check ((status = 'NEW') = (answered_at is null) and (status = 'NEW') = (answer is null)),
        check (status = 'NEW' or (status = 'ANSWERED') = (kind = 'QUESTION')),
        check (status = 'TAKEN_FORWARD' or num_nonnulls(became_challenge_id, became_proposal_id, became_pilot_id) = 0)
      );
      create index idea_newest on idea (sent_at desc, id desc);
      create index idea_by_answer on idea (answer_by, id);
      create index idea_of_owner on idea (owner_id, status);
      create index idea_waiting on idea (answer_by) where status = 'NEW';
      create index idea_of_pilot on idea (pilot_id) where pilot_id is not null;
      create index idea_of_sender on idea (sent_by) where sent_by is not null;
      create index idea_words on idea using gin (to_tsvector('norwegian', title || ' ' || text));

      create table idea_term (
        idea_id uuid not null references idea on delete cascade,
        code text not null references term,
        primary key (idea_id, code)
      );
      create index idea_of_term on idea_term (code);

      create table idea_sender (
        idea_id uuid primary key references idea on delete cascade,
        name text,
        email text,
        language text not null check (language in ('NB', 'NN', 'EN')),
        check (num_nonnulls(name, email) > 0)
      );
      create index idea_sender_by_email on idea_sender (lower(email)) where email is not null;

      create table idea_token (
        hash bytea primary key,
        idea_id uuid not null references idea on delete cascade
      );
      create index token_of_idea on idea_token (idea_id);

      create table handover (
        id uuid primary key,
        idea_id uuid not null references idea on delete cascade,
        from_organisation_id uuid not null references organisation,
        from_unit_id uuid references unit on delete set null,
        to_organisation_id uuid not null references organisation,
        to_unit_id uuid references unit on delete set null,
        reason text not null check (reason <> ''),
        at timestamptz not null,
        by uuid references person on delete set null
      );
      create index handover_of_idea on handover (idea_id, at);
      create index handover_from on handover (from_organisation_id, at);
      create index handover_to on handover (to_organisation_id, at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

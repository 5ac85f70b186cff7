import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Workshops with their hosts, programme, registrations and what came of them. */
export class Workshops1764100400000 implements MigrationInterface {
  name = 'Workshops1764100400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table workshop (
        id uuid primary key,
        slug text not null unique,
        version int not null default 1,
        template text not null check (template in ('YOUNG', 'EMPLOYEES', 'NEIGHBOURHOOD', 'HEARING')),
        status text not null default 'PLANNED' check (status in ('PLANNED', 'OPEN', 'LIVE', 'CLOSED')),
        language text not null default 'NB' check (language in ('NB', 'NN', 'EN')),
        title text not null check (title <> ''),
        question text not null check (question <> ''),
        description text,
        owner_id uuid not null references organisation,
        place_code text references place,
        venue text,
        online_url text,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        capacity int not null check (capacity between 2 and 2000),
        taken int not null default 0,
        turns int not null default 0,
        tables int not null default 0 check (tables between 0 and 200),
        dots int not null default 3 check (dots between 1 and 20),
        answer_by date not null,
        challenge_id uuid references challenge,
        pilot_id uuid references pilot,
        code text not null unique check (code ~ '^[BCDFGHJKMNPQRTVWX3479]{6}$'),
        participants int check (participants >= 0),
        ballots int check (ballots >= 0),
        made_by uuid references person on delete set null,
        answers_told_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint workshop_never_overfull check (taken between 0 and capacity),
        constraint workshop_within_a_day check (ends_at > starts_at and ends_at <= starts_at + interval '24 hours')
      );
      create index workshop_newest on workshop (updated_at desc, id desc);
      create index workshop_by_time on workshop (starts_at);
      create index workshop_of_owner on workshop (owner_id);
      create index workshop_of_challenge on workshop (challenge_id) where challenge_id is not null;
      create index workshop_of_pilot on workshop (pilot_id) where pilot_id is not null;
      create index workshop_words on workshop using gin (to_tsvector('norwegian', title || ' ' || question));

      create table workshop_host (
        workshop_id uuid not null references workshop on delete cascade,
        organisation_id uuid not null references organisation,
        primary key (workshop_id, organisation_id)
      );
      create index workshop_of_host on workshop_host (organisation_id);

      create table workshop_term (
        workshop_id uuid not null references workshop on delete cascade,
        code text not null references term,
        primary key (workshop_id, code)
      );
      create index workshop_of_term on workshop_term (code);

      create table workshop_agenda_item (
        workshop_id uuid not null references workshop on delete cascade,
        position int not null,
        time text check (time ~ '^[0-2][0-9][.][0-5][0-9]$'),
        title text not null check (title <> ''),
        speaker text,
        primary key (workshop_id, position)
      );

      create table workshop_registration (
        id uuid primary key,
        version int not null default 1,
        workshop_id uuid not null references workshop on delete cascade,
        status text not null check (status in ('WAITING', 'CONFIRMED', 'CANCELLED')),
        turn int not null,
        name text not null check (name <> ''),
        adult boolean not null,
        email text,
        language text not null default 'NB' check (language in ('NB', 'NN', 'EN')),
        registered_at timestamptz not null,
        reminded_at timestamptz,
        constraint registration_of_the_young_reaches_nobody check (adult or email is null)
      );
      create unique index registration_in_line on workshop_registration (workshop_id, turn);
      create index registration_waiting on workshop_registration (workshop_id, turn) where status = 'WAITING';
      create index registration_by_email on workshop_registration (lower(email)) where email is not null;

      create table workshop_registration_token (
        hash bytea primary key,
        registration_id uuid not null references workshop_registration on delete cascade
      );
      create index token_of_registration on workshop_registration_token (registration_id);

      create table workshop_result (
        idea_id uuid primary key references idea,
        workshop_id uuid not null references workshop on delete cascade,
        position int not null,
        texts text[] not null check (cardinality(texts) > 0),
        votes int check (votes >= 0),
        unique (workshop_id, position)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Idea workshops, those who register, and what came of them. */
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
        owner_id uuid not null references organisation on delete cascade,
        place_code text references place (code),
        venue text,
        online_url text,
        starts_at timestamptz not null,
        ends_at timestamptz not null check (ends_at > starts_at),
        capacity int not null check (capacity between 2 and 2000),
        taken int not null default 0 check (taken between 0 and capacity),
        turns int not null default 0,
        tables int not null default 0 check (tables between 0 and 200),
        dots int not null default 3 check (dots between 1 and 20),
        answer_by date not null,
        challenge_id uuid references challenge on delete set null,
        pilot_id uuid references pilot on delete set null,
        code text not null unique,
        created_by uuid references person,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        reminded_at timestamptz,
        answers_told_at timestamptz
      );
      create index workshop_of_owner on workshop (owner_id, starts_at desc, id);
      create index workshop_starts on workshop (starts_at, id);
      create index workshop_changed on workshop (updated_at desc, id desc);
      create index workshop_of_challenge on workshop (challenge_id) where challenge_id is not null;
      create index workshop_of_pilot on workshop (pilot_id) where pilot_id is not null;
      create index workshop_words on workshop using gin (to_tsvector('norwegian', title || ' ' || question));

      create table workshop_host (
        workshop_id uuid not null references workshop on delete cascade,
        organisation_id uuid not null references organisation on delete cascade,
        primary key (workshop_id, organisation_id)
      );
      create index workshop_host_organisation on workshop_host (organisation_id, workshop_id);

      create table workshop_term (
        workshop_id uuid not null references workshop on delete cascade,
        code text not null references term (code),
        primary key (workshop_id, code)
      );
      create index workshop_term_code on workshop_term (code, workshop_id);

      create table workshop_agenda (
        workshop_id uuid not null references workshop on delete cascade,
        position int not null,
        time text,
        title text not null check (title <> ''),
        speaker text,
        primary key (workshop_id, position)
      );

      create table workshop_result (
        idea_id uuid primary key references idea on delete cascade,
        workshop_id uuid not null references workshop on delete cascade,
        texts text[] not null,
        votes int
      );
      create index workshop_result_of on workshop_result (workshop_id);

      create table workshop_registration (
        id uuid primary key,
        version int not null default 1,
        workshop_id uuid not null references workshop on delete cascade,
        status text not null check (status in ('WAITING', 'CONFIRMED', 'CANCELLED')),
        turn int not null,
        name text not null,
        adult boolean not null,
        email text check (adult or email is null),
        language text not null check (language in ('NB', 'NN', 'EN')),
        registered_at timestamptz not null,
        unique (workshop_id, turn)
      );
      create index workshop_registration_waiting on workshop_registration (workshop_id, turn) where status = 'WAITING';
      create index workshop_registration_email on workshop_registration (email) where email is not null;

      create table workshop_registration_token (
        hash bytea primary key,
        registration_id uuid not null references workshop_registration on delete cascade
      );
      create index workshop_registration_token_of on workshop_registration_token (registration_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

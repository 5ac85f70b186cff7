import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Assignments for volunteers, when they are done, who has signed up, and the hashes of the links that they got. */
export class Volunteers1764100100000 implements MigrationInterface {
  name = 'Volunteers1764100100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table volunteer_assignment (
        id uuid primary key,
        slug text not null unique,
        version int not null default 1,
        status text not null default 'DRAFT' check (status in ('DRAFT', 'OPEN', 'CLOSED')),
        language text not null default 'NB' check (language in ('NB', 'NN', 'EN')),
        title text not null check (title <> ''),
        task text not null default '',
        owner_id uuid not null references organisation,
        pilot_id uuid references pilot on delete set null,
        place_code text references place (code),
        meeting_point text,
        contact_id uuid references person on delete set null,
        contact_name text not null check (contact_name <> ''),
        contact_telephone text not null default '',
        training text,
        expenses text,
        police_certificate boolean not null default false,
        confidentiality boolean not null default false,
        minimum_age int check (minimum_age between 1 and 99),
        confirmation text not null default 'AUTOMATIC' check (confirmation in ('AUTOMATIC', 'CONTACT')),
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint assignment_certificate check (not police_certificate or confirmation = 'CONTACT'),
        constraint assignment_opens check (status = 'DRAFT' or (task <> '' and contact_telephone <> ''))
      );
      create index assignment_newest on volunteer_assignment (updated_at desc, id desc);
      create index assignment_of_owner on volunteer_assignment (owner_id);
      create index assignment_of_pilot on volunteer_assignment (pilot_id);
      create index assignment_at_place on volunteer_assignment (place_code) where status = 'OPEN';
      create index assignment_words on volunteer_assignment using gin (to_tsvector('norwegian', title || ' ' || task));

      create table assignment_target_group (
        assignment_id uuid not null references volunteer_assignment on delete cascade,
        code text not null references term (code),
        primary key (assignment_id, code)
      );
      create index assignment_target_group_code on assignment_target_group (code);

      create table assignment_slot (
        id uuid primary key,
        assignment_id uuid not null references volunteer_assignment on delete cascade,
        version int not null default 1,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        capacity int not null check (capacity between 1 and 1000),
        taken int not null default 0,
        turns int not null default 0,
        cancelled boolean not null default false,
        changed_at timestamptz not null default now(),
        constraint slot_never_oversold check (taken between 0 and capacity),
        constraint slot_within_a_day check (ends_at > starts_at and ends_at <= starts_at + interval '24 hours')
      );
      create index slot_of_assignment on assignment_slot (assignment_id, starts_at);
      create index slot_by_time on assignment_slot (starts_at);

      create table sign_up (
        id uuid primary key,
        version int not null default 1,
        slot_id uuid not null references assignment_slot on delete cascade,
        status text not null check (status in ('WAITING', 'CONFIRMED', 'ATTENDED', 'CANCELLED')),
        turn int,
        language text not null default 'NB' check (language in ('NB', 'NN', 'EN')),
        name text not null check (name <> ''),
        mobile text,
        email text,
        echo_of uuid references sign_up on delete cascade,
        signed_up_at timestamptz not null,
        answered_at timestamptz,
        reason text,
        quarters int check (quarters between 0 and 96),
        police_certificate_seen_on date,
        confidentiality_signed_on date,
        reminded_at timestamptz,
        alarmed_at timestamptz,
        constraint sign_up_place_by_turn check (status not in ('CONFIRMED', 'ATTENDED') or turn is not null),
        constraint sign_up_echo_reaches_nobody check (echo_of is null or num_nonnulls(mobile, email) = 0)
      );
      create unique index sign_up_once_by_email on sign_up (slot_id, email) where status <> 'CANCELLED' and email is not null;
      create unique index sign_up_once_by_mobile on sign_up (slot_id, mobile) where status <> 'CANCELLED' and mobile is not null;
      create index sign_up_in_line on sign_up (slot_id, status, turn);
      create index sign_up_by_email on sign_up (lower(email)) where email is not null;
      create index sign_up_by_mobile on sign_up (mobile) where mobile is not null;
      create index sign_up_echo on sign_up (echo_of) where echo_of is not null;

      create table sign_up_token (
        hash bytea primary key,
        sign_up_id uuid not null references sign_up on delete cascade,
        minted_at timestamptz not null
      );
      create index sign_up_token_of on sign_up_token (sign_up_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

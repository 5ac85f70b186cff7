import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, organisations with units, memberships, networks, coordination of named agencies, and sessions. */
export class Identity1763800100000 implements MigrationInterface {
  name = 'Identity1763800100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table person (
        id uuid primary key,
        name text not null check (name <> ''),
        email text not null check (email = lower(email)),
        password_hash text,
        language text not null default 'NB' check (language in ('NB', 'NN', 'EN')),
        administrator boolean not null default false,
        suspended_at timestamptz,
        created_at timestamptz not null default now(),
        version int not null default 1
      );
      create unique index person_email on person (email);

      create table session (
        id uuid primary key,
        token_hash bytea not null unique,
        person_id uuid not null references person on delete cascade,
        created_at timestamptz not null,
        expires_at timestamptz not null
      );
      create index session_of_person on session (person_id);

      create table organisation (
        id uuid primary key,
        slug text not null unique,
        name text not null check (name <> ''),
        kind text not null check (kind in ('PUBLIC_AGENCY', 'SOCIAL_ENTERPRISE', 'VOLUNTARY_ORGANISATION', 'BUSINESS', 'RESEARCH_INSTITUTION', 'FUNDER')),
        status text not null default 'PENDING' check (status in ('PENDING', 'VERIFIED', 'SUSPENDED')),
        organisation_number text unique check (organisation_number ~ '^[0-9]{9}$'),
        place_code text references place (code),
        website text check (website ~ '^https?://'),
        created_at timestamptz not null default now(),
        version int not null default 1
      );
      create index organisation_by_name on organisation (name, id);

      create table unit (
        id uuid primary key,
        organisation_id uuid not null references organisation on delete cascade,
        name text not null check (name <> ''),
        organisation_number text unique check (organisation_number ~ '^[0-9]{9}$')
      );
      create index unit_of_organisation on unit (organisation_id);

      create table membership (
        organisation_id uuid not null references organisation on delete cascade,
        person_id uuid not null references person on delete cascade,
        role text not null check (role in ('LEADER', 'MEMBER')),
        unit_id uuid references unit on delete set null,
        created_at timestamptz not null default now(),
        primary key (organisation_id, person_id)
      );
      create index membership_of_person on membership (person_id);

      create table network_member (
        network_id uuid not null references organisation on delete cascade,
        organisation_id uuid not null references organisation on delete cascade,
        primary key (network_id, organisation_id),
        check (network_id <> organisation_id)
      );
      create index network_of_organisation on network_member (organisation_id);

      create table coordination (
        id uuid primary key,
        person_id uuid not null references person on delete cascade,
        organisation_id uuid not null references organisation on delete cascade,
        starts_on date not null,
        ends_on date check (ends_on >= starts_on),
        unique (person_id, organisation_id, starts_on)
      );
      create index coordination_of_organisation on coordination (organisation_id);

      create table demo_account (
        person_id uuid primary key references person on delete cascade,
        position int not null,
        nb text not null,
        nn text not null,
        en text not null
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The directory of services. */
export class Services1764100200000 implements MigrationInterface {
  name = 'Services1764100200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table service (
        id uuid primary key,
        slug text not null unique,
        version int not null default 1,
        status text not null default 'DRAFT' check (status in ('DRAFT', 'ACTIVE', 'CLOSED')),
        language text not null default 'NB' check (language in ('NB', 'NN', 'EN')),
        name text not null check (name <> ''),
        summary text not null default '',
        for_whom text,
        how_to_refer text,
        telephone text,
        email text,
        website text,
        opening_hours text,
        waiting_time text,
        owner_id uuid not null references organisation on delete cascade,
        unit_id uuid references unit on delete set null,
        pilot_id uuid unique references pilot on delete set null,
        confirmed_on date,
        saved_by uuid references person,
        asked_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        check (status <> 'ACTIVE' or (summary <> '' and num_nonnulls(telephone, email, website) > 0))
      );
      create index service_of_owner on service (owner_id, name, id);
      create index service_confirmed on service (coalesce(confirmed_on, '-infinity'::date), id);
      create index service_name on service (name, id);
      create index service_words on service using gin (to_tsvector('norwegian', name || ' ' || summary || ' ' || coalesce(for_whom, '')));

      create table service_place (
        service_id uuid not null references service on delete cascade,
        code text not null references place (code),
        primary key (service_id, code)
      );
      create index service_place_code on service_place (code, service_id);

      create table service_term (
        service_id uuid not null references service on delete cascade,
        scheme text not null check (scheme in ('TARGET_GROUP', 'SERVICE_AREA')),
        code text not null references term (code),
        primary key (service_id, scheme, code)
      );
      create index service_term_code on service_term (code, service_id);

      create table service_link (
        token_hash bytea primary key,
        service_id uuid not null references service on delete cascade,
        person_id uuid not null references person,
        expires_at timestamptz not null
      );
      create index service_link_of_service on service_link (service_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

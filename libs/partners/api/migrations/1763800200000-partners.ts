import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What organisations offer: partner profiles with places, codes and capabilities, and solutions. */
export class Partners1763800200000 implements MigrationInterface {
  name = 'Partners1763800200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table partner_profile (
        organisation_id uuid primary key references organisation on delete cascade,
        version int not null default 1,
        about text not null check (about <> ''),
        capacity int check (capacity between 0 and 99),
        available_from date,
        wishes text,
        updated_at timestamptz not null default now()
      );

      create table partner_place (
        organisation_id uuid not null references partner_profile on delete cascade,
        code text not null references place (code),
        primary key (organisation_id, code)
      );
      create index partner_place_code on partner_place (code, organisation_id);

      create table partner_term (
        organisation_id uuid not null references partner_profile on delete cascade,
        scheme text not null check (scheme in ('TARGET_GROUP', 'SERVICE_AREA')),
        code text not null references term (code),
        primary key (organisation_id, scheme, code)
      );
      create index partner_term_code on partner_term (code, organisation_id);

      create table partner_capability (
        organisation_id uuid not null references partner_profile on delete cascade,
        code text not null references term (code),
        evidence text,
        primary key (organisation_id, code)
      );
      create index partner_capability_code on partner_capability (code, organisation_id);

      create table solution (
        id uuid primary key,
        slug text not null unique,
        version int not null default 1,
        organisation_id uuid not null references organisation on delete cascade,
        title text not null check (title <> ''),
        summary text not null check (summary <> ''),
        for_whom text not null check (for_whom <> ''),
        how text not null check (how <> ''),
        price text,
        needs text,
        evidence text,
        used_where text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      create index solution_of_organisation on solution (organisation_id, title, id);
      create index solution_words on solution using gin (to_tsvector('norwegian', title || ' ' || summary));

      create table solution_term (
        solution_id uuid not null references solution on delete cascade,
        scheme text not null check (scheme in ('TARGET_GROUP', 'SERVICE_AREA')),
        code text not null references term (code),
        primary key (solution_id, scheme, code)
      );
      create index solution_term_code on solution_term (code, solution_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

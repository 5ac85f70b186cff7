import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the registers say of organisation numbers, and how far organisations have come towards being verified. */
export class Registers1764000150000 implements MigrationInterface {
  name = 'Registers1764000150000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table register_entry (
        organisation_number text primary key check (organisation_number ~ '^[0-9]{9}$'),
        status text not null check (status in ('ACTIVE', 'WINDING_UP', 'BANKRUPT', 'DELETED', 'UNKNOWN', 'UNREACHABLE')),
        status_since timestamptz not null,
        name text,
        form text,
        form_name text,
        kind text check (kind in ('PUBLIC_AGENCY', 'SOCIAL_ENTERPRISE', 'VOLUNTARY_ORGANISATION', 'BUSINESS', 'RESEARCH_INSTITUTION', 'FUNDER')),
        place_code text references place (code),
        website text check (website ~ '^https?://'),
        voluntary boolean not null default false,
        activities text[] not null default '{}',
        asked_at timestamptz not null,
        fetched_at timestamptz,
        check ((status = 'UNREACHABLE') = (fetched_at is null))
      );

      create table registration (
        organisation_id uuid primary key references organisation on delete cascade,
        registered_by uuid references person on delete set null,
        waiting_since timestamptz,
        status_reason text check (status_reason <> ''),
        judged_at timestamptz,
        judged_by uuid references person on delete set null
      );
      create index registration_by on registration (registered_by);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

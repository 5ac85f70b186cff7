import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations to organisations, and agreements between them. */
export class MembersAgreements1764000170000 implements MigrationInterface {
  name = 'MembersAgreements1764000170000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table invitation (
        id uuid primary key,
        organisation_id uuid not null references organisation on delete cascade,
        email text not null check (email = lower(email)),
        role text not null check (role in ('LEADER', 'MEMBER')),
        unit_id uuid references unit on delete set null,
        token_hash bytea unique,
        earlier_token_hash bytea unique,
        sendings int not null default 1,
        invited_by uuid references person on delete set null,
        invited_at timestamptz not null,
        expires_at timestamptz not null,
        accepted_at timestamptz,
        accepted_by uuid references person on delete set null,
        declined_at timestamptz,
        withdrawn_at timestamptz,
        check (num_nonnulls(accepted_at, declined_at, withdrawn_at) <= 1)
      );
      create unique index invitation_waiting on invitation (organisation_id, email) where accepted_at is null and declined_at is null and withdrawn_at is null;
      create index invitation_to on invitation (email) where accepted_at is null and declined_at is null and withdrawn_at is null;

      create table agreement (
        id uuid primary key,
        version int not null default 1,
        status text not null default 'DRAFT' check (status in ('DRAFT', 'ACTIVE', 'ENDED')),
        title text not null check (title <> ''),
        scope text not null check (scope <> ''),
        meetings text,
        starts_on date not null,
        ends_on date check (ends_on >= starts_on),
        written_by uuid references person on delete set null,
        created_at timestamptz not null default now(),
        activated_at timestamptz,
        ended_at timestamptz,
        check (status <> 'ACTIVE' or activated_at is not null),
        check ((status = 'ENDED') = (ended_at is not null))
      );

      create table agreement_party (
        agreement_id uuid not null references agreement on delete cascade,
        organisation_id uuid not null references organisation on delete cascade,
        agreed_at timestamptz,
        agreed_by uuid references person on delete set null,
        primary key (agreement_id, organisation_id)
      );
      create index agreement_of_party on agreement_party (organisation_id);

      alter table coordination add constraint coordination_rests_on foreign key (agreement_id) references agreement;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who people are at providers of sign-in, the sessions that those opened, those on their way, and logout tokens that were used. */
export class Oidc1764000110000 implements MigrationInterface {
  name = 'Oidc1764000110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity (
        id uuid primary key,
        person_id uuid not null references person on delete cascade,
        issuer text not null,
        subject text not null check (length(subject) between 1 and 255),
        provider text not null,
        joined_at timestamptz not null,
        last_used_at timestamptz,
        unique (issuer, subject)
      );
      create index identity_of_person on identity (person_id);

      create table session_identity (
        session_id uuid primary key references session on delete cascade,
        identity_id uuid not null references identity on delete cascade,
        provider text not null,
        sid text,
        represents text[] not null default '{}'
      );
      create index session_identity_of_identity on session_identity (identity_id);
      create index session_identity_by_sid on session_identity (sid);

      create table sign_in_attempt (
        id uuid primary key,
        secret_hash bytea not null unique,
        provider text not null,
        return_to text not null,
        person_id uuid references person on delete cascade,
        expires_at timestamptz not null
      );
      create index sign_in_attempt_by_expiry on sign_in_attempt (expires_at);
      create index sign_in_attempt_of_person on sign_in_attempt (person_id);

      create table logout_token (
        issuer text not null,
        jti_hash bytea not null,
        expires_at timestamptz not null,
        primary key (issuer, jti_hash)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

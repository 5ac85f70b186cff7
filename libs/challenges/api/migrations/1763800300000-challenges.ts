import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Challenges with their codes, criteria and questions; proposals with their clarifications. */
export class Challenges1763800300000 implements MigrationInterface {
  name = 'Challenges1763800300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table challenge (
        id uuid primary key,
        slug text not null unique,
        version int not null default 1,
        route text not null default 'EXPLORE' check (route in ('EXPLORE', 'CALL')),
        status text not null default 'DRAFT' check (status in ('DRAFT', 'AWAITING_APPROVAL', 'PUBLISHED', 'RESOLVED', 'WITHDRAWN')),
        language text not null default 'NB' check (language in ('NB', 'NN', 'EN')),
        title text not null check (title <> ''),
        need text not null default '',
        hoped_outcome text,
        owner_id uuid not null references organisation,
        unit_id uuid references unit on delete set null,
        contact_id uuid references person on delete set null,
        published_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deadline timestamptz,
        answer_by date,
        procurement_route text check (procurement_route in ('BELOW_THRESHOLD', 'INNOVATION_PARTNERSHIP', 'PRE_COMMERCIAL', 'START_OFF', 'DESIGN_CONTEST', 'COOPERATION')),
        budget_from int check (budget_from >= 0),
        budget_to int check (budget_to >= budget_from),
        outcome text,
        source text,
        source_key text,
        check (status in ('DRAFT', 'AWAITING_APPROVAL', 'WITHDRAWN') or published_at is not null),
        check (route = 'CALL' or deadline is null),
        unique (owner_id, source, source_key)
      );
      create index challenge_newest on challenge (coalesce(published_at, 'infinity'::timestamptz) desc, id desc);
      create index challenge_newest_public on challenge (coalesce(published_at, 'infinity'::timestamptz) desc, id desc) where published_at is not null;
      create index challenge_newest_open on challenge (coalesce(published_at, 'infinity'::timestamptz) desc, id desc) include (published_at, deadline, owner_id) where status = 'PUBLISHED';
      create index challenge_of_owner on challenge (owner_id);
      create index challenge_by_deadline on challenge (coalesce(deadline, 'infinity'::timestamptz), id);
      create index challenge_by_title on challenge (title, id);
      create index challenge_words on challenge using gin (to_tsvector('norwegian', title || ' ' || need));

      create table challenge_term (
        challenge_id uuid not null references challenge on delete cascade,
        scheme text not null check (scheme in ('TARGET_GROUP', 'SERVICE_AREA')),
        code text not null references term (code),
        primary key (challenge_id, scheme, code)
      );
      create index challenge_term_code on challenge_term (code);

      create table challenge_place (
        challenge_id uuid not null references challenge on delete cascade,
        code text not null references place (code),
        primary key (challenge_id, code)
      );
      create index challenge_place_code on challenge_place (code);

      create table challenge_co_owner (
        challenge_id uuid not null references challenge on delete cascade,
        organisation_id uuid not null references organisation,
        primary key (challenge_id, organisation_id)
      );
      create index challenge_of_co_owner on challenge_co_owner (organisation_id);

      create table challenge_criterion (
        challenge_id uuid not null references challenge on delete cascade,
        position int not null,
        name text not null,
        weight int check (weight between 1 and 100),
        primary key (challenge_id, position)
      );

      create table challenge_capability (
        challenge_id uuid not null references challenge on delete cascade,
        code text not null references term (code),
        level text not null check (level in ('MUST', 'NICE')),
        primary key (challenge_id, code)
      );

      create table question (
        id uuid primary key,
        challenge_id uuid not null references challenge on delete cascade,
        asked_by uuid not null references person,
        text text not null,
        asked_at timestamptz not null,
        answer text,
        answered_by uuid references person,
        answered_at timestamptz,
        check ((answer is null) = (answered_at is null))
      );
      create index question_of_asker on question (asked_by) where answer is null;
      create index question_of_challenge on question (challenge_id, asked_at desc);

      create table proposal (
        id uuid primary key,
        version int not null default 1,
        kind text not null default 'SOLUTION' check (kind in ('SOLUTION', 'CONTRIBUTION')),
        status text not null default 'DRAFT' check (status in ('DRAFT', 'SUBMITTED', 'CLARIFYING', 'SHORTLISTED', 'ACCEPTED', 'NOT_CHOSEN', 'WITHDRAWN')),
        challenge_id uuid not null references challenge,
        organisation_id uuid not null references organisation,
        solution_id uuid references solution on delete set null,
        author_id uuid references person on delete set null,
        title text not null default '',
        summary text not null default '',
        approach text,
        needs text,
        cost text,
        idea_owner text check (idea_owner in ('PROPOSER', 'SHARED', 'OPEN')),
        exemption text,
        full_text text,
        submitted_at timestamptz,
        answer_by date,
        reasons text,
        decided_at timestamptz,
        decided_by uuid references person,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        check (status in ('DRAFT', 'WITHDRAWN') or submitted_at is not null),
        check (status not in ('SHORTLISTED', 'ACCEPTED', 'NOT_CHOSEN') or reasons is not null)
      );
      create index proposal_of_challenge on proposal (challenge_id, created_at desc, id desc);
      create unique index proposal_once on proposal (challenge_id, organisation_id, kind) where status <> 'WITHDRAWN';
      create index proposal_of_organisation on proposal (organisation_id, created_at desc, id desc);
      create index proposal_newest on proposal (created_at desc, id desc);

      create table clarification (
        id uuid primary key,
        proposal_id uuid not null references proposal on delete cascade,
        question text not null,
        asked_by uuid not null references person,
        asked_at timestamptz not null,
        answer text,
        answered_at timestamptz
      );
      create index clarification_of_proposal on clarification (proposal_id, asked_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

import { workItems } from '@samskap/overview-api';
import { type Slot, type Sql, dayInOslo, daysAfter, literal, query, sql, value } from '@samskap/platform-api';
import type { WorkReason } from '@samskap/platform-contract';
import type { DataSource } from 'typeorm';
import { osloInstant } from './oslo.js';
import type { SubjectType } from './subjects.js';
import { tell } from './tell.js';
import { DUE } from './told.js';
import type { Whom } from './whom.js';

/** What is found late, after a standstill, is still told within these days. */
const FOUND_LATE_DAYS = 7;
const ANSWER_NEARS_DAYS = 2;
const CHECKPOINT_NEARS_DAYS = 3;
const WAITS_LONG_DAYS = 3;

interface Due {
  readonly subjectType: SubjectType;
  /** Where something may be due on a day: the columns id and due_on. Whether it waits, and for whom, the work items say. */
  readonly from: Sql;
  /** Which days of due_on are told today. */
  readonly between: (today: string) => readonly [string, string];
  readonly reason: WorkReason;
  readonly side: 'ME' | 'OTHERS';
}

const ANSWERS = sql`select p.id, p.answer_by as due_on from proposal p where p.status in ('SUBMITTED', 'SHORTLISTED')`;
const CHECKPOINTS = sql`select t.id, t.next_checkpoint_on as due_on from pilot t where t.status = 'RUNNING'`;
const IDEAS = sql`select i.id, i.answer_by as due_on from idea i where i.status = 'NEW'`;
const waitingSince = (table: Sql, state: string): Sql => sql`select w.id, (w.updated_at at time zone 'Europe/Oslo')::date as due_on from ${table} w where w.status = ${literal(state)}`;

const ahead = (days: number) => (today: string) => [today, daysAfter(today, days)] as const;
const past = (today: string) => [daysAfter(today, -FOUND_LATE_DAYS), daysAfter(today, -1)] as const;
const longAgo = (today: string) => [daysAfter(today, -WAITS_LONG_DAYS - FOUND_LATE_DAYS), daysAfter(today, -WAITS_LONG_DAYS - 1)] as const;

const ALL: Readonly<Record<keyof typeof DUE, Due>> = {
  'proposal.answer-near': { subjectType: 'Proposal', from: ANSWERS, between: ahead(ANSWER_NEARS_DAYS), reason: 'PROPOSAL_WAITS', side: 'ME' },
  'proposal.answer-overdue': { subjectType: 'Proposal', from: ANSWERS, between: past, reason: 'PROPOSAL_WAITS', side: 'ME' },
  'proposal.answer-missing': { subjectType: 'Proposal', from: ANSWERS, between: past, reason: 'PROPOSAL_WAITS', side: 'OTHERS' },
  'idea.answer-near': { subjectType: 'Idea', from: IDEAS, between: ahead(ANSWER_NEARS_DAYS), reason: 'IDEA_WAITS', side: 'ME' },
  'idea.answer-overdue': { subjectType: 'Idea', from: IDEAS, between: past, reason: 'IDEA_WAITS', side: 'ME' },
  'pilot.checkpoint-near': { subjectType: 'Pilot', from: CHECKPOINTS, between: ahead(CHECKPOINT_NEARS_DAYS), reason: 'CHECKPOINT_DUE', side: 'ME' },
  'pilot.checkpoint-overdue': { subjectType: 'Pilot', from: CHECKPOINTS, between: past, reason: 'CHECKPOINT_DUE', side: 'ME' },
  'challenge.approval-waits': { subjectType: 'Challenge', from: waitingSince(sql`challenge`, 'AWAITING_APPROVAL'), between: longAgo, reason: 'APPROVAL_WAITS', side: 'ME' },
  'pilot.decision-waits': { subjectType: 'Pilot', from: waitingSince(sql`pilot`, 'EVALUATING'), between: longAgo, reason: 'DECISION_WAITS', side: 'ME' },
};

/** Types whose day is the one by which something must be done, and not the one since when it waits. */
const HAS_DUE_DAY = /answer|checkpoint/;

/** Tells what is due on this day in Norway, each thing once for its date. Running it again changes nothing. */
export async function tellWhatIsDue(dataSource: DataSource, now: Date): Promise<void> {
  const today = dayInOslo(now);
  for (const type of Object.keys(ALL) as (keyof typeof DUE)[]) {
    const due = ALL[type];
    for (const { id, due_on: day } of await dueSubjects(dataSource, type, due, today)) {
      // All who are told of one thing are told together, so that a crash leaves none of them out.
      await dataSource.transaction((manager) =>
        tell(
          manager,
          { key: keyOf(type, id, day), type, subjectType: due.subjectType, subjectId: id, at: osloInstant(today, 0), dueOn: HAS_DUE_DAY.test(type) ? day : null, eventId: null, actorId: null },
          DUE[type],
          waits(due, value(id, 'uuid')),
        ),
      );
    }
  }
}

const keyOf = (type: string, id: string, day: string): string => `${type}/${id}/${day}`;

function dueSubjects(dataSource: DataSource, type: string, due: Due, today: string): Promise<{ id: string; due_on: string }[]> {
  const [first, last] = due.between(today);
  return query(
    dataSource,
    sql`select d.id, d.due_on::text from (${due.from}) d
        where d.due_on between ${value(first, 'date')} and ${value(last, 'date')}
        and not exists (select 1 from notification n where n.key = ${value(`${type}/`, 'text')} || d.id || '/' || d.due_on)`,
  );
}

/** My work says so too: the same thing waits for the same people there. */
const waits =
  (due: Due, id: Slot): Whom =>
  (_row, viewer) =>
    sql`exists (select 1 from ${workItems(viewer)} w where w.subject_id = ${id} and w.side = ${literal(due.side)} and w.reason = ${literal(due.reason)})`;

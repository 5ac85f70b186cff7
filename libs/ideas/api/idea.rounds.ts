import { type Round, appendEvent, dayInOslo, daysAfter } from '@samskap/platform-api';
import { DataSource } from 'typeorm';

const ANSWER_NEARS_DAYS = 3;
const SENDERS_LAST_MONTHS = 6;
/** Ideas in one transaction, so that none holds locks for long. */
const BATCH = 500;

/** Something that waits for an answer, and the day that says what to tell: near is not past, and past is told apart. */
const REMINDERS = [
  { type: 'idea.answer-due', column: 'due_told_at', from: (today: string) => today, to: (today: string) => daysAfter(today, ANSWER_NEARS_DAYS) },
  { type: 'idea.answer-overdue', column: 'overdue_told_at', from: () => '-infinity', to: (today: string) => daysAfter(today, -1) },
] as const;

const AS_PLATFORM = { role: 'PLATFORM', organisationId: null } as const;

/** Appends once of each idea that its promised day is near, and that it has passed without an answer. */
const reminders: Round = {
  name: 'ideas.reminders',
  everyMinutes: 30,
  run: async (app, now) => {
    const today = dayInOslo(now);
    for (const { type, column, from, to } of REMINDERS) {
      for (let told = BATCH; told === BATCH; ) {
        told = await app.get(DataSource).transaction(async (manager) => {
          const [due]: [{ id: string }[]] = await manager.query(
            `update idea set ${column} = $1 where id = any(array(
               select id from idea where status = 'NEW' and ${column} is null and answer_by between $2 and $3 order by answer_by limit ${BATCH} for update)) returning id`,
            [now, from(today), to(today)],
          );
          for (const { id } of due) await appendEvent(manager, { type, subject: { type: 'Idea', id }, actorId: null, at: now, data: {}, acting: AS_PLATFORM });
          return due.length;
        });
      }
    }
  },
};

/** Names and addresses go when the answer has been there for half a year. */
const purge: Round = {
  name: 'ideas.purge',
  everyMinutes: 24 * 60,
  run: async (app, now) => {
    await app.get(DataSource).query(
      `delete from idea_sender s using idea i where i.id = s.idea_id and i.answered_at < $1::timestamptz - make_interval(months => $2)`,
      [now, SENDERS_LAST_MONTHS],
    );
  },
};

export const ideaRounds: readonly Round[] = [reminders, purge];

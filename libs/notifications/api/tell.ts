import { viewersOf } from '@samskap/identity-api';
import { type Viewer, and, newId, query, raw, sql, value, viewerSql } from '@samskap/platform-api';
import type { EntityManager } from 'typeorm';
import { SUBJECTS, type SubjectType } from './subjects.js';
import type { Told } from './told.js';
import type { Whom } from './whom.js';

/** Something to tell. */
export interface News {
  /** The same news has the same key, however often it is brought. */
  readonly key: string;
  readonly type: string;
  readonly subjectType: SubjectType;
  readonly subjectId: string;
  readonly at: Date;
  readonly dueOn: string | null;
  /** The event's id; null for what is due. */
  readonly eventId: string | null;
  /** Who did it and so knows. */
  readonly actorId: string | null;
}

/**
 * Tells everyone whom it concerns and who may read it by the rights they have now, each once. `also` narrows further. Returns
 * how many were told for the first time.
 */
export async function tell(manager: EntityManager, news: News, told: Told, also: Whom | null = null): Promise<number> {
  const subject = SUBJECTS[news.subjectType];
  const people = await query<{ person_id: string }>(manager, subject.people(value(news.subjectId, 'uuid')));
  const others = people.map((one) => one.person_id).filter((id) => id !== null && id !== news.actorId);
  let count = 0;
  for (const viewer of await viewersOf(manager, others, news.at)) {
    const found = await onBehalf(manager, viewer, news, also ? (row, who, event) => and(told.whom(row, who, event), also(row, who, event)) : told.whom);
    if (found && (await note(manager, viewer, news, told, found.organisation_id))) count += 1;
  }
  return count;
}

/** The organisation on whose behalf a viewer is told; undefined when it does not concern them or they may not read it. */
async function onBehalf(manager: EntityManager, viewer: Viewer, news: News, whom: Whom): Promise<{ organisation_id: string | null } | undefined> {
  const subject = SUBJECTS[news.subjectType];
  const [row, who] = [raw('s'), viewerSql(viewer.shape)];
  const [found] = await query<{ organisation_id: string | null }>(
    manager,
    sql`select ${subject.behalf(row, who)} as organisation_id from ${raw(subject.table)} s
        where s.id = ${value(news.subjectId, 'uuid')} and ${and(subject.read(row, who), whom(row, who, value(news.eventId, 'bigint')))}`,
    { viewer, variables: {} },
  );
  return found;
}

async function note(manager: EntityManager, viewer: Viewer, news: News, told: Told, organisationId: string | null): Promise<boolean> {
  const added = await query(
    manager,
    sql`insert into notification (id, person_id, key, kind, type, subject_type, subject_id, organisation_id, at, due_on)
        values (${value(newId(), 'uuid')}, ${value(viewer.personId, 'uuid')}, ${value(news.key, 'text')}, ${value(told.kind, 'text')}, ${value(news.type, 'text')},
                ${value(news.subjectType, 'text')}, ${value(news.subjectId, 'uuid')}, ${value(organisationId, 'uuid')}, ${value(news.at, 'timestamptz')}, ${value(news.dueOn, 'date')})
        on conflict (person_id, key) do nothing returning id`,
  );
  return added.length > 0;
}

import { type Viewer, dayInWords, excerpt, query, raw, say, sql, value, viewerSql } from '@samskap/platform-api';
import type { EntityManager } from 'typeorm';
import type { Notification } from '../notification.entity.js';
import { SUBJECTS, isSubjectType } from '../subjects.js';
import { happenings } from './happenings.texts.js';

/** What happened in one line, and where to go. */
export interface Line {
  readonly text: string;
  /** A path on the site. */
  readonly path: string;
}

const LONGEST_TITLE = 90;

/** Titles and what happened, nothing else of the thing; null when the viewer may no longer read it. */
export async function lineOf(manager: EntityManager, viewer: Viewer, notification: Notification): Promise<Line | null> {
  if (!isSubjectType(notification.subjectType) || !happenings[notification.type]) return null;
  const subject = SUBJECTS[notification.subjectType];
  const row = raw('s');
  const [found] = await query<{ title: string; about: string; path: string }>(
    manager,
    sql`select ${subject.title(row)} as title, ${subject.about(row)} as about, ${subject.path(row)} as path from ${raw(subject.table)} s
        where s.id = ${value(notification.subjectId, 'uuid')} and ${subject.read(row, viewerSql(viewer.shape))}`,
    { viewer, variables: {} },
  );
  if (!found) return null;
  const { dueOn } = notification;
  const { language } = viewer;
  const params = { title: excerpt(found.title, LONGEST_TITLE), about: excerpt(found.about, LONGEST_TITLE), day: dueOn ? dayInWords(language, dueOn) : '' };
  return { text: say(happenings, language, notification.type, params), path: found.path };
}

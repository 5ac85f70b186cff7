import { type Consumer, type StoredEvent } from '@samskap/platform-api';
import type { EntityManager } from 'typeorm';
import { type SubjectType, isSubjectType } from './subjects.js';
import { tell } from './tell.js';
import { TOLD } from './told.js';

/** What is not shown by itself is told by what it is an invitation to. */
const INVITATION = 'Invitation';

async function about(manager: EntityManager, { subjectType, subjectId }: StoredEvent): Promise<{ subjectType: SubjectType; subjectId: string } | null> {
  if (isSubjectType(subjectType)) return { subjectType, subjectId };
  const [invitation]: { id: string }[] = await manager.query('select organisation_id as id from invitation where id = $1', [subjectId]);
  return invitation ? { subjectType: 'Organisation', subjectId: invitation.id } : null;
}

/** Tells people what happened. Running it again changes nothing: the key of the event stands once for each person. */
export const notificationsConsumer: Consumer = {
  name: 'notifications',
  wants: (event) => Object.hasOwn(TOLD, event.type) && (isSubjectType(event.subjectType) || event.subjectType === INVITATION),
  handle: async (manager, event) => {
    const subject = await about(manager, event);
    // A job has been through JSON, where an instant is text.
    if (subject) await tell(manager, { key: `event/${event.id}`, type: event.type, ...subject, at: new Date(event.at), dueOn: null, eventId: event.id, actorId: event.actorId }, TOLD[event.type]!);
  },
};

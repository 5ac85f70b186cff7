import type { Consumer } from '@samskap/platform-api';
import { isSubjectType } from './subjects.js';
import { tell } from './tell.js';
import { TOLD } from './told.js';

/** Tells people what happened. Running it again changes nothing: the key of the event stands once for each person. */
export const notificationsConsumer: Consumer = {
  name: 'notifications',
  wants: (event) => Object.hasOwn(TOLD, event.type) && isSubjectType(event.subjectType),
  handle: async (manager, { id, type, subjectType, subjectId, at, actorId }) => {
    if (!isSubjectType(subjectType)) return;
    // A job has been through JSON, where an instant is text.
    await tell(manager, { key: `event/${id}`, type, subjectType, subjectId, at: new Date(at), dueOn: null, eventId: id, actorId }, TOLD[type]!);
  },
};

import { type Outcome, type Viewer, Writes, appendEvent, at, isUuid, refuse, refuseAny } from '@samskap/platform-api';
import type { ChooseNotificationsInput, ReadNotificationsInput } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import { type DataSource, In, IsNull } from 'typeorm';
import { Notification, NotificationChoice } from './notification.entity.js';
import { type Unsubscription, unsubscribe } from './unsubscribe.js';

const MOST_AT_ONCE = 500;

/** What people do with what they are told. */
@Injectable()
export class NotificationsService {
  constructor(@Inject(Writes) private readonly writes: Writes) {}

  /** Ids of others' notifications change nothing. */
  read(viewer: Viewer, input: ReadNotificationsInput): Promise<Outcome> {
    return this.writes.run(viewer, 'readNotifications', input, async (transaction) => {
      const { personId } = transaction;
      if (input.ids && input.ids.length > MOST_AT_ONCE) refuse('TOO_MANY', 'ids', { max: MOST_AT_ONCE });
      const which = input.ids ? { id: In(input.ids.filter(isUuid)) } : {};
      const { affected } = await transaction.manager.update(Notification, { personId, readAt: IsNull(), ...which }, { readAt: transaction.now });
      if (affected) await transaction.event('person.notifications-read', { type: 'Person', id: personId });
      return personId;
    });
  }

  choose(viewer: Viewer, input: ChooseNotificationsInput): Promise<Outcome> {
    return this.writes.run(viewer, 'chooseNotifications', input, async (transaction) => {
      const { personId } = transaction;
      const kinds = input.choices.map(({ kind }) => kind);
      refuseAny(...kinds.map((kind, index) => kinds.indexOf(kind) < index && at(`choices.${index}.kind`, 'KIND_TWICE')));
      const rows = input.choices.map(({ kind, inApp, mail }) => ({ personId, kind, inApp, mail }));
      if (rows.length > 0) await transaction.manager.upsert(NotificationChoice, rows, ['personId', 'kind']);
      await transaction.event('person.notifications-chosen', { type: 'Person', id: personId });
      return personId;
    });
  }
}

/** Stops mails by the link at their foot, for whoever has the link. Null when we did not make it. */
export function stopMails(dataSource: DataSource, token: string, now: Date): Promise<Unsubscription | null> {
  return dataSource.transaction(async (manager) => {
    const stopped = await unsubscribe(manager, token);
    if (stopped) {
      const subject = { type: 'Person', id: stopped.personId };
      await appendEvent(manager, { type: 'person.unsubscribed', subject, actorId: null, at: now, data: { kind: stopped.kind } });
    }
    return stopped;
  });
}

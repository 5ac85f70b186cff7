import sdl from '@samskap/notifications-contract/notifications.graphql';
import type { Feature } from '@samskap/platform-api';
import { Module } from '@nestjs/common';
import { AT_ONCE, atOnceMail } from './mail/at-once.mail.js';
import { DIGEST, digestMail } from './mail/digest.mail.js';
import { Notifications1764000600000 } from './migrations/1764000600000-notifications.js';
import { notificationAccess } from './notification.access.js';
import { notificationColumns } from './notification.columns.js';
import { Notification, NotificationChoice, NotificationSecret } from './notification.entity.js';
import { notificationMessages } from './notification.messages.js';
import { notificationReads } from './notification.reads.js';
import { notificationRounds } from './notification.rounds.js';
import { notificationsConsumer } from './notifications.consumer.js';
import { NotificationsResolver } from './notifications.resolver.js';
import { NotificationsService } from './notifications.service.js';
import { serveUnsubscribe } from './unsubscribe.route.js';

@Module({ providers: [NotificationsService, NotificationsResolver] })
class NotificationsModule {}

/** Who is told what, on the site and by mail. */
export const notifications: Feature = {
  name: 'notifications',
  sdl,
  reads: [notificationReads],
  module: NotificationsModule,
  entities: [Notification, NotificationChoice, NotificationSecret],
  migrations: [Notifications1764000600000],
  messages: notificationMessages,
  consumers: [notificationsConsumer],
  routes: [serveUnsubscribe],
  mails: { [AT_ONCE]: atOnceMail, [DIGEST]: digestMail },
  rounds: notificationRounds,
  columns: notificationColumns,
  access: notificationAccess,
};

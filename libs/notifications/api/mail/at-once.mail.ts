import { viewersOf } from '@samskap/identity-api';
import { type MailKind, say } from '@samskap/platform-api';
import { Notification } from '../notification.entity.js';
import { unsubscribeToken } from '../unsubscribe.js';
import { lineOf } from './line.js';
import { mailTexts } from './mail.texts.js';
import { wantsMail } from './wants-mail.js';

export const AT_ONCE = 'notifications.at-once';

export const atOnceKey = (notificationId: string): string => `notification/${notificationId}`;

/** One thing that is urgent. Not sent when it has been read meanwhile, or when the receiver may no longer read it or no longer wants it. */
export const atOnceMail: MailKind = {
  compose: async ({ key, personId }, { manager, language, publicUrl, instanceName, now }) => {
    const notification = await manager.findOneBy(Notification, { mailKey: key });
    if (!notification || notification.readAt || notification.personId !== personId || !(await wantsMail(manager, notification))) return null;
    const [viewer] = await viewersOf(manager, [personId], now);
    const line = viewer && (await lineOf(manager, { ...viewer, language }, notification));
    if (!line) return null;
    return {
      subject: line.text,
      paragraphs: [say(mailTexts, language, 'HELLO', { happening: line.text })],
      action: { label: say(mailTexts, language, 'OPEN', { name: instanceName }), url: `${publicUrl}${line.path}` },
      notes: [say(mailTexts, language, 'WHY_AT_ONCE', { url: `${publicUrl}/konto/varsler` })],
      unsubscribeUrl: `${publicUrl}/avmeld/${await unsubscribeToken(manager, { personId, kind: notification.kind })}`,
    };
  },
};

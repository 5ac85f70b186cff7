import { viewersOf } from '@samskap/identity-api';
import { type MailContent, type MailContext, type MailKind, say } from '@samskap/platform-api';
import type { NotificationKind } from '@samskap/platform-contract';
import { IsNull } from 'typeorm';
import { KINDS } from '../choices.js';
import { Notification } from '../notification.entity.js';
import { unsubscribeToken } from '../unsubscribe.js';
import { type Line, lineOf } from './line.js';
import { kindTitles, mailTexts } from './mail.texts.js';
import { wantsMail } from './wants-mail.js';

export const DIGEST = 'notifications.digest';

export const digestKey = (personId: string, day: string): string => `digest/${personId}/${day}`;

const MOST_LINES = 40;

type Entry = Line & { readonly kind: NotificationKind };

/** The day's news in one mail. What was read meanwhile, may no longer be read or is no longer wanted is left out; empty, it is not sent. */
export const digestMail: MailKind = {
  compose: async ({ key, personId }, context) => {
    if (!personId) return null;
    const entries = await entriesOf(key, personId, context);
    return entries.length === 0 ? null : write(entries, personId, context);
  },
};

async function entriesOf(key: string, personId: string, { manager, language, now }: MailContext): Promise<Entry[]> {
  const [viewer] = await viewersOf(manager, [personId], now);
  if (!viewer) return [];
  const entries: Entry[] = [];
  for (const notification of await manager.find(Notification, { where: { mailKey: key, personId, readAt: IsNull() }, order: { at: 'ASC', id: 'ASC' } })) {
    const line = (await wantsMail(manager, notification)) ? await lineOf(manager, { ...viewer, language }, notification) : null;
    // The same line twice, such as a pilot that was changed twice, says no more than once.
    if (line && !entries.some(({ text, path }) => text === line.text && path === line.path)) entries.push({ ...line, kind: notification.kind });
  }
  return entries;
}

async function write(entries: readonly Entry[], personId: string, { manager, language, publicUrl, instanceName: name }: MailContext): Promise<MailContent> {
  const text = (code: keyof typeof mailTexts, params: Record<string, string | number> = {}) => say(mailTexts, language, code, params);
  const [shown, left] = [entries.slice(0, MOST_LINES), entries.length - MOST_LINES];
  return {
    subject: text(entries.length === 1 ? 'DIGEST_ONE' : 'DIGEST_MANY', { name, count: entries.length }),
    paragraphs: [text('DIGEST_OPENING')],
    sections: KINDS.filter((kind) => shown.some((entry) => entry.kind === kind)).map((kind) => ({
      title: kindTitles[kind][language],
      lines: shown.filter((entry) => entry.kind === kind).map((entry) => ({ text: entry.text, url: `${publicUrl}${entry.path}` })),
    })),
    action: { label: text('SEE_ALL'), url: `${publicUrl}/varsler` },
    notes: [...(left > 0 ? [text('DIGEST_MORE', { count: left })] : []), text('WHY_DIGEST', { url: `${publicUrl}/konto/varsler` })],
    unsubscribeUrl: `${publicUrl}/avmeld/${await unsubscribeToken(manager, { personId, kind: null })}`,
  };
}

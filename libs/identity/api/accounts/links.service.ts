import { type Problem, RateLimits, Refused, type RequestContext, type Viewer, appendEvent, networkOf, refuse } from '@samskap/platform-api';
import type { Language, MailLinkPurpose } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Sessions } from '../sessions/sessions.service.js';
import { createAccount } from './create-account.js';
import { type UsableMailLink, findMailLink, killMailLinks, useMailLink } from './mail-links.js';

/** What became of a link, and who asks from now on. */
export type LinkOpened = { readonly link: UsableMailLink; readonly viewer: Viewer } | { readonly problems: readonly Problem[] };

/** A link that sets a password is used by setting it, never here. */
const SIGNS_IN: readonly MailLinkPurpose[] = ['SIGN_IN', 'CONFIRM_ACCOUNT'];
const CHANGES: readonly MailLinkPurpose[] = ['CONFIRM_EMAIL'];

/** What happens when someone opens a link from a mail. */
@Injectable()
export class Links {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(RateLimits) private readonly limits: RateLimits,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  async open(token: string, context: RequestContext): Promise<LinkOpened> {
    try {
      if (!(await this.limits.take('openLink', networkOf(context.request.ip)))) refuse('TOO_MANY_ATTEMPTS');
      const { link, personId } = await this.dataSource.transaction((manager) => opened(manager, token, context.viewer));
      if (!SIGNS_IN.includes(link.purpose)) return { link, viewer: context.viewer };
      return { link, viewer: await this.sessions.open(personId, context.request, context.reply, { openedBy: 'LINK' }) };
    } catch (error) {
      if (error instanceof Refused) return { problems: error.problems };
      throw error;
    }
  }
}

async function opened(manager: EntityManager, token: string, { now, personId }: Viewer): Promise<{ link: UsableMailLink; personId: string }> {
  const found = await findMailLink(manager, token, [...SIGNS_IN, ...CHANGES], now);
  // Whoever was sent the mail by mistake must not take over the account: its owner is signed in.
  if (found?.purpose === 'CONFIRM_EMAIL' && found.personId !== personId) refuse('SIGN_IN_FIRST');
  const link = found && (await useMailLink(manager, token, [found.purpose], now));
  if (!link) return refuse('LINK_NOT_GOOD');
  if (link.purpose === 'CONFIRM_ACCOUNT') {
    const account = { name: String(link.data['name']), email: link.email, language: link.data['language'] as Language };
    return { link, personId: await createAccount(manager, account, now) };
  }
  if (link.purpose === 'CONFIRM_EMAIL') await changeEmail(manager, link, now);
  return { link, personId: link.personId! };
}

async function changeEmail(manager: EntityManager, { personId, email }: UsableMailLink, now: Date): Promise<void> {
  const [, changed]: [unknown, number] = await manager.query(
    `update person p set email = $2, pending_email = null, pending_email_until = null, version = version + 1
     where id = $1 and not exists (select 1 from person other where other.email = $2)`,
    [personId, email],
  );
  if (changed === 0) refuse('LINK_NOT_GOOD');
  await killMailLinks(manager, personId!, email);
  await appendEvent(manager, { type: 'person.email-changed', subject: { type: 'Person', id: personId! }, actorId: personId, at: now, data: {} });
}

import { Mails, type Problem, RateLimits, Refused, type RequestContext, type Viewer, appendEvent, networkOf, newId, refuse, refuseAny, valid } from '@samskap/platform-api';
import { passwordRules } from '@samskap/identity-contract';
import type { SetPasswordInput } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { RecentProof } from '../sessions/recent-proof.service.js';
import { Sessions } from '../sessions/sessions.service.js';
import { findMailLink, killMailLinks, useMailLink } from './mail-links.js';
import { passwordProblem } from './password-rules.js';
import { TooManyWait, hashPassword } from './passwords.js';
import { Person } from './person.entity.js';

/** Who asks from now on, and where to. */
export type PasswordSet = { readonly viewer: Viewer; readonly returnTo: string | null } | { readonly problems: readonly Problem[] };

/** Sets passwords: by a link, by the present password, or soon after signing in otherwise. */
@Injectable()
export class OwnPassword {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(RateLimits) private readonly limits: RateLimits,
    @Inject(RecentProof) private readonly proof: RecentProof,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Mails) private readonly mails: Mails,
  ) {}

  async set(input: SetPasswordInput, context: RequestContext): Promise<PasswordSet> {
    try {
      return input.token ? await this.byLink(input.token, input, context) : await this.bySession(input, context);
    } catch (error) {
      if (error instanceof Refused) return { problems: error.problems };
      if (error instanceof TooManyWait) return { problems: [{ code: 'TOO_MANY_ATTEMPTS', path: ['password'] }] };
      throw error;
    }
  }

  /** The link is used up with the password it sets, so a password that will not do costs nothing. */
  private async byLink(token: string, input: SetPasswordInput, { request, reply, viewer: { now } }: RequestContext): Promise<PasswordSet> {
    if (!(await this.limits.take('openLink', networkOf(request.ip)))) refuse('TOO_MANY_ATTEMPTS', 'token');
    const found = await findMailLink(this.dataSource.manager, token, ['RESET_PASSWORD'], now);
    if (!found) return refuse('LINK_NOT_GOOD', 'token');
    const hash = await this.hashed(input.password, found.personId!);
    const link = await this.dataSource.transaction(async (manager) => {
      const used = await useMailLink(manager, token, ['RESET_PASSWORD'], now);
      if (!used) return refuse('LINK_NOT_GOOD', 'token');
      await this.store(manager, used.personId!, hash, null, now);
      return used;
    });
    this.sessions.forget();
    return { viewer: await this.sessions.open(link.personId!, request, reply, { openedBy: 'LINK' }), returnTo: link.returnTo };
  }

  private async bySession(input: SetPasswordInput, { viewer }: RequestContext): Promise<PasswordSet> {
    if (!viewer.personId) refuse('SIGN_IN');
    valid(passwordRules, input);
    await this.proof.require(viewer, input.currentPassword);
    const hash = await this.hashed(input.password, viewer.personId);
    await this.dataSource.transaction((manager) => this.store(manager, viewer.personId!, hash, viewer.sessionId, viewer.now));
    this.sessions.forget();
    return { viewer, returnTo: null };
  }

  private async hashed(given: string, personId: string): Promise<string> {
    const { password } = valid(passwordRules, { password: given });
    const person = await this.dataSource.getRepository(Person).findOneByOrFail({ id: personId });
    refuseAny(passwordProblem(password, person));
    return hashPassword(password);
  }

  /** With the password goes all that the old one let in: sessions, links, and a new address that waits. */
  private async store(manager: EntityManager, personId: string, hash: string, sessionId: string | null, now: Date): Promise<void> {
    const [[person]]: [{ email: string; language: Person['language'] }[], number] = await manager.query(
      `update person set password_hash = $2, pending_email = null, pending_email_until = null, version = version + 1
       where id = $1 and suspended_at is null returning email, language`,
      [personId, hash],
    );
    if (!person) return refuse('LINK_NOT_GOOD');
    await this.sessions.endAll(manager, personId, sessionId);
    await killMailLinks(manager, personId, person.email);
    await appendEvent(manager, { type: 'person.password-set', subject: { type: 'Person', id: personId }, actorId: personId, at: now, data: {} });
    await this.mails.send(manager, { kind: 'identity.password-set', to: person.email, personId, language: person.language, key: `identity.password-set:${newId()}`, data: {} });
  }
}

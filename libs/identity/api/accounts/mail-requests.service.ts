import { Mails, type Problem, RateLimits, Refused, type RequestContext, networkOf, newId, refuse, valid } from '@samskap/platform-api';
import { emailRules, newAccountRules, pathOnThisSite } from '@samskap/identity-contract';
import type { CreateAccountInput, Language, RequestByEmailInput } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { accountMails } from './account.mails.js';

/** What was asked for, or what stands in the way. */
export type MailRequested = { readonly email: string } | { readonly problems: readonly Problem[] };

interface Wanted {
  readonly kind: keyof typeof accountMails;
  readonly email: string;
  readonly language: Language;
  readonly data: Readonly<Record<string, string | null>>;
}

/**
 * Mails that anyone can ask for. The same is done, in the same time, whether an account exists or not: what is asked is looked at,
 * counted and handed on. Whether there is an account is asked as the mail is written.
 */
@Injectable()
export class MailRequests {
  constructor(
    @Inject(Mails) private readonly mails: Mails,
    @Inject(RateLimits) private readonly limits: RateLimits,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  async ask(kind: 'identity.sign-in-link' | 'identity.reset-password', input: RequestByEmailInput, context: RequestContext): Promise<MailRequested> {
    return this.answered(async () => {
      const { email } = valid(emailRules, input);
      return this.send({ kind, email, language: context.viewer.language, data: { returnTo: pageOnThisSite(input.returnTo) } }, context);
    });
  }

  async createAccount(input: CreateAccountInput, context: RequestContext): Promise<MailRequested> {
    return this.answered(async () => {
      const { email, name } = valid(newAccountRules, input);
      return this.send({ kind: 'identity.confirm-account', email, language: input.language, data: { name, returnTo: pageOnThisSite(input.returnTo) } }, context);
    });
  }

  private async send({ kind, email, language, data }: Wanted, { request }: RequestContext): Promise<MailRequested> {
    if (!(await this.limits.take('mailFrom', networkOf(request.ip))) || !(await this.limits.take('mailTo', email))) refuse('TOO_MANY_ATTEMPTS', 'email');
    await this.dataSource.transaction((manager) => this.mails.send(manager, { kind, to: email, personId: null, language, key: `${kind}:${newId()}`, data }));
    return { email };
  }

  private async answered(work: () => Promise<MailRequested>): Promise<MailRequested> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refused) return { problems: error.problems };
      throw error;
    }
  }
}

/** Anyone can ask for a mail to anyone: its link signs in and shows a page, and does nothing more, such as joining a provider. */
function pageOnThisSite(given: string | null | undefined): string | null {
  const path = pathOnThisSite(given);
  return path === null || /^\/(auth|mine-data|avmeld|graphql)(\/|$|\?)/.test(path) ? null : path;
}

import { addressOf } from '@samskap/identity-contract';
import { Payloads, type RequestContext, type Viewer, Writes } from '@samskap/platform-api';
import type { MutationChooseLanguageArgs, MutationSignInArgs } from '@samskap/platform-contract';
import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { DataSource } from 'typeorm';
import { Person } from '../accounts/person.entity.js';
import { TooManyWait, passwordFits } from '../accounts/passwords.js';
import { Sessions } from './sessions.service.js';
import { SignInAttempts } from './sign-in-attempts.js';

const LONGEST_PASSWORD = 1_000;

@Resolver()
export class SessionsResolver {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(SignInAttempts) private readonly attempts: SignInAttempts,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Payloads) private readonly payloads: Payloads,
  ) {}

  @Mutation('signIn')
  async signIn(@Args() { input }: MutationSignInArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    // What is no address is nobody's, and is refused after the same work.
    const email = addressOf(input.email) ?? input.email.trim().toLowerCase();
    const from = context.request.ip;
    const refused = (code: string) => this.payloads.of(info, context, 'viewer', { problems: [{ code, path: ['password'] }] });
    if (!(await this.attempts.begin(email, from))) return refused('TOO_MANY_ATTEMPTS');
    const person = await this.dataSource.getRepository(Person).findOneBy({ email });
    const fits = await passwordFits(person?.passwordHash, input.password.slice(0, LONGEST_PASSWORD)).catch((error: unknown) => {
      if (error instanceof TooManyWait) return null;
      throw error;
    });
    if (fits === null) return refused('TOO_MANY_ATTEMPTS');
    if (!fits || !person || person.suspendedAt) return refused('WRONG_CREDENTIALS');
    await this.attempts.succeeded(email, from);
    const viewer: Viewer = await this.sessions.open(person.id, context.request, context.reply, { openedBy: 'PASSWORD' });
    return this.payloads.of(info, context, 'viewer', { id: person.id }, viewer);
  }

  @Mutation('signOut')
  async signOut(@Context() context: RequestContext): Promise<object> {
    await this.sessions.end(context.request, context.reply);
    return { userErrors: [] };
  }

  @Mutation('chooseLanguage')
  async chooseLanguage(@Args() { input }: MutationChooseLanguageArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    const outcome = await this.writes.run(context.viewer, 'chooseLanguage', {}, async (transaction) => {
      await transaction.manager.update(Person, { id: transaction.personId }, { language: input.language });
      await transaction.event('person.language-chosen', { type: 'Person', id: transaction.personId }, { language: input.language });
      return transaction.personId;
    });
    return this.payloads.of(info, context, 'viewer', outcome);
  }
}

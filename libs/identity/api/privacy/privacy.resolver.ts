import { Payloads, type RequestContext, Writes, refuse } from '@samskap/platform-api';
import type { MutationEraseMeArgs, MutationSetConsentArgs } from '@samskap/platform-contract';
import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Sessions } from '../sessions/sessions.service.js';
import { Consents } from './consents.js';
import { Erasure } from './erasure.service.js';

@Resolver()
export class PrivacyResolver {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Payloads) private readonly payloads: Payloads,
    @Inject(Erasure) private readonly erasure: Erasure,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  @Mutation('setConsent')
  async setConsent(@Args() { input }: MutationSetConsentArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    const outcome = await this.writes.run(context.viewer, 'setConsent', input, async (transaction) => {
      const { manager, personId, now, viewer } = transaction;
      if (input.kind === 'ACCOUNT' && !input.given) refuse('CONSENT_ENDS_WITH_ACCOUNT', 'given');
      if (input.given) await Consents.give(manager, personId, input.kind, viewer.language, now);
      else await Consents.withdraw(manager, personId, input.kind, now);
      await transaction.event(input.given ? 'person.consented' : 'person.consent-withdrawn', { type: 'Person', id: personId }, { kind: input.kind });
      return personId;
    });
    return this.payloads.of(info, context, 'viewer', outcome);
  }

  @Mutation('eraseMe')
  async eraseMe(@Args() { input }: MutationEraseMeArgs, @Context() context: RequestContext): Promise<object> {
    const outcome = await this.erasure.erase(context.viewer, input);
    if ('problems' in outcome) return { erased: null, userErrors: this.payloads.userErrors(outcome.problems, context.viewer) };
    this.sessions.forget();
    await this.sessions.end(context.request, context.reply);
    return { erased: true, userErrors: [] };
  }
}

import { type Lifecycle, Payloads, type Policy, type RequestContext, type Subject, Writes, or, refuse, sql } from '@samskap/platform-api';
import type { MutationRemoveIdentityArgs } from '@samskap/platform-contract';
import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Person } from '../accounts/person.entity.js';
import { Identity } from './identity.entity.js';

/** One's own and nobody else's. */
export const identityPolicy: Policy<'remove'> = {
  read: (identity, viewer) => (viewer.signedIn ? sql`${identity}.person_id = ${viewer.personId}` : or()),
  remove: (identity, viewer) => (viewer.signedIn ? sql`${identity}.person_id = ${viewer.personId}` : or()),
};

const anIdentity: Subject<Identity, 'remove'> = { type: 'Identity', entity: Identity, policy: identityPolicy, lifecycle: {} satisfies Partial<Lifecycle<string, 'remove'>> };

@Resolver()
export class IdentitiesResolver {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Payloads) private readonly payloads: Payloads,
  ) {}

  @Mutation('removeIdentity')
  async removeIdentity(@Args() { input }: MutationRemoveIdentityArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    const outcome = await this.writes.run(context.viewer, 'removeIdentity', input, async (transaction) => {
      const { manager, personId } = transaction;
      // Two that are removed at once wait for each other here, so that one of them stays.
      const person = await manager.findOneOrFail(Person, { where: { id: personId }, lock: { mode: 'pessimistic_write' } });
      const identity = await transaction.lock(anIdentity, input.id, 'remove');
      const left = (await manager.countBy(Identity, { personId })) - 1;
      if (person.passwordHash === null && left === 0) refuse('LAST_WAY_IN', 'id');
      await manager.query('delete from session s using session_identity o where o.session_id = s.id and o.identity_id = $1 and s.id <> $2', [identity.id, context.viewer.sessionId]);
      await manager.delete(Identity, { id: identity.id });
      await transaction.event('person.identity-removed', { type: 'Person', id: personId }, { provider: identity.provider });
      return personId;
    });
    return this.payloads.of(info, context, 'viewer', outcome);
  }
}

import { challengeChangeRules, challengeDraftRules, challengeLimits } from '@samskap/challenges-contract';
import { Organisation } from '@samskap/identity-api';
import { type Outcome, type Subject, type Viewer, type WriteTransaction, Writes, isUuid, newId, refuse, valid } from '@samskap/platform-api';
import type {
  CreateChallengeInput,
  PublishChallengeInput,
  RecommendChallengeInput,
  ResolveChallengeInput,
  UpdateChallengeInput,
  WithdrawChallengeInput,
} from '@samskap/platform-contract';
import { requiredText } from '@samskap/platform-contract/rules';
import { Inject, Injectable } from '@nestjs/common';
import * as z from 'zod/mini';
import { columnsOf, refuseUnlessPublishable, refuseWrongContent, replaceParts } from './challenge.content.js';
import { Challenge } from './challenge.entity.js';
import { type ChallengeVerb, challengeLifecycle, challengeStatus } from './challenge.lifecycle.js';
import { challengePolicy } from './challenge.policy.js';

export const challengeSubject: Subject<Challenge, ChallengeVerb> = {
  type: 'Challenge',
  entity: Challenge,
  policy: challengePolicy,
  lifecycle: challengeLifecycle,
  stateOf: challengeStatus,
  refusals: { CLOSED: 'DEADLINE_PASSED' },
};

@Injectable()
export class ChallengesService {
  constructor(@Inject(Writes) private readonly writes: Writes) {}

  create(viewer: Viewer, input: CreateChallengeInput): Promise<Outcome> {
    return this.writes.run(viewer, 'createChallenge', input, (transaction) => draftChallenge(transaction, input));
  }

  update(viewer: Viewer, input: UpdateChallengeInput): Promise<Outcome> {
    return this.writes.run(viewer, 'updateChallenge', input, async (transaction) => {
      const { title, ...content } = valid(challengeChangeRules, input) as UpdateChallengeInput;
      const challenge = await transaction.lock(challengeSubject, input.id, 'update', input);
      const route = content.route ?? challenge.route;
      await refuseWrongContent(transaction, content, route, challenge.ownerId);
      refuseFrameUpsideDown({ ...challenge, ...defined(columnsOf(content, route)) });
      const open = challenge.status === 'PUBLISHED';
      const before = challenge.deadline;
      const changes = columnsOf({ ...content, ...(title ? { title } : {}) }, route);
      const slug = title && title !== challenge.title && !open ? await transaction.freeSlug('challenge', title, challenge.id) : undefined;
      const changed = await transaction.update(Challenge, challenge, { ...changes, slug, updatedAt: transaction.now });
      const parts = await replaceParts(transaction, challenge.id, content);
      if (open) {
        if (before && (!challenge.deadline || challenge.deadline < before)) refuse('DEADLINE_EARLIER', 'deadline');
        await refuseUnlessPublishable(transaction, challenge);
      }
      await transaction.event('challenge.updated', { type: 'Challenge', id: challenge.id }, { fields: [...changed.filter((name) => name in changes), ...parts] });
      return challenge.id;
    });
  }

  recommend(viewer: Viewer, input: RecommendChallengeInput): Promise<Outcome> {
    return this.step(viewer, 'recommendChallenge', input, 'recommend', 'challenge.recommended', async (transaction, challenge) => {
      await refuseUnlessPublishable(transaction, challenge);
      return { status: 'AWAITING_APPROVAL' };
    });
  }

  publish(viewer: Viewer, input: PublishChallengeInput): Promise<Outcome> {
    return this.step(viewer, 'publishChallenge', input, 'publish', 'challenge.published', async (transaction, challenge) => {
      await refuseUnlessPublishable(transaction, challenge);
      return { status: 'PUBLISHED', publishedAt: transaction.now };
    });
  }

  resolve(viewer: Viewer, input: ResolveChallengeInput): Promise<Outcome> {
    return this.step(viewer, 'resolveChallenge', input, 'resolve', 'challenge.resolved', async () => {
      const { outcome } = valid(z.looseObject({ outcome: requiredText(challengeLimits.outcome) }), input);
      return { status: 'RESOLVED', outcome };
    });
  }

  withdraw(viewer: Viewer, input: WithdrawChallengeInput): Promise<Outcome> {
    return this.step(viewer, 'withdrawChallenge', input, 'withdraw', 'challenge.withdrawn', async () => {
      const { reason } = valid(z.looseObject({ reason: requiredText(challengeLimits.outcome) }), input);
      return { status: 'WITHDRAWN', outcome: reason };
    });
  }

  /** A change of state: lock, ask, change, tell. */
  private step(
    viewer: Viewer,
    name: string,
    input: { id: string; version: number; idempotencyKey?: string | null | undefined },
    verb: ChallengeVerb,
    event: string,
    changes: (transaction: WriteTransaction, challenge: Challenge) => Promise<Partial<Challenge>>,
  ): Promise<Outcome> {
    return this.writes.run(viewer, name, input, async (transaction) => {
      const challenge = await transaction.lock(challengeSubject, input.id, verb, input);
      await transaction.update(Challenge, challenge, { ...(await changes(transaction, challenge)), updatedAt: transaction.now });
      await transaction.event(event, { type: 'Challenge', id: challenge.id });
      return challenge.id;
    });
  }
}

/** Writes a draft of a challenge in a transaction that is under way, and returns its id. Refuses as `createChallenge` does. */
export async function draftChallenge(transaction: WriteTransaction, input: CreateChallengeInput): Promise<string> {
  const content = valid(challengeDraftRules, input) as CreateChallengeInput;
  await refuseUnlessAgencyMember(transaction, content.ownerId);
  const route = content.route ?? 'EXPLORE';
  await refuseWrongContent(transaction, content, route, content.ownerId);
  const id = newId();
  await transaction.insert(
    Challenge,
    {
      ...defined(columnsOf(content, route)),
      route,
      language: content.language ?? transaction.viewer.language,
      title: content.title,
      ownerId: content.ownerId,
      contactId: transaction.personId,
      slug: await transaction.freeSlug('challenge', content.title, id),
      updatedAt: transaction.now,
    },
    id,
  );
  await replaceParts(transaction, id, content);
  await transaction.event('challenge.drafted', { type: 'Challenge', id });
  return id;
}

async function refuseUnlessAgencyMember(transaction: WriteTransaction, ownerId: string): Promise<void> {
  const member = transaction.viewer.organisationIds.includes(ownerId);
  const agency = member && isUuid(ownerId) ? await transaction.manager.findOneBy(Organisation, { id: ownerId, kind: 'PUBLIC_AGENCY', status: 'VERIFIED' }) : null;
  if (!agency) refuse('NOT_AN_AGENCY_MEMBER', 'ownerId');
}

/** One end of the frame may have been given now and the other before. */
function refuseFrameUpsideDown({ budgetFrom, budgetTo }: Pick<UpdateChallengeInput, 'budgetFrom' | 'budgetTo'>): void {
  if ((budgetTo ?? Infinity) < (budgetFrom ?? 0)) refuse('FRAME_UPSIDE_DOWN', 'budgetTo');
}

const defined = <Values extends object>(values: Values): Values => Object.fromEntries(Object.entries(values).filter(([, one]) => one !== undefined)) as Values;

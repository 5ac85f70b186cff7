import { Organisation } from '@samskap/identity-api';
import { handoverRules } from '@samskap/ideas-contract';
import { Mails, type Outcome, type Viewer, type WriteTransaction, Writes, isUuid, refuse, valid } from '@samskap/platform-api';
import type { PassOnIdeaInput } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import { Handover, Idea, IdeaSender } from './idea.entity.js';
import { PASSED_ON_MAIL } from './idea.mails.js';
import { ideaSubject } from './idea.subject.js';
import { type Team, hasUnit, teamOf } from './team.js';

/** Sending something on to the team where it belongs. */
@Injectable()
export class HandoversService {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Mails) private readonly mails: Mails,
  ) {}

  /** The promised day stays: whoever sent it has waited all the while. */
  passOn(viewer: Viewer, input: PassOnIdeaInput): Promise<Outcome> {
    return this.writes.run(viewer, 'passOnIdea', input, async (transaction) => {
      const { reason } = valid(handoverRules, input);
      const idea = await transaction.lock(ideaSubject, input.id, 'passOn', input);
      const { ownerId: fromOrganisationId, unitId: fromUnitId } = idea;
      const team = await receivingTeam(transaction, input);
      if (team.ownerId === fromOrganisationId && team.unitId === fromUnitId) refuse('SAME_TEAM', input.unitId ? 'unitId' : 'organisationId');
      // Before the idea is the other's, because whoever sends it on does so as the team that had it.
      await transaction.event('idea.passed-on', { type: 'Idea', id: idea.id }, { from: fromOrganisationId, to: team.ownerId });
      await transaction.update(Idea, idea, team);
      const handoverId = await transaction.insert(Handover, {
        ideaId: idea.id,
        fromOrganisationId,
        fromUnitId,
        toOrganisationId: team.ownerId,
        toUnitId: team.unitId,
        reason,
        at: transaction.now,
        by: transaction.personId,
      });
      await this.tellSender(transaction, idea.id, handoverId);
      return idea.id;
    });
  }

  private async tellSender({ manager }: WriteTransaction, ideaId: string, handoverId: string): Promise<void> {
    const sender = await manager.findOneBy(IdeaSender, { ideaId });
    if (!sender?.email) return;
    await this.mails.send(manager, { kind: PASSED_ON_MAIL, to: sender.email, personId: null, language: sender.language, key: `idea-passed-on/${handoverId}`, data: { ideaId, handoverId } });
  }
}

async function receivingTeam(transaction: WriteTransaction, { organisationId, unitId }: PassOnIdeaInput): Promise<Team> {
  const organisation = isUuid(organisationId) ? await transaction.manager.findOneBy(Organisation, { id: organisationId, status: 'VERIFIED' }) : null;
  if (!organisation) return refuse('NOT_FOUND', 'organisationId');
  if (unitId && !(await hasUnit(transaction, organisation.id, unitId))) refuse('NOT_FOUND', 'unitId');
  const { answerWithinDays: _, ...team } = await teamOf(transaction.manager, organisation.id, unitId ?? null);
  return unitId ? { ...team, unitId: unitId.toLowerCase() } : team;
}

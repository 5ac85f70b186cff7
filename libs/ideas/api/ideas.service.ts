import { codeProblems, unknownPlaces } from '@samskap/catalogue-api';
import { answerDays, ideaRules, promisedDay } from '@samskap/ideas-contract';
import { Pilot, pilotPolicy } from '@samskap/pilots-api';
import { Mails, type Outcome, RateLimits, type RequestContext, type WriteTransaction, Writes, appendEvent, at, dayInOslo, hashOfToken, isUuid, networkOf, newToken, refuse, refuseAny, valid } from '@samskap/platform-api';
import type { ForgetIdeaSenderInput, SubmitIdeaInput } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Idea, IdeaSender, IdeaTerm, IdeaToken } from './idea.entity.js';
import { RECEIPT_MAIL } from './idea.mails.js';
import { type Team, teamForPlace, teamOf } from './team.js';
import { titleOf } from './title.js';

/** What was sent in, and the link by which whoever sent it by the common door follows it. */
export interface Sent {
  readonly outcome: Outcome;
  readonly token: string | null;
}

/** Where something that comes in goes. */
interface Destination extends Team, Pick<Idea, 'source'> {
  readonly days: number;
  readonly pilotId: string | null;
}

/** Whatever comes in, from employees, by the common door and about running pilots. */
@Injectable()
export class IdeasService {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Mails) private readonly mails: Mails,
    @Inject(RateLimits) private readonly limits: RateLimits,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  /** Sends something in. The token is told once; whoever repeats the call, not having heard the answer, gets a new one. */
  async submit(input: SubmitIdeaInput, { viewer, request }: RequestContext): Promise<Sent> {
    // Counted before the write, because a limit is asked for on a connection of its own.
    const tooMany = !(await this.limits.take('submitIdea', viewer.personId ?? networkOf(request.ip)));
    const { success, data } = ideaRules.safeParse(input);
    const tooManyTo = success && !!data.email && !(await this.limits.take('ideaReceiptTo', data.email));
    const outcome = await this.writes.runForAnyone(viewer, 'submitIdea', input, async (transaction) => {
      const given = valid(ideaRules, input) as SubmitIdeaInput;
      if (tooMany) refuse('TOO_MANY_IDEAS');
      if (tooManyTo) refuse('TOO_MANY_IDEAS', 'email');
      const { days, ...to } = await destinationOf(transaction, given);
      refuseAny(given.place ? (await unknownPlaces(transaction.manager, [given.place])).length > 0 && at('place', 'UNKNOWN_CODE', { given: given.place }) : null, ...(await codeProblems(transaction.manager, { targetGroups: given.targetGroups })));
      const id = await transaction.insert(Idea, {
        ...to,
        kind: given.kind ?? 'IDEA',
        language: given.language ?? viewer.language,
        title: given.title ?? titleOf(given.text),
        text: given.text,
        placeCode: given.place ?? null,
        sentBy: viewer.personId,
        sentAt: transaction.now,
        answerBy: promisedDay(dayInOslo(transaction.now), days),
      });
      await transaction.replace(IdeaTerm, { ideaId: id }, (given.targetGroups ?? []).map((code) => ({ code })));
      if (to.source === 'DOOR') await this.keepSender(transaction, id, given);
      // Who came by the common door stands with the idea alone, from where it can be taken away; events stay.
      if (to.source === 'DOOR') await noteUnnamed(transaction, 'idea.submitted', id);
      else await transaction.event('idea.submitted', { type: 'Idea', id });
      return id;
    });
    return { outcome, token: 'id' in outcome ? await this.newTokenFor(outcome.id) : null };
  }

  /** Takes away the name and the address of whoever sent it; the idea and its answer stay. */
  forgetSender(input: ForgetIdeaSenderInput, { viewer }: RequestContext): Promise<Outcome> {
    return this.writes.runForAnyone(viewer, 'forgetIdeaSender', {}, async (transaction) => {
      const token = await transaction.manager.findOneBy(IdeaToken, { hash: hashOfToken(input.token) });
      const id = token?.ideaId ?? refuse('NOT_FOUND', 'token');
      await transaction.manager.delete(IdeaSender, { ideaId: id });
      await transaction.manager.query('update idea set sent_by = null where id = $1', [id]);
      await noteUnnamed(transaction, 'idea.sender-forgotten', id);
      return id;
    });
  }

  private async keepSender(transaction: WriteTransaction, ideaId: string, { name, email }: SubmitIdeaInput): Promise<void> {
    if (!name && !email) return;
    const { manager, viewer } = transaction;
    await manager.insert(IdeaSender, { ideaId, name: name ?? null, email: email ?? null, language: viewer.language });
    if (!email) return;
    await this.mails.send(manager, { kind: RECEIPT_MAIL, to: email, personId: viewer.personId, language: viewer.language, key: `idea-receipt/${ideaId}`, data: { ideaId } });
  }

  /** Null for what came from within: its sender follows it signed in. */
  private async newTokenFor(ideaId: string): Promise<string | null> {
    const token = newToken();
    const kept = await this.dataSource.query<unknown[]>(`insert into idea_token (hash, idea_id) select $2, i.id from idea i where i.id = $1 and i.source = 'DOOR' returning idea_id`, [ideaId, hashOfToken(token)]);
    return kept.length > 0 ? token : null;
  }
}

const noteUnnamed = ({ manager, now }: WriteTransaction, type: string, id: string): Promise<void> => appendEvent(manager, { type, subject: { type: 'Idea', id }, actorId: null, at: now, data: {} });

/** To the owner of the pilot that it would change, to one's own organisation, or by the common door. */
function destinationOf(transaction: WriteTransaction, { pilotId, ownerId, place }: SubmitIdeaInput): Promise<Destination> {
  if (pilotId) return toPilot(transaction, pilotId);
  return ownerId ? toOwnOrganisation(transaction, ownerId) : byTheDoor(transaction, place ?? null);
}

async function toPilot(transaction: WriteTransaction, pilotId: string): Promise<Destination> {
  const pilot = (await transaction.may('pilot', pilotId, pilotPolicy.read)) ? await transaction.manager.findOneBy(Pilot, { id: pilotId }) : null;
  if (!pilot) return refuse('NOT_FOUND', 'pilotId');
  if (pilot.status !== 'RUNNING') refuse('PILOT_NOT_RUNNING', 'pilotId');
  const { answerWithinDays, ...team } = await teamOf(transaction.manager, pilot.ownerId);
  return { ...team, source: transaction.viewer.organisationIds.includes(pilot.ownerId) ? 'EMPLOYEE' : 'DOOR', days: answerWithinDays ?? answerDays.usual, pilotId: pilot.id };
}

async function toOwnOrganisation({ manager, viewer }: WriteTransaction, ownerId: string): Promise<Destination> {
  if (viewer.personId === null) refuse('SIGN_IN');
  if (!isUuid(ownerId) || !viewer.organisationIds.includes(ownerId.toLowerCase())) refuse('NOT_IN_ORGANISATION', 'ownerId');
  const { answerWithinDays: _, ...team } = await teamOf(manager, ownerId);
  return { ...team, source: 'EMPLOYEE', days: answerDays.usual, pilotId: null };
}

async function byTheDoor({ manager }: WriteTransaction, place: string | null): Promise<Destination> {
  const found = await teamForPlace(manager, place);
  if (!found) return refuse('NO_DOOR', 'place');
  const { answerWithinDays: days, ...team } = found;
  return { ...team, source: 'DOOR', days, pilotId: null };
}

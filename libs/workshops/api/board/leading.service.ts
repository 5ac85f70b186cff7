import { type Outcome, type Viewer, type WriteTransaction, Writes, isUuid, query, refuse, sql, touch, valid, value } from '@samskap/platform-api';
import type { ChangeGroupInput, GroupIdeasInput, ModerateIdeasInput, MoveBoardInput, WorkshopStepInput } from '@samskap/platform-contract';
import { groupRules, groupingRules, moderationRules } from '@samskap/workshops-contract/board';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Workshop } from '../workshop.entity.js';
import { workshopSubject } from '../workshop.subject.js';
import { Board, BoardGroup } from './board.entity.js';
import { stillTheRoom } from './board.lock.js';
import { mayGroup, mayMove } from './board.steps.js';
import { closeBoard } from './closing.js';
import { countVotes } from './counting.js';

/** What those who lead a board do. Its steps are events; what they do to ideas is not, for those are nobody's to find again. */
@Injectable()
export class LeadingService {
  constructor(@Inject(Writes) private readonly writes: Writes) {}

  start(viewer: Viewer, input: WorkshopStepInput): Promise<Outcome> {
    return this.writes.run(viewer, 'startWorkshop', input, async (transaction) => {
      const workshop = await transaction.lock(workshopSubject, input.id, 'start', input);
      await transaction.update(Workshop, workshop, { status: 'LIVE', updatedAt: transaction.now });
      await transaction.manager.insert(Board, { workshopId: workshop.id });
      await transaction.event('workshop.started', { type: 'Workshop', id: workshop.id });
      return workshop.id;
    });
  }

  /** Takes the room to another step; two who do it at once move it once. */
  move(viewer: Viewer, input: MoveBoardInput): Promise<Outcome> {
    return this.writes.run(viewer, 'moveBoard', input, async (transaction) => {
      const { workshop, board } = await this.lead(transaction, input.workshopId);
      const { from, to } = input;
      if (board.step !== from) refuse('MOVED_ALREADY', 'from');
      if (!mayMove(from, to)) refuse('WRONG_STATE', 'to');
      await stillTheRoom(transaction.manager, workshop.id);
      if (to === 'VOTE') await refuseEmptyVote(transaction, workshop.id);
      if (to === 'DONE') {
        await closeBoard(transaction, workshop, board);
        await transaction.event('workshop.closed', { type: 'Workshop', id: workshop.id });
        return workshop.id;
      }
      const ballots = to === 'RESULT' ? await countVotes(transaction.manager, workshop.id) : null;
      await transaction.manager.update(Board, { workshopId: workshop.id }, { step: to, ballots });
      await transaction.event('workshop.moved', { type: 'Workshop', id: workshop.id }, { to });
      return workshop.id;
    });
  }

  /** Lets ideas on to the board or takes them off; one that is taken off leaves its group. */
  moderate(viewer: Viewer, input: ModerateIdeasInput): Promise<Outcome> {
    return this.writes.run(viewer, 'moderateIdeas', input, async (transaction) => {
      const { ids, state } = valid(moderationRules, input) as ModerateIdeasInput;
      const { workshop } = await this.lead(transaction, input.workshopId);
      const changed = await query(
        transaction.manager,
        sql`with moderated as (
              update board_idea set state = ${value(state, 'text')}, group_id = case when ${value(state, 'text')} = 'SHOWN' then group_id end
              where workshop_id = ${value(workshop.id, 'uuid')} and id = any(${value(ids.filter(isUuid), 'uuid[]')}) returning 1)
            select 1 from moderated`,
      );
      if (changed.length === 0) refuse('IDEA_GONE', 'ids');
      return this.done(transaction, workshop.id);
    });
  }

  /** Puts ideas that are on the board together; those that are not there any more are left out. */
  group(viewer: Viewer, input: GroupIdeasInput): Promise<Outcome> {
    return this.writes.run(viewer, 'groupIdeas', input, async (transaction) => {
      const { ids, title } = valid(groupingRules, input) as GroupIdeasInput;
      const { workshop, board } = await this.lead(transaction, input.workshopId);
      if (!mayGroup(board.step)) refuse('GROUPING_OVER');
      const groupId = title ? await newGroup(transaction, workshop.id, title) : await groupOf(transaction, workshop.id, input.groupId);
      const changed = await query(
        transaction.manager,
        sql`with grouped as (
              update board_idea set group_id = ${value(groupId, 'uuid')}
              where workshop_id = ${value(workshop.id, 'uuid')} and state = 'SHOWN' and id = any(${value(ids.filter(isUuid), 'uuid[]')}) returning 1)
            select 1 from grouped`,
      );
      if (changed.length === 0) refuse('IDEA_GONE', 'ids');
      return this.done(transaction, workshop.id);
    });
  }

  changeGroup(viewer: Viewer, input: ChangeGroupInput): Promise<Outcome> {
    return this.writes.run(viewer, 'changeGroup', input, async (transaction) => {
      const { title } = valid(groupRules, input) as ChangeGroupInput;
      const { workshop, board } = await this.lead(transaction, input.workshopId);
      const id = (await groupOf(transaction, workshop.id, input.groupId))!;
      if (!title && !mayGroup(board.step)) refuse('GROUPING_OVER');
      if (title) await transaction.manager.update(BoardGroup, { id }, { title });
      else await transaction.manager.delete(BoardGroup, { id });
      return this.done(transaction, workshop.id);
    });
  }

  /** The workshop and its board, locked for one who leads it. */
  private async lead(transaction: WriteTransaction, id: string): Promise<{ workshop: Workshop; board: Board }> {
    const workshop = await transaction.lock(leadSubject, id, 'lead', { path: 'workshopId' });
    const board = await transaction.manager.findOneByOrFail(Board, { workshopId: workshop.id });
    return { workshop, board };
  }

  /** Groups that nothing is left in are taken away, and the room is woken. */
  private async done(transaction: WriteTransaction, workshopId: string): Promise<string> {
    await query(
      transaction.manager,
      sql`delete from board_group g where g.workshop_id = ${value(workshopId, 'uuid')} and not exists (select from board_idea i where i.group_id = g.id)`,
    );
    await touch(transaction.manager, { type: 'Workshop', id: workshopId });
    return workshopId;
  }
}

const leadSubject = { ...workshopSubject, refusals: { PLANNED: 'NOT_STARTED', OPEN: 'NOT_STARTED', CLOSED: 'OVER' } };

async function newGroup({ manager }: WriteTransaction, workshopId: string, title: string): Promise<string> {
  const id = randomUUID();
  await query(
    manager,
    sql`insert into board_group (id, workshop_id, position, title)
        select ${value(id, 'uuid')}, ${value(workshopId, 'uuid')}, coalesce(max(g.position), 0) + 1, ${value(title, 'text')} from board_group g where g.workshop_id = ${value(workshopId, 'uuid')}`,
  );
  return id;
}

/** A group of this board by id; null when none is asked for. */
async function groupOf({ manager }: WriteTransaction, workshopId: string, id: string | null | undefined): Promise<string | null> {
  if (!id) return null;
  const group = isUuid(id) ? await manager.findOneBy(BoardGroup, { id, workshopId }) : null;
  return group?.id ?? refuse('NOT_FOUND', 'groupId');
}

async function refuseEmptyVote({ manager }: WriteTransaction, workshopId: string): Promise<void> {
  const shown = await query(manager, sql`select 1 from board_idea where workshop_id = ${value(workshopId, 'uuid')} and state = 'SHOWN' limit 1`);
  if (shown.length === 0) refuse('NOTHING_TO_VOTE_ON', 'to');
}

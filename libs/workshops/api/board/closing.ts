import { insertWorkshopIdeas } from '@samskap/ideas-api';
import { type WriteTransaction, query, sql, value } from '@samskap/platform-api';
import { randomInt } from 'node:crypto';
import { Workshop, WorkshopResult, WorkshopTerm } from '../workshop.entity.js';
import { Board } from './board.entity.js';

/** A group, or an idea in none, as it stands when the board closes. */
interface Outcome {
  readonly title: string | null;
  readonly texts: readonly string[];
  readonly votes: number | null;
}

/**
 * Ends the workshop: what is on the board becomes ideas that wait for an answer and results of the workshop, all at the same instant, with
 * new ids and in an order that is drawn; then the board is deleted with its seats, its keys and what never came on to it.
 */
export async function closeBoard(transaction: WriteTransaction, workshop: Workshop, board: Board): Promise<void> {
  const { manager, now } = transaction;
  const drawn = shuffled(await outcomesOf(transaction, workshop.id));
  const terms = await manager.findBy(WorkshopTerm, { workshopId: workshop.id });
  const targetGroups = terms.map(({ code }) => code);
  const { ownerId, language, placeCode, answerBy } = workshop;
  const ideas = drawn.map(({ title, texts }) => {
    const parts = shuffled(texts);
    return { ownerId, language, placeCode, answerBy, targetGroups, public: true, text: title === null ? parts[0]! : parts.map((part) => `– ${part}`).join('\n'), ...(title === null ? {} : { title }) };
  });
  const ids = await insertWorkshopIdeas(manager, ideas, now);
  // Where nobody voted, nothing has got no votes.
  const voted = (board.ballots ?? 0) > 0;
  const results = drawn.map(({ texts, votes }, index) => ({ ideaId: ids[index]!, workshopId: workshop.id, texts: shuffled(texts), votes: voted ? (votes ?? 0) : null }));
  results.sort((one, other) => (other.votes ?? 0) - (one.votes ?? 0));
  if (results.length > 0) await manager.insert(WorkshopResult, results.map((result, position) => ({ ...result, position })));
  const [seats] = await query<{ count: number }>(manager, sql`select count(*)::int as count from board_seat where workshop_id = ${value(workshop.id, 'uuid')}`);
  await manager.delete(Board, { workshopId: workshop.id });
  await transaction.update(Workshop, workshop, { status: 'CLOSED', participants: seats!.count, ballots: board.ballots, updatedAt: now });
}

async function outcomesOf({ manager }: WriteTransaction, workshopId: string): Promise<Outcome[]> {
  const id = value(workshopId, 'uuid');
  return query<Outcome>(
    manager,
    sql`select g.title, array_agg(i.text) as texts, g.votes from board_group g join board_idea i on i.group_id = g.id and i.state = 'SHOWN' where g.workshop_id = ${id} group by g.id
        union all
        select null, array[i.text], i.votes from board_idea i where i.workshop_id = ${id} and i.state = 'SHOWN' and i.group_id is null`,
  );
}

/** In an order that is drawn, every one as likely. */
function shuffled<Thing>(things: readonly Thing[]): Thing[] {
  const drawn = [...things];
  for (let left = drawn.length - 1; left > 0; left -= 1) {
    const pick = randomInt(left + 1);
    [drawn[left], drawn[pick]] = [drawn[pick]!, drawn[left]!];
  }
  return drawn;
}

import { query, sql, value } from '@samskap/platform-api';
import type { EntityManager } from 'typeorm';

/**
 * Counts the ballots into votes of groups and of ideas in none, and deletes them. How many they were. Dots on what was taken off the
 * board meanwhile are lost. Call it while the room is still.
 */
export async function countVotes(manager: EntityManager, workshopId: string): Promise<number> {
  const id = value(workshopId, 'uuid');
  const [counted] = await query<{ ballots: number }>(
    manager,
    sql`with ballots as (select dots from board_ballot where workshop_id = ${id}),
        sums as materialized (select dotted.key as "on", sum(dotted.value::int)::int as dots from ballots, jsonb_each_text(ballots.dots) dotted group by 1),
        groups as (update board_group g set votes = coalesce((select dots from sums where "on" = g.id::text), 0) where g.workshop_id = ${id}),
        ideas as (update board_idea i set votes = coalesce((select dots from sums where "on" = i.id::text), 0) where i.workshop_id = ${id} and i.state = 'SHOWN' and i.group_id is null)
        select count(*)::int as ballots from ballots`,
  );
  await query(manager, sql`delete from board_ballot where workshop_id = ${id}`);
  return counted!.ballots;
}

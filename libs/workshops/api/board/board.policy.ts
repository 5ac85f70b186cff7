import { type Sql, type ViewerSql, or, raw, sql, stateIn } from '@samskap/platform-api';
import { workshopPolicy } from '../workshop.policy.js';

/** Whether the viewer leads the workshop that something on a board belongs to. */
export const leadsBoard = (thing: Sql, viewer: ViewerSql): Sql =>
  viewer.signedIn ? sql`exists (select 1 from workshop led where led.id = ${thing}.workshop_id and ${workshopPolicy.lead(raw('led'), viewer)})` : or();

/** The room sees what a facilitator has let on to the board; what waits and what was taken off is for those who lead it. */
export const boardIdeaVisible = (idea: Sql, viewer: ViewerSql): Sql => or(stateIn(sql`${idea}.state`, 'SHOWN'), leadsBoard(idea, viewer));

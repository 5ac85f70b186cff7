import { newId } from '@samskap/platform-api';
import type { Language } from '@samskap/platform-contract';
import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import { Idea, IdeaTerm } from './idea.entity.js';
import { type Team, teamOf } from './team.js';
import { titleOf } from './title.js';

/** Rows of one statement: a board has thousands of ideas, and PostgreSQL takes 65,535 values at a time. */
const AT_ONCE = 500;

/** What a workshop hands over when it closes. Nothing of who gave it: there is no place for that. */
export interface WorkshopIdea {
  /** Whose turn it is to answer. */
  readonly ownerId: string;
  readonly unitId?: string | null;
  readonly language: Language;
  readonly text: string;
  /** The beginning of the text when left out. */
  readonly title?: string;
  readonly placeCode?: string | null;
  readonly targetGroups?: readonly string[];
  /** YYYY-MM-DD: what the workshop promised. */
  readonly answerBy: string;
  /** Whether anyone may see it before it is answered. */
  readonly public: boolean;
}

/**
 * Stores what came of a workshop as ideas that wait for an answer, in the caller's transaction, and returns their ids in the order
 * given. They all came at the same instant; give them in an order that tells nothing of when each was written.
 */
export async function insertWorkshopIdeas(manager: EntityManager, ideas: readonly WorkshopIdea[], sentAt: Date): Promise<string[]> {
  const teams = new Map<string, Team>();
  const rows: QueryDeepPartialEntity<Idea>[] = [];
  const terms: IdeaTerm[] = [];
  const ids: string[] = [];
  for (const { targetGroups, title, unitId, ...idea } of ideas) {
    const id = newId();
    const key = [idea.ownerId, unitId].join();
    const team = teams.get(key) ?? (await teamAlone(manager, idea.ownerId, unitId ?? null));
    teams.set(key, team);
    rows.push({ ...idea, ...team, id, kind: 'IDEA', source: 'WORKSHOP', title: title ?? titleOf(idea.text), sentAt });
    terms.push(...(targetGroups ?? []).map((code) => ({ ideaId: id, code })));
    ids.push(id);
  }
  for (let from = 0; from < rows.length; from += AT_ONCE) await manager.insert(Idea, rows.slice(from, from + AT_ONCE));
  for (let from = 0; from < terms.length; from += AT_ONCE) await manager.insert(IdeaTerm, terms.slice(from, from + AT_ONCE));
  return ids;
}

async function teamAlone(manager: EntityManager, ownerId: string, unitId: string | null): Promise<Team> {
  const { answerWithinDays: _, ...team } = await teamOf(manager, ownerId, unitId);
  return team;
}

import { newId } from '@samskap/platform-api';
import type { Language } from '@samskap/platform-contract';
import type { EntityManager } from 'typeorm';
import { Idea, IdeaTerm } from './idea.entity.js';
import { teamOf } from './team.js';
import { titleOf } from './title.js';

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
  const ids: string[] = [];
  for (const { targetGroups, title, unitId, ...idea } of ideas) {
    const id = newId();
    const { answerWithinDays: _, ...team } = await teamOf(manager, idea.ownerId, unitId ?? null);
    await manager.insert(Idea, { ...idea, ...team, id, kind: 'IDEA', source: 'WORKSHOP', title: title ?? titleOf(idea.text), sentAt });
    if (targetGroups?.length) await manager.insert(IdeaTerm, targetGroups.map((code) => ({ ideaId: id, code })));
    ids.push(id);
  }
  return ids;
}

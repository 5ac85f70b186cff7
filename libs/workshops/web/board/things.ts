import type { BoardViewFragment } from '../workshops.operations.js';

export type BoardStep = BoardViewFragment['step'];
export type BoardIdea = BoardViewFragment['ideas'][number];

/** What one can give dots: a group, or an idea in none. */
export interface Thing {
  id: string;
  title: string;
  /** The ideas of a group; empty for an idea by itself. */
  texts: readonly string[];
  /** Null until voting has ended. */
  votes: number | null;
}

type Ideas = Pick<BoardViewFragment, 'groups' | 'ideas'>;

/** What the room sees; those who lead it also have the others. */
export const shownIdeas = (board: Pick<BoardViewFragment, 'ideas'>): BoardIdea[] => board.ideas.filter(({ state }) => state === 'SHOWN');

/** Groups that hold something, then ideas in no group. */
export function thingsOf(board: Ideas): Thing[] {
  const shown = shownIdeas(board);
  const groups = board.groups
    .map(({ id, title, votes }) => ({ id, title, votes, texts: shown.filter(({ groupId }) => groupId === id).map(({ text }) => text) }))
    .filter(({ texts }) => texts.length > 0);
  const alone = shown.filter(({ groupId }) => !groupId).map(({ id, text, votes }) => ({ id, title: text, texts: [], votes }));
  return [...groups, ...alone];
}

/** Most votes first; what has as many stays as it stood. */
export const byVotes = (things: readonly Thing[]): Thing[] => [...things].sort((one, other) => (other.votes ?? 0) - (one.votes ?? 0));

/** The order things stand in on the screen: as they stood, new ones last, so that nothing moves under a finger. */
export function steadyOrder(before: readonly string[], ids: readonly string[]): string[] {
  const here = new Set(ids);
  const known = new Set(before);
  return [...before.filter((id) => here.has(id)), ...ids.filter((id) => !known.has(id))];
}

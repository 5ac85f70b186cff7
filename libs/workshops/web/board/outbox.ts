/** An idea that this phone has given, or is about to. */
export interface OwnIdea {
  /** Made by the phone; sent with it every time, so that it is added once however often it is sent. */
  key: string;
  text: string;
  table: number | null;
  state: 'unsent' | 'sent' | 'refused';
  /** Id on the board, once it is there. */
  id: string | null;
  /** What stood in the way. */
  problem: Problem | null;
}

/** Why something was not taken. */
export interface Problem {
  message: string;
  /** Whether it is the text itself that can be mended. */
  mendable: boolean;
}

/** Where this phone's dots are. */
export interface Ballot {
  dots: Readonly<Record<string, number>>;
  /** Counts upwards; a ballot that is sent again carries the same number. */
  turn: number;
  saved: boolean;
  problem: Problem | null;
}

/** All that is written on this phone, and how much of it the board has. Survives reload and lost network. */
export interface Outbox {
  /** Whether someone has asked to take part. */
  joined: boolean;
  /** Whether the board knows this phone, at the table that it sits at; `over` once there is no board to know it. */
  seat: 'none' | 'wanted' | 'taken' | 'refused' | 'over';
  /** What is being typed. */
  draft: string;
  /** What was wrong with the text that now stands in the field again. */
  draftProblem: string | null;
  table: number | null;
  ideas: readonly OwnIdea[];
  ballot: Ballot;
}

/** What is to be sent. */
export type Letter =
  | { kind: 'seat'; table: number | null }
  | { kind: 'idea'; idea: OwnIdea }
  | { kind: 'ballot'; turn: number; dots: Readonly<Record<string, number>> };

/** What came back. A lost answer is no answer: the letter is then simply sent again. */
export type Answer =
  | { kind: 'seated' }
  | { kind: 'added'; id: string }
  | { kind: 'counted'; turn: number; dots: Readonly<Record<string, number>> }
  | { kind: 'refused'; problem: Problem };

const noBallot: Ballot = { dots: {}, turn: 0, saved: true, problem: null };

export const emptyOutbox: Outbox = { joined: false, seat: 'none', draft: '', draftProblem: null, table: null, ideas: [], ballot: noBallot };

export const asked = (box: Outbox): Outbox => ({ ...box, joined: true });

/** The board is there: a phone that is to take part and is not known asks for its seat. */
export const seatWanted = (box: Outbox): Outbox => (box.joined && box.seat !== 'taken' && box.seat !== 'over' ? { ...box, seat: 'wanted' } : box);

export const sitsAt = (box: Outbox, table: number | null): Outbox => ({ ...box, table, seat: box.seat === 'none' ? 'none' : 'wanted' });

export const typed = (box: Outbox, draft: string): Outbox => ({ ...box, draft, draftProblem: null });

/** What is typed becomes an idea to send, and the field is free for the next. */
export function written(box: Outbox, key: string, table = box.table): Outbox {
  const text = box.draft.trim();
  if (!text) return box;
  const idea: OwnIdea = { key, text, table, state: 'unsent', id: null, problem: null };
  return { ...box, draft: '', draftProblem: null, ideas: [...box.ideas, idea] };
}

/** Takes an idea that was refused away: it has been copied, or is not missed. */
export const dropped = (box: Outbox, key: string): Outbox => ({ ...box, ideas: box.ideas.filter((idea) => idea.key !== key) });

/** Puts an idea that was refused back in the field. What stands there goes on being typed after it. */
export function takenBack(box: Outbox, key: string): Outbox {
  const idea = box.ideas.find((each) => each.key === key);
  if (!idea) return box;
  const draft = [idea.text, box.draft].filter((text) => text.trim()).join('\n');
  return { ...dropped(box, key), draft, draftProblem: idea.problem?.message ?? null };
}

const sum = (dots: Readonly<Record<string, number>>): number => Object.values(dots).reduce((total, count) => total + count, 0);

export const dotsLeft = (box: Outbox, most: number): number => Math.max(0, most - sum(box.ballot.dots));

const withBallot = (box: Outbox, dots: Readonly<Record<string, number>>): Outbox => ({
  ...box,
  ballot: { dots, turn: box.ballot.turn + 1, saved: false, problem: null },
});

/** One dot more or less on one thing; never more than there are, never fewer than none. */
export function dotted(box: Outbox, on: string, change: 1 | -1, most: number): Outbox {
  const count = (box.ballot.dots[on] ?? 0) + change;
  if (count < 0 || (change > 0 && dotsLeft(box, most) === 0)) return box;
  const { [on]: _before, ...others } = box.ballot.dots;
  return withBallot(box, count === 0 ? others : { ...others, [on]: count });
}

/** Gives back the dots on what is not on the board any more. */
export function keptOn(box: Outbox, things: ReadonlySet<string>): Outbox {
  const kept = Object.entries(box.ballot.dots).filter(([on]) => things.has(on));
  return kept.length === Object.keys(box.ballot.dots).length ? box : withBallot(box, Object.fromEntries(kept));
}

/** The next thing to send: the seat first, ideas in the order in which they were written, then the ballot. */
export function nextLetter(box: Outbox): Letter | undefined {
  if (box.seat === 'wanted') return { kind: 'seat', table: box.table };
  const idea = box.ideas.find(({ state }) => state === 'unsent');
  if (idea) return { kind: 'idea', idea };
  const { saved, problem, turn, dots } = box.ballot;
  return saved || problem ? undefined : { kind: 'ballot', turn, dots };
}

/** What the answer to a letter changes. */
export function answered(box: Outbox, letter: Letter, answer: Answer): Outbox {
  if (letter.kind === 'idea') return ideaAnswered(box, letter.idea.key, answer);
  if (letter.kind === 'ballot') return ballotAnswered(box, letter.turn, answer);
  if (answer.kind === 'refused') return { ...box, seat: 'refused' };
  // Another table was chosen while the answer was on its way.
  return letter.table === box.table ? { ...box, seat: 'taken' } : box;
}

function ideaAnswered(box: Outbox, key: string, answer: Answer): Outbox {
  const change = (changes: Partial<OwnIdea>): Outbox => ({
    ...box,
    ideas: box.ideas.map((idea) => (idea.key === key ? { ...idea, ...changes } : idea)),
  });
  if (answer.kind === 'added') return change({ state: 'sent', id: answer.id });
  if (answer.kind !== 'refused') return box;
  const refused = change({ state: 'refused', problem: answer.problem });
  // A text that can be mended stands in its field again, unless something else is being typed there.
  return answer.problem.mendable && !box.draft.trim() ? takenBack(refused, key) : refused;
}

function ballotAnswered(box: Outbox, turn: number, answer: Answer): Outbox {
  const { ballot } = box;
  // Dots were moved while the answer was on its way: it says nothing of the ballot that is to be sent now.
  if (ballot.turn !== turn) return box;
  if (answer.kind === 'refused') return { ...box, ballot: { ...ballot, problem: answer.problem } };
  if (answer.kind !== 'counted') return box;
  // A later ballot was there before, from another tab: what stands on this screen is what counts.
  if (answer.turn > turn) return { ...box, ballot: { ...ballot, turn: answer.turn + 1 } };
  // What the board counts is what is shown, should it have left out what was just taken off.
  return { ...box, ballot: { ...ballot, dots: answer.dots, saved: true } };
}

/** What the board does not have yet. */
export const unsent = (box: Outbox): boolean => nextLetter(box) !== undefined;

/** When the workshop is over the phone forgets what it gave; what never came through stays, so that it can be copied. */
export const afterwards = (box: Outbox): Outbox => ({
  ...emptyOutbox,
  joined: box.joined,
  seat: 'over',
  draft: box.draft,
  ideas: box.ideas.filter(({ state }) => state !== 'sent'),
});

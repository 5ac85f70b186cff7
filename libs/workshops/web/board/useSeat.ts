import { useWrite } from '@samskap/ui';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { AddIdeaDocument, CastVotesDocument, JoinWorkshopDocument } from '../workshops.operations.js';
import { browserStorage, seatKeeping } from './keeping.js';
import { type Answer, type Letter, type Outbox, type Problem } from './outbox.js';
import { createPost, type Post, type PostState } from './post.js';

// A network that neither answers nor refuses counts as away; the letter is sent again with the same key.
const PATIENCE = 10_000;
const FIRST_PAUSE = 1_500;
const LONGEST_PAUSE = 20_000;
// Dots are moved one by one; the board is told when the finger rests.
const BALLOT_REST = 700;

/** This phone's part of a board. */
export interface Seat extends PostState {
  code: string;
  change: Post['change'];
  /** Sends what is new: at once, or when dots have been still for a moment. */
  send: (when?: 'now' | 'soon') => void;
}

// Many at once from one place; they get in a little later.
const LATER = ['TOO_MANY_SEATS', 'TOO_MANY_CODES'];

interface Told {
  code: string;
  message: string;
  path?: readonly string[] | null;
}

/** What was refused for good; rejects, as when the network is away, where it is to be tried again. */
function refusal([first]: readonly Told[]): Answer | undefined {
  if (!first) return undefined;
  if (LATER.includes(first.code)) throw new Error(first.code);
  const problem: Problem = { message: first.message, mendable: first.path?.includes('text') ?? false };
  return { kind: 'refused', problem };
}

function within<Data>(promise: Promise<Data>): Promise<Data> {
  return Promise.race([promise, new Promise<never>((_, reject) => setTimeout(() => reject(new Error('No answer in time')), PATIENCE))]);
}

function useDeliver(code: string, secret: () => string) {
  const join = useWrite(JoinWorkshopDocument, { rereads: false });
  const addIdea = useWrite(AddIdeaDocument, { rereads: false });
  const castVotes = useWrite(CastVotesDocument, { rereads: false });
  return useCallback(
    async (letter: Letter): Promise<Answer> => {
      const seat = secret();
      if (letter.kind === 'seat') {
        const { userErrors } = (await within(join({ input: { code, seat, table: letter.table } }))).joinWorkshop;
        return refusal(userErrors) ?? { kind: 'seated' };
      }
      if (letter.kind === 'idea') {
        const { key, text, table } = letter.idea;
        const { ideaId, userErrors } = (await within(addIdea({ input: { idempotencyKey: key, seat, text, table } }))).addIdea;
        return refusal(userErrors) ?? { kind: 'added', id: ideaId ?? '' };
      }
      const votes = Object.entries(letter.dots).map(([on, dots]) => ({ on, dots }));
      const { seat: counted, userErrors } = (await within(castVotes({ input: { seat, turn: letter.turn, votes } }))).castVotes;
      const refused = refusal(userErrors);
      if (refused || !counted) return refused ?? { kind: 'counted', turn: letter.turn, dots: letter.dots };
      const dots = Object.fromEntries(counted.votes.map((vote) => [vote.on, vote.dots]));
      return { kind: 'counted', turn: counted.turn, dots };
    },
    [code, secret, join, addIdea, castVotes],
  );
}

/** Sends again by itself: after a growing pause, and as soon as the browser says that the network is back. */
function useRetries(post: Post, sending: PostState['sending']) {
  useEffect(() => {
    const again = () => void post.send();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [post]);
  useEffect(() => {
    if (sending !== 'waiting') return;
    let pause = FIRST_PAUSE;
    let timer: ReturnType<typeof setTimeout>;
    // Not all at once: a room of phones gets its network back in the same second.
    const wait = () => (timer = setTimeout(again, pause * (0.75 + Math.random() / 2)));
    let left = false;
    const again = async () => {
      await post.send();
      pause = Math.min(2 * pause, LONGEST_PAUSE);
      if (!left) wait();
    };
    wait();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [post, sending]);
}

/** The seat of this phone at the board of a code. One component holds it for as long as the code is the same. */
export function useSeat(code: string): Seat {
  const [keeping] = useState(() => seatKeeping(code, browserStorage()));
  const deliver = useDeliver(code, keeping.secret);
  const latest = useRef(deliver);
  useEffect(() => {
    latest.current = deliver;
  }, [deliver]);
  const [post] = useState(() => createPost(keeping, (letter) => latest.current(letter)));
  const state = useSyncExternalStore(post.subscribe, post.state);
  useRetries(post, state.sending);

  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const send = useCallback(
    (when: 'now' | 'soon' = 'now') => {
      clearTimeout(rest.current);
      if (when === 'now') void post.send();
      else rest.current = setTimeout(() => void post.send(), BALLOT_REST);
    },
    [post],
  );
  useEffect(() => {
    const heard = (event: StorageEvent) => {
      if (keeping.isOf(event.key)) post.refresh();
    };
    window.addEventListener('storage', heard);
    void post.send();
    return () => {
      window.removeEventListener('storage', heard);
      clearTimeout(rest.current);
    };
  }, [keeping, post]);
  return { ...state, code, change: post.change, send };
}

/** Says that this phone takes part at the board of a code, before the board is on the screen. */
export function askForSeat(code: string, next: (box: Outbox) => Outbox): void {
  const keeping = seatKeeping(code, browserStorage());
  keeping.write(next(keeping.read()));
}

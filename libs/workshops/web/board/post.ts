import { type Answer, answered, type Letter, nextLetter, type Outbox } from './outbox.js';

/** Where an outbox is kept between visits. */
export interface Keeping {
  read: () => Outbox;
  write: (box: Outbox) => void;
}

/** How the sending goes: everything is sent, something is on its way, or the network is away and it waits. */
export type Sending = 'idle' | 'busy' | 'waiting';

export interface PostState {
  box: Outbox;
  sending: Sending;
}

/** An outbox that sends itself. */
export interface Post {
  state: () => PostState;
  subscribe: (hear: () => void) => () => void;
  change: (next: (box: Outbox) => Outbox) => void;
  /** Sends what there is, one by one; resolves when nothing is left or the network is away. */
  send: () => Promise<void>;
  /** Reads again what another tab may have written. */
  refresh: () => void;
}

/**
 * Sends letters one at a time. `deliver` rejects when it is not known whether the letter came through; the same letter,
 * with the same key or turn, is then sent again the next time.
 */
export function createPost(keeping: Keeping, deliver: (letter: Letter) => Promise<Answer>): Post {
  let state: PostState = { box: keeping.read(), sending: 'idle' };
  let under: Promise<void> | undefined;
  const hearers = new Set<() => void>();
  const set = (changes: Partial<PostState>) => {
    state = { ...state, ...changes };
    for (const hear of hearers) hear();
  };
  const change = (next: (box: Outbox) => Outbox) => {
    const before = keeping.read();
    const box = next(before);
    if (box === before) return;
    keeping.write(box);
    set({ box });
  };
  const sendAll = async () => {
    try {
      for (let letter = nextLetter(keeping.read()); letter; letter = nextLetter(keeping.read())) {
        if (state.sending === 'idle') set({ sending: 'busy' });
        const sent = letter;
        const answer = await deliver(sent);
        change((box) => answered(box, sent, answer));
      }
      if (state.sending !== 'idle') set({ sending: 'idle' });
    } catch {
      set({ sending: 'waiting' });
    }
  };
  const send = (): Promise<void> => {
    if (under) return under;
    // Begins once `under` is set: with nothing to send it would otherwise be over before that.
    under = Promise.resolve()
      .then(sendAll)
      .finally(() => {
        under = undefined;
        // Written in the very moment when the last was done.
        if (state.sending === 'idle' && nextLetter(keeping.read())) void send();
      });
    return under;
  };
  return {
    state: () => state,
    subscribe: (hear) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    change,
    send,
    refresh: () => set({ box: keeping.read() }),
  };
}

import { emptyOutbox, type Outbox } from './outbox.js';
import type { Keeping } from './post.js';

const prefix = 'samskap-board:';
const SECRET_BYTES = 32;
// For a browser that stores nothing: until the page is left.
const unstored = new Map<string, Kept>();

interface Kept {
  /** Known to this phone alone; never shown. */
  secret: string;
  box: Outbox;
}

/** The browser's storage; undefined where it is shut off. */
export function browserStorage(): Storage | undefined {
  try {
    localStorage.setItem(`${prefix}works`, '');
    localStorage.removeItem(`${prefix}works`);
    return localStorage;
  } catch {
    return undefined;
  }
}

/** What a phone has of one board. */
export interface SeatKeeping extends Keeping {
  secret: () => string;
  /** True for what another tab has just written here. */
  isOf: (storageKey: string | null) => boolean;
}

function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Keeps the seat of one board in the browser; in memory alone where it may not be stored. */
export function seatKeeping(code: string, storage: Storage | undefined): SeatKeeping {
  const key = prefix + code;
  let inMemory = storage ? undefined : unstored.get(key);
  let fails = false;
  const read = (): Kept => {
    if (fails && inMemory) return inMemory;
    try {
      const stored = storage?.getItem(key);
      if (stored) {
        const kept = JSON.parse(stored) as Kept;
        return (inMemory = { ...kept, box: { ...emptyOutbox, ...kept.box } });
      }
    } catch {
      // Shut off or unreadable: what is in memory holds until the page is left.
    }
    return (inMemory ??= { secret: newSecret(), box: emptyOutbox });
  };
  return {
    secret: () => read().secret,
    read: () => read().box,
    write: (box) => {
      // What was given can be told by the secret: when it is over nothing on the phone knows it any more.
      const secret = box.seat === 'over' ? newSecret() : read().secret;
      inMemory = { secret, box };
      if (!storage) unstored.set(key, inMemory);
      try {
        storage?.setItem(key, JSON.stringify(inMemory));
      } catch {
        // Full or shut off: what was stored last is older than what is in memory.
        fails = true;
      }
    },
    isOf: (storageKey) => storageKey === key,
  };
}

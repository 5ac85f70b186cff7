import type { LiveReads } from './live-reads.service.js';

/** A school has thousands of phones behind one address. */
const STREAMS_OF_NETWORK = 5_000;
const STREAMS = 10_000;
/** Different things that anyone from one network may watch: a whole town hall often comes from one address. */
const GROUPS_OF_NETWORK = 500;
const GROUPS_OF_PERSON = 50;
/** Characters of state that are kept for all groups together. */
const WEIGHT = 16_000_000;

/** How much may be watched at once on this process. */
export class LiveLimits {
  private readonly streams = new Map<string, number>();
  private all = 0;

  constructor(private readonly live: LiveReads) {}

  /** Counts one more reader from this network, and returns what to call once when it is gone; null when there is no room. */
  enter(network: string): (() => void) | null {
    const own = this.streams.get(network) ?? 0;
    if (own >= STREAMS_OF_NETWORK || this.all >= STREAMS) return null;
    this.streams.set(network, own + 1);
    this.all += 1;
    return () => {
      this.all -= 1;
      const left = this.streams.get(network)! - 1;
      if (left > 0) this.streams.set(network, left);
      else this.streams.delete(network);
    };
  }

  /** Whether one more group may be made for this person or network. */
  hasRoomFor(holder: string, signedIn: boolean): boolean {
    return this.live.weight < WEIGHT && this.live.groupsOf(holder) < (signedIn ? GROUPS_OF_PERSON : GROUPS_OF_NETWORK);
  }
}

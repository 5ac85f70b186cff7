import { Lane } from './lane.js';

/** How much it matters that something is read again: `soon` when it is about what changed, `later` when it may be. */
export type Haste = 'soon' | 'later';

/** Something that is read again and again. */
export interface Rereadable {
  /** How many wait for it. */
  readonly size: number;
  /** Must not throw. */
  reread(): Promise<void>;
}

/** What may have changed is read at most this often. */
const LATER_EVERY_MS = 2_500;
/** Between two changes that are sent to the same readers: as long as the one before took, within these. */
const SHORTEST_REST_MS = 20;
const LONGEST_REST_MS = 100;
const SOON_AT_ONCE = 2;
/** What may have changed is read one after the other, and a quarter of the time at most. */
const LATER_REST = 3;

interface Plan {
  haste: Haste;
  timer: NodeJS.Timeout | null;
  /** The work in a lane counts only while it is this one. */
  ticket: object | null;
  running: boolean;
  again: Haste | null;
  readAt: number;
  restsUntil: number;
}

/**
 * Decides when things are read again, so that any number of changes makes a bounded number of reads: each thing waits at most once,
 * few are read at a time, and after a change has been sent to many there is a rest, during which changes gather.
 */
export class Rereading {
  private readonly plans = new Map<Rereadable, Plan>();
  private readonly lanes: Readonly<Record<Haste, Lane>> = { soon: new Lane(SOON_AT_ONCE), later: new Lane(1, LATER_REST) };

  /** Something may have changed. */
  wake(thing: Rereadable, haste: Haste): void {
    const plan = this.planOf(thing);
    if (plan.running) {
      if (plan.again !== 'soon') plan.again = haste;
      return;
    }
    const waits = plan.timer !== null || plan.ticket !== null;
    if (waits && (plan.haste === 'soon' || haste === 'later')) return;
    if (plan.timer) clearTimeout(plan.timer);
    Object.assign(plan, { haste, ticket: null, timer: null });
    const wait = (haste === 'soon' ? plan.restsUntil : plan.readAt + LATER_EVERY_MS) - performance.now();
    if (wait <= 0) this.queue(thing, plan);
    else plan.timer = setTimeout(() => this.queue(thing, plan), wait);
  }

  forget(thing: Rereadable): void {
    const plan = this.plans.get(thing);
    if (plan?.timer) clearTimeout(plan.timer);
    this.plans.delete(thing);
  }

  private queue(thing: Rereadable, plan: Plan): void {
    const ticket = {};
    Object.assign(plan, { ticket, timer: null });
    this.lanes[plan.haste].add(async () => {
      if (plan.ticket !== ticket || this.plans.get(thing) !== plan) return;
      Object.assign(plan, { ticket: null, running: true });
      const began = performance.now();
      await thing.reread();
      const now = performance.now();
      Object.assign(plan, { running: false, readAt: now, restsUntil: now + Math.min(LONGEST_REST_MS, Math.max(SHORTEST_REST_MS, now - began)) });
      const { again } = plan;
      plan.again = null;
      if (again && this.plans.get(thing) === plan) this.wake(thing, again);
    });
  }

  private planOf(thing: Rereadable): Plan {
    const known = this.plans.get(thing);
    if (known) return known;
    const plan: Plan = { haste: 'later', timer: null, ticket: null, running: false, again: null, readAt: -Infinity, restsUntil: 0 };
    this.plans.set(thing, plan);
    return plan;
  }
}

import type { DemoPilot } from './content.types.js';
import { ACTIVE_PILOTS } from './pilots-active.js';
import { ENDED_PILOTS } from './pilots-ended.js';

/** Ten pilots at every stage. A pilot stands after the one that it follows, never before. */
export const PILOTS: readonly DemoPilot[] = [...ENDED_PILOTS, ...ACTIVE_PILOTS].toSorted(
  (one, other) => Number(Boolean(one.fromPilot)) - Number(Boolean(other.fromPilot)),
);

import { CALLS } from './challenges-calls.js';
import { OPEN_EXPLORATIONS } from './challenges-open.js';
import { OTHER_CHALLENGES } from './challenges-others.js';
import type { DemoChallenge } from './content.types.js';

/** Fifteen challenges in every state. */
export const CHALLENGES: readonly DemoChallenge[] = [...OPEN_EXPLORATIONS, ...CALLS, ...OTHER_CHALLENGES];

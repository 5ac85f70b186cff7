import type { DemoProposal } from './content.types.js';
import { CHOSEN_PROPOSALS } from './proposals-chosen.js';
import { ENDED_PROPOSALS } from './proposals-ended.js';
import { WAITING_PROPOSALS } from './proposals-waiting.js';

/** Sketches in every state, each by one organisation. */
export const PROPOSALS: readonly DemoProposal[] = [...CHOSEN_PROPOSALS, ...WAITING_PROPOSALS, ...ENDED_PROPOSALS];

import { CHALLENGES } from './challenges.js';
import type { DemoContent } from './content.types.js';
import { ORGANISATIONS } from './organisations.js';
import { PEOPLE } from './people.js';
import { PILOTS } from './pilots.js';
import { PROFILES } from './profiles.js';
import { PROPOSALS } from './proposals.js';
import { SOLUTIONS } from './solutions.js';

/** Everything that a demo installation starts with, in the order in which it can be stored. */
export const CONTENT: DemoContent = {
  organisations: ORGANISATIONS,
  people: PEOPLE,
  profiles: PROFILES,
  solutions: SOLUTIONS,
  challenges: CHALLENGES,
  proposals: PROPOSALS,
  pilots: PILOTS,
};

import { CAPABILITIES } from './capabilities.js';
import { SERVICE_AREAS } from './service-areas.js';
import { TARGET_GROUPS } from './target-groups.js';
import { grow, type TermSeed } from './term-tree.js';

/** Every coded word that challenges, profiles and solutions are described by; codes are unique across the schemes. */
export const TERMS: readonly TermSeed[] = [
  ...grow('TARGET_GROUP', TARGET_GROUPS),
  ...grow('SERVICE_AREA', SERVICE_AREAS),
  ...grow('CAPABILITY', CAPABILITIES),
];

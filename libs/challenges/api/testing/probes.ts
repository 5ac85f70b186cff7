import { challengeProbes } from './challenge.probes.js';
import { proposalProbes } from './proposal.probes.js';

/** How the rows of the access table are asked. */
export const probes = { ...challengeProbes, ...proposalProbes };

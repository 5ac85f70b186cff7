import { EVERYONE, type ViewerKind, access } from '@samskap/platform-api';

/** Everyone at the owner, and those who coordinate it: ties matter to proposals, not to what has been agreed on. */
const OWNER: readonly ViewerKind[] = ['member', 'leader', 'coordinator', 'tiedCoordinator'];

const PARTY: readonly ViewerKind[] = ['partyMember', 'partyLeader'];

const PARTICIPANTS: readonly ViewerKind[] = [...OWNER, ...PARTY];

/** Owner and lead carry it between them; when the owner leads, a partner reads but does not write. */
const CARRIED_BY_BOTH: readonly ViewerKind[] = ['member', 'leader', ...PARTY];
const CARRIED_BY_OWNER: readonly ViewerKind[] = ['member', 'leader'];

export const pilotAccess = [
  ...access(['Query.pilot', 'Query.pilots'], {
    'planned, led by the other party': PARTICIPANTS,
    'planned, with the other party as partner': PARTICIPANTS,
    'called off before it started': PARTICIPANTS,
    running: EVERYONE,
    evaluating: EVERYONE,
    stopped: EVERYONE,
    adopted: EVERYONE,
  }),
  ...access('Pilot.frame', { running: PARTICIPANTS }),
  ...access('Mutation.planPilot', { 'for the agency': ['member', 'leader'], 'from an accepted proposal': ['member', 'leader'], 'from a running pilot, for the agency': ['member', 'leader'] }),
  ...access('Mutation.updatePilot', {
    'planned, led by the other party': CARRIED_BY_BOTH,
    'planned, with the other party as partner': CARRIED_BY_OWNER,
    running: CARRIED_BY_BOTH,
  }),
  ...access('Mutation.startPilot', { 'planned, led by the other party': ['leader', 'coordinator', 'tiedCoordinator'] }),
  ...access('Mutation.recordCheckpoint', { running: PARTICIPANTS, 'running, with the other party as partner': OWNER }),
  ...access('Mutation.evaluatePilot', { evaluating: CARRIED_BY_BOTH }),
  ...access('Mutation.decidePilot', { 'planned, led by the other party': ['leader'], running: ['leader'], evaluating: ['leader'] }),
];

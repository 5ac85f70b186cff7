import './pilots.css';

export { isStepName, type StepName } from './nextStep.js';
export { PilotCard } from './PilotCard.js';
export { PilotFilters, pilotQuery, usePilotFilters } from './PilotFilters.js';
export type { PilotCardFragment } from './pilots.operations.js';
export { PilotView } from './PilotView.js';
export { PlanAlone, PlanFromChallenge, PlanFromPilot, PlanFromProposal } from './PlanPilot.js';
export { Report } from './Report.js';
export { StepPage } from './StepPage.js';
export { TrackRecord } from './TrackRecord.js';

// The demo content in the domain's own words: plain data that a loader maps to entities.
// Things point at each other by `key`; codes are those of the catalogue.

/** Whole days from the day the content is loaded: -14 is two weeks ago, 0 today, 21 three weeks ahead. */
export type DayOffset = number;

/** A last second on a day, in Norwegian local time (Europe/Oslo), as `HH:MM:SS`. */
export interface DemoMoment {
  day: DayOffset;
  at: string;
}

export type DemoLanguage = 'NB' | 'NN' | 'EN';

export interface DemoOrganisation {
  key: string;
  slug: string;
  name: string;
  kind: 'PUBLIC_AGENCY' | 'SOCIAL_ENTERPRISE' | 'VOLUNTARY_ORGANISATION' | 'BUSINESS' | 'RESEARCH_INSTITUTION' | 'FUNDER';
  status: 'PENDING' | 'VERIFIED' | 'SUSPENDED';
  /** Passes mod 11 and begins with 313, a series of synthetic numbers that belongs to nobody. */
  organisationNumber: string;
  place: string;
  website?: string;
  units?: readonly DemoUnit[];
  /** Keys of the networks it belongs to. */
  networks?: readonly string[];
}

export interface DemoUnit {
  key: string;
  name: string;
}

export interface DemoPerson {
  key: string;
  name: string;
  email: string;
  language: DemoLanguage;
  administrator?: boolean;
  memberships: readonly DemoMembership[];
  coordinates?: readonly DemoCoordination[];
  /** What this person does here, for the list of accounts one may sign in as; without it the account is not listed. */
  role?: Readonly<Record<DemoLanguage, string>>;
}

export interface DemoMembership {
  organisation: string;
  role: 'LEADER' | 'MEMBER';
  unit?: string;
}

export interface DemoCoordination {
  organisation: string;
  startsOn: DayOffset;
  endsOn: DayOffset | null;
}

export interface DemoProfile {
  organisation: string;
  about: string;
  capacity: number | null;
  availableFrom: DayOffset | null;
  wishes: string | null;
  places: readonly string[];
  targetGroups: readonly string[];
  serviceAreas: readonly string[];
  capabilities: readonly { code: string; evidence?: string }[];
}

export interface DemoSolution {
  key: string;
  slug: string;
  organisation: string;
  title: string;
  summary: string;
  forWhom: string;
  how: string;
  price: string | null;
  needs: string | null;
  evidence: string | null;
  usedWhere: string | null;
  targetGroups: readonly string[];
  serviceAreas: readonly string[];
}

export interface DemoQuestion {
  text: string;
  askedBy: string;
  askedOn: DayOffset;
  answer?: string;
  answeredBy?: string;
  answeredOn?: DayOffset;
}

/** What only a call has. */
export interface DemoCall {
  deadline: DemoMoment;
  answerBy: DayOffset;
  /** Weights are per cent and add up to 100. */
  criteria: readonly { name: string; weight: number }[];
  capabilities: readonly { code: string; level: 'MUST' | 'NICE' }[];
  procurementRoute:
    | 'BELOW_THRESHOLD'
    | 'INNOVATION_PARTNERSHIP'
    | 'PRE_COMMERCIAL'
    | 'START_OFF'
    | 'DESIGN_CONTEST'
    | 'COOPERATION';
  /** Whole kroner ex VAT. */
  budgetFrom: number;
  budgetTo: number;
}

export interface DemoChallenge {
  key: string;
  slug: string;
  language: DemoLanguage;
  /** What is stored; a call whose deadline has passed is PUBLISHED here and shows as CLOSED. */
  status: 'DRAFT' | 'AWAITING_APPROVAL' | 'PUBLISHED' | 'RESOLVED' | 'WITHDRAWN';
  owner: string;
  unit?: string;
  coOwners?: readonly string[];
  /** Who drafted it. */
  author: string;
  /** Whom to talk to. */
  contact: string;
  createdOn: DayOffset;
  publishedOn: DayOffset | null;
  /** When it was resolved or withdrawn. */
  endedOn?: DayOffset;
  title: string;
  need: string;
  hopedOutcome: string;
  targetGroups: readonly string[];
  serviceAreas: readonly string[];
  places: readonly string[];
  /** Present for the route CALL, absent for EXPLORE. */
  call?: DemoCall;
  /** What came of it, or why it was taken back. */
  outcome?: string;
  questions?: readonly DemoQuestion[];
}

export interface DemoClarification {
  question: string;
  askedOn: DayOffset;
  answer?: string;
  answeredOn?: DayOffset;
}

export interface DemoProposal {
  key: string;
  challenge: string;
  organisation: string;
  author: string;
  kind: 'SOLUTION' | 'CONTRIBUTION';
  status: 'DRAFT' | 'SUBMITTED' | 'CLARIFYING' | 'SHORTLISTED' | 'ACCEPTED' | 'NOT_CHOSEN' | 'WITHDRAWN';
  /** The solution it started from. */
  solution?: string;
  title: string;
  summary: string;
  approach: string;
  needs: string;
  cost: string;
  ideaOwner: 'PROPOSER' | 'SHARED' | 'OPEN';
  exemption?: string;
  fullText?: string;
  submittedOn: DayOffset | null;
  /** The day by which it has an answer. */
  answerBy?: DayOffset;
  /** Who owes the answer. */
  answeredBy?: string;
  reasons?: string;
  decidedOn?: DayOffset;
  clarifications?: readonly DemoClarification[];
}

export type DemoPilotPhase = 'PLANNING' | 'TRIAL' | 'EVALUATION' | 'OPERATION';

export interface DemoPilotPartner {
  organisation: string;
  role: 'LEAD' | 'DELIVERY' | 'EXPERTISE' | 'RESOURCE' | 'TARGET_GROUP' | 'EVALUATOR';
  phases: readonly DemoPilotPhase[];
}

export interface DemoIndicator {
  key: string;
  name: string;
  unit: string;
  baseline: number;
  target: number;
}

export interface DemoCheckpoint {
  heldOn: DayOffset;
  recordedBy: string;
  happened: string;
  unknown: string;
  choice: 'CONTINUE' | 'ADJUST' | 'EVALUATE';
  nextOn: DayOffset | null;
  /** Figures by key of the pilot's own indicators. */
  values: Readonly<Record<string, number>>;
}

export interface DemoEvaluation {
  worked: string;
  didNotWork: string;
  targetGroupVoice: string;
  cost: string;
  recommendation: string;
  writtenOn: DayOffset;
}

export interface DemoDecision {
  decision: 'ADOPT' | 'ADJUST' | 'STOP';
  reasons: string;
  decidedOn: DayOffset;
  decidedBy: string;
  /** ADOPT only. */
  receivingService?: string;
  funding?: string;
  adoptedFrom?: DayOffset;
  /** STOP only. */
  lesson?: string;
}

export interface DemoPilot {
  key: string;
  slug: string;
  language: DemoLanguage;
  status: 'PLANNED' | 'RUNNING' | 'EVALUATING' | 'DECIDED';
  owner: string;
  lead: string;
  plannedBy: string;
  plannedOn: DayOffset;
  challenge?: string;
  proposal?: string;
  fromPilot?: string;
  title: string;
  summary: string;
  learningQuestion: string;
  frame: string;
  startsOn: DayOffset;
  endsOn: DayOffset;
  clarifyingMeetingOn: DayOffset | null;
  nextCheckpointOn: DayOffset | null;
  partners: readonly DemoPilotPartner[];
  indicators: readonly DemoIndicator[];
  checkpoints: readonly DemoCheckpoint[];
  evaluation?: DemoEvaluation;
  /** The latest one; a pilot that was adjusted is RUNNING again and keeps it. */
  decision?: DemoDecision;
}

/** Everything that an installation with demo content starts with. */
export interface DemoContent {
  organisations: readonly DemoOrganisation[];
  people: readonly DemoPerson[];
  profiles: readonly DemoProfile[];
  solutions: readonly DemoSolution[];
  challenges: readonly DemoChallenge[];
  proposals: readonly DemoProposal[];
  pilots: readonly DemoPilot[];
}

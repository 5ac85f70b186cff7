import type { NotificationKind } from '@samskap/platform-contract';
import { type Whom, whom } from './whom.js';

/** What people are told, and who. */
export interface Told {
  readonly kind: NotificationKind;
  readonly whom: Whom;
  /**
   * How it goes by mail, where that is not the receiver's choice alone: `digest` never at once, because it can wait until tomorrow;
   * `elsewhere` not from here, because its own feature sends a mail.
   */
  readonly mail?: 'digest' | 'elsewhere';
}

/** By type of event. Every event is here or among the quiet ones: a spec looks through the sources. */
export const TOLD: Readonly<Record<string, Told>> = {
  'challenge.recommended': { kind: 'APPROVAL_WAITS', whom: whom.approves },
  'challenge.published': { kind: 'DECISION_FELL', whom: whom.answersFor, mail: 'digest' },
  'challenge.question-asked': { kind: 'QUESTION_ASKED', whom: whom.answersFor },
  'challenge.question-answered': { kind: 'ANSWER_CAME', whom: whom.asked },
  'challenge.resolved': { kind: 'DECISION_FELL', whom: whom.concernedByChallenge, mail: 'digest' },
  'challenge.withdrawn': { kind: 'DECISION_FELL', whom: whom.concernedByChallenge, mail: 'digest' },

  'proposal.submitted': { kind: 'PROPOSAL_CAME', whom: whom.receives },
  'proposal.withdrawn': { kind: 'PROPOSAL_CAME', whom: whom.receives },
  'proposal.clarification-asked': { kind: 'QUESTION_ASKED', whom: whom.proposes },
  'proposal.clarification-answered': { kind: 'ANSWER_CAME', whom: whom.awaitsAnswer },
  'proposal.shortlisted': { kind: 'DECISION_FELL', whom: whom.concernedByDecision },
  'proposal.accepted': { kind: 'DECISION_FELL', whom: whom.concernedByDecision },
  'proposal.not-chosen': { kind: 'DECISION_FELL', whom: whom.concernedByDecision },

  'pilot.planned': { kind: 'PILOT_CHANGED', whom: whom.takesPart },
  'pilot.updated': { kind: 'PILOT_CHANGED', whom: whom.takesPart },
  'pilot.started': { kind: 'PILOT_CHANGED', whom: whom.takesPart },
  'pilot.checkpoint-recorded': { kind: 'PILOT_CHANGED', whom: whom.takesPart },
  'pilot.evaluated': { kind: 'APPROVAL_WAITS', whom: whom.decidesPilot },
  'pilot.adopted': { kind: 'DECISION_FELL', whom: whom.takesPart, mail: 'digest' },
  'pilot.adjusted': { kind: 'DECISION_FELL', whom: whom.takesPart, mail: 'digest' },
  'pilot.stopped': { kind: 'DECISION_FELL', whom: whom.takesPart, mail: 'digest' },

  'organisation.registered': { kind: 'VERIFICATION', whom: whom.administers },
  'organisation.verified': { kind: 'VERIFICATION', whom: whom.leadsOrganisation },
  'organisation.sent-back': { kind: 'VERIFICATION', whom: whom.leadsOrganisation, mail: 'elsewhere' },

  'invitation.sent': { kind: 'INVITATION', whom: whom.invited, mail: 'elsewhere' },
  'membership.joined': { kind: 'INVITATION', whom: whom.leadsOrganisation },
  'membership.role-changed': { kind: 'INVITATION', whom: whom.named },
  'organisation.leadership-handed-over': { kind: 'INVITATION', whom: whom.named },
  'stand-in.named': { kind: 'INVITATION', whom: whom.named },
  'stand-in.ended': { kind: 'INVITATION', whom: whom.named },
  'agreement.drafted': { kind: 'INVITATION', whom: whom.leadsParty },
  'agreement.changed': { kind: 'INVITATION', whom: whom.leadsParty },
  'agreement.agreed': { kind: 'INVITATION', whom: whom.leadsParty },
  'agreement.activated': { kind: 'INVITATION', whom: whom.leadsParty },
  'agreement.ended': { kind: 'INVITATION', whom: whom.leadsParty },
  'coordination.began': { kind: 'INVITATION', whom: whom.named },
  'coordination.ended': { kind: 'INVITATION', whom: whom.named },

  'idea.submitted': { kind: 'IDEA_CAME', whom: whom.answersIdea },
  'idea.passed-on': { kind: 'IDEA_CAME', whom: whom.answersIdea },
  'idea.answered': { kind: 'ANSWER_CAME', whom: whom.sentIdea },

  'assignment.signed-up': { kind: 'SIGN_UP_CAME', whom: whom.meetsVolunteers },
  'assignment.sign-up-cancelled': { kind: 'SIGN_UP_CAME', whom: whom.meetsVolunteers },
  'assignment.sign-up-unanswered': { kind: 'SIGN_UP_CAME', whom: whom.meetsVolunteers, mail: 'elsewhere' },

  'workshop.closed': { kind: 'IDEA_CAME', whom: whom.leadsWorkshop },

  'service.drafted': { kind: 'APPROVAL_WAITS', whom: whom.leadsService, mail: 'digest' },
};

/** By type of what is due. */
export const DUE = {
  'challenge.approval-waits': { kind: 'APPROVAL_WAITS', whom: whom.approves },
  'pilot.decision-waits': { kind: 'APPROVAL_WAITS', whom: whom.decidesPilot },
  'proposal.answer-near': { kind: 'ANSWER_DUE', whom: whom.decides, mail: 'digest' },
  'proposal.answer-overdue': { kind: 'ANSWER_DUE', whom: whom.decides },
  // The proposer can do nothing about it, so it can wait until the morning.
  'proposal.answer-missing': { kind: 'ANSWER_DUE', whom: whom.proposes, mail: 'digest' },
  'idea.answer-near': { kind: 'ANSWER_DUE', whom: whom.answersIdea, mail: 'digest' },
  'idea.answer-overdue': { kind: 'ANSWER_DUE', whom: whom.answersIdea },
  'pilot.checkpoint-near': { kind: 'CHECKPOINT_DUE', whom: whom.takesPart, mail: 'digest' },
  'pilot.checkpoint-overdue': { kind: 'CHECKPOINT_DUE', whom: whom.takesPart },
} as const satisfies Record<string, Told>;

/** Nobody is told: what happens all the time, what concerns nobody but the one who did it, and what is shown where it matters. */
const QUIET: ReadonlySet<string> = new Set([
  'challenge.drafted',
  'challenge.updated',
  'challenge.imported',
  'challenge.import-updated',
  // Shown on the challenge; told, it would tell the coordinator who has proposed.
  'challenge.coordinator-recused',
  'proposal.saved',
  'solution.saved',
  'partner.profile-updated',
  'instance.updated',
  // Its people no longer see it here from that moment on; they get a mail.
  'organisation.suspended',
  'organisation.reviewed',
  'organisation.imported',
  'organisation.units-imported',
  'organisation.updated',
  'organisation.unit-saved',
  'organisation.unit-removed',
  'invitation.declined',
  'invitation.withdrawn',
  'membership.left',
  'membership.unit-changed',
  // Those who signed up get a mail of their own.
  'assignment.drafted',
  'assignment.updated',
  'assignment.opened',
  'assignment.closed',
  'assignment.slot-called-off',
  'assignment.sign-up-answered',
  'assignment.hours-logged',
  'assignment.vetting-noted',
  'idea.sender-forgotten',
  'door.saved',
  'door.closed',
  // Those who registered get a mail of their own.
  'workshop.created',
  'workshop.updated',
  'workshop.moved',
  'workshop.opened',
  'workshop.started',
  'workshop.answered',
  'workshop.registered',
  'workshop.registration-cancelled',
  'service.saved',
  'service.activated',
  'service.confirmed',
  'service.closed',
  'service.imported',
  'service.import-updated',
]);

/** Accounts are each one's own, and what matters about them is mailed at once by the feature that keeps them. */
const OF_ACCOUNTS = /^person\./;

/** Whether nobody is told of this on purpose. */
export const isQuiet = (type: string): boolean => QUIET.has(type) || OF_ACCOUNTS.test(type);

/** What is named as quiet, for the spec that looks whether it still happens. */
export const quietTypes = [...QUIET];

/** Types of which mail goes so, whatever was chosen. */
export const typesMailed = (mail: 'digest' | 'elsewhere'): string[] =>
  [...Object.entries<Told>(TOLD), ...Object.entries<Told>(DUE)].filter(([, told]) => told.mail === mail).map(([type]) => type);

import type { Language, PartnerRole, PilotDecision, PilotPhase, PilotStatus } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';

@Entity('pilot')
export class Pilot {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @VersionColumn({ default: 1 }) version!: number;
  @Column('text', { default: 'PLANNED' }) status!: PilotStatus;
  @Column('text', { default: 'NB' }) language!: Language;
  @Column('text') title!: string;
  @Column('text') summary!: string;
  @Column('text', { name: 'learning_question', nullable: true }) learningQuestion!: string | null;
  /** What the team may change without asking; for the team alone. */
  @Column('text', { nullable: true }) frame!: string | null;
  @Column('uuid', { name: 'challenge_id', nullable: true }) challengeId!: string | null;
  @Column('uuid', { name: 'proposal_id', nullable: true }) proposalId!: string | null;
  @Column('uuid', { name: 'from_pilot_id', nullable: true }) fromPilotId!: string | null;
  @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  @Column('uuid', { name: 'lead_id' }) leadId!: string;
  @Column('uuid', { name: 'planned_by', nullable: true }) plannedBy!: string | null;
  @Column('date', { name: 'starts_on', nullable: true }) startsOn!: string | null;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn!: string | null;
  @Column('date', { name: 'clarifying_meeting_on', nullable: true }) clarifyingMeetingOn!: string | null;
  /** There is one exactly while it runs. */
  @Column('date', { name: 'next_checkpoint_on', nullable: true }) nextCheckpointOn!: string | null;
  /** When it was started, and so became public; a plan that never was stays internal. */
  @Column('timestamptz', { name: 'started_at', nullable: true }) startedAt!: Date | null;
  /** The latest of its PilotDecisions, kept here so that lists can be narrowed by it. */
  @Column('text', { nullable: true }) decision!: PilotDecision | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @UpdateDateColumn({ type: 'timestamptz', name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}

@Entity('pilot_partner')
export class PilotPartner {
  @PrimaryColumn('uuid', { name: 'pilot_id' }) pilotId!: string;
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('text') role!: PartnerRole;
  @Column('text', { array: true }) phases!: PilotPhase[];
}

/** What the trial showed; rewritten until the pilot is decided, and again after it was tried on. */
@Entity('pilot_evaluation')
export class PilotEvaluation {
  @PrimaryColumn('uuid', { name: 'pilot_id' }) pilotId!: string;
  @Column('text') worked!: string;
  @Column('text', { name: 'did_not_work' }) didNotWork!: string;
  @Column('text', { name: 'target_group_voice', nullable: true }) targetGroupVoice!: string | null;
  @Column('text', { nullable: true }) cost!: string | null;
  @Column('text') recommendation!: string;
  @Column('uuid', { name: 'written_by', nullable: true }) writtenBy!: string | null;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
}

/** Every decision that was taken; the latest one is what the pilot shows. */
@Entity('pilot_decision')
export class PilotDecisionTaken {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'pilot_id' }) pilotId!: string;
  @Column('text') decision!: PilotDecision;
  @Column('text') reasons!: string;
  @Column('text', { name: 'receiving_service', nullable: true }) receivingService!: string | null;
  @Column('text', { nullable: true }) funding!: string | null;
  @Column('date', { name: 'adopted_from', nullable: true }) adoptedFrom!: string | null;
  @Column('text', { nullable: true }) lesson!: string | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at' }) decidedAt!: Date;
}

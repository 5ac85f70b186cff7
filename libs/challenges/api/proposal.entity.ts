import type { IdeaOwner, ProposalKind, ProposalStatus } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';

@Entity('proposal')
export class Proposal {
  @PrimaryColumn('uuid') id!: string;
  @VersionColumn({ default: 1 }) version!: number;
  @Column('text', { default: 'SOLUTION' }) kind!: ProposalKind;
  @Column('text', { default: 'DRAFT' }) status!: ProposalStatus;
  @Column('uuid', { name: 'challenge_id' }) challengeId!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'solution_id', nullable: true }) solutionId!: string | null;
  @Column('uuid', { name: 'author_id', nullable: true }) authorId!: string | null;
  @Column('text', { default: '' }) title!: string;
  @Column('text', { default: '' }) summary!: string;
  @Column('text', { nullable: true }) approach!: string | null;
  @Column('text', { nullable: true }) needs!: string | null;
  @Column('text', { nullable: true }) cost!: string | null;
  @Column('text', { name: 'idea_owner', nullable: true }) ideaOwner!: IdeaOwner | null;
  @Column('text', { nullable: true }) exemption!: string | null;
  @Column('text', { name: 'full_text', nullable: true }) fullText!: string | null;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('date', { name: 'answer_by', nullable: true }) answerBy!: string | null;
  @Column('text', { nullable: true }) reasons!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @UpdateDateColumn({ type: 'timestamptz', name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}

/** A question from the agency to a proposer, and the answer; between the two of them. */
@Entity('clarification')
export class Clarification {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'proposal_id' }) proposalId!: string;
  @Column('text') question!: string;
  @Column('uuid', { name: 'asked_by' }) askedBy!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
}

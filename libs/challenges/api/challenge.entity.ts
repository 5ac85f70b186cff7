import type { CapabilityLevel, ChallengeRoute, ChallengeStatus, Language, ProcurementRoute } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';

@Entity('challenge')
export class Challenge {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @VersionColumn({ default: 1 }) version!: number;
  @Column('text', { default: 'EXPLORE' }) route!: ChallengeRoute;
  /** As stored: a call is CLOSED by the clock alone, see challenge.lifecycle.ts. */
  @Column('text', { default: 'DRAFT' }) status!: Exclude<ChallengeStatus, 'CLOSED'>;
  @Column('text', { default: 'NB' }) language!: Language;
  @Column('text') title!: string;
  @Column('text', { default: '' }) need!: string;
  @Column('text', { name: 'hoped_outcome', nullable: true }) hopedOutcome!: string | null;
  @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  @Column('uuid', { name: 'unit_id', nullable: true }) unitId!: string | null;
  @Column('uuid', { name: 'contact_id', nullable: true }) contactId!: string | null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @UpdateDateColumn({ type: 'timestamptz', name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
  @Column('timestamptz', { nullable: true }) deadline!: Date | null;
  @Column('date', { name: 'answer_by', nullable: true }) answerBy!: string | null;
  @Column('text', { name: 'procurement_route', nullable: true }) procurementRoute!: ProcurementRoute | null;
  /** Whole kroner ex VAT. */
  @Column('int', { name: 'budget_from', nullable: true }) budgetFrom!: number | null;
  @Column('int', { name: 'budget_to', nullable: true }) budgetTo!: number | null;
  @Column('text', { nullable: true }) outcome!: string | null;
  /** Where it was imported from, and its key there: a second import makes no doubles. */
  @Column('text', { nullable: true }) source!: string | null;
  @Column('text', { name: 'source_key', nullable: true }) sourceKey!: string | null;
}

/** A code of a target group or a service area. */
@Entity('challenge_term')
export class ChallengeTerm {
  @PrimaryColumn('uuid', { name: 'challenge_id' }) challengeId!: string;
  @PrimaryColumn('text') scheme!: 'TARGET_GROUP' | 'SERVICE_AREA';
  @PrimaryColumn('text') code!: string;
}

@Entity('challenge_place')
export class ChallengePlace {
  @PrimaryColumn('uuid', { name: 'challenge_id' }) challengeId!: string;
  @PrimaryColumn('text') code!: string;
}

@Entity('challenge_co_owner')
export class ChallengeCoOwner {
  @PrimaryColumn('uuid', { name: 'challenge_id' }) challengeId!: string;
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
}

@Entity('challenge_criterion')
export class ChallengeCriterion {
  @PrimaryColumn('uuid', { name: 'challenge_id' }) challengeId!: string;
  @PrimaryColumn('int') position!: number;
  @Column('text') name!: string;
  /** Per cent. */
  @Column('int', { nullable: true }) weight!: number | null;
}

@Entity('challenge_capability')
export class ChallengeCapability {
  @PrimaryColumn('uuid', { name: 'challenge_id' }) challengeId!: string;
  @PrimaryColumn('text') code!: string;
  @Column('text') level!: CapabilityLevel;
}

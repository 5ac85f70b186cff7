import type { Language, WorkshopTemplate } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';

/** A gathering where the target group's own ideas come forth. */
@Entity('workshop')
export class Workshop {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @VersionColumn({ default: 1 }) version!: number;
  @Column('text') template!: WorkshopTemplate;
  /** As stored: ANSWERED follows from the answers, see workshop.lifecycle.ts. */
  @Column('text', { default: 'PLANNED' }) status!: 'PLANNED' | 'OPEN' | 'LIVE' | 'CLOSED';
  @Column('text', { default: 'NB' }) language!: Language;
  @Column('text') title!: string;
  @Column('text') question!: string;
  @Column('text', { nullable: true }) description!: string | null;
  /** The agency that answers for it; other hosts stand in `workshop_host`. */
  @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  @Column('text', { name: 'place_code', nullable: true }) placeCode!: string | null;
  @Column('text', { nullable: true }) venue!: string | null;
  @Column('text', { name: 'online_url', nullable: true }) onlineUrl!: string | null;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt!: Date;
  @Column('int') capacity!: number;
  @Column('int', { default: 0 }) taken!: number;
  /** Turns given in the line of those who registered. */
  @Column('int', { default: 0 }) turns!: number;
  @Column('int', { default: 0 }) tables!: number;
  @Column('int', { default: 3 }) dots!: number;
  @Column('date', { name: 'answer_by' }) answerBy!: string;
  @Column('uuid', { name: 'challenge_id', nullable: true }) challengeId!: string | null;
  @Column('uuid', { name: 'pilot_id', nullable: true }) pilotId!: string | null;
  /** What participants type: capitals and digits. */
  @Column('text') code!: string;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @UpdateDateColumn({ type: 'timestamptz', name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
  /** When everyone who registered was reminded. */
  @Column('timestamptz', { name: 'reminded_at', nullable: true }) remindedAt!: Date | null;
  /** When those who came were told that every idea has its answer. */
  @Column('timestamptz', { name: 'answers_told_at', nullable: true }) answersToldAt!: Date | null;
}

/** Another agency that hosts it. */
@Entity('workshop_host')
export class WorkshopHost {
  @PrimaryColumn('uuid', { name: 'workshop_id' }) workshopId!: string;
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
}

/** A target group that it is for. */
@Entity('workshop_term')
export class WorkshopTerm {
  @PrimaryColumn('uuid', { name: 'workshop_id' }) workshopId!: string;
  @PrimaryColumn('text') code!: string;
}

/** One point of the programme. */
@Entity('workshop_agenda')
export class WorkshopAgenda {
  @PrimaryColumn('uuid', { name: 'workshop_id' }) workshopId!: string;
  @PrimaryColumn('int') position!: number;
  @Column('text', { nullable: true }) time!: string | null;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) speaker!: string | null;
}

/** An idea or a group that came of it. Written once, when the board closes, in an order that tells nothing of who gave what. */
@Entity('workshop_result')
export class WorkshopResult {
  @PrimaryColumn('uuid', { name: 'idea_id' }) ideaId!: string;
  @Column('uuid', { name: 'workshop_id' }) workshopId!: string;
  /** The ideas of a group, in no order; one for an idea by itself. */
  @Column('text', { array: true }) texts!: string[];
  /** Null when nobody voted. */
  @Column('int', { nullable: true }) votes!: number | null;
}

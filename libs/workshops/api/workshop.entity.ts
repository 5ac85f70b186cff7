import type { Language, RegistrationStatus, WorkshopStatus, WorkshopTemplate } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';

/** A gathering where the target group's own ideas come forth. */
@Entity('workshop')
export class Workshop {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @VersionColumn({ default: 1 }) version!: number;
  @Column('text') template!: WorkshopTemplate;
  /** As stored: ANSWERED follows from the answers, see workshop.lifecycle.ts. LIVE and CLOSED are set by the board. */
  @Column('text', { default: 'PLANNED' }) status!: Exclude<WorkshopStatus, 'ANSWERED'>;
  @Column('text', { default: 'NB' }) language!: Language;
  @Column('text') title!: string;
  @Column('text') question!: string;
  @Column('text', { nullable: true }) description!: string | null;
  @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  @Column('text', { name: 'place_code', nullable: true }) placeCode!: string | null;
  @Column('text', { nullable: true }) venue!: string | null;
  @Column('text', { name: 'online_url', nullable: true }) onlineUrl!: string | null;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt!: Date;
  @Column('int') capacity!: number;
  @Column('int', { default: 0 }) taken!: number;
  /** How many have ever stood in line; each has a number of their own. */
  @Column('int', { default: 0 }) turns!: number;
  /** 0 for none. */
  @Column('int', { default: 0 }) tables!: number;
  /** How many dots each one votes with. */
  @Column('int', { default: 3 }) dots!: number;
  @Column('date', { name: 'answer_by' }) answerBy!: string;
  @Column('uuid', { name: 'challenge_id', nullable: true }) challengeId!: string | null;
  @Column('uuid', { name: 'pilot_id', nullable: true }) pilotId!: string | null;
  /** What one types to join; see workshop-code.ts. */
  @Column('text') code!: string;
  /** How many phones joined the board, and how many voted; counted when it closes. */
  @Column('int', { nullable: true }) participants!: number | null;
  @Column('int', { nullable: true }) ballots!: number | null;
  @Column('uuid', { name: 'made_by', nullable: true }) madeBy!: string | null;
  /** When those who left an address were told that every idea has its answer. */
  @Column('timestamptz', { name: 'answers_told_at', nullable: true }) answersToldAt!: Date | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @UpdateDateColumn({ type: 'timestamptz', name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}

/** An agency that hosts it beside the one that answers for it. */
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

@Entity('workshop_agenda_item')
export class WorkshopAgendaItem {
  @PrimaryColumn('uuid', { name: 'workshop_id' }) workshopId!: string;
  @PrimaryColumn('int') position!: number;
  /** 09.30 */
  @Column('text', { nullable: true }) time!: string | null;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) speaker!: string | null;
}

/** That someone without account comes. It is never joined to anything on the board. */
@Entity('workshop_registration')
export class WorkshopRegistration {
  @PrimaryColumn('uuid') id!: string;
  @VersionColumn({ default: 1 }) version!: number;
  @Column('uuid', { name: 'workshop_id' }) workshopId!: string;
  @Column('text') status!: RegistrationStatus;
  @Column('int') turn!: number;
  @Column('text') name!: string;
  @Column('boolean') adult!: boolean;
  /** In lower case; of adults alone. */
  @Column('text', { nullable: true }) email!: string | null;
  /** Of the mails. */
  @Column('text', { default: 'NB' }) language!: Language;
  @Column('timestamptz', { name: 'registered_at' }) registeredAt!: Date;
  /** That it is tomorrow; forgotten when the day is moved. */
  @Column('timestamptz', { name: 'reminded_at', nullable: true }) remindedAt!: Date | null;
}

/** Opens one's own registration. Each mail brings one of its own, and all stay good. */
@Entity('workshop_registration_token')
export class WorkshopRegistrationToken {
  @PrimaryColumn('bytea') hash!: Buffer;
  @Column('uuid', { name: 'registration_id' }) registrationId!: string;
}

/** An idea, or a group of ideas as one, that came of a workshop. Written by the board when it closes. */
@Entity('workshop_result')
export class WorkshopResult {
  @PrimaryColumn('uuid', { name: 'idea_id' }) ideaId!: string;
  @Column('uuid', { name: 'workshop_id' }) workshopId!: string;
  /** Most votes first, from 0. */
  @Column('int') position!: number;
  /** The ideas of the group, sorted so that their order says nothing of who gave them. */
  @Column('text', { array: true }) texts!: string[];
  /** Null when nobody voted. */
  @Column('int', { nullable: true }) votes!: number | null;
}

import type { AssignmentConfirmation, AssignmentStatus, Language } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';

/** Something that volunteers can do. */
@Entity('volunteer_assignment')
export class VolunteerAssignment {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @VersionColumn({ default: 1 }) version!: number;
  @Column('text', { default: 'DRAFT' }) status!: AssignmentStatus;
  @Column('text', { default: 'NB' }) language!: Language;
  @Column('text') title!: string;
  @Column('text', { default: '' }) task!: string;
  @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  @Column('uuid', { name: 'pilot_id', nullable: true }) pilotId!: string | null;
  @Column('text', { name: 'place_code', nullable: true }) placeCode!: string | null;
  @Column('text', { name: 'meeting_point', nullable: true }) meetingPoint!: string | null;
  /** The contact, when it is a member with an account. */
  @Column('uuid', { name: 'contact_id', nullable: true }) contactId!: string | null;
  @Column('text', { name: 'contact_name' }) contactName!: string;
  /** Empty only in a draft. */
  @Column('text', { name: 'contact_telephone', default: '' }) contactTelephone!: string;
  @Column('text', { nullable: true }) training!: string | null;
  @Column('text', { nullable: true }) expenses!: string | null;
  @Column('boolean', { name: 'police_certificate', default: false }) policeCertificate!: boolean;
  @Column('boolean', { default: false }) confidentiality!: boolean;
  /** Told, and never asked for: no age is kept of anyone. */
  @Column('int', { name: 'minimum_age', nullable: true }) minimumAge!: number | null;
  @Column('text', { default: 'AUTOMATIC' }) confirmation!: AssignmentConfirmation;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @UpdateDateColumn({ type: 'timestamptz', name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}

@Entity('assignment_target_group')
export class AssignmentTargetGroup {
  @PrimaryColumn('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @PrimaryColumn('text') code!: string;
}

/** A time when an assignment is done, with its places. */
@Entity('assignment_slot')
export class AssignmentSlot {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  /** Grows when it is moved or called off, for calendars. */
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt!: Date;
  @Column('int') capacity!: number;
  @Column('int', { default: 0 }) taken!: number;
  /** Turns given so far. */
  @Column('int', { default: 0 }) turns!: number;
  @Column('boolean', { default: false }) cancelled!: boolean;
  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' }) changedAt!: Date;
}

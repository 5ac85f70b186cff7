import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An event that people want to hear about. */
@Entity('activity')
export class Activity {
  @PrimaryColumn('uuid') id!: string;
  @Column('bigint', { name: 'event_id' }) eventId!: string;
  @Column('text') type!: string;
  @Column('timestamptz') at!: Date;
  @Column('text', { name: 'subject_type' }) subjectType!: string;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
}

/** An organisation that it concerns. */
@Entity('activity_audience')
export class ActivityAudience {
  @PrimaryColumn('uuid', { name: 'activity_id' }) activityId!: string;
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
}

/** When a person last said to have seen what changed. */
@Entity('last_look')
export class LastLook {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('timestamptz', { name: 'seen_at' }) seenAt!: Date;
}

import type { MailRhythm, NotificationKind } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a person is told something. */
@Entity('notification')
export class Notification {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  /** What it says, so that nobody is told twice: `event/<id>`, `checkpoint-overdue/<pilot>/<day>`. */
  @Column('text') key!: string;
  @Column('text') kind!: NotificationKind;
  /** Stable name of what happened: that of the event, or of what is due. */
  @Column('text') type!: string;
  @Column('text', { name: 'subject_type' }) subjectType!: string;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt!: Date | null;
  /** The key of the mail that it is part of. */
  @Column('text', { name: 'mail_key', nullable: true }) mailKey!: string | null;
}

/** How a person wants to be told of one kind of thing; without a row it is as everyone starts. */
@Entity('notification_choice')
export class NotificationChoice {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('text') kind!: NotificationKind;
  @Column('boolean', { name: 'in_app' }) inApp!: boolean;
  @Column('text') mail!: MailRhythm;
}

/** The key that makes the links at the foot of mails; there is one row. */
@Entity('notification_secret')
export class NotificationSecret {
  @PrimaryColumn('int') id!: number;
  @Column('bytea') key!: Buffer;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far an organisation has come towards being verified. One that was here before registering was possible has none. */
@Entity('registration')
export class Registration {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'registered_by', nullable: true }) registeredBy!: string | null;
  /** Since when administrators have had it to look at; null while they have not. */
  @Column('timestamptz', { name: 'waiting_since', nullable: true }) waitingSince!: Date | null;
  /** Why it was sent back or shut out; its own people read it. */
  @Column('text', { name: 'status_reason', nullable: true }) statusReason!: string | null;
  /** What a verified one wants to be called, until an administrator has looked; null when it wants nothing else. */
  @Column('text', { name: 'proposed_name', nullable: true }) proposedName!: string | null;
  /** When an administrator last decided on it. */
  @Column('timestamptz', { name: 'judged_at', nullable: true }) judgedAt!: Date | null;
  @Column('uuid', { name: 'judged_by', nullable: true }) judgedBy!: string | null;
}

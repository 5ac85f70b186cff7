import type { MembershipRole } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('membership')
export class Membership {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') role!: MembershipRole;
  @Column('uuid', { name: 'unit_id', nullable: true }) unitId!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}

/** That a person coordinates an agency for a time. */
@Entity('coordination')
export class Coordination {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('date', { name: 'starts_on' }) startsOn!: string;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn!: string | null;
  /** The agreement it rests on; null for what was there before agreements were kept here. */
  @Column('uuid', { name: 'agreement_id', nullable: true }) agreementId!: string | null;
  /** When someone ended it; from then on it gives no rights, whatever day it is. */
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}

/** That a member has a leader's rights while the leader is away. Gives nothing when either is no longer what they were. */
@Entity('stand_in')
export class StandIn {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'leader_id' }) leaderId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('date', { name: 'starts_on' }) startsOn!: string;
  @Column('date', { name: 'ends_on' }) endsOn!: string;
  @Column('timestamptz', { name: 'named_at', default: () => 'now()' }) namedAt!: Date;
  /** When it was taken back. */
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}

/** A demo person whom anyone may sign in as, with a line on what they do here. */
@Entity('demo_account')
export class DemoAccount {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('int') position!: number;
  @Column('text') nb!: string;
  @Column('text') nn!: string;
  @Column('text') en!: string;
}

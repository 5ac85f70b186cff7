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

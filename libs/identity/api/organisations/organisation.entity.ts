import type { OrganisationKind, OrganisationStatus } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

@Entity('organisation')
export class Organisation {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('text') name!: string;
  @Column('text') kind!: OrganisationKind;
  @Column('text', { default: 'PENDING' }) status!: OrganisationStatus;
  /** Nine digits. */
  @Column('text', { name: 'organisation_number', nullable: true }) organisationNumber!: string | null;
  @Column('text', { name: 'place_code', nullable: true }) placeCode!: string | null;
  @Column('text', { nullable: true }) website!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;
}

/** A department, bydel or office within an organisation. */
@Entity('unit')
export class Unit {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'organisation_number', nullable: true }) organisationNumber!: string | null;
}

/** That an organisation belongs to a network, which is an organisation too. */
@Entity('network_member')
export class NetworkMember {
  @PrimaryColumn('uuid', { name: 'network_id' }) networkId!: string;
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
}

import { Column, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';

/** What an organisation can do as a partner; at most one for each. */
@Entity('partner_profile')
export class PartnerProfile {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @VersionColumn({ default: 1 }) version!: number;
  @Column('text') about!: string;
  /** Pilots at once. */
  @Column('int', { nullable: true }) capacity!: number | null;
  @Column('date', { name: 'available_from', nullable: true }) availableFrom!: string | null;
  @Column('text', { nullable: true }) wishes!: string | null;
  @UpdateDateColumn({ type: 'timestamptz', name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}

/** A place that a partner serves. */
@Entity('partner_place')
export class PartnerPlace {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('text') code!: string;
}

/** A code of a target group or a service area that a partner knows. */
@Entity('partner_term')
export class PartnerTerm {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('text') scheme!: 'TARGET_GROUP' | 'SERVICE_AREA';
  @PrimaryColumn('text') code!: string;
}

/** What a partner can do, and what shows it. */
@Entity('partner_capability')
export class PartnerCapability {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('text') code!: string;
  @Column('text', { nullable: true }) evidence!: string | null;
}

import type { Language, ServiceStatus } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';

/** A service that exists, or is being described. */
@Entity('service')
export class Service {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @VersionColumn({ default: 1 }) version!: number;
  @Column('text', { default: 'DRAFT' }) status!: ServiceStatus;
  @Column('text', { default: 'NB' }) language!: Language;
  @Column('text') name!: string;
  @Column('text', { default: '' }) summary!: string;
  @Column('text', { name: 'for_whom', nullable: true }) forWhom!: string | null;
  @Column('text', { name: 'how_to_refer', nullable: true }) howToRefer!: string | null;
  @Column('text', { nullable: true }) telephone!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) website!: string | null;
  @Column('text', { name: 'opening_hours', nullable: true }) openingHours!: string | null;
  @Column('text', { name: 'waiting_time', nullable: true }) waitingTime!: string | null;
  @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  @Column('uuid', { name: 'unit_id', nullable: true }) unitId!: string | null;
  /** The pilot that it grew from; a pilot becomes one service at most. */
  @Column('uuid', { name: 'pilot_id', nullable: true }) pilotId!: string | null;
  @Column('date', { name: 'confirmed_on', nullable: true }) confirmedOn!: string | null;
  /** Who described or changed it last; null for what was imported or grew from a pilot and nobody has touched. */
  @Column('uuid', { name: 'saved_by', nullable: true }) savedBy!: string | null;
  /** When its owner was asked last whether it still holds. */
  @Column('timestamptz', { name: 'asked_at', nullable: true }) askedAt!: Date | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @UpdateDateColumn({ type: 'timestamptz', name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}

/** A place where a service is given. */
@Entity('service_place')
export class ServicePlace {
  @PrimaryColumn('uuid', { name: 'service_id' }) serviceId!: string;
  @PrimaryColumn('text') code!: string;
}

/** A code of a target group that it is for, or of a service area whose needs it meets. */
@Entity('service_term')
export class ServiceTerm {
  @PrimaryColumn('uuid', { name: 'service_id' }) serviceId!: string;
  @PrimaryColumn('text') scheme!: 'TARGET_GROUP' | 'SERVICE_AREA';
  @PrimaryColumn('text') code!: string;
}

/** A link in a mail that confirms a service by one click; only its hash is kept. */
@Entity('service_link')
export class ServiceLink {
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('uuid', { name: 'service_id' }) serviceId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}

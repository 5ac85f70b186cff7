import type { Language, RegistrationStatus } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** That someone comes. Nothing joins it to what anybody gives or votes for on the board. */
@Entity('workshop_registration')
export class WorkshopRegistration {
  @PrimaryColumn('uuid') id!: string;
  @VersionColumn({ default: 1 }) version!: number;
  @Column('uuid', { name: 'workshop_id' }) workshopId!: string;
  @Column('text') status!: RegistrationStatus;
  @Column('int') turn!: number;
  @Column('text') name!: string;
  @Column('boolean') adult!: boolean;
  /** In lower case; never of anyone under 18. */
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text') language!: Language;
  @Column('timestamptz', { name: 'registered_at' }) registeredAt!: Date;
}

/** A link by which someone follows or calls off a registration. Each mail brings one of its own, and all stay good. */
@Entity('workshop_registration_token')
export class WorkshopRegistrationToken {
  @PrimaryColumn('bytea') hash!: Buffer;
  @Column('uuid', { name: 'registration_id' }) registrationId!: string;
}

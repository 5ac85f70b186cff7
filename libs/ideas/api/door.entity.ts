import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** The team that receives what comes by the common door in a place; without a place, from everywhere else. */
@Entity('door')
export class Door {
  @PrimaryColumn('uuid') id!: string;
  @VersionColumn({ default: 1 }) version!: number;
  @Column('text', { name: 'place_code', nullable: true }) placeCode!: string | null;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'unit_id', nullable: true }) unitId!: string | null;
  @Column('uuid', { name: 'contact_id', nullable: true }) contactId!: string | null;
  @Column('uuid', { name: 'stand_in_id', nullable: true }) standInId!: string | null;
  @Column('int', { name: 'answer_within_days' }) answerWithinDays!: number;
}

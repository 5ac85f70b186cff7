import type { PlaceKind } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A county, municipality or city district of a period; what changed number or was merged points at its successor. */
@Entity('place')
export class Place {
  @PrimaryColumn('text') code!: string;
  @Column('text') kind!: PlaceKind;
  @Column('text') name!: string;
  @Column('text', { name: 'parent_code', nullable: true }) parentCode!: string | null;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
  @Column('text', { name: 'successor_code', nullable: true }) successorCode!: string | null;
}

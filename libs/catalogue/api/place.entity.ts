import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

export type PlaceKind = 'COUNTY' | 'MUNICIPALITY' | 'DISTRICT';

/** A county, municipality or city district of a period; what changed number or was merged points at its successor. */
@Entity('place')
@Index('place_parent', ['parentCode'])
@Index('place_successor', ['successorCode'])
export class Place {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  kind!: PlaceKind;

  @Column('text')
  name!: string;

  @Column('text', { name: 'parent_code', nullable: true })
  parentCode!: string | null;

  @ManyToOne(() => Place)
  @JoinColumn({ name: 'parent_code', foreignKeyConstraintName: 'place_parent_fk' })
  parent?: Relation<Place> | null;

  @Column('date', { name: 'valid_from' })
  validFrom!: string;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo!: string | null;

  @Column('text', { name: 'successor_code', nullable: true })
  successorCode!: string | null;

  @ManyToOne(() => Place)
  @JoinColumn({ name: 'successor_code', foreignKeyConstraintName: 'place_successor_fk' })
  successor?: Relation<Place> | null;
}

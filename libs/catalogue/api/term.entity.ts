import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';

export type TermScheme = 'TARGET_GROUP' | 'SERVICE_AREA' | 'CAPABILITY';

/** A coded word with its wording in Bokmål, Nynorsk and English; the schemes have two levels. */
@Entity('term')
@Index('term_parent', ['parentCode'])
@Unique('term_position_unique', ['scheme', 'position'])
export class Term {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  scheme!: TermScheme;

  @Column('text', { name: 'parent_code', nullable: true })
  parentCode!: string | null;

  @ManyToOne(() => Term)
  @JoinColumn({ name: 'parent_code', foreignKeyConstraintName: 'term_parent_fk' })
  parent?: Relation<Term> | null;

  @Column('text')
  nb!: string;

  @Column('text')
  nn!: string;

  @Column('text')
  en!: string;

  @Column('int')
  position!: number;
}

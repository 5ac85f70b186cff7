import type { TermScheme } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A coded word with its wording in Bokmål, Nynorsk and English; the lists have two levels. */
@Entity('term')
export class Term {
  @PrimaryColumn('text') code!: string;
  @Column('text') scheme!: TermScheme;
  @Column('text', { name: 'parent_code', nullable: true }) parentCode!: string | null;
  @Column('text') nb!: string;
  @Column('text') nn!: string;
  @Column('text') en!: string;
  @Column('int') position!: number;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a coordinator is shut out of a challenge's proposals because of one that proposed. */
@Entity('recusal')
export class Recusal {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'challenge_id' }) challengeId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'because_id' }) becauseId!: string;
  @Column('timestamptz') since!: Date;
  /** When the tie or the coordination ended; null while it holds. */
  @Column('timestamptz', { nullable: true }) until!: Date | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question on a challenge, public to all, with its answer. */
@Entity('question')
export class Question {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'challenge_id' }) challengeId!: string;
  @Column('uuid', { name: 'asked_by' }) askedBy!: string;
  @Column('text') text!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
}

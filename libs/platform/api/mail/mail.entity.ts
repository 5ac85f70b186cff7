import type { Language } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A mail on its way, or what became of it. It waits until one of sentAt, notNeededAt and givenUpAt is set. Subject and texts are kept
 * for the mailbox of demo content alone: what leaves by a mail server holds tokens, and is never stored.
 */
@Entity('mail')
export class Mail {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: string;
  @Column('text', { name: 'to_address' }) to!: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('text') language!: Language;
  @Column('text', { unique: true }) key!: string;
  @Column('jsonb', { default: {} }) data!: Record<string, string | number | null>;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('int', { default: 0 }) attempts!: number;
  /** When it may be taken up: null for at once; while someone sends it, when that someone is believed to be gone. */
  @Column('timestamptz', { name: 'due_at', nullable: true }) dueAt!: Date | null;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt!: Date | null;
  /** When its kind said that it should no longer go. */
  @Column('timestamptz', { name: 'not_needed_at', nullable: true }) notNeededAt!: Date | null;
  @Column('timestamptz', { name: 'given_up_at', nullable: true }) givenUpAt!: Date | null;
  /** What the mail server said last, without addresses. */
  @Column('text', { nullable: true }) problem!: string | null;
  @Column('text', { nullable: true }) subject!: string | null;
  @Column('text', { nullable: true }) text!: string | null;
  @Column('text', { nullable: true }) html!: string | null;
}

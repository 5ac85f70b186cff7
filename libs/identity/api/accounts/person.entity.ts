import type { Language } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

@Entity('person')
export class Person {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  /** In lower case. */
  @Column('text') email!: string;
  /** Null for whoever signs in by links or providers alone. */
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash!: string | null;
  @Column('text', { default: 'NB' }) language!: Language;
  @Column('boolean', { default: false }) administrator!: boolean;
  @Column('timestamptz', { name: 'suspended_at', nullable: true }) suspendedAt!: Date | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'last_signed_in_at', nullable: true }) lastSignedInAt!: Date | null;
  /** An address that takes the place of `email` when it is confirmed in time. */
  @Column('text', { name: 'pending_email', nullable: true }) pendingEmail!: string | null;
  @Column('timestamptz', { name: 'pending_email_until', nullable: true }) pendingEmailUntil!: Date | null;
  /** When the account was erased; the row stays for what they did, without name and address. */
  @Column('timestamptz', { name: 'erased_at', nullable: true }) erasedAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
}

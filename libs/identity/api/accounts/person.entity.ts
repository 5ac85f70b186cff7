import type { Language } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

@Entity('person')
export class Person {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  /** In lower case. */
  @Column('text') email!: string;
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash!: string | null;
  @Column('text', { default: 'NB' }) language!: Language;
  @Column('boolean', { default: false }) administrator!: boolean;
  @Column('timestamptz', { name: 'suspended_at', nullable: true }) suspendedAt!: Date | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;
}

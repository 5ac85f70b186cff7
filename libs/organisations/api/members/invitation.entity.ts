import type { MembershipRole } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Someone is invited to an organisation. The token itself is only in the mail; here is its SHA-256. */
@Entity('invitation')
export class Invitation {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  /** In lower case; only this address can accept. */
  @Column('text') email!: string;
  @Column('text') role!: MembershipRole;
  @Column('uuid', { name: 'unit_id', nullable: true }) unitId!: string | null;
  /** Null until the mail leaves. */
  @Column('bytea', { name: 'token_hash', nullable: true }) tokenHash!: Buffer | null;
  @Column('bytea', { name: 'earlier_token_hash', nullable: true }) earlierTokenHash!: Buffer | null;
  /** How many times it has been sent; a mail of an earlier time is no longer good. */
  @Column('int', { default: 1 }) sendings!: number;
  @Column('uuid', { name: 'invited_by', nullable: true }) invitedBy!: string | null;
  @Column('timestamptz', { name: 'invited_at' }) invitedAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'accepted_at', nullable: true }) acceptedAt!: Date | null;
  @Column('uuid', { name: 'accepted_by', nullable: true }) acceptedBy!: string | null;
  @Column('timestamptz', { name: 'declined_at', nullable: true }) declinedAt!: Date | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
}

import type { MailLinkPurpose } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link in a mail, good for one thing, once. The token itself is only in the mail; here is its SHA-256. */
@Entity('mail_link')
export class MailLink {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') purpose!: MailLinkPurpose;
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  /** The mailbox that it proves, in lower case. */
  @Column('text') email!: string;
  /** Null for an account that is yet to be. */
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  /** What a new account is made of. */
  @Column('jsonb', { default: {} }) data!: Readonly<Record<string, string | number | null>>;
  /** A path on this site. */
  @Column('text', { name: 'return_to', nullable: true }) returnTo!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt!: Date | null;
}

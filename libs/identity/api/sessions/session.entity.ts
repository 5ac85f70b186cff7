import type { SignInMethod } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Someone is signed in. The token itself is only in the cookie; here is its SHA-256. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text', { name: 'opened_by', default: 'PASSWORD' }) openedBy!: SignInMethod;
  /** Key of the provider, when it was opened by one. */
  @Column('text', { nullable: true }) provider!: string | null;
  /** Names of browser and system; what the browser said of itself is not kept. */
  @Column('text', { nullable: true }) device!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  /** To the nearest five minutes. */
  @Column('timestamptz', { name: 'last_used_at', default: () => 'now()' }) lastUsedAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Someone is signed in. The token itself is only in the cookie; here is its SHA-256. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}

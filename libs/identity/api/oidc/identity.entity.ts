import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That someone at a provider of sign-in is a person here. The key is who says so and the name that it has for them, never an address. */
@Entity('identity')
export class Identity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') issuer!: string;
  @Column('text') subject!: string;
  /** The button by which it came first. */
  @Column('text') provider!: string;
  @Column('timestamptz', { name: 'joined_at' }) joinedAt!: Date;
  @Column('timestamptz', { name: 'last_used_at', nullable: true }) lastUsedAt!: Date | null;
}

/** What the provider said when it opened a session. */
@Entity('session_identity')
export class SessionIdentity {
  @PrimaryColumn('uuid', { name: 'session_id' }) sessionId!: string;
  @Column('uuid', { name: 'identity_id' }) identityId!: string;
  @Column('text') provider!: string;
  /** The provider's name for its own session, by which it ends ours. */
  @Column('text', { nullable: true }) sid!: string | null;
  /** Numbers of the organisations that the person may speak for. */
  @Column('text', { array: true, default: () => "'{}'" }) represents!: string[];
}

/** Someone was sent to a provider and is not back yet. What proves that it is the same browser is in its cookie; here is its hash. */
@Entity('sign_in_attempt')
export class SignInAttempt {
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea', { name: 'secret_hash' }) secretHash!: Buffer;
  @Column('text') provider!: string;
  @Column('text', { name: 'return_to' }) returnTo!: string;
  /** The account to join to; null for signing in. */
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}

/** A logout token that was used. */
@Entity('logout_token')
export class LogoutToken {
  @PrimaryColumn('text') issuer!: string;
  @PrimaryColumn('bytea', { name: 'jti_hash' }) jtiHash!: Buffer;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}

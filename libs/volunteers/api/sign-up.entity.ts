import type { Language, SignUpStatus } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** That someone has signed up for a slot, with or without an account. */
@Entity('sign_up')
export class SignUp {
  @PrimaryColumn('uuid') id!: string;
  @VersionColumn({ default: 1 }) version!: number;
  @Column('uuid', { name: 'slot_id' }) slotId!: string;
  @Column('text') status!: SignUpStatus;
  /** Order in the line; null until the contact has said yes. */
  @Column('int', { nullable: true }) turn!: number | null;
  @Column('text', { default: 'NB' }) language!: Language;
  @Column('text') name!: string;
  /** With + and country, digits alone. */
  @Column('text', { nullable: true }) mobile!: string | null;
  /** In lower case. */
  @Column('text', { nullable: true }) email!: string | null;
  /** What somebody was answered who gave an address that is signed up already: it has no place, and nobody but them sees it. */
  @Column('uuid', { name: 'echo_of', nullable: true }) echoOf!: string | null;
  @Column('timestamptz', { name: 'signed_up_at' }) signedUpAt!: Date;
  /** When the contact said yes or no. */
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  /** Why it was called off by another than the volunteer. */
  @Column('text', { nullable: true }) reason!: string | null;
  /** Quarters of an hour given; null until noted, 0 for someone who did not come. */
  @Column('int', { nullable: true }) quarters!: number | null;
  @Column('date', { name: 'police_certificate_seen_on', nullable: true }) policeCertificateSeenOn!: string | null;
  @Column('date', { name: 'confidentiality_signed_on', nullable: true }) confidentialitySignedOn!: string | null;
  @Column('timestamptz', { name: 'reminded_at', nullable: true }) remindedAt!: Date | null;
  /** When the organisation was told that it has not answered. */
  @Column('timestamptz', { name: 'alarmed_at', nullable: true }) alarmedAt!: Date | null;
}

/** A link to one's own sign-up. The token itself is only with the volunteer; here is its SHA-256. */
@Entity('sign_up_token')
export class SignUpToken {
  @PrimaryColumn('bytea') hash!: Buffer;
  @Column('uuid', { name: 'sign_up_id' }) signUpId!: string;
  @Column('timestamptz', { name: 'minted_at' }) mintedAt!: Date;
}

import type { AgreementStatus } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

@Entity('agreement')
export class Agreement {
  @PrimaryColumn('uuid') id!: string;
  @VersionColumn({ default: 1 }) version!: number;
  /** As it was left; one that has passed its last day is over whatever stands here. */
  @Column('text', { default: 'DRAFT' }) status!: AgreementStatus;
  @Column('text') title!: string;
  @Column('text') scope!: string;
  @Column('text', { nullable: true }) meetings!: string | null;
  @Column('date', { name: 'starts_on' }) startsOn!: string;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn!: string | null;
  @Column('uuid', { name: 'written_by', nullable: true }) writtenBy!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'activated_at', nullable: true }) activatedAt!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}

/** An organisation that is party to an agreement, and whether it has agreed to it as it stands. */
@Entity('agreement_party')
export class AgreementParty {
  @PrimaryColumn('uuid', { name: 'agreement_id' }) agreementId!: string;
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('timestamptz', { name: 'agreed_at', nullable: true }) agreedAt!: Date | null;
  @Column('uuid', { name: 'agreed_by', nullable: true }) agreedBy!: string | null;
}

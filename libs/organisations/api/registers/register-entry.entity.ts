import type { OrganisationKind, RegisterStatus } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the registers said of a number when they last answered. */
@Entity('register_entry')
export class RegisterEntry {
  @PrimaryColumn('text', { name: 'organisation_number' }) organisationNumber!: string;
  @Column('text') status!: RegisterStatus;
  /** Since when it has had this status, as far as we know. */
  @Column('timestamptz', { name: 'status_since' }) statusSince!: Date;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('text', { nullable: true }) form!: string | null;
  @Column('text', { name: 'form_name', nullable: true }) formName!: string | null;
  @Column('text', { nullable: true }) kind!: OrganisationKind | null;
  @Column('text', { name: 'place_code', nullable: true }) placeCode!: string | null;
  @Column('text', { nullable: true }) website!: string | null;
  @Column('boolean', { default: false }) voluntary!: boolean;
  /** What a voluntary organisation does, as codes of ICNPO. */
  @Column('text', { array: true, default: () => "'{}'" }) activities!: string[];
  /** When it was last asked, whether it answered or not. */
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  /** When it last answered; null when it never has. */
  @Column('timestamptz', { name: 'fetched_at', nullable: true }) fetchedAt!: Date | null;
}

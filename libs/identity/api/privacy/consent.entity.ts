import type { ConsentKind, Language, PersonalDataSeen } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person agreed to, in the words that were shown. */
@Entity('consent')
export class Consent {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') kind!: ConsentKind;
  @Column('text') language!: Language;
  @Column('int', { name: 'text_version' }) textVersion!: number;
  @Column('text') text!: string;
  @Column('timestamptz', { name: 'given_at' }) givenAt!: Date;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
}

/** That someone saw a person's data: the first time each day. */
@Entity('personal_data_view')
export class PersonalDataView {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'seen_by', nullable: true }) seenBy!: string | null;
  @Column('text') seen!: PersonalDataSeen;
  /** In Norway. */
  @Column('date') day!: string;
  @Column('timestamptz') at!: Date;
}

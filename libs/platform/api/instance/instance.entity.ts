import type { InstanceColour, Language } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** The one row of the table. */
export const INSTANCE_ID = '00000000-0000-7000-8000-000000000000';

/** What the installation is called and looks like, as administrators say. */
@Entity('instance')
export class Instance {
  @PrimaryColumn('uuid') id!: string;
  @VersionColumn({ default: 1 }) version!: number;
  @Column('text', { default: 'Samskap' }) name!: string;
  @Column('text', { default: 'FJORD' }) colour!: InstanceColour;
  @Column('text', { name: 'default_language', default: 'NB' }) defaultLanguage!: Language;
  @Column('text', { name: 'accessibility_statement_url', nullable: true }) accessibilityStatementUrl!: string | null;
}

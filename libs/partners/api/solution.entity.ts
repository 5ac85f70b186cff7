import { Column, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';

/** What an organisation already offers. */
@Entity('solution')
export class Solution {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @VersionColumn({ default: 1 }) version!: number;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') title!: string;
  @Column('text') summary!: string;
  @Column('text', { name: 'for_whom' }) forWhom!: string;
  @Column('text') how!: string;
  @Column('text', { nullable: true }) price!: string | null;
  @Column('text', { nullable: true }) needs!: string | null;
  @Column('text', { nullable: true }) evidence!: string | null;
  @Column('text', { name: 'used_where', nullable: true }) usedWhere!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @UpdateDateColumn({ type: 'timestamptz', name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}

/** A code of a target group or a service area. */
@Entity('solution_term')
export class SolutionTerm {
  @PrimaryColumn('uuid', { name: 'solution_id' }) solutionId!: string;
  @PrimaryColumn('text') scheme!: 'TARGET_GROUP' | 'SERVICE_AREA';
  @PrimaryColumn('text') code!: string;
}

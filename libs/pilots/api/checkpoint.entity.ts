import type { CheckpointChoice } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A meeting where a pilot was looked at. */
@Entity('checkpoint')
export class Checkpoint {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'pilot_id' }) pilotId!: string;
  @Column('date', { name: 'held_on' }) heldOn!: string;
  @Column('text') happened!: string;
  @Column('text', { nullable: true }) unknown!: string | null;
  @Column('text') choice!: CheckpointChoice;
  @Column('date', { name: 'next_on', nullable: true }) nextOn!: string | null;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy!: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}

/** A figure that shows whether a pilot works. */
@Entity('indicator')
export class Indicator {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'pilot_id' }) pilotId!: string;
  @Column('int') position!: number;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) unit!: string | null;
  @Column('double precision', { nullable: true }) baseline!: number | null;
  @Column('double precision', { nullable: true }) target!: number | null;
}

/** The figure of an indicator at a checkpoint. */
@Entity('indicator_value')
export class IndicatorValue {
  @PrimaryColumn('uuid', { name: 'checkpoint_id' }) checkpointId!: string;
  @PrimaryColumn('uuid', { name: 'indicator_id' }) indicatorId!: string;
  @Column('double precision') value!: number;
}

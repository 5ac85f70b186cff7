import type { BoardIdeaState, BoardStep } from '@samskap/platform-contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The board of a workshop that is live; there is none before and after. */
@Entity('board')
export class Board {
  @PrimaryColumn('uuid', { name: 'workshop_id' }) workshopId!: string;
  @Column('text', { default: 'WELCOME' }) step!: Exclude<BoardStep, 'DONE'>;
  /** How many voted, once they are counted: the ballots themselves are gone by then. */
  @Column('int', { nullable: true }) ballots!: number | null;
}

/** A phone that has joined. Of its secret only a hash is known, of its owner nothing. */
@Entity('board_seat')
export class BoardSeat {
  /** Made from the secret; see seat.ts. */
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'workshop_id' }) workshopId!: string;
  @Column('int', { name: 'table_no', nullable: true }) tableNo!: number | null;
  /** A count, so that nobody fills the board; which ideas they are is not kept. */
  @Column('int', { name: 'ideas_given', default: 0 }) ideasGiven!: number;
}

/** Some ideas that are alike. */
@Entity('board_group')
export class BoardGroup {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'workshop_id' }) workshopId!: string;
  @Column('int') position!: number;
  @Column('text') title!: string;
  @Column('int', { nullable: true }) votes!: number | null;
}

/** An idea on the board. It has no seat and no time, and its id is random through and through. */
@Entity('board_idea')
export class BoardIdea {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'workshop_id' }) workshopId!: string;
  /** Hash of the seat's secret and the key that it sent the idea with, so that it is added once. */
  @Column('bytea', { name: 'idea_key' }) ideaKey!: Buffer;
  @Column('text') text!: string;
  @Column('int', { name: 'table_no', nullable: true }) tableNo!: number | null;
  @Column('text', { default: 'WAITING' }) state!: BoardIdeaState;
  @Column('uuid', { name: 'group_id', nullable: true }) groupId!: string | null;
  @Column('int', { nullable: true }) votes!: number | null;
}

/** Where a phone's dots are until they are counted: one row, replaced as a whole. */
@Entity('board_ballot')
export class BoardBallot {
  @PrimaryColumn('uuid', { name: 'seat_id' }) seatId!: string;
  @Column('uuid', { name: 'workshop_id' }) workshopId!: string;
  @Column('int') turn!: number;
  /** Dots by the id of a group or of an idea in none. */
  @Column('jsonb') dots!: Record<string, number>;
  @Column('int') used!: number;
  @Column('int') allowed!: number;
}

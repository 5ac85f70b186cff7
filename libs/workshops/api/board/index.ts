import type { Feature } from '@samskap/platform-api';
import sdl from '@samskap/workshops-contract/board.graphql';
import { Board1764100410000 } from '../migrations/1764100410000-board.js';
import { boardAccess } from './board.access.js';
import { boardColumns } from './board.columns.js';
import { Board, BoardBallot, BoardGroup, BoardIdea, BoardSeat } from './board.entity.js';
import { boardMessages } from './board.messages.js';
import { BoardModule } from './board.module.js';
import { boardReads } from './board.reads.js';
import { leftBoards } from './left.round.js';
import { boardSweeping } from './sweeping.consumer.js';

/** What a room does while a workshop is live: ideas, groups and votes, by phones that nobody knows. */
export const board: Feature = {
  name: 'board',
  sdl,
  reads: [boardReads],
  module: BoardModule,
  entities: [Board, BoardSeat, BoardGroup, BoardIdea, BoardBallot],
  migrations: [Board1764100410000],
  messages: boardMessages,
  consumers: [boardSweeping],
  rounds: [leftBoards],
  columns: boardColumns,
  access: boardAccess,
};

import type { BoardStep } from '@samskap/platform-contract';

/** Where each step may lead. Voting ends once, and so does the workshop. */
const NEXT: Readonly<Record<BoardStep, readonly BoardStep[]>> = {
  WELCOME: ['GATHER'],
  GATHER: ['WELCOME', 'GROUP', 'VOTE'],
  GROUP: ['GATHER', 'VOTE', 'DONE'],
  VOTE: ['RESULT'],
  RESULT: ['DONE'],
  DONE: [],
};

export const mayMove = (from: BoardStep, to: BoardStep): boolean => NEXT[from].includes(to);

/** Whether ideas may be put together: once voting has begun, what is voted on stays as it is. */
export const mayGroup = (step: BoardStep): boolean => step === 'WELCOME' || step === 'GATHER' || step === 'GROUP';

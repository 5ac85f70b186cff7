import type { BoardStep } from './things.js';

export const boardSteps: readonly BoardStep[] = ['WELCOME', 'GATHER', 'GROUP', 'VOTE', 'RESULT', 'DONE'];

/** What comes after a step; null when it is over. */
export const nextStep = (step: BoardStep): BoardStep | null => boardSteps[boardSteps.indexOf(step) + 1] ?? null;

/** Where one may go back to: gathering and grouping go on side by side; a vote is held once. */
export const previousStep = (step: BoardStep): BoardStep | null => (step === 'GROUP' ? 'GATHER' : step === 'GATHER' ? 'WELCOME' : null);

/** Whether one cannot come back from there. */
export const isFinal = (step: BoardStep): boolean => step === 'VOTE' || step === 'RESULT' || step === 'DONE';

/** What may be left out: grouping, or voting altogether. */
export const shortcut = (step: BoardStep): BoardStep | null => (step === 'GATHER' ? 'VOTE' : step === 'GROUP' ? 'DONE' : null);

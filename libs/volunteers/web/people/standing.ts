import type { SignUpLineFragment } from '../volunteers.operations.js';

/** Waits for the contact to say yes or no, rather than for a place. */
export const asks = ({ status, position }: SignUpLineFragment): boolean => status === 'WAITING' && position === null;

const ranks = { asks: 0, CONFIRMED: 1, ATTENDED: 1, WAITING: 2, CANCELLED: 3 } as const;
const rank = (signUp: SignUpLineFragment): number => ranks[asks(signUp) ? 'asks' : signUp.status];

/** Those who need an answer first, then those who come, those who wait in their order, and last those who do not come. */
export const inOrder = (people: readonly SignUpLineFragment[]): SignUpLineFragment[] =>
  people.toSorted((one, other) => rank(one) - rank(other) || (one.position ?? 0) - (other.position ?? 0) || one.signedUpAt.localeCompare(other.signedUpAt));

/** Those who have a place and about whom nothing is noted yet. */
export const toNote = (people: readonly SignUpLineFragment[]): SignUpLineFragment[] => people.filter(({ status, hours }) => status === 'CONFIRMED' && hours === null);

/** How long a time lasts, in hours and whole quarters. */
export const hoursOf = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): number =>
  Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 900_000) / 4;

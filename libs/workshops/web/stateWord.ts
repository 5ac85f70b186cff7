import type { WorkshopCardFragment } from './workshops.operations.js';

type Stands = Pick<WorkshopCardFragment, 'status' | 'registrationOpen' | 'taken' | 'capacity'>;

/** Where a workshop stands as one says it: open means that one gets a place, that one gets to wait, or neither. */
export function stateWord({ status, registrationOpen, taken, capacity }: Stands) {
  if (status !== 'OPEN') return status;
  if (!registrationOpen) return 'SHUT';
  return taken >= capacity ? 'FULL' : 'OPEN';
}

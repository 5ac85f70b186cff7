import type { Viewer } from '../viewer.js';

const sorted = (ids: readonly string[]): string[] => [...ids].sort();

/** Who a viewer is and what follows from it, as one text: whoever has the same reads the same, but for language and time. */
export const rightsOf = ({ shape, personId, sessionId, organisationIds, leads, coordinates, kin }: Viewer): string =>
  JSON.stringify([shape, personId, sessionId, ...[organisationIds, leads, coordinates, kin].map(sorted)]);

import { type ColumnClasses, all } from '@samskap/platform-api';

/** Places and words know nothing of people. */
export const catalogueColumns: ColumnClasses = {
  ...all('place', 'none', 'code kind name parent_code valid_from valid_to successor_code'),
  ...all('term', 'none', 'code scheme parent_code nb nn en position'),
};

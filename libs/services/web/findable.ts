import type { FindableService } from '@samskap/services-contract';

interface Described extends Omit<FindableService, 'places'> {
  readonly places: readonly unknown[];
}

/** A service as the rule sees it that says what it lacks before people may find it. */
export const findable = ({ summary, telephone, email, website, places }: Described): FindableService => ({ summary, telephone, email, website, places: places.length });

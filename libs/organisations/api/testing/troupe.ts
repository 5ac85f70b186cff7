import { type SignedIn, aMember, anOrganisation } from '@samskap/identity-api/testing';
import type { Json, TestApi } from '@samskap/platform-api/testing';

/** An organisation with a leader and a member. */
export interface Troupe {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly leader: SignedIn;
  readonly member: SignedIn;
}

export async function troupe(api: TestApi, given: Parameters<typeof anOrganisation>[1] = {}): Promise<Troupe> {
  const organisation = await anOrganisation(api, given);
  return { ...organisation, leader: await aMember(api, organisation, 'LEADER'), member: await aMember(api, organisation) };
}

/** The codes and paths of user errors, to compare with. */
export const told = (payload: Json): string[] => payload.userErrors.map((error: Json) => [error.code, ...(error.path ?? [])].join(' '));

/** What happened to a thing, in order. */
export const eventsOf = (api: TestApi, subjectId: string): Promise<{ type: string; data: Record<string, unknown> }[]> =>
  api.dataSource.query('select type, data from event where subject_id = $1 order by id', [subjectId]);

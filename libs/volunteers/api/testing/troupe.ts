import { type SignedIn, aMember, anOrganisation } from '@samskap/identity-api/testing';
import type { Json, TestApi } from '@samskap/platform-api/testing';

/** A voluntary organisation with a leader and a member, unless another kind is given. */
export interface Troupe {
  readonly id: string;
  readonly name: string;
  readonly leader: SignedIn;
  readonly member: SignedIn;
}

export async function troupe(api: TestApi, given: Parameters<typeof anOrganisation>[1] = {}): Promise<Troupe> {
  const organisation = await anOrganisation(api, { kind: 'VOLUNTARY_ORGANISATION', ...given });
  return { ...organisation, leader: await aMember(api, organisation, 'LEADER'), member: await aMember(api, organisation) };
}

/** The codes and paths of user errors, to compare with. */
export const told = (payload: Json): string[] => payload.userErrors.map((error: Json) => [error.code, ...(error.path ?? [])].join(' '));

/** What happened to a thing, in order. */
export async function eventsOf(api: TestApi, subjectId: string): Promise<string[]> {
  const events = await api.dataSource.query<{ type: string }[]>('select type from event where subject_id = $1 order by id', [subjectId]);
  return events.map(({ type }) => type);
}

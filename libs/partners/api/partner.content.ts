import { unknownPlaces, unknownTerms } from '@samskap/catalogue-api';
import { type Problem, Refused, type WriteTransaction } from '@samskap/platform-api';
import type { PartnerCapabilityInput } from '@samskap/platform-contract';

/** The codes that profiles and solutions are described by, as they were sent: problems point into these lists. */
interface GivenCodes {
  readonly targetGroups: readonly string[];
  readonly serviceAreas: readonly string[];
  readonly places?: readonly string[];
  readonly capabilities?: readonly PartnerCapabilityInput[];
}

/** Refuses codes that do not exist, each at its place in the list, and capabilities that are named twice. */
export async function refuseWrongCodes({ manager }: WriteTransaction, given: GivenCodes): Promise<void> {
  const places = given.places ?? [];
  const capabilities = (given.capabilities ?? []).map(({ code }) => code);
  const problems = [
    ...unknownAt(given.targetGroups, await unknownTerms(manager, 'TARGET_GROUP', given.targetGroups), (index) => ['targetGroups', index]),
    ...unknownAt(given.serviceAreas, await unknownTerms(manager, 'SERVICE_AREA', given.serviceAreas), (index) => ['serviceAreas', index]),
    ...unknownAt(places, await unknownPlaces(manager, places), (index) => ['places', index]),
    ...unknownAt(capabilities, await unknownTerms(manager, 'CAPABILITY', capabilities), capabilityPath),
    ...capabilities.flatMap((code, index) => (capabilities.indexOf(code) < index ? [{ code: 'CAPABILITY_TWICE', path: capabilityPath(String(index)) }] : [])),
  ];
  if (problems.length > 0) throw new Refused(problems);
}

const capabilityPath = (index: string): string[] => ['capabilities', index, 'code'];

const unknownAt = (given: readonly string[], unknown: readonly string[], pathOf: (index: string) => string[]): Problem[] =>
  [...new Set(unknown)].map((code) => ({ code: 'UNKNOWN_CODE', path: pathOf(String(given.indexOf(code))), params: { given: code } }));

import { type Option, useRead } from '@samskap/ui';
import { PlanChoicesDocument } from './pilots.operations.js';

interface Named {
  id: string;
  name: string;
}

/** Organisations to choose among, with those that must be there whether they are among the first hundred or not. */
export function useOrganisationOptions(always: readonly (Named | null | undefined)[] = []): Option[] {
  const { data } = useRead(PlanChoicesDocument, {});
  return organisationOptions([...always, ...(data?.organisations.nodes ?? [])]);
}

/** Those organisations as choices, each once. */
export function organisationOptions(organisations: readonly (Named | null | undefined)[]): Option[] {
  const known = organisations.filter((one) => one != null);
  return [...new Map(known.map(({ id, name }) => [id, { value: id, label: name }])).values()];
}

import { type Option, useRead } from '@samskap/ui';
import { PlanChoicesDocument } from './pilots.operations.js';

/** Organisations to choose among, with those that must be there whether they are among the first hundred or not. */
export function useOrganisationOptions(always: readonly ({ id: string; name: string } | null | undefined)[] = []): Option[] {
  const { data } = useRead(PlanChoicesDocument, {});
  const all = [...always.filter((one) => one != null), ...(data?.organisations.nodes ?? [])];
  return [...new Map(all.map(({ id, name }) => [id, { value: id, label: name }])).values()];
}

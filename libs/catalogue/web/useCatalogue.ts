import type { Option } from '@samskap/ui';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { CatalogueDocument, type CatalogueQuery, type TermOptionFragment } from './catalogue.operations.js';

/** The coded lists as choices for pickers, parents before children, in the language of the screen. */
export interface Catalogue {
  places: Option[];
  targetGroups: Option[];
  serviceAreas: Option[];
  capabilities: Option[];
}

type PlaceRow = CatalogueQuery['places'][number];

const empty: Catalogue = { places: [], targetGroups: [], serviceAreas: [], capabilities: [] };
const inNorwegian = new Intl.Collator('nb');

// Asked as written and marked by nothing, so that the answer is kept through every write: the lists change only by a release.
const query = String(CatalogueDocument);
const context = { document: query };

const termOption = ({ code, label, parent }: TermOptionFragment): Option => ({ value: code, label, parent: parent?.code ?? null });

/** Each county by name, followed by its municipalities by name, each followed by its bydeler. */
function placeOptions(rows: readonly PlaceRow[]): Option[] {
  const byName = rows.toSorted((one, other) => inNorwegian.compare(one.name, other.name));
  const lay = (parent: string | null): Option[] =>
    byName
      .filter((row) => (row.parent?.code ?? null) === parent)
      .flatMap(({ code, name, kind }) => [{ value: code, label: name, parent }, ...(kind === 'DISTRICT' ? [] : lay(code))]);
  return lay(null);
}

/**
 * The catalogue for pickers. It is asked for when the first picker appears (`pause` until then) and kept from there on;
 * the lists are empty while it loads.
 */
export function useCatalogue({ pause = false } = {}): Catalogue & { loading: boolean } {
  const [{ data, fetching }] = useQuery<CatalogueQuery>({ query, pause, context });
  const catalogue = useMemo<Catalogue>(
    () =>
      data
        ? {
            places: placeOptions(data.places),
            targetGroups: data.targetGroups.map(termOption),
            serviceAreas: data.serviceAreas.map(termOption),
            capabilities: data.capabilities.map(termOption),
          }
        : empty,
    [data],
  );
  return { ...catalogue, loading: fetching };
}

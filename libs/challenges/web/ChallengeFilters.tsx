import { indented, useCatalogue } from '@samskap/catalogue-web';
import type { ChallengeFilter, ChallengeOrder, ChallengeRoute } from '@samskap/platform-contract';
import { FilterBar, FilterChoices, type FilterState, MoreFilters, SearchField, Select, useFilters, useViewer } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

const defaults = { tekst: '', sted: '', maalgruppe: '', omraade: '', vei: '', naa: '', mine: false, sorter: '' };
type Filters = typeof defaults;

const routes: readonly ChallengeRoute[] = ['EXPLORE', 'CALL'];
const orders: readonly ChallengeOrder[] = ['NEWEST', 'DEADLINE', 'TITLE'];
const among = <Value extends string>(values: readonly Value[], text: string): Value | undefined => values.find((value) => value === text);

/** The filters of the list of needs, kept in the address. */
export const useChallengeFilters = (): FilterState<Filters> => useFilters(defaults);

/** What the API is asked for. */
export function challengeQuery(filters: Filters): { filter: ChallengeFilter; orderBy: ChallengeOrder } {
  const filter: ChallengeFilter = {};
  if (filters.tekst.trim()) filter.text = filters.tekst.trim();
  if (filters.sted) filter.place = filters.sted;
  if (filters.maalgruppe) filter.targetGroup = filters.maalgruppe;
  if (filters.omraade) filter.serviceArea = filters.omraade;
  if (filters.naa === 'aapen' || filters.naa === 'avsluttet') filter.open = filters.naa === 'aapen';
  if (filters.mine) filter.mine = true;
  const route = among(routes, filters.vei);
  if (route) filter.route = route;
  return { filter, orderBy: among(orders, filters.sorter) ?? 'NEWEST' };
}

/** The fields that narrow the list of needs. */
export function ChallengeFilters({ state: { filters, set, clear, active } }: { state: FilterState<Filters> }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { places, targetGroups, serviceAreas } = useCatalogue();
  const field = (name: 'sted' | 'maalgruppe' | 'omraade' | 'vei' | 'naa' | 'sorter') => ({
    id: `filter-${name}`,
    name,
    value: filters[name],
    onChange: (value: string) => set({ [name]: value }),
    error: undefined,
    // None of them has to be filled in, and a mark at each would only be noise.
    optional: false,
  });
  const lesser = [filters.maalgruppe, filters.omraade, filters.vei].some(Boolean);
  return (
    <FilterBar active={active} onClear={clear}>
      <SearchField label={t('challenges.filter.text')} value={filters.tekst} onChange={(tekst) => set({ tekst })} />
      <Select {...field('sted')} label={t('challenges.filter.place')} placeholder={t('challenges.filter.anyPlace')} options={indented(places)} />
      <Select
        {...field('naa')}
        label={t('challenges.filter.open')}
        placeholder={t('challenges.filter.all')}
        options={[
          { value: 'aapen', label: t('challenges.filter.openNow') },
          { value: 'avsluttet', label: t('challenges.filter.notOpen') },
        ]}
      />
      <Select
        {...field('sorter')}
        label={t('challenges.filter.order')}
        placeholder={t('challenges.order.NEWEST')}
        options={[
          { value: 'DEADLINE', label: t('challenges.order.DEADLINE') },
          { value: 'TITLE', label: t('challenges.order.TITLE') },
        ]}
      />
      {viewer && (
        <FilterChoices
          label={t('challenges.filter.show')}
          options={[{ value: 'mine', label: t('challenges.filter.mine') }]}
          value={filters.mine ? ['mine'] : []}
          onChange={(chosen) => set({ mine: chosen.length > 0 })}
        />
      )}
      <MoreFilters label={t('challenges.filter.more')} inUse={lesser}>
        <Select {...field('maalgruppe')} label={t('challenges.filter.targetGroup')} placeholder={t('challenges.filter.anyone')} options={indented(targetGroups)} />
        <Select {...field('omraade')} label={t('challenges.filter.serviceArea')} placeholder={t('challenges.filter.anyArea')} options={indented(serviceAreas)} />
        <Select
          {...field('vei')}
          label={t('challenges.filter.route')}
          placeholder={t('challenges.filter.anyRoute')}
          options={routes.map((route) => ({ value: route, label: t(`challenges.route.${route}`) }))}
        />
      </MoreFilters>
    </FilterBar>
  );
}

import { indented, useCatalogue } from '@samskap/catalogue-web';
import type { OrganisationFilter, OrganisationKind } from '@samskap/platform-contract';
import { FilterBar, FilterChoices, type FilterState, MoreFilters, SearchField, Select, useFilters } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

const defaults = { tekst: '', sted: '', maalgruppe: '', omraade: '', kan: '', type: [] as string[] };
type Filters = typeof defaults;

const kinds: readonly OrganisationKind[] = [
  'SOCIAL_ENTERPRISE',
  'VOLUNTARY_ORGANISATION',
  'BUSINESS',
  'RESEARCH_INSTITUTION',
  'FUNDER',
];

/** The filters of the directory, kept in the address. */
export const usePartnerFilters = (): FilterState<Filters> => useFilters(defaults);

/** What the API is asked for: those that have said what they can do. */
export function partnerQuery(filters: Filters): { filter: OrganisationFilter } {
  const chosen = kinds.filter((kind) => filters.type.includes(kind));
  return {
    filter: {
      partners: true,
      text: filters.tekst.trim() || undefined,
      place: filters.sted || undefined,
      targetGroup: filters.maalgruppe || undefined,
      serviceArea: filters.omraade || undefined,
      capability: filters.kan || undefined,
      kinds: chosen.length > 0 ? chosen : undefined,
    },
  };
}

/** The fields that narrow the directory. */
export function PartnerFilters({ state: { filters, set, clear, active } }: { state: FilterState<Filters> }) {
  const { t } = useTranslation();
  const { places, targetGroups, serviceAreas, capabilities } = useCatalogue();
  const field = (name: 'sted' | 'maalgruppe' | 'omraade' | 'kan') => ({
    id: `filter-${name}`,
    name,
    value: filters[name],
    onChange: (value: string) => set({ [name]: value }),
    error: undefined,
  });
  const lesser = [filters.maalgruppe, filters.omraade].some(Boolean) || filters.type.length > 0;
  return (
    <FilterBar active={active} onClear={clear}>
      <SearchField label={t('partners.list.search')} value={filters.tekst} onChange={(tekst) => set({ tekst })} />
      <Select {...field('sted')} label={t('partners.list.place')} placeholder={t('partners.list.anyPlace')} options={indented(places)} />
      <Select {...field('kan')} label={t('partners.list.capability')} placeholder={t('partners.list.anything')} options={indented(capabilities)} />
      <MoreFilters label={t('partners.list.more')} inUse={lesser}>
        <Select {...field('maalgruppe')} label={t('partners.targetGroups')} placeholder={t('partners.list.anyone')} options={indented(targetGroups)} />
        <Select {...field('omraade')} label={t('partners.serviceAreas')} placeholder={t('partners.list.anyArea')} options={indented(serviceAreas)} />
        <FilterChoices
          label={t('partners.list.kind')}
          options={kinds.map((value) => ({ value, label: t(`partners.kind.${value}`) }))}
          value={filters.type}
          onChange={(type) => set({ type })}
        />
      </MoreFilters>
    </FilterBar>
  );
}

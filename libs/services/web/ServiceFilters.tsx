import { indented, useCatalogue } from '@samskap/catalogue-web';
import type { ServiceFilter } from '@samskap/platform-contract';
import { FilterBar, FilterChoices, type FilterState, MoreFilters, organisationsOf, SearchField, Select, useFilters, useViewer } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

const defaults = { sted: '', maalgruppe: '', behov: '', mine: false };
type Filters = typeof defaults;

/** What the list is narrowed by and may be shared: place, people and need stand in the address. What is searched for does not. */
export const useServiceFilters = (): FilterState<Filters> => useFilters(defaults);

/** What the API is asked for. One's own are shown whatever state they are in. */
export const serviceQuery = ({ sted, maalgruppe, behov, mine }: Filters, words: string): { filter: ServiceFilter } => ({
  filter: {
    text: words.trim() || undefined,
    place: sted || undefined,
    targetGroup: maalgruppe || undefined,
    need: behov || undefined,
    ...(mine ? { mine, status: ['DRAFT', 'ACTIVE', 'CLOSED'] } : { status: ['ACTIVE'] }),
  },
});

interface ServiceFiltersProps {
  state: FilterState<Filters>;
  /** What is searched for: kept by the page as long as it is open, and nowhere else. */
  words: string;
  onWords: (words: string) => void;
}

/** One field to search in, and the rest behind «Flere valg». */
export function ServiceFilters({ state: { filters, set, clear, active }, words, onWords }: ServiceFiltersProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { places, targetGroups, serviceAreas } = useCatalogue();
  const field = (name: 'sted' | 'maalgruppe' | 'behov') => ({
    id: `filter-${name}`,
    name,
    value: filters[name],
    onChange: (value: string) => set({ [name]: value }),
    error: undefined,
  });
  const clearAll = () => {
    clear();
    onWords('');
  };
  return (
    <div className="service-search">
      <FilterBar active={active + (words ? 1 : 0)} onClear={clearAll}>
        <SearchField label={t('services.filter.text')} value={words} onChange={onWords} />
        {organisationsOf(viewer).length > 0 && (
          <FilterChoices
            label={t('services.filter.show')}
            options={[{ value: 'mine', label: t('services.filter.mine') }]}
            value={filters.mine ? ['mine'] : []}
            onChange={(chosen) => set({ mine: chosen.length > 0 })}
          />
        )}
        <MoreFilters label={t('services.filter.more')} inUse={Boolean(filters.sted || filters.maalgruppe || filters.behov)}>
          <Select {...field('sted')} label={t('services.filter.place')} placeholder={t('services.filter.anyPlace')} options={indented(places)} />
          <Select {...field('maalgruppe')} label={t('services.filter.targetGroup')} placeholder={t('services.filter.anyone')} options={indented(targetGroups)} />
          <Select {...field('behov')} label={t('services.filter.need')} placeholder={t('services.filter.anyNeed')} options={indented(serviceAreas)} />
        </MoreFilters>
      </FilterBar>
      <p className="quiet no-print">{t('services.filter.nothingKept')}</p>
    </div>
  );
}

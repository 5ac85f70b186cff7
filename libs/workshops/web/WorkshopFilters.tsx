import { indented, useCatalogue } from '@samskap/catalogue-web';
import type { WorkshopFilter } from '@samskap/platform-contract';
import { FilterBar, FilterChoices, type FilterState, SearchField, Select, useFilters, useViewer } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

const defaults = { tekst: '', sted: '', maalgruppe: '', mine: false };
type Filters = typeof defaults;

/** The filters of the list of workshops, kept in the address. */
export const useWorkshopFilters = (): FilterState<Filters> => useFilters(defaults);

/** What the API is asked for. */
export const workshopQuery = ({ tekst, sted, maalgruppe, mine }: Filters): WorkshopFilter => ({
  text: tekst.trim() || undefined,
  place: sted || undefined,
  targetGroup: maalgruppe || undefined,
  mine: mine || undefined,
});

/** The fields that narrow the list of workshops. */
export function WorkshopFilters({ state: { filters, set, clear, active } }: { state: FilterState<Filters> }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { places, targetGroups } = useCatalogue();
  const field = (name: 'sted' | 'maalgruppe') => ({
    id: `filter-${name}`,
    name,
    value: filters[name],
    onChange: (value: string) => set({ [name]: value }),
    error: undefined,
  });
  return (
    <FilterBar active={active} onClear={clear}>
      <SearchField label={t('workshops.list.search')} value={filters.tekst} onChange={(tekst) => set({ tekst })} />
      <Select {...field('sted')} label={t('workshops.list.place')} placeholder={t('workshops.list.anyPlace')} options={indented(places)} />
      <Select
        {...field('maalgruppe')}
        label={t('workshops.list.targetGroup')}
        placeholder={t('workshops.list.anyTargetGroup')}
        options={indented(targetGroups)}
      />
      {viewer && (
        <FilterChoices
          label={t('workshops.list.show')}
          options={[{ value: 'mine', label: t('workshops.list.mine') }]}
          value={filters.mine ? ['mine'] : []}
          onChange={(chosen: string[]) => set({ mine: chosen.includes('mine') })}
        />
      )}
    </FilterBar>
  );
}

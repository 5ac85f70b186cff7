import { indented, useCatalogue } from '@samskap/catalogue-web';
import type { VolunteerAssignmentFilter } from '@samskap/platform-contract';
import { FilterBar, FilterChoices, type FilterState, MoreFilters, SearchField, Select, useFilters, useViewer } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

const defaults = { tekst: '', sted: '', maalgruppe: '', ledig: false, mine: false };
type Filters = typeof defaults;

/** The filters of the list of assignments, kept in the address. */
export const useAssignmentFilters = (): FilterState<Filters> => useFilters(defaults);

/** What the API is asked for. One's own are shown whether they are open or not. */
export const assignmentQuery = ({ tekst, sted, maalgruppe, ledig, mine }: Filters): { filter: VolunteerAssignmentFilter } => ({
  filter: {
    text: tekst.trim() || undefined,
    place: sted || undefined,
    targetGroup: maalgruppe || undefined,
    free: ledig || undefined,
    ...(mine ? { mine, status: ['DRAFT', 'OPEN', 'CLOSED'] } : {}),
  },
});

/** The fields that narrow the list of assignments. */
export function AssignmentFilters({ state: { filters, set, clear, active } }: { state: FilterState<Filters> }) {
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
  const choices = viewer ? (['free', 'mine'] as const) : (['free'] as const);
  return (
    <FilterBar active={active} onClear={clear}>
      <Select {...field('sted')} label={t('volunteers.filter.place')} placeholder={t('volunteers.filter.anyPlace')} options={indented(places)} />
      <SearchField label={t('volunteers.filter.text')} value={filters.tekst} onChange={(tekst) => set({ tekst })} />
      <MoreFilters label={t('volunteers.filter.more')} inUse={Boolean(filters.maalgruppe || filters.ledig || filters.mine)}>
        <Select {...field('maalgruppe')} label={t('volunteers.filter.targetGroup')} placeholder={t('volunteers.filter.anyone')} options={indented(targetGroups)} />
        <FilterChoices
          label={t('volunteers.filter.show')}
          options={choices.map((value) => ({ value, label: t(`volunteers.filter.${value}`) }))}
          value={[filters.ledig ? 'free' : '', filters.mine ? 'mine' : '']}
          onChange={(chosen: string[]) => set({ ledig: chosen.includes('free'), mine: chosen.includes('mine') })}
        />
      </MoreFilters>
    </FilterBar>
  );
}

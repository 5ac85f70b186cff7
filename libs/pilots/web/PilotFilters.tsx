import { indented, useCatalogue } from '@samskap/catalogue-web';
import type { PilotDecision, PilotFilter, PilotOrder, PilotStatus } from '@samskap/platform-contract';
import { FilterBar, FilterChoices, type FilterState, MoreFilters, SearchField, Select, useFilters, useViewer } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

const defaults = {
  tekst: '',
  status: [] as string[],
  resultat: [] as string[],
  sted: '',
  maalgruppe: '',
  overfrist: false,
  mine: false,
  sorter: '',
};
type Filters = typeof defaults;

const statuses: readonly PilotStatus[] = ['PLANNED', 'RUNNING', 'EVALUATING', 'DECIDED'];
const decisions: readonly PilotDecision[] = ['ADOPT', 'STOP'];
const orders: readonly PilotOrder[] = ['NEXT_CHECKPOINT', 'TITLE'];

const amongst = <Value extends string>(values: readonly Value[], chosen: readonly string[]): Value[] | undefined => {
  const known = values.filter((value) => chosen.includes(value));
  return known.length > 0 ? known : undefined;
};

/** The filters of the list of pilots, kept in the address. */
export const usePilotFilters = (): FilterState<Filters> => useFilters(defaults);

/** What the API is asked for. */
export function pilotQuery(filters: Filters): { filter: PilotFilter; orderBy: PilotOrder } {
  const filter: PilotFilter = {
    status: amongst(statuses, filters.status),
    decision: amongst(decisions, filters.resultat),
    place: filters.sted || undefined,
    targetGroup: filters.maalgruppe || undefined,
    text: filters.tekst.trim() || undefined,
    overdue: filters.overfrist || undefined,
    mine: filters.mine || undefined,
  };
  return { filter, orderBy: orders.find((order) => order === filters.sorter) ?? 'NEWEST' };
}

/** The fields that narrow the list of pilots. */
export function PilotFilters({ state: { filters, set, clear, active } }: { state: FilterState<Filters> }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { places, targetGroups } = useCatalogue();
  const field = (name: 'sted' | 'maalgruppe' | 'sorter') => ({
    id: `filter-${name}`,
    name,
    value: filters[name],
    onChange: (value: string) => set({ [name]: value }),
    error: undefined,
  });
  const lesser = filters.maalgruppe !== '' || filters.resultat.length > 0;
  const shown = [filters.overfrist ? 'overdue' : '', filters.mine ? 'mine' : ''];
  const showing = viewer ? (['overdue', 'mine'] as const) : (['overdue'] as const);
  return (
    <FilterBar active={active} onClear={clear}>
      <SearchField label={t('pilots.list.search')} value={filters.tekst} onChange={(tekst) => set({ tekst })} />
      <Select {...field('sted')} label={t('pilots.list.place')} placeholder={t('pilots.list.anyPlace')} options={indented(places)} />
      <Select
        {...field('sorter')}
        label={t('pilots.list.order')}
        placeholder={t('pilots.list.orders.NEWEST')}
        options={orders.map((value) => ({ value, label: t(`pilots.list.orders.${value}`) }))}
      />
      <div className="filter-chips">
        <FilterChoices
          label={t('pilots.list.status')}
          options={statuses.map((value) => ({ value, label: t(`pilots.status.${value}`) }))}
          value={filters.status}
          onChange={(status) => set({ status })}
        />
        <FilterChoices
          label={t('pilots.list.show')}
          options={showing.map((value) => ({ value, label: t(`pilots.list.${value}`) }))}
          value={shown}
          onChange={(chosen: string[]) => set({ overfrist: chosen.includes('overdue'), mine: chosen.includes('mine') })}
        />
      </div>
      <MoreFilters label={t('pilots.list.more')} inUse={lesser}>
        <Select
          {...field('maalgruppe')}
          label={t('pilots.list.targetGroup')}
          placeholder={t('pilots.list.anyTargetGroup')}
          options={indented(targetGroups)}
        />
        <FilterChoices
          label={t('pilots.list.decision')}
          options={decisions.map((value) => ({ value, label: t(`pilots.became.${value}`) }))}
          value={filters.resultat}
          onChange={(resultat) => set({ resultat })}
        />
      </MoreFilters>
    </FilterBar>
  );
}

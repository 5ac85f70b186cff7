import { indented, useCatalogue } from '@samskap/catalogue-web';
import type { IdeaFilter, IdeaKind, IdeaStatus } from '@samskap/platform-contract';
import { FilterBar, FilterChoices, type FilterState, MoreFilters, SearchField, Select, useFilters, useViewer } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

const defaults = { tekst: '', status: [] as string[], type: [] as string[], sted: '', maalgruppe: '', mine: false };
type Filters = typeof defaults;

const statuses: readonly IdeaStatus[] = ['TAKEN_FORWARD', 'PARKED', 'NOT_NOW', 'ANSWERED', 'NEW'];
const kinds: readonly IdeaKind[] = ['IDEA', 'NEED', 'QUESTION'];

const amongst = <Value extends string>(values: readonly Value[], chosen: readonly string[]): Value[] | undefined => {
  const known = values.filter((value) => chosen.includes(value));
  return known.length > 0 ? known : undefined;
};

/** The filters of the list of what came in, kept in the address. */
export const useIdeaFilters = (): FilterState<Filters> => useFilters(defaults);

/** What the API is asked for. */
export const ideaQuery = (filters: Filters): IdeaFilter => ({
  status: amongst(statuses, filters.status),
  kinds: amongst(kinds, filters.type),
  place: filters.sted || undefined,
  targetGroup: filters.maalgruppe || undefined,
  text: filters.tekst.trim() || undefined,
  mine: filters.mine || undefined,
});

/** The fields that narrow it. Questions are seen by those who answer alone, so nobody else is offered them. */
export function IdeaFilters({ state: { filters, set, clear, active } }: { state: FilterState<Filters> }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { places, targetGroups } = useCatalogue();
  const field = (name: 'sted' | 'maalgruppe') => ({ id: `filter-${name}`, name, value: filters[name], onChange: (value: string) => set({ [name]: value }), error: undefined });
  const seen = <Value extends string>(values: readonly Value[], own: Value) => values.filter((value) => viewer || value !== own);
  return (
    <FilterBar active={active} onClear={clear}>
      <SearchField label={t('ideas.list.search')} value={filters.tekst} onChange={(tekst) => set({ tekst })} />
      <Select {...field('sted')} label={t('ideas.place')} placeholder={t('ideas.list.anyPlace')} options={indented(places)} />
      <div className="filter-chips">
        <FilterChoices
          label={t('ideas.list.status')}
          options={seen(statuses, 'ANSWERED').map((value) => ({ value, label: t(`ideas.status.${value}`) }))}
          value={filters.status}
          onChange={(status) => set({ status })}
        />
        <FilterChoices
          label={t('ideas.list.kind')}
          options={seen(kinds, 'QUESTION').map((value) => ({ value, label: t(`ideas.kind.${value}`) }))}
          value={filters.type}
          onChange={(type) => set({ type })}
        />
        {viewer && (
          <FilterChoices
            label={t('ideas.list.show')}
            options={[{ value: 'mine', label: t('ideas.list.mine') }]}
            value={filters.mine ? ['mine'] : []}
            onChange={(chosen: string[]) => set({ mine: chosen.includes('mine') })}
          />
        )}
      </div>
      <MoreFilters label={t('ideas.list.more')} inUse={filters.maalgruppe !== ''}>
        <Select {...field('maalgruppe')} label={t('ideas.targetGroup')} placeholder={t('ideas.list.anyTargetGroup')} options={indented(targetGroups)} />
      </MoreFilters>
    </FilterBar>
  );
}

import type { OrganisationStatus } from '@samskap/platform-contract';
import { Button, EmptyState, FilterBar, FilterChoices, Loaded, Pager, SearchField, TextLink, useAct, useFilters, useReadPages } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type JudgedOrganisationFragment, OrganisationsToRunDocument } from '../organisations.operations.js';
import { OrganisationStatusTag } from '../OrganisationStatusTag.js';
import { spaced } from '../RegisterText.js';
import { ReasonDialog } from './ReasonDialog.js';
import { useJudge } from './useJudge.js';

const statuses: OrganisationStatus[] = ['PENDING', 'VERIFIED', 'SUSPENDED'];
const defaults = { tekst: '', status: [] as string[] };

/** Every organisation, whatever its state, with the way to shut one out and to let it in again. */
export function Organisations() {
  const { t } = useTranslation();
  const { filters, set, clear, active } = useFilters(defaults);
  const chosen = statuses.filter((status) => filters.status.includes(status));
  const filter = { text: filters.tekst || null, statuses: chosen.length > 0 ? chosen : statuses };
  const read = useReadPages(OrganisationsToRunDocument, { filter }, (data) => data.organisations);
  return (
    <>
      <FilterBar active={active} onClear={clear}>
        <SearchField label={t('organisations.all.search')} value={filters.tekst} onChange={(tekst) => set({ tekst })} />
        <FilterChoices
          label={t('organisations.all.status')}
          options={statuses.map((value) => ({ value, label: t(`organisations.status.${value}`) }))}
          value={filters.status}
          onChange={(status) => set({ status })}
        />
      </FilterBar>
      <Loaded read={read}>
        {() =>
          read.nodes.length === 0 ? (
            <EmptyState title={t('organisations.all.none')}>{t('organisations.all.noneHint')}</EmptyState>
          ) : (
            <>
              <div className="table-scroll" aria-busy={read.refreshing}>
                <table className="ds-table people-table">
                  <caption>{t('organisations.all.caption', { count: read.total ?? 0 })}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{t('organisations.name')}</th>
                      <th scope="col">{t('organisations.kindTerm')}</th>
                      <th scope="col">{t('organisations.all.status')}</th>
                      <th scope="col">{t('organisations.all.act')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {read.nodes.map((organisation) => (
                      <Row key={organisation.id} organisation={organisation} />
                    ))}
                  </tbody>
                </table>
              </div>
              <Pager shown={read.nodes.length} total={read.total} hasMore={read.hasMore} loading={read.loadingMore} onMore={read.more} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function Row({ organisation }: { organisation: JudgedOrganisationFragment }) {
  const { t } = useTranslation();
  const { slug, name, kind, status, organisationNumber, place, statusReason } = organisation;
  return (
    <tr>
      <th scope="row">
        <TextLink to={`/partnere/${slug}/organisasjon`}>{name}</TextLink>
        <span className="quiet table-more">{[organisationNumber && spaced(organisationNumber), place?.name].filter(Boolean).join(' · ')}</span>
      </th>
      <td data-label={t('organisations.kindTerm')}>{t(`organisations.kind.${kind}`)}</td>
      <td data-label={t('organisations.all.status')}>
        <OrganisationStatusTag status={status} />
        {statusReason && <span className="quiet table-more">{statusReason}</span>}
      </td>
      <td>
        <Act organisation={organisation} />
      </td>
    </tr>
  );
}

function Act({ organisation }: { organisation: JudgedOrganisationFragment }) {
  const { t } = useTranslation();
  const { name, status, statusReason } = organisation;
  const { act, busy } = useAct();
  const judge = useJudge();
  const [open, setOpen] = useState(false);
  if (status === 'SUSPENDED') {
    return (
      <Button
        variant="secondary"
        data-size="sm"
        busy={busy}
        aria-label={t('organisations.all.restoreOne', { name })}
        onClick={() => void act((key) => judge(organisation, 'VERIFIED', key), t('organisations.all.restored', { name }))}
      >
        {t('organisations.all.restore')}
      </Button>
    );
  }
  // One that was sent back is not in the queue until its leaders have answered.
  if (status === 'PENDING' && statusReason) return <span className="quiet">{t('organisations.all.theirTurn')}</span>;
  if (status === 'PENDING') return <TextLink to="/administrasjon/venter">{t('organisations.all.inQueue')}</TextLink>;
  return (
    <>
      <Button variant="tertiary" tone="danger" data-size="sm" aria-label={`${t('organisations.judge.SUSPENDED.action')}: ${name}`} onClick={() => setOpen(true)}>
        {t('organisations.judge.SUSPENDED.action')}
      </Button>
      <ReasonDialog organisation={organisation} to="SUSPENDED" open={open} onClose={() => setOpen(false)} />
    </>
  );
}

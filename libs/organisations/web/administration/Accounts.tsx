import { Alert, Button, ConfirmDialog, DateText, EmptyState, FilterBar, FilterChoices, Loaded, Pager, SearchField, StatusTag, TextLink, useAct, useFilters, useReadPages, useViewer, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountsToRunDocument, type AccountToRunFragment, SetAdministratorDocument, SuspendAccountDocument } from '../organisations.operations.js';

const defaults = { tekst: '', vis: [] as string[] };

/** Everybody's accounts. That an administrator saw them is kept, and the person may read it. */
export function Accounts() {
  const { t } = useTranslation();
  const { filters, set, clear, active } = useFilters(defaults);
  const filter = {
    text: filters.tekst || null,
    suspended: filters.vis.includes('SUSPENDED') ? true : null,
    administrator: filters.vis.includes('ADMINISTRATOR') ? true : null,
  };
  const read = useReadPages(AccountsToRunDocument, { filter }, (data) => data.accounts);
  return (
    <>
      <Alert tone="info">{t('organisations.accounts.logged')}</Alert>
      <FilterBar active={active} onClear={clear}>
        <SearchField label={t('organisations.accounts.search')} value={filters.tekst} onChange={(tekst) => set({ tekst })} />
        <FilterChoices
          label={t('organisations.accounts.show')}
          options={(['SUSPENDED', 'ADMINISTRATOR'] as const).map((value) => ({ value, label: t(`organisations.accounts.only.${value}`) }))}
          value={filters.vis}
          onChange={(vis) => set({ vis })}
        />
      </FilterBar>
      <Loaded read={read}>
        {() =>
          read.nodes.length === 0 ? (
            <EmptyState title={t('organisations.accounts.none')}>{t('organisations.accounts.noneHint')}</EmptyState>
          ) : (
            <>
              <div className="table-scroll" aria-busy={read.refreshing}>
                <table className="ds-table people-table">
                  <caption>{t('organisations.accounts.caption', { count: read.total ?? 0 })}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{t('organisations.accounts.person')}</th>
                      <th scope="col">{t('organisations.accounts.places')}</th>
                      <th scope="col">{t('organisations.accounts.lastSignedIn')}</th>
                      <th scope="col">{t('organisations.all.act')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {read.nodes.map((account) => (
                      <Row key={account.id} account={account} />
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

function Row({ account }: { account: AccountToRunFragment }) {
  const { t } = useTranslation();
  const me = useViewer()?.person.id;
  const { id, name, email, administrator, suspendedAt, lastSignedInAt, memberships } = account;
  return (
    <tr>
      <th scope="row">
        {name}
        <span className="quiet table-more">{email}</span>
        {(administrator || suspendedAt) && (
          <span className="cluster tags table-more">
            {administrator && <StatusTag tone="accent">{t('organisations.accounts.administrator')}</StatusTag>}
            {suspendedAt && <StatusTag tone="danger">{t('organisations.accounts.suspended')}</StatusTag>}
          </span>
        )}
      </th>
      <td data-label={t('organisations.accounts.places')}>
        {memberships.length === 0 && <span className="quiet">{t('organisations.accounts.nowhere')}</span>}
        <ul className="plain-list">
          {memberships.map(({ organisation, role }) =>
            organisation ? (
              <li key={organisation.id}>
                <TextLink to={`/partnere/${organisation.slug}/organisasjon`}>{organisation.name}</TextLink>
                {role === 'LEADER' && ` (${t('organisations.role.LEADER').toLowerCase()})`}
              </li>
            ) : null,
          )}
        </ul>
      </td>
      <td data-label={t('organisations.accounts.lastSignedIn')}>
        {lastSignedInAt ? <DateText value={lastSignedInAt} style="short" /> : <span className="quiet">{t('organisations.accounts.never')}</span>}
      </td>
      <td>
        {id === me ? (
          <span className="quiet">{t('organisations.accounts.yours')}</span>
        ) : (
          <div className="cluster">
            <Change account={account} what={suspendedAt ? 'letIn' : 'shutOut'} />
            {!suspendedAt && <Change account={account} what={administrator ? 'noAdministrator' : 'makeAdministrator'} />}
          </div>
        )}
      </td>
    </tr>
  );
}

type What = 'letIn' | 'shutOut' | 'makeAdministrator' | 'noAdministrator';

/** One change to an account; everything but letting someone in again is confirmed. */
function Change({ account, what }: { account: AccountToRunFragment; what: What }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { act, busy } = useAct();
  const suspend = useWrite(SuspendAccountDocument);
  const setAdministrator = useWrite(SetAdministratorDocument);
  const { id, version, name } = account;
  const send = async (idempotencyKey: string) => {
    const input = { id, version, idempotencyKey };
    if (what === 'letIn' || what === 'shutOut') return (await suspend({ input: { ...input, suspended: what === 'shutOut' } })).suspendAccount;
    return (await setAdministrator({ input: { ...input, administrator: what === 'makeAdministrator' } })).setAdministrator;
  };
  const confirm = async () => {
    await act(send, t(`organisations.accounts.${what}.done`, { name }));
    setOpen(false);
  };
  const words = t(`organisations.accounts.${what}.action`);
  return (
    <>
      <Button
        variant={what === 'letIn' ? 'secondary' : 'tertiary'}
        tone={what === 'shutOut' ? 'danger' : undefined}
        data-size="sm"
        busy={busy}
        aria-label={`${words}: ${name}`}
        onClick={() => (what === 'letIn' ? void confirm() : setOpen(true))}
      >
        {words}
      </Button>
      <ConfirmDialog open={open} title={`${words}: ${name}`} action={words} busy={busy} onConfirm={() => void confirm()} onClose={() => setOpen(false)}>
        {t(`organisations.accounts.${what}.text`, { name })}
      </ConfirmDialog>
    </>
  );
}

import { Button, ConfirmDialog, DateText, DefinitionList, EmptyState, LinkButton, PrintButton, StatusTag, useAct, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { registrationTones } from '../words.js';
import { CancelRegistrationAsHostDocument, type WorkshopRegistrationsFragment } from '../workshops.operations.js';

type Row = WorkshopRegistrationsFragment['registrations'][number];

/** Who comes and who waits, for the hosts: at the door, on paper or on a screen. */
export function RegistrationList({ workshop }: { workshop: WorkshopRegistrationsFragment }) {
  const { t } = useTranslation();
  const { capacity, taken, waiting, registrations, slug } = workshop;
  const [asking, setAsking] = useState<Row>();
  return (
    <>
      <DefinitionList
        items={[
          { term: t('workshops.list.coming'), value: t('workshops.takenOf', { taken, capacity }) },
          { term: t('workshops.list.waiting'), value: String(waiting) },
        ]}
      />
      {registrations.length === 0 ? (
        <EmptyState title={t('workshops.registrations.none')} action={<LinkButton to={`/verksted/${slug}/plakat`}>{t('workshops.poster.title')}</LinkButton>}>
          {t('workshops.registrations.noneHint')}
        </EmptyState>
      ) : (
        <>
          <div className="no-print">
            <PrintButton />
          </div>
          <div className="table-scroll" role="region" aria-label={t('workshops.registrations.title')} tabIndex={0}>
            <table className="ds-table registrations">
              <thead>
                <tr>
                  <th scope="col">{t('workshops.register.name')}</th>
                  <th scope="col">{t('workshops.registrations.status')}</th>
                  <th scope="col">{t('workshops.registrations.age')}</th>
                  <th scope="col">{t('workshops.register.email')}</th>
                  <th scope="col">{t('workshops.registrations.at')}</th>
                  <th scope="col" className="no-print">
                    <span className="ds-sr-only">{t('workshops.registrations.callOff')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {registrations.map((row) => (
                  <RegistrationRow key={row.id} row={row} onCallOff={() => setAsking(row)} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      <CallOffDialog row={asking} onClose={() => setAsking(undefined)} />
    </>
  );
}

function RegistrationRow({ row, onCallOff }: { row: Row; onCallOff: () => void }) {
  const { t } = useTranslation();
  return (
    <tr data-status={row.status}>
      <th scope="row">{row.name}</th>
      <td>
        <StatusTag tone={registrationTones[row.status]}>
          {row.position === null ? t(`workshops.registrationStatus.${row.status}`) : t('workshops.registrations.waits', { position: row.position })}
        </StatusTag>
      </td>
      <td>{t(row.adult ? 'workshops.registrations.adult' : 'workshops.registrations.young')}</td>
      <td>{row.email}</td>
      <td>
        <DateText value={row.registeredAt} style="short" />
      </td>
      <td className="no-print">
        {row.status !== 'CANCELLED' && (
          <Button variant="tertiary" onClick={onCallOff} aria-label={t('workshops.registrations.callOffOf', { name: row.name })}>
            {t('workshops.registrations.callOff')}
          </Button>
        )}
      </td>
    </tr>
  );
}

function CallOffDialog({ row, onClose }: { row: Row | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const cancel = useWrite(CancelRegistrationAsHostDocument);
  const { act, busy } = useAct();
  const confirm = async (id: string, name: string) => {
    const done = await act(
      async (idempotencyKey) => (await cancel({ input: { id, idempotencyKey } })).cancelRegistration,
      t('workshops.registrations.calledOff', { name }),
    );
    if (done) onClose();
  };
  return (
    <ConfirmDialog
      open={row !== undefined}
      title={t('workshops.registrations.callOffTitle', { name: row?.name ?? '' })}
      action={t('workshops.registrations.callOff')}
      busy={busy}
      onConfirm={() => row && void confirm(row.id, row.name)}
      onClose={onClose}
    >
      {t(row?.email ? 'workshops.registrations.callOffTold' : 'workshops.registrations.callOffUntold')}
    </ConfirmDialog>
  );
}

import { organisationLimits } from '@samskap/organisations-contract';
import { Button, ConfirmDialog, Dialog, Form, Section, TextField, useAct, useForm, useNotify, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OwnOrganisationFragment, type OwnUnitFragment, RemoveUnitDocument, SaveUnitDocument } from '../organisations.operations.js';
import { spaced } from '../RegisterText.js';

/** Departments, bydeler and offices of an organisation. */
export function Units({ organisation }: { organisation: OwnOrganisationFragment }) {
  const { t } = useTranslation();
  const { units, viewerCan } = organisation;
  if (units.length === 0 && !viewerCan.manageUnits) return null;
  return (
    <Section title={t('organisations.units.title')} action={viewerCan.manageUnits && <SaveUnit organisationId={organisation.id} />}>
      {units.length > 0 ? (
        <ul className="plain-list changeables">
          {units.map((unit) => (
            <li key={unit.id} className="changeable">
              <div>
                <h3 className="changeable-term">{unit.name}</h3>
                {unit.organisationNumber && (
                  <p className="quiet">
                    {t('organisations.number')} <span className="nowrap">{spaced(unit.organisationNumber)}</span>
                  </p>
                )}
              </div>
              {viewerCan.manageUnits && (
                <div className="cluster">
                  <SaveUnit organisationId={organisation.id} unit={unit} />
                  <RemoveUnit organisationId={organisation.id} unit={unit} />
                </div>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">{t('organisations.units.none')}</p>
      )}
    </Section>
  );
}

function SaveUnit({ organisationId, unit }: { organisationId: string; unit?: OwnUnitFragment }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const title = unit ? t('organisations.units.changeOne', { name: unit.name }) : t('organisations.units.add');
  return (
    <>
      <Button variant="secondary" aria-label={title} onClick={() => setOpen(true)}>
        {unit ? t('organisations.people.change') : title}
      </Button>
      <Dialog open={open} title={title} onClose={() => setOpen(false)}>
        <UnitForm organisationId={organisationId} unit={unit} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function UnitForm({ organisationId, unit, onDone }: { organisationId: string; unit: OwnUnitFragment | undefined; onDone: () => void }) {
  const { t } = useTranslation();
  const save = useWrite(SaveUnitDocument);
  const notify = useNotify();
  const form = useForm({
    key: `unit-${unit?.id ?? organisationId}`,
    initial: { name: unit?.name ?? '', organisationNumber: unit?.organisationNumber ?? '' },
    submit: async ({ name, organisationNumber }, idempotencyKey) =>
      (await save({ input: { organisationId, id: unit?.id ?? null, name: name.trim(), organisationNumber: organisationNumber.trim() || null, idempotencyKey } })).saveUnit,
    done: () => {
      notify(t('organisations.units.saved'));
      onDone();
    },
  });
  return (
    <Form form={form} submitLabel={t('organisations.save')}>
      <TextField {...form.field('name')} label={t('organisations.name')} maxLength={organisationLimits.unitName} autoComplete="off" />
      <TextField {...form.field('organisationNumber')} label={t('organisations.number')} hint={t('organisations.units.numberHint')} inputMode="numeric" autoComplete="off" optional />
    </Form>
  );
}

function RemoveUnit({ organisationId, unit }: { organisationId: string; unit: OwnUnitFragment }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { act, busy } = useAct();
  const remove = useWrite(RemoveUnitDocument);
  const { id, name } = unit;
  const confirm = async () => {
    await act(async (idempotencyKey) => (await remove({ input: { organisationId, id, idempotencyKey } })).removeUnit, t('organisations.units.removed', { name }));
    setOpen(false);
  };
  return (
    <>
      <Button variant="tertiary" tone="danger" aria-label={t('organisations.people.removeOne', { name })} onClick={() => setOpen(true)}>
        {t('organisations.people.remove')}
      </Button>
      <ConfirmDialog
        open={open}
        title={t('organisations.people.removeTitle', { name })}
        action={t('organisations.people.removeOne', { name })}
        busy={busy}
        onConfirm={() => void confirm()}
        onClose={() => setOpen(false)}
      >
        {t('organisations.units.removeText')}
      </ConfirmDialog>
    </>
  );
}

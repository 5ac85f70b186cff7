import { Button, ConfirmDialog, DateField, Form, organisationsOf, osloToday, Section, Select, TextField, TextLink, useAct, useForm, useNotify, useViewer, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddCoordinatorDocument, type AgreementFullFragment, type CoordinatorRowFragment, EndCoordinatorDocument } from '../organisations.operations.js';
import { Period } from '../Period.js';

/** Who coordinates agencies by an agreement. */
export function Coordinators({ agreement }: { agreement: AgreementFullFragment }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const { coordinators, viewerCan } = agreement;
  return (
    <Section
      title={t('organisations.coordinators.title')}
      action={
        viewerCan.coordinate &&
        !adding && (
          <Button variant="secondary" onClick={() => setAdding(true)}>
            {t('organisations.coordinators.open')}
          </Button>
        )
      }
    >
      {adding && <CoordinatorForm agreement={agreement} onClose={() => setAdding(false)} />}
      {coordinators.length > 0 ? (
        <ul className="plain-list changeables">
          {coordinators.map((coordinator) => (
            <CoordinatorLine key={coordinator.id} coordinator={coordinator} agreement={agreement} />
          ))}
        </ul>
      ) : (
        <p className="quiet">{t('organisations.coordinators.none')}</p>
      )}
    </Section>
  );
}

/** The parties that the viewer leads and that can be coordinated. */
function useOwnAgencies(agreement: AgreementFullFragment) {
  const viewer = useViewer();
  const own = new Set(organisationsOf(viewer).map(({ id }) => id));
  return agreement.parties.flatMap(({ organisation }) =>
    organisation?.kind === 'PUBLIC_AGENCY' && own.has(organisation.id) ? [{ value: organisation.id, label: organisation.name }] : [],
  );
}

function CoordinatorForm({ agreement, onClose }: { agreement: AgreementFullFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const add = useWrite(AddCoordinatorDocument);
  const notify = useNotify();
  const agencies = useOwnAgencies(agreement);
  const form = useForm({
    key: `coordinator-${agreement.id}`,
    initial: { organisationId: agencies[0]?.value ?? '', email: '', startsOn: '', endsOn: '' },
    submit: async ({ organisationId, email, startsOn, endsOn }, idempotencyKey) => {
      const input = { agreementId: agreement.id, organisationId, email: email.trim(), startsOn: startsOn || null, endsOn: endsOn || null, idempotencyKey };
      return (await add({ input })).addCoordinator;
    },
    done: () => {
      notify(t('organisations.coordinators.added'));
      onClose();
    },
  });
  return (
    <div className="tinted-box">
      <Form
        form={form}
        submitLabel={t('organisations.coordinators.add')}
        label={t('organisations.coordinators.open')}
        actions={
          <Button variant="tertiary" onClick={onClose}>
            {t('organisations.cancel')}
          </Button>
        }
      >
        {agencies.length > 1 && <Select {...form.field('organisationId')} label={t('organisations.coordinators.agency')} options={agencies} />}
        <TextField {...form.field('email')} label={t('organisations.email')} hint={t('organisations.coordinators.emailHint')} type="email" autoComplete="off" />
        <div className="field-pair">
          <DateField {...form.field('startsOn')} label={t('organisations.firstDay')} hint={t('organisations.coordinators.startHint')} min={osloToday()} optional />
          <DateField {...form.field('endsOn')} label={t('organisations.lastDay')} hint={t('organisations.coordinators.endHint')} max={agreement.endsOn ?? undefined} optional />
        </div>
      </Form>
    </div>
  );
}

function CoordinatorLine({ coordinator, agreement }: { coordinator: CoordinatorRowFragment; agreement: AgreementFullFragment }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const agencies = useOwnAgencies(agreement);
  const [open, setOpen] = useState(false);
  const { act, busy } = useAct();
  const end = useWrite(EndCoordinatorDocument);
  const { id, person, organisation, startsOn, endsOn } = coordinator;
  // Names of people are for those who are signed in.
  const name = person?.name ?? t(viewer ? 'organisations.people.hidden' : 'organisations.coordinators.signIn');
  const isMe = viewer !== null && viewer !== undefined && person?.id === viewer.person.id;
  const mayEnd = isMe || (agreement.viewerCan.coordinate && agencies.some(({ value }) => value === organisation?.id));
  const confirm = async () => {
    await act(
      async (idempotencyKey) => (await end({ input: { agreementId: agreement.id, id, idempotencyKey } })).endCoordinator,
      t('organisations.coordinators.ended'),
    );
    setOpen(false);
  };
  return (
    <li className="changeable">
      <div>
        <h3 className="changeable-term">{name}</h3>
        <p className="quiet">
          {organisation ? <TextLink to={`/partnere/${organisation.slug}`}>{organisation.name}</TextLink> : t('organisations.agreements.hidden')} ·{' '}
          <Period startsOn={startsOn} endsOn={endsOn} />
        </p>
      </div>
      {mayEnd && (
        <Button variant="secondary" aria-label={t('organisations.coordinators.endOne', { name })} onClick={() => setOpen(true)}>
          {t('organisations.coordinators.end')}
        </Button>
      )}
      <ConfirmDialog
        open={open}
        title={t('organisations.coordinators.endTitle', { name })}
        action={t('organisations.coordinators.end')}
        busy={busy}
        onConfirm={() => void confirm()}
        onClose={() => setOpen(false)}
      >
        {t('organisations.coordinators.endText', { name, organisation: organisation?.name ?? '' })}
      </ConfirmDialog>
    </li>
  );
}

import { Button, DateField, Form, osloToday, Section, Select, useAct, useForm, useNotify, useViewer, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EndStandInDocument, NameStandInDocument, type OwnOrganisationFragment, type OwnStandInFragment } from '../organisations.operations.js';
import { Period } from '../Period.js';
import { othersIn } from './othersIn.js';

/** Who acts for a leader who is away. */
export function StandIns({ organisation }: { organisation: OwnOrganisationFragment }) {
  const { t } = useTranslation();
  const me = useViewer()?.person.id;
  const [naming, setNaming] = useState(false);
  const { standIns, members, viewerCan } = organisation;
  const lead = members.some(({ role, person }) => role === 'LEADER' && person?.id === me);
  const mayName = lead && viewerCan.manageMembers && members.length > 1;
  if (!viewerCan.leave) return null;
  return (
    <Section
      title={t('organisations.standIns.title')}
      action={
        mayName &&
        !naming && (
          <Button variant="secondary" onClick={() => setNaming(true)}>
            {t('organisations.standIns.open')}
          </Button>
        )
      }
    >
      {naming && <StandInForm organisation={organisation} onClose={() => setNaming(false)} />}
      {standIns.length > 0 ? (
        <ul className="plain-list changeables">
          {standIns.map((standIn) => (
            <StandInRow key={standIn.id} standIn={standIn} organisation={organisation} />
          ))}
        </ul>
      ) : (
        <p className="quiet">{t(lead && members.length === 1 ? 'organisations.standIns.alone' : 'organisations.standIns.none')}</p>
      )}
    </Section>
  );
}

function StandInForm({ organisation, onClose }: { organisation: OwnOrganisationFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const me = useViewer()?.person.id;
  const name = useWrite(NameStandInDocument);
  const notify = useNotify();
  const form = useForm({
    key: `stand-in-${organisation.id}`,
    initial: { personId: '', startsOn: osloToday(), endsOn: '' },
    validate: ({ personId, endsOn }) => [
      ...(personId ? [] : [{ code: 'REQUIRED', message: t('organisations.chooseOne'), path: ['personId'] }]),
      ...(endsOn ? [] : [{ code: 'REQUIRED', message: t('organisations.chooseDay'), path: ['endsOn'] }]),
    ],
    submit: async (values, idempotencyKey) => (await name({ input: { ...values, organisationId: organisation.id, idempotencyKey } })).nameStandIn,
    done: () => {
      notify(t('organisations.standIns.named'));
      onClose();
    },
  });
  return (
    <div className="tinted-box">
      <Form
        form={form}
        submitLabel={t('organisations.standIns.name')}
        label={t('organisations.standIns.open')}
        actions={
          <Button variant="tertiary" onClick={onClose}>
            {t('organisations.cancel')}
          </Button>
        }
      >
        <p>{t('organisations.standIns.hint')}</p>
        <Select {...form.field('personId')} label={t('organisations.standIns.who')} options={othersIn(organisation, me)} />
        <div className="field-pair">
          <DateField {...form.field('startsOn')} label={t('organisations.firstDay')} min={osloToday()} />
          <DateField {...form.field('endsOn')} label={t('organisations.lastDay')} min={form.values.startsOn} />
        </div>
      </Form>
    </div>
  );
}

function StandInRow({ standIn, organisation }: { standIn: OwnStandInFragment; organisation: OwnOrganisationFragment }) {
  const { t } = useTranslation();
  const { act, busy } = useAct();
  const end = useWrite(EndStandInDocument);
  const { id, leader, person, startsOn, endsOn } = standIn;
  const hidden = t('organisations.people.hidden');
  const back = () =>
    act(
      async (idempotencyKey) => (await end({ input: { organisationId: organisation.id, id, idempotencyKey } })).endStandIn,
      t('organisations.standIns.ended'),
    );
  return (
    <li className="changeable">
      <div>
        <h3 className="changeable-term">{t('organisations.standIns.for', { person: person?.name ?? hidden, leader: leader?.name ?? hidden })}</h3>
        <p className="quiet">
          <Period startsOn={startsOn} endsOn={endsOn} />
        </p>
      </div>
      {organisation.viewerCan.manageMembers && (
        <Button variant="secondary" busy={busy} aria-label={t('organisations.standIns.endOne', { name: person?.name ?? hidden })} onClick={() => void back()}>
          {t('organisations.standIns.end')}
        </Button>
      )}
    </li>
  );
}

import { Button, Dialog, Form, Select, useForm, useNotify, useViewer, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HandOverLeadershipDocument, type OwnOrganisationFragment } from '../organisations.operations.js';
import { othersIn } from './othersIn.js';

/** Gives the leadership to another member, in one step for both. */
export function HandOver({ organisation }: { organisation: OwnOrganisationFragment }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {t('organisations.handOver.open')}
      </Button>
      <Dialog open={open} title={t('organisations.handOver.title')} onClose={() => setOpen(false)}>
        <HandOverForm organisation={organisation} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function HandOverForm({ organisation, onDone }: { organisation: OwnOrganisationFragment; onDone: () => void }) {
  const { t } = useTranslation();
  const me = useViewer()?.person.id;
  const handOver = useWrite(HandOverLeadershipDocument);
  const notify = useNotify();
  const people = othersIn(organisation, me);
  const nameOf = (id: string) => people.find(({ value }) => value === id)?.label ?? '';
  const form = useForm({
    key: `hand-over-${organisation.id}`,
    initial: { personId: '' },
    keepsDraft: false,
    validate: ({ personId }) => (personId ? [] : [{ code: 'REQUIRED', message: t('organisations.chooseOne'), path: ['personId'] }]),
    submit: async ({ personId }, idempotencyKey) => (await handOver({ input: { organisationId: organisation.id, personId, idempotencyKey } })).handOverLeadership,
    done: () => {
      notify(t('organisations.handOver.done', { name: nameOf(form.values.personId) }));
      onDone();
    },
  });
  const { personId } = form.values;
  return (
    <Form form={form} submitLabel={personId ? t('organisations.handOver.actionTo', { name: nameOf(personId) }) : t('organisations.handOver.action')}>
      <p>{t('organisations.handOver.text')}</p>
      <Select {...form.field('personId')} label={t('organisations.handOver.who')} options={people} />
    </Form>
  );
}

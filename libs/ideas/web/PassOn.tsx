import { ideaLimits } from '@samskap/ideas-contract';
import { Button, Dialog, Form, missing, orNull, Select, TextArea, useForm, useNotify, useRead, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AnswerableIdeaFragment, PassOnChoicesDocument, PassOnIdeaDocument } from './ideas.operations.js';

interface PassOnProps {
  idea: Pick<AnswerableIdeaFragment, 'id' | 'version' | 'title' | 'owner'>;
  onDone?: () => void;
}

/** Sends it on to the team where it belongs, with a reason that the sender reads too. */
export function PassOn({ idea, onDone }: PassOnProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button variant="tertiary" aria-label={t('ideas.passOn.one', { title: idea.title })} onClick={() => setOpen(true)}>
        {t('ideas.passOn.open')}
      </Button>
      <Dialog open={open} title={t('ideas.passOn.open')} onClose={close}>
        <PassOnForm
          idea={idea}
          onDone={() => {
            close();
            onDone?.();
          }}
        />
      </Dialog>
    </>
  );
}

function PassOnForm({ idea, onDone }: { idea: PassOnProps['idea']; onDone: () => void }) {
  const { t } = useTranslation();
  const { data } = useRead(PassOnChoicesDocument, {});
  const passOn = useWrite(PassOnIdeaDocument);
  const notify = useNotify();
  const { id, version } = idea;
  const form = useForm({
    key: `pass-on-${id}-${version}`,
    initial: { organisationId: idea.owner?.id ?? '', unitId: '', reason: '' },
    validate: (values) => missing(values, { organisationId: t('ideas.passOn.toMissing'), reason: t('ideas.passOn.reasonMissing') }),
    submit: async ({ organisationId, unitId, reason }, idempotencyKey) =>
      (await passOn({ input: { id, version, organisationId, unitId: orNull(unitId), reason, idempotencyKey } })).passOnIdea,
    done: () => {
      notify(t('ideas.passOn.done'));
      onDone();
    },
  });
  const organisations = data?.organisations.nodes ?? [];
  const named = ({ id: value, name }: { id: string; name: string }) => ({ value, label: name });
  const units = organisations.find((one) => one.id === form.values.organisationId)?.units ?? [];
  const to = form.field('organisationId');
  return (
    <Form form={form} submitLabel={t('ideas.passOn.submit')} label={t('ideas.passOn.open')}>
      <p>{t('ideas.passOn.hint')}</p>
      <Select {...to} onChange={(organisationId: string) => form.set({ organisationId, unitId: '' })} label={t('ideas.passOn.to')} options={organisations.map(named)} />
      {units.length > 0 && <Select {...form.field('unitId')} label={t('ideas.passOn.unit')} placeholder={t('ideas.passOn.anyUnit')} options={units.map(named)} optional />}
      <TextArea {...form.field('reason')} label={t('ideas.passOn.reason')} hint={t('ideas.passOn.reasonHint')} maxLength={ideaLimits.handoverReason} />
    </Form>
  );
}

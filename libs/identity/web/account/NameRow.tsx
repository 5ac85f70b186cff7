import { accountLimits } from '@samskap/identity-contract';
import { Form, TextField, useForm, useNotify, useWrite } from '@samskap/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { UpdateMeDocument } from '../identity.operations.js';
import { Changeable } from './Changeable.js';

/** What the viewer is called, here and to others. */
export function NameRow({ name }: { name: string }) {
  const { t } = useTranslation();
  return (
    <Changeable term={t('identity.name')} value={name} action={t('identity.change.name')}>
      {(close, cancel) => <NameForm name={name} close={close} cancel={cancel} />}
    </Changeable>
  );
}

function NameForm({ name, close, cancel }: { name: string; close: () => void; cancel: ReactNode }) {
  const { t } = useTranslation();
  const update = useWrite(UpdateMeDocument);
  const notify = useNotify();
  const form = useForm({
    key: 'own-name',
    initial: { name },
    keepsDraft: false,
    submit: async (values, idempotencyKey) => (await update({ input: { name: values.name.trim(), idempotencyKey } })).updateMe,
    done: () => {
      notify(t('identity.change.nameDone'));
      close();
    },
  });
  return (
    <Form form={form} submitLabel={t('identity.change.save')} label={t('identity.change.name')} actions={cancel}>
      <TextField {...form.field('name')} label={t('identity.name')} hint={t('identity.change.nameHint')} autoComplete="name" maxLength={accountLimits.name} />
    </Form>
  );
}

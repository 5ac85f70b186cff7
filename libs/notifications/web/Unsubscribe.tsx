import { Form, LinkButton, Page, useForm, useWrite } from '@samskap/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UnsubscribeDocument, type UnsubscribeMutation } from './notifications.operations.js';

type Stopped = UnsubscribeMutation['unsubscribe'];

/** Stops mails for whoever has the link at their foot; nothing happens before the button is pressed, as mail programmes open links too. */
export function Unsubscribe({ token }: { token: string | undefined }) {
  const { t } = useTranslation();
  const [stopped, setStopped] = useState<Stopped>();
  if (stopped) return <MailsStopped kind={stopped.kind} />;
  if (token) return <Stop token={token} onStopped={setStopped} />;
  return (
    <Page title={t('notifications.unsubscribe.noLink.title')} lead={t('notifications.unsubscribe.noLink.lead')} width="text">
      <ToChoices />
    </Page>
  );
}

function Stop({ token, onStopped }: { token: string; onStopped: (stopped: Stopped) => void }) {
  const { t } = useTranslation();
  const unsubscribe = useWrite(UnsubscribeDocument);
  const form = useForm({
    key: 'unsubscribe',
    initial: {},
    keepsDraft: false,
    submit: async () => (await unsubscribe({ input: { token } })).unsubscribe,
    done: onStopped,
  });
  return (
    <Page title={t('notifications.unsubscribe.title')} lead={t('notifications.unsubscribe.lead')} width="text">
      <Form form={form} submitLabel={t('notifications.unsubscribe.action')}>
        {form.errors.length > 0 && <ToChoices />}
      </Form>
    </Page>
  );
}

function MailsStopped({ kind }: Pick<Stopped, 'kind'>) {
  const { t } = useTranslation();
  const said = useRef<HTMLParagraphElement>(null);
  // The button that had focus is gone, and what is said here is the answer to it.
  useEffect(() => said.current?.focus(), []);
  return (
    <Page title={t('notifications.unsubscribe.done.title')} width="text">
      <div className="stack">
        <p className="lead" ref={said} tabIndex={-1}>
          {kind ? t('notifications.unsubscribe.done.one', { kind: t(`notifications.kind.${kind}`) }) : t('notifications.unsubscribe.done.all')}
        </p>
        <p>{t(kind ? 'notifications.unsubscribe.done.oneKept' : 'notifications.unsubscribe.done.allKept')}</p>
        <ToChoices />
      </div>
    </Page>
  );
}

function ToChoices() {
  const { t } = useTranslation();
  return (
    <div className="cluster">
      <LinkButton to="/konto/varsler" variant="secondary">
        {t('notifications.unsubscribe.choices')}
      </LinkButton>
    </div>
  );
}

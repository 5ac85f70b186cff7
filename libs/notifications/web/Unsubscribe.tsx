import { Form, LinkButton, Page, useForm, useWrite } from '@samskap/ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UnsubscribeDocument, type UnsubscribeMutation } from './notifications.operations.js';

type Stopped = UnsubscribeMutation['unsubscribe'];

/** Stops mails for whoever has the link at their foot; nothing happens before the button is pressed, as mail programmes open links too. */
export function Unsubscribe({ token }: { token: string | undefined }) {
  const { t } = useTranslation();
  const [stopped, setStopped] = useState<Stopped>();
  const [unknown, setUnknown] = useState(false);
  if (stopped) return <MailsStopped kind={stopped.kind} />;
  if (token && !unknown) return <Stop token={token} onStopped={setStopped} onUnknown={() => setUnknown(true)} />;
  return (
    <Page title={t('notifications.unsubscribe.noLink.title')} width="text">
      <Answer text={t('notifications.unsubscribe.noLink.lead')} />
    </Page>
  );
}

interface StopProps {
  token: string;
  onStopped: (stopped: Stopped) => void;
  /** Called when the link is not one of ours, or has lost a part. */
  onUnknown: () => void;
}

function Stop({ token, onStopped, onUnknown }: StopProps) {
  const { t } = useTranslation();
  const unsubscribe = useWrite(UnsubscribeDocument);
  const form = useForm({
    key: 'unsubscribe',
    initial: {},
    keepsDraft: false,
    submit: async () => (await unsubscribe({ input: { token } })).unsubscribe,
    onErrors: onUnknown,
    done: onStopped,
  });
  return (
    <Page title={t('notifications.unsubscribe.title')} lead={t('notifications.unsubscribe.lead')} width="text">
      <Form form={form} submitLabel={t('notifications.unsubscribe.action')}>
        {null}
      </Form>
    </Page>
  );
}

function MailsStopped({ kind }: Pick<Stopped, 'kind'>) {
  const { t } = useTranslation();
  return (
    <Page title={t('notifications.unsubscribe.done.title')} width="text">
      <Answer text={kind ? t('notifications.unsubscribe.done.one', { kind: t(`notifications.kind.${kind}`) }) : t('notifications.unsubscribe.done.all')}>
        <p>{t(kind ? 'notifications.unsubscribe.done.oneKept' : 'notifications.unsubscribe.done.allKept')}</p>
      </Answer>
    </Page>
  );
}

/** What came of it, and the way to the choices. */
function Answer({ text, children }: { text: string; children?: ReactNode }) {
  const { t } = useTranslation();
  const said = useRef<HTMLParagraphElement>(null);
  // The button that had focus is gone, and what is said here is the answer to it.
  useEffect(() => said.current?.focus(), []);
  return (
    <div className="stack">
      <p className="lead unsubscribe-answer" ref={said} tabIndex={-1}>
        {text}
      </p>
      {children}
      <div className="cluster">
        <LinkButton to="/konto/varsler" variant="secondary">
          {t('notifications.unsubscribe.choices')}
        </LinkButton>
      </div>
    </div>
  );
}

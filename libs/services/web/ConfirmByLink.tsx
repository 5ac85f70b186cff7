import { Form, langOf, LinkButton, Page, useForm, useWrite } from '@samskap/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmServiceByLinkDocument, type ServiceLineFragment } from './services.operations.js';

/** Where «Ja, det stemmer» in a mail leads: one button. Nothing happens before it is pressed, as mail programmes open links too. */
export function ConfirmByLink({ token }: { token: string | undefined }) {
  const { t } = useTranslation();
  const [done, setDone] = useState<ServiceLineFragment>();
  if (done) return <Confirmed service={done} />;
  if (!token) {
    return (
      <Page title={t('services.byLink.spent')} lead={t('services.byLink.spentText')} width="text">
        <LinkButton to="/tjenester?mine=1">{t('services.byLink.own')}</LinkButton>
      </Page>
    );
  }
  return (
    <Page title={t('services.byLink.title')} lead={t('services.byLink.lead')} width="text">
      <ConfirmForm token={token} onDone={setDone} />
    </Page>
  );
}

function ConfirmForm({ token, onDone }: { token: string; onDone: (service: ServiceLineFragment) => void }) {
  const { t } = useTranslation();
  const confirm = useWrite(ConfirmServiceByLinkDocument);
  const form = useForm({
    key: 'confirm-service',
    initial: {},
    keepsDraft: false,
    submit: async () => (await confirm({ input: { token } })).confirmServiceByLink,
    done: ({ service }) => {
      if (service) onDone(service);
    },
  });
  return (
    <Form form={form} submitLabel={t('services.byLink.yes')}>
      {null}
    </Form>
  );
}

function Confirmed({ service: { name, slug, language } }: { service: ServiceLineFragment }) {
  const { t } = useTranslation();
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <Page title={name} lang={langOf(language)} width="text">
      <p tabIndex={-1} ref={text}>
        {t('services.byLink.done')}
      </p>
      <div>
        <LinkButton to={`/tjenester/${slug}`}>{t('services.byLink.see')}</LinkButton>
      </div>
    </Page>
  );
}

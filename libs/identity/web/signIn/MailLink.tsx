import { Form, LinkButton, Loaded, Page, PasswordField, signInPath, useForm, useNotify, useRead, useViewer, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MailLinkDocument, type MailLinkQuery, OpenMailLinkDocument, SetPasswordDocument } from '../identity.operations.js';

type Link = NonNullable<MailLinkQuery['mailLink']>;

interface MailLinkProps {
  token: string;
  /** Called when the link is used up and someone may be signed in, with where to go now. */
  onOpened: (returnTo: string | null) => void;
}

/** What a link from a mail is for, and one button; nothing happens before it is pressed, as mail programmes open links too. */
export function MailLink({ token, onOpened }: MailLinkProps) {
  const read = useRead(MailLinkDocument, { token });
  // Once used it is unknown to the API, which is no news to the one who used it.
  const [found, setFound] = useState<Link>();
  const given = read.data?.mailLink;
  if (given && !found) setFound(given);
  return (
    <Loaded read={read}>
      {() => {
        if (!found) return <SpentLink />;
        return found.purpose === 'RESET_PASSWORD' ? (
          <NewPassword token={token} email={found.email} onOpened={onOpened} />
        ) : (
          <Opening token={token} link={found} onOpened={onOpened} />
        );
      }}
    </Loaded>
  );
}

function Opening({ token, link, onOpened }: MailLinkProps & { link: Link }) {
  const { t } = useTranslation();
  const open = useWrite(OpenMailLinkDocument);
  const form = useForm({
    key: 'mail-link',
    initial: {},
    keepsDraft: false,
    submit: async () => (await open({ input: { token } })).openMailLink,
    done: ({ returnTo }) => onOpened(returnTo ?? null),
  });
  const { purpose, email } = link;
  const viewer = useViewer();
  if (purpose === 'CONFIRM_EMAIL' && !viewer) {
    return (
      <Page title={t('identity.link.CONFIRM_EMAIL.title')} lead={t('identity.link.signInFirst', { email })} width="text">
        <div className="cluster">
          <LinkButton to={signInPath('/lenke')}>{t('identity.link.SIGN_IN.action')}</LinkButton>
        </div>
      </Page>
    );
  }
  return (
    <Page title={t(`identity.link.${purpose}.title`)} lead={t(`identity.link.${purpose}.lead`, { email })} width="text">
      <Form form={form} submitLabel={t(`identity.link.${purpose}.action`)}>
        {null}
      </Form>
    </Page>
  );
}

function NewPassword({ token, email, onOpened }: MailLinkProps & { email: string }) {
  const { t } = useTranslation();
  const set = useWrite(SetPasswordDocument);
  const notify = useNotify();
  const form = useForm({
    key: 'new-password',
    initial: { password: '' },
    keepsDraft: false,
    submit: async ({ password }) => (await set({ input: { token, password } })).setPassword,
    done: ({ returnTo }) => {
      notify(t('identity.passwordSet'));
      onOpened(returnTo ?? null);
    },
  });
  return (
    <Page title={t('identity.link.RESET_PASSWORD.title')} lead={t('identity.link.RESET_PASSWORD.lead', { email })} width="text">
      <Form form={form} submitLabel={t('identity.link.RESET_PASSWORD.action')}>
        <input type="hidden" name="username" value={email} autoComplete="username" />
        <PasswordField {...form.field('password')} label={t('identity.newPassword')} hint={t('identity.passwordHint')} autoComplete="new-password" />
      </Form>
    </Page>
  );
}

/** A link that is used, out of date or incomplete, and the way on. */
export function SpentLink() {
  const { t } = useTranslation();
  return (
    <Page title={t('identity.link.spent.title')} lead={t('identity.link.spent.lead')} width="text">
      <div className="cluster">
        <LinkButton to="/logg-inn">{t('identity.link.spent.again')}</LinkButton>
        <LinkButton to="/" variant="secondary">
          {t('identity.link.spent.home')}
        </LinkButton>
      </div>
    </Page>
  );
}

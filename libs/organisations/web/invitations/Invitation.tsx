import { accountLimits } from '@samskap/identity-contract';
import { consentTexts } from '@samskap/identity-contract/consents';
import { apiLanguage, Button, CheckField, DateText, Form, LinkButton, Loaded, Page, TextField, TextLink, useForm, useLanguage, useRead, useViewer, useWrite } from '@samskap/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerInvitationDocument, InvitationByTokenDocument, type InvitationByTokenQuery } from '../organisations.operations.js';

type Preview = NonNullable<InvitationByTokenQuery['invitation']>;

interface InvitationProps {
  token: string;
  /** Signs out and comes back here. */
  onSignOut: () => void;
  /** Called when it is answered, with what was joined; null when it was declined. */
  onAnswered: (joined: { slug: string; name: string } | null) => void;
}

/** An invitation from a mail: who invites to what, and one button. Nothing happens before it is pressed, as mail programmes open links too. */
export function Invitation(props: InvitationProps) {
  const read = useRead(InvitationByTokenDocument, { token: props.token });
  const viewer = useViewer();
  // Once answered it is unknown to the API, which is no news to the one who answered.
  const [found, setFound] = useState<Preview>();
  const given = read.data?.invitation;
  if (given && !found) setFound(given);
  return (
    <Loaded read={read}>
      {() => {
        if (!found) return <SpentInvitation />;
        if (viewer && viewer.email.toLowerCase() !== found.email.toLowerCase()) {
          return <ToAnother invitation={found} email={viewer.email} onSignOut={props.onSignOut} />;
        }
        return <Answer {...props} invitation={found} />;
      }}
    </Loaded>
  );
}

function Invited({ invitation, children }: { invitation: Preview; children: ReactNode }) {
  const { t } = useTranslation();
  const { organisationName, invitedBy, role, expiresAt } = invitation;
  return (
    <Page
      title={t('organisations.invitation.title', { organisation: organisationName })}
      lead={invitedBy ? t('organisations.invitation.by', { name: invitedBy, organisation: organisationName }) : t('organisations.invitation.lead', { organisation: organisationName })}
      width="text"
    >
      <div className="stack">
        <p>{t(`organisations.invitation.as.${role}`)}</p>
        <p className="quiet">
          {t('organisations.invitation.until')} <DateText value={expiresAt} />.
        </p>
      </div>
      {children}
    </Page>
  );
}

function Answer({ token, invitation, onAnswered }: InvitationProps & { invitation: Preview }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const viewer = useViewer();
  const answer = useWrite(AnswerInvitationDocument);
  const { email, hasAccount } = invitation;
  const isNew = !hasAccount && !viewer;
  const [declining, setDeclining] = useState(false);
  const form = useForm({
    key: 'invitation',
    initial: { name: '', consent: false },
    keepsDraft: false,
    submit: async ({ name, consent }) =>
      (await answer({ input: { token, accept: true, ...(isNew ? { name: name.trim(), consent } : {}) } })).answerInvitation,
    done: ({ organisation }) => onAnswered(organisation),
  });
  const decline = useForm({
    key: 'invitation-no',
    initial: {},
    keepsDraft: false,
    submit: async () => (await answer({ input: { token, accept: false } })).answerInvitation,
    done: () => onAnswered(null),
  });
  if (declining) {
    return (
      <Invited invitation={invitation}>
        <Form
          form={decline}
          submitLabel={t('organisations.invitation.decline')}
          actions={
            <Button variant="tertiary" onClick={() => setDeclining(false)}>
              {t('organisations.invitation.back')}
            </Button>
          }
        >
          <p>{t('organisations.invitation.declineText')}</p>
        </Form>
      </Invited>
    );
  }
  return (
    <Invited invitation={invitation}>
      <Form
        form={form}
        submitLabel={t(isNew ? 'organisations.invitation.joinNew' : 'organisations.invitation.join')}
        actions={
          <Button variant="tertiary" onClick={() => setDeclining(true)}>
            {t('organisations.invitation.no')}
          </Button>
        }
      >
        {!viewer && <p>{t(isNew ? 'organisations.invitation.makesAccount' : 'organisations.invitation.signsIn', { email })}</p>}
        {isNew && (
          <>
            <TextField {...form.field('name')} label={t('organisations.invitation.yourName')} autoComplete="name" maxLength={accountLimits.name} />
            <CheckField
              {...form.field('consent')}
              label={consentTexts.ACCOUNT.texts[apiLanguage(language)]}
              hint={<TextLink to="/personvern">{t('organisations.invitation.privacy')}</TextLink>}
            />
          </>
        )}
      </Form>
    </Invited>
  );
}

function ToAnother({ invitation, email, onSignOut }: { invitation: Preview; email: string; onSignOut: () => void }) {
  const { t } = useTranslation();
  return (
    <Invited invitation={invitation}>
      <div className="stack">
        <p>{t('organisations.invitation.other', { to: invitation.email, email })}</p>
        <div className="cluster">
          <Button onClick={onSignOut}>{t('organisations.invitation.signOut')}</Button>
          <LinkButton to="/min-side" variant="secondary">
            {t('organisations.invitation.stay')}
          </LinkButton>
        </div>
      </div>
    </Invited>
  );
}

/** An invitation that is used, withdrawn, out of date or whose link came only in part, and the way on. */
export function SpentInvitation() {
  const { t } = useTranslation();
  return (
    <Page title={t('organisations.invitation.spent')} lead={t('organisations.invitation.spentText')} width="text">
      <div className="cluster">
        <LinkButton to="/min-side">{t('organisations.invitation.toMyWork')}</LinkButton>
        <LinkButton to="/" variant="secondary">
          {t('organisations.invitation.home')}
        </LinkButton>
      </div>
    </Page>
  );
}

import { Button, ConfirmDialog, DateText, Section, useAct, useRead, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerInvitationDocument, MyInvitationsDocument, type MyInvitationsQuery } from '../organisations.operations.js';

type Waiting = NonNullable<MyInvitationsQuery['viewer']>['invitations'][number];

/** Invitations to the viewer's own address; nothing at all when there are none. */
export function MyInvitations() {
  const { t } = useTranslation();
  const { data } = useRead(MyInvitationsDocument, {});
  const invitations = data?.viewer?.invitations ?? [];
  if (invitations.length === 0) return null;
  return (
    <Section title={t('organisations.mine.title', { count: invitations.length })}>
      <ul className="plain-list changeables">
        {invitations.map((invitation) => (
          <MyInvitation key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </Section>
  );
}

function MyInvitation({ invitation }: { invitation: Waiting }) {
  const { t } = useTranslation();
  const [declining, setDeclining] = useState(false);
  const { act, busy } = useAct();
  const answer = useWrite(AnswerInvitationDocument);
  const { id, organisationName: organisation, role, invitedBy, expiresAt } = invitation;
  const give = (accept: boolean) =>
    act(async () => (await answer({ input: { id, accept } })).answerInvitation, t(accept ? 'organisations.mine.joined' : 'organisations.mine.declined', { organisation }));
  const decline = async () => {
    await give(false);
    setDeclining(false);
  };
  return (
    <li className="changeable">
      <div>
        <h3 className="changeable-term">{organisation}</h3>
        <p className="quiet">
          {[t(`organisations.role.${role}`), invitedBy && t('organisations.mine.by', { name: invitedBy.name })].filter(Boolean).join(' · ')} ·{' '}
          {t('organisations.mine.until')} <DateText value={expiresAt} style="short" />
        </p>
      </div>
      <div className="cluster">
        <Button busy={busy} aria-label={t('organisations.mine.joinOne', { organisation })} onClick={() => void give(true)}>
          {t('organisations.mine.join')}
        </Button>
        <Button variant="tertiary" aria-label={t('organisations.mine.declineOne', { organisation })} onClick={() => setDeclining(true)}>
          {t('organisations.mine.decline')}
        </Button>
      </div>
      <ConfirmDialog
        open={declining}
        title={t('organisations.mine.declineTitle', { organisation })}
        action={t('organisations.mine.decline')}
        busy={busy}
        onConfirm={() => void decline()}
        onClose={() => setDeclining(false)}
      >
        {t('organisations.invitation.declineText')}
      </ConfirmDialog>
    </li>
  );
}

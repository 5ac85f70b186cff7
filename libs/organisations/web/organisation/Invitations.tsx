import type { MembershipRole } from '@samskap/platform-contract';
import { Button, ConfirmDialog, DateText, Form, Section, StatusTag, TextField, useAct, useForm, useNotify, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InviteMemberDocument, type OwnOrganisationFragment, type SentInvitationFragment, WithdrawInvitationDocument } from '../organisations.operations.js';
import { UnitField } from './ChangeMember.js';
import { RoleField } from './RoleField.js';

/** Who is invited and has not answered, and the way to invite one more. */
export function Invitations({ organisation }: { organisation: OwnOrganisationFragment }) {
  const { t } = useTranslation();
  const [inviting, setInviting] = useState(false);
  const { invitations } = organisation;
  return (
    <Section
      title={t('organisations.invitations.title')}
      action={
        !inviting && (
          <Button variant="secondary" onClick={() => setInviting(true)}>
            {t('organisations.invitations.open')}
          </Button>
        )
      }
    >
      {inviting && <InviteForm organisation={organisation} onClose={() => setInviting(false)} />}
      {invitations.length > 0 ? (
        <ul className="plain-list changeables">
          {invitations.map((invitation) => (
            <InvitationRow key={invitation.id} invitation={invitation} organisationId={organisation.id} />
          ))}
        </ul>
      ) : (
        <p className="quiet">{t('organisations.invitations.none')}</p>
      )}
    </Section>
  );
}

function InviteForm({ organisation, onClose }: { organisation: OwnOrganisationFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const invite = useWrite(InviteMemberDocument);
  const notify = useNotify();
  const form = useForm({
    key: `invite-${organisation.id}`,
    initial: { email: '', role: 'MEMBER' as MembershipRole | '', unitId: '' },
    submit: async ({ email, role, unitId }, idempotencyKey) => {
      const input = { organisationId: organisation.id, email: email.trim(), role: role || ('MEMBER' as const), unitId: unitId || null, idempotencyKey };
      return (await invite({ input })).inviteMember;
    },
    done: () => {
      notify(t('organisations.invitations.sent', { email: form.values.email.trim() }));
      onClose();
    },
  });
  return (
    <div className="tinted-box">
      <Form
        form={form}
        submitLabel={t('organisations.invitations.send')}
        label={t('organisations.invitations.open')}
        actions={
          <Button variant="tertiary" onClick={onClose}>
            {t('organisations.cancel')}
          </Button>
        }
      >
        <TextField {...form.field('email')} label={t('organisations.email')} hint={t('organisations.invitations.emailHint')} type="email" autoComplete="off" />
        <RoleField {...form.field('role')} />
        {organisation.units.length > 0 && <UnitField {...form.field('unitId')} units={organisation.units} />}
      </Form>
    </div>
  );
}

function InvitationRow({ invitation, organisationId }: { invitation: SentInvitationFragment; organisationId: string }) {
  const { t } = useTranslation();
  const { act, busy } = useAct();
  const invite = useWrite(InviteMemberDocument);
  const { email, role, unit, expired, expiresAt, invitedAt, invitedBy } = invitation;
  const again = () => {
    const input = { organisationId, email, role, unitId: unit?.id ?? null };
    return act(async (idempotencyKey) => (await invite({ input: { ...input, idempotencyKey } })).inviteMember, t('organisations.invitations.sent', { email }));
  };
  return (
    <li className="changeable">
      <div>
        <h3 className="changeable-term cluster">
          {email}
          <StatusTag tone={expired ? 'warning' : 'info'}>{t(expired ? 'organisations.invitations.expired' : 'organisations.invitations.waits')}</StatusTag>
        </h3>
        <p className="quiet">
          {[t(`organisations.role.${role}`), unit?.name].filter(Boolean).join(' · ')}
          {' · '}
          {invitedBy ? t('organisations.invitations.by', { name: invitedBy.name }) : t('organisations.invitations.sentOn')} <DateText value={invitedAt} style="short" />
          {!expired && (
            <>
              {' · '}
              {t('organisations.invitations.until')} <DateText value={expiresAt} style="short" />
            </>
          )}
        </p>
      </div>
      <div className="cluster">
        <Button variant="secondary" busy={busy} aria-label={t('organisations.invitations.againTo', { email })} onClick={() => void again()}>
          {t('organisations.invitations.again')}
        </Button>
        <Withdraw invitation={invitation} organisationId={organisationId} />
      </div>
    </li>
  );
}

function Withdraw({ invitation, organisationId }: { invitation: SentInvitationFragment; organisationId: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { act, busy } = useAct();
  const withdraw = useWrite(WithdrawInvitationDocument);
  const { id, email } = invitation;
  const confirm = async () => {
    await act(
      async (idempotencyKey) => (await withdraw({ input: { organisationId, id, idempotencyKey } })).withdrawInvitation,
      t('organisations.invitations.withdrawn'),
    );
    setOpen(false);
  };
  return (
    <>
      <Button variant="tertiary" tone="danger" aria-label={t('organisations.invitations.withdrawTo', { email })} onClick={() => setOpen(true)}>
        {t('organisations.invitations.withdraw')}
      </Button>
      <ConfirmDialog
        open={open}
        title={t('organisations.invitations.withdrawTitle')}
        action={t('organisations.invitations.withdraw')}
        busy={busy}
        onConfirm={() => void confirm()}
        onClose={() => setOpen(false)}
      >
        {t('organisations.invitations.withdrawText', { email })}
      </ConfirmDialog>
    </>
  );
}

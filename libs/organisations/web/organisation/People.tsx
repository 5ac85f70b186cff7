import { Button, ConfirmDialog, DateText, Section, StatusTag, useAct, useViewer, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MemberFragment, type OwnOrganisationFragment, RemoveMemberDocument } from '../organisations.operations.js';
import { ChangeMember } from './ChangeMember.js';
import { HandOver } from './HandOver.js';

interface PeopleProps {
  organisation: OwnOrganisationFragment;
  /** Called when the viewer has left. */
  onLeft: () => void;
}

/** Who belongs to the organisation, and what leaders do about it. */
export function People({ organisation, onLeft }: PeopleProps) {
  const { t } = useTranslation();
  const me = useViewer()?.person.id;
  const { members, viewerCan } = organisation;
  const leaders = members.filter(({ role }) => role === 'LEADER');
  const lead = leaders.some(({ person }) => person?.id === me);
  const onlyLeader = lead && leaders.length === 1;
  return (
    <Section title={t('organisations.people.title', { count: members.length })}>
      <ul className="plain-list changeables">
        {members.map((member, index) => (
          <PersonRow key={member.person?.id ?? index} member={member} organisation={organisation} isMe={member.person?.id === me} lead={lead} />
        ))}
      </ul>
      {(lead || viewerCan.leave) && (
        <div className="cluster">
          {lead && members.length > 1 && <HandOver organisation={organisation} />}
          {viewerCan.leave && me && !onlyLeader && <Leave organisation={organisation} personId={me} onLeft={onLeft} />}
        </div>
      )}
      {onlyLeader && <p className="quiet">{t('organisations.people.onlyLeader')}</p>}
    </Section>
  );
}

interface PersonRowProps {
  member: MemberFragment;
  organisation: OwnOrganisationFragment;
  isMe: boolean;
  /** The viewer leads. Who leads is for leaders themselves: someone who stands in for one would be refused. */
  lead: boolean;
}

function PersonRow({ member, organisation, isMe, lead }: PersonRowProps) {
  const { t } = useTranslation();
  const { person, role, unit, email, since } = member;
  const name = person?.name ?? t('organisations.people.hidden');
  return (
    <li className="changeable">
      <div>
        <h3 className="changeable-term cluster">
          {name}
          {role === 'LEADER' && <StatusTag tone="accent">{t('organisations.role.LEADER')}</StatusTag>}
          {isMe && <span className="quiet">({t('organisations.people.you')})</span>}
        </h3>
        <p className="quiet">
          {[unit?.name, email].filter(Boolean).join(' · ')}
          {(unit ?? email) && ' · '}
          {t('organisations.people.since')} <DateText value={since} style="short" />
        </p>
      </div>
      {organisation.viewerCan.manageMembers && person && (
        <div className="cluster">
          {(lead || organisation.units.length > 0) && <ChangeMember member={member} person={person} organisation={organisation} changesRole={lead} />}
          {!isMe && (lead || role !== 'LEADER') && <Remove person={person} organisation={organisation} />}
        </div>
      )}
    </li>
  );
}

function Remove({ person, organisation }: { person: { id: string; name: string }; organisation: OwnOrganisationFragment }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { act, busy } = useAct();
  const remove = useWrite(RemoveMemberDocument);
  const { name } = person;
  const confirm = async () => {
    const input = { organisationId: organisation.id, personId: person.id };
    await act(async (idempotencyKey) => (await remove({ input: { ...input, idempotencyKey } })).removeMember, t('organisations.people.removed', { name }));
    setOpen(false);
  };
  return (
    <>
      <Button variant="tertiary" tone="danger" aria-label={t('organisations.people.removeOne', { name })} onClick={() => setOpen(true)}>
        {t('organisations.people.remove')}
      </Button>
      <ConfirmDialog
        open={open}
        title={t('organisations.people.removeTitle', { name })}
        action={t('organisations.people.removeOne', { name })}
        busy={busy}
        onConfirm={() => void confirm()}
        onClose={() => setOpen(false)}
      >
        {t('organisations.people.removeText', { name, organisation: organisation.name })}
      </ConfirmDialog>
    </>
  );
}

function Leave({ organisation, personId, onLeft }: PeopleProps & { personId: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { act, busy } = useAct();
  const remove = useWrite(RemoveMemberDocument);
  const { id, name } = organisation;
  const confirm = async () => {
    const left = await act(
      async (idempotencyKey) => (await remove({ input: { organisationId: id, personId, idempotencyKey } })).removeMember,
      t('organisations.people.left', { name }),
    );
    setOpen(false);
    if (left) onLeft();
  };
  return (
    <>
      <Button variant="tertiary" tone="danger" onClick={() => setOpen(true)}>
        {t('organisations.people.leave')}
      </Button>
      <ConfirmDialog
        open={open}
        title={t('organisations.people.leaveTitle', { name })}
        action={t('organisations.people.leave')}
        busy={busy}
        onConfirm={() => void confirm()}
        onClose={() => setOpen(false)}
      >
        {t('organisations.people.leaveText')}
      </ConfirmDialog>
    </>
  );
}

import type { MembershipRole } from '@samskap/platform-contract';
import { Button, Dialog, Form, Select, useForm, useNotify, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeMemberDocument, type MemberFragment, type OwnOrganisationFragment } from '../organisations.operations.js';
import { RoleField } from './RoleField.js';

interface ChangeMemberProps {
  member: MemberFragment;
  person: { id: string; name: string };
  organisation: OwnOrganisationFragment;
  /** Whoever stands in for a leader changes the unit only. */
  changesRole: boolean;
}

/** A member's role and unit. */
export function ChangeMember(props: ChangeMemberProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { name } = props.person;
  return (
    <>
      <Button variant="secondary" aria-label={t('organisations.people.changeOne', { name })} onClick={() => setOpen(true)}>
        {t('organisations.people.change')}
      </Button>
      <Dialog open={open} title={t('organisations.people.changeOne', { name })} onClose={() => setOpen(false)}>
        <MemberForm {...props} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function MemberForm({ member, person, organisation, changesRole, onDone }: ChangeMemberProps & { onDone: () => void }) {
  const { t } = useTranslation();
  const change = useWrite(ChangeMemberDocument);
  const notify = useNotify();
  const form = useForm({
    key: `member-${organisation.id}-${person.id}`,
    initial: { role: member.role as MembershipRole | '', unitId: member.unit?.id ?? '' },
    keepsDraft: false,
    submit: async ({ role, unitId }, idempotencyKey) => {
      const input = { organisationId: organisation.id, personId: person.id, role: role || member.role, unitId: unitId || null, idempotencyKey };
      return (await change({ input })).changeMember;
    },
    done: () => {
      notify(t('organisations.people.changed', { name: person.name }));
      onDone();
    },
  });
  return (
    <Form form={form} submitLabel={t('organisations.save')}>
      {changesRole && <RoleField {...form.field('role')} />}
      {organisation.units.length > 0 && <UnitField {...form.field('unitId')} units={organisation.units} />}
    </Form>
  );
}

/** Which unit, or none. */
export function UnitField({ units, ...field }: Omit<Parameters<typeof Select>[0], 'label' | 'options' | 'optional' | 'placeholder'> & { units: readonly { id: string; name: string }[] }) {
  const { t } = useTranslation();
  return (
    <Select {...field} label={t('organisations.unit')} placeholder={t('organisations.noUnit')} options={units.map(({ id, name }) => ({ value: id, label: name }))} optional />
  );
}

import { type FormState, Select, useRead, type ViewerOrganisation } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { AssignmentPilotsDocument, type AssignmentTextFragment } from '../volunteers.operations.js';
import type { AssignmentValues } from './assignmentValues.js';

interface BelongingProps {
  form: FormState<AssignmentValues>;
  owners: readonly ViewerOrganisation[];
  assignment: AssignmentTextFragment | null;
}

/** Who is responsible, where one may choose, and which pilot it belongs to, where there is one. */
export function Belonging({ form, owners, assignment }: BelongingProps) {
  const { t } = useTranslation();
  const { data } = useRead(AssignmentPilotsDocument, {});
  const own = data?.pilots.nodes ?? [];
  const kept = assignment?.pilot;
  const pilots = kept && !own.some(({ id }) => id === kept.id) ? [kept, ...own] : own;
  return (
    <>
      {!assignment && owners.length > 1 && (
        <Select {...form.field('ownerId')} label={t('volunteers.owner')} options={owners.map(({ id, name }) => ({ value: id, label: name }))} />
      )}
      {pilots.length > 0 && (
        <Select
          {...form.field('pilotId')}
          label={t('volunteers.edit.pilot')}
          placeholder={t('volunteers.edit.noPilot')}
          options={pilots.map(({ id, title }) => ({ value: id, label: title }))}
          optional
        />
      )}
    </>
  );
}

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
  // Volunteers are asked for by voluntary organisations, and by others for a pilot that they take part in.
  const needsPilot = !assignment && owners.find(({ id }) => id === form.values.ownerId)?.kind !== 'VOLUNTARY_ORGANISATION';
  const pilots = kept && !own.some(({ id }) => id === kept.id) ? [kept, ...own] : own;
  return (
    <>
      {!assignment && owners.length > 1 && (
        <Select {...form.field('ownerId')} label={t('volunteers.owner')} options={owners.map(({ id, name }) => ({ value: id, label: name }))} />
      )}
      {(needsPilot || pilots.length > 0) && (
        <Select
          {...form.field('pilotId')}
          label={t('volunteers.edit.pilot')}
          hint={needsPilot && t('volunteers.edit.pilotHint')}
          placeholder={needsPilot ? undefined : t('volunteers.edit.noPilot')}
          options={pilots.map(({ id, title }) => ({ value: id, label: title }))}
          optional={!needsPilot}
        />
      )}
    </>
  );
}

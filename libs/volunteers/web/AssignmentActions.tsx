import { Button, LinkButton, useAct, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { type AssignmentViewFragment, CloseVolunteerAssignmentDocument, OpenVolunteerAssignmentDocument } from './volunteers.operations.js';

/** What the organisation that is responsible does with its assignment. */
export function AssignmentActions({ assignment: { id, slug, version, status } }: { assignment: AssignmentViewFragment }) {
  const { t } = useTranslation();
  const { act, busy } = useAct();
  const open = useWrite(OpenVolunteerAssignmentDocument);
  const close = useWrite(CloseVolunteerAssignmentDocument);
  const step = (idempotencyKey: string) => ({ input: { id, version, idempotencyKey } });
  return (
    <>
      {status === 'OPEN' ? (
        <Button
          variant="tertiary"
          busy={busy}
          onClick={() => void act(async (key) => (await close(step(key))).closeVolunteerAssignment, t('volunteers.step.closed'))}
        >
          {t('volunteers.step.close')}
        </Button>
      ) : (
        <Button busy={busy} onClick={() => void act(async (key) => (await open(step(key))).openVolunteerAssignment, t('volunteers.step.opened'))}>
          {t('volunteers.step.open')}
        </Button>
      )}
      <LinkButton to={`/frivillig/${slug}/pamelding`} variant="secondary">
        {t('volunteers.people.link')}
      </LinkButton>
      <LinkButton to={`/frivillig/${slug}/rediger`} variant="secondary">
        {t('volunteers.edit.link')}
      </LinkButton>
    </>
  );
}

import { Alert, EmptyState, LinkButton } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssignmentSignUpsFragment } from '../volunteers.operations.js';
import { SlotPeople } from './SlotPeople.js';

/** Who comes when, and what their organisation does about it. */
export function SignUpLists({ assignment }: { assignment: AssignmentSignUpsFragment }) {
  const { t } = useTranslation();
  const [now] = useState(() => new Date());
  const { slots, signUps, slug } = assignment;
  const unanswered = signUps.filter((signUp) => signUp.unanswered).length;
  if (slots.length === 0) {
    return (
      <EmptyState title={t('volunteers.people.noTimes')} action={<LinkButton to={`/frivillig/${slug}/rediger`}>{t('volunteers.people.addTimes')}</LinkButton>}>
        {t('volunteers.people.noTimesHint')}
      </EmptyState>
    );
  }
  return (
    <>
      {unanswered > 0 && (
        <Alert tone="warning" title={t('volunteers.people.overdue', { count: unanswered })}>
          {t('volunteers.people.overdueText')}
        </Alert>
      )}
      {slots.map((slot) => (
        <SlotPeople key={slot.id} assignment={assignment} slot={slot} people={signUps.filter((signUp) => signUp.slot.id === slot.id)} now={now} />
      ))}
    </>
  );
}

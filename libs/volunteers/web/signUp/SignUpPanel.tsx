import { Section } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ahead } from '../slots.js';
import type { AssignmentViewFragment, OwnSignUpViewFragment } from '../volunteers.operations.js';
import { SignedUp } from './SignedUp.js';
import { SignUpForm } from './SignUpForm.js';

/** A place to sign up on the page itself, and then in the same place what one signed up for. */
export function SignUpPanel({ assignment }: { assignment: AssignmentViewFragment }) {
  const { t } = useTranslation();
  const [now] = useState(() => new Date());
  const [done, setDone] = useState<{ own: OwnSignUpViewFragment; token: string }>();
  const slots = ahead(assignment.slots, now);
  if (done) return <SignedUp {...done} onAnother={slots.length > 1 ? () => setDone(undefined) : undefined} />;
  return (
    <div id="bli-med" className="sign-up-box">
      <Section title={t('volunteers.signUp.title')}>
        {assignment.viewerCan.signUp && slots.length > 0 ? (
          <SignUpForm assignment={assignment} slots={slots} onDone={setDone} />
        ) : (
          <p>{t(assignment.status === 'CLOSED' ? 'volunteers.signUp.closed' : assignment.status === 'DRAFT' ? 'volunteers.signUp.draft' : 'volunteers.signUp.noTime')}</p>
        )}
      </Section>
    </div>
  );
}

import { type Crumb, Form, Page, Section, TextLink, useNotify } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ChallengeTextFragment } from '../challenges.operations.js';
import { CallStep } from './CallStep.js';
import { ChallengeConflict } from './ChallengeConflict.js';
import { AimStep, NeedStep } from './ChallengeSteps.js';
import { useChallengeForm } from './useChallengeForm.js';

/** A need that is open to everyone, on one screen; changes show when they are saved, never half-written. */
export function OpenChallengeForm({ challenge, crumbs }: { challenge: ChallengeTextFragment; crumbs: readonly Crumb[] }) {
  const { t } = useTranslation();
  const notify = useNotify();
  const navigate = useNavigate();
  const page = `/utfordringer/${challenge.slug}`;
  const state = useChallengeForm({
    challenge,
    ownerId: challenge.owner?.id ?? '',
    autosaves: false,
    onStored: () => undefined,
    done: () => {
      notify(t('challenges.edit.saved'));
      void navigate(page);
    },
  });
  const { form } = state;
  return (
    <Page title={t('challenges.edit.title')} lead={t('challenges.edit.openLead')} crumbs={crumbs} width="text">
      <Form form={form} submitLabel={t('challenges.edit.save')} actions={<TextLink to={page}>{t('challenges.edit.cancel')}</TextLink>}>
        <ChallengeConflict state={state} />
        <Section title={t('challenges.step.1')}>
          <NeedStep state={state} isNew={false} />
        </Section>
        <Section title={t('challenges.step.2')}>
          <AimStep state={state} routeIsOpen={false} />
        </Section>
        {challenge.route === 'CALL' && (
          <Section title={t('challenges.step.3')}>
            <CallStep state={state} />
          </Section>
        )}
      </Form>
    </Page>
  );
}

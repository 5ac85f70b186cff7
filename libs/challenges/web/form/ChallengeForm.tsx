import { Alert, agenciesOf, type Crumb, type CurrentViewer, Form, LinkButton, Page, StepIndicator } from '@samskap/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ChallengeTextFragment } from '../challenges.operations.js';
import { CallStep } from './CallStep.js';
import { ChallengeConflict } from './ChallengeConflict.js';
import { AimStep, NeedStep } from './ChallengeSteps.js';
import { stepOf } from './challengeValues.js';
import { SaveState } from './SaveState.js';
import { useChallengeForm } from './useChallengeForm.js';
import { useFormAddress } from './useFormAddress.js';

interface ChallengeFormProps {
  viewer: CurrentViewer;
  /** The draft to go on with; null for a new one. */
  challenge: ChallengeTextFragment | null;
  /** The place of the agency, where most of its needs are; used for a new one. */
  place?: string;
  crumbs: readonly Crumb[];
  /** The address carries the draft from its first save, so that a reload goes on with it. */
  carriesDraft?: boolean;
}

/** A need as a draft, in two screens; a call has a third. Saved while one writes; ends in the preview. */
export function ChallengeForm({ viewer, challenge, place, crumbs, carriesDraft = false }: ChallengeFormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const address = useFormAddress(carriesDraft);
  const { goTo } = address;
  const agencies = agenciesOf(viewer);

  const state = useChallengeForm({
    challenge,
    ownerId: agencies[0]?.id ?? '',
    place,
    autosaves: true,
    onStored: address.remember,
    done: (stored) => {
      if (step < last) goTo(step + 1);
      else void navigate(`/utfordringer/${stored.slug}`);
    },
  });
  const { form, autosave } = state;
  const last = form.values.route === 'CALL' ? 3 : 2;
  const step = Math.min(address.step, last);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  const hindered = form.errors.length > 0;
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    window.scrollTo({ top: 0 });
    // The summary of what stands in the way has focus already.
    if (!hindered) heading.current?.focus();
  }, [step, hindered]);

  // What stands in the way may be on another screen: go there, and the summary comes along.
  const elsewhere = form.errors[0]?.path?.[0];
  const refusal = useRef(form.refusals);
  useEffect(() => {
    if (refusal.current === form.refusals) return;
    refusal.current = form.refusals;
    if (elsewhere && elsewhere !== 'version' && stepOf(elsewhere) !== step) goTo(stepOf(elsewhere));
  });

  if (!challenge && agencies.length === 0) return <NoAgency />;
  return (
    <Page title={t(challenge && challenge.status !== 'DRAFT' ? 'challenges.edit.title' : 'challenges.new.title')} lead={t('challenges.new.lead')} crumbs={crumbs} width="text">
      <div onBlur={() => void autosave.flush().catch(() => undefined)}>
        <Form
          form={form}
          submitLabel={t(step < last ? 'challenges.form.next' : 'challenges.form.preview')}
          actions={
            step > 1 && (
              <LinkButton to={address.pathOf(step - 1)} variant="tertiary">
                {t('challenges.form.back')}
              </LinkButton>
            )
          }
        >
          <div className="step-head">
            <StepIndicator step={step} of={last} />
            <h2 className="ds-heading" data-size="sm" tabIndex={-1} ref={heading}>
              {t(`challenges.step.${step}`)}
            </h2>
            <SaveState autosave={autosave} />
          </div>
          <ChallengeConflict state={state} />
          {step === 1 && <NeedStep state={state} isNew={!challenge} />}
          {step === 2 && <AimStep state={state} routeIsOpen />}
          {step === 3 && <CallStep state={state} />}
        </Form>
      </div>
    </Page>
  );
}

/** Posting a need is for those who belong to an agency; others are shown what they can do. */
function NoAgency() {
  const { t } = useTranslation();
  return (
    <Page title={t('challenges.new.title')} width="text">
      <Alert tone="info" title={t('challenges.noAgency.title')}>
        <p>{t('challenges.noAgency.text')}</p>
      </Alert>
      <div className="cluster">
        <LinkButton to="/organisasjoner/ny">{t('challenges.noAgency.register')}</LinkButton>
        <LinkButton to="/utfordringer" variant="secondary">
          {t('challenges.noAgency.action')}
        </LinkButton>
      </div>
    </Page>
  );
}

import { proposalLimits } from '@samskap/challenges-contract';
import type { ChallengeStatus, Language } from '@samskap/platform-contract';
import {
  Alert,
  Button,
  type Crumb,
  type CurrentViewer,
  Form,
  langOf,
  LinkButton,
  organisationsOf,
  Page,
  RadioCards,
  Select,
  StepIndicator,
  TextArea,
  TextField,
  TextLink,
  useNotify,
} from '@samskap/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { OfferedSolutionFragment, ProposalTextFragment } from '../challenges.operations.js';
import { Deadline } from '../Deadline.js';
import { ProposalConflict } from './ProposalConflict.js';
import { fromSolution, hasText, proposalStepOf } from './proposalValues.js';
import { SaveState } from './SaveState.js';
import { useFormAddress } from './useFormAddress.js';
import { type ProposalFormState, useProposalForm } from './useProposalForm.js';

interface ProposalFormProps {
  viewer: CurrentViewer;
  challenge: { id: string; slug: string; title: string; language: Language; status: ChallengeStatus; deadline: string | null; owner: { id: string; name: string } | null };
  /** The draft to go on with; null for a new one. */
  proposal: ProposalTextFragment | null;
  organisationId: string;
  onOrganisation: (id: string) => void;
  /** What the organisation already offers; the sketch may start from it. */
  solutions: readonly OfferedSolutionFragment[];
  crumbs: readonly Crumb[];
}

/** A sketch in two screens and five fields, saved while one writes, sent by the last button. */
export function ProposalForm(props: ProposalFormProps) {
  const { challenge, proposal, organisationId, crumbs } = props;
  const { t } = useTranslation();
  const notify = useNotify();
  const navigate = useNavigate();
  // Also when going on with a draft: its page leads here with the draft in the address.
  const address = useFormAddress(true);
  const { goTo } = address;
  const step = address.step >= 2 ? 2 : 1;
  const state = useProposalForm({
    challengeId: challenge.id,
    proposal,
    organisationId,
    sends: step === 2,
    onStored: address.remember,
    next: () => goTo(2),
    sent: (id) => {
      notify(t('challenges.proposal.sentNotice'));
      void navigate(`/forslag/${id}`);
    },
  });
  const { form, autosave } = state;
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

  const refusal = useRef(form.refusals);
  const field = form.errors[0]?.path?.[0];
  useEffect(() => {
    if (refusal.current === form.refusals) return;
    refusal.current = form.refusals;
    if (field && step === 2 && ['title', 'summary', 'approach'].includes(field) && proposalStepOf(field) === 1) goTo(1);
  });

  const late = challenge.status !== 'PUBLISHED' || form.errors.some(({ code }) => code === 'DEADLINE_PASSED');
  if (late && !hasText(form.values))
    return (
      <Page title={t('challenges.proposal.title')} crumbs={crumbs} width="text">
        <TooLate challenge={challenge} />
      </Page>
    );
  return (
    <Page
      title={t('challenges.proposal.title')}
      lead={
        <>
          {t('challenges.proposal.lead', { owner: challenge.owner?.name ?? '' })} <span lang={langOf(challenge.language)}>«{challenge.title}»</span>
        </>
      }
      crumbs={crumbs}
      width="text"
    >
      {challenge.deadline && !late && (
        <p className="deadline-line">
          {t('challenges.field.deadline')}: <Deadline value={challenge.deadline} exact />
        </p>
      )}
      <div onBlur={() => void autosave.flush().catch(() => undefined)}>
        <Form
          form={form}
          submitLabel={t(step === 1 ? 'challenges.form.next' : 'challenges.proposal.send')}
          actions={
            step === 2 && (
              <LinkButton to={address.pathOf(1)} variant="tertiary">
                {t('challenges.form.back')}
              </LinkButton>
            )
          }
        >
          <div className="step-head">
            <StepIndicator step={step} of={2} />
            <h2 className="ds-heading" data-size="sm" tabIndex={-1} ref={heading}>
              {t(`challenges.proposal.step.${step}`)}
            </h2>
            {!late && <SaveState autosave={autosave} />}
          </div>
          {late && <TooLate challenge={challenge} written />}
          <ProposalConflict state={state} />
          {step === 1 ? <IdeaStep {...props} state={state} /> : <TermsStep state={state} />}
        </Form>
      </div>
      <p className="quiet">{t('challenges.proposal.seenBy')}</p>
    </Page>
  );
}

function TooLate({ challenge, written = false }: { challenge: ProposalFormProps['challenge']; written?: boolean }) {
  const { t } = useTranslation();
  const over = challenge.status === 'RESOLVED' || challenge.status === 'WITHDRAWN';
  return (
    <Alert tone="warning" title={t(over ? 'challenges.proposal.closedTitle' : 'challenges.proposal.lateTitle')}>
      {written && <p>{t(over ? 'challenges.proposal.closedText' : 'challenges.proposal.lateText')}</p>}
      <TextLink to={`/utfordringer/${challenge.slug}`}>{t('challenges.proposal.toChallenge')}</TextLink>
    </Alert>
  );
}

function IdeaStep({ state, viewer, challenge, solutions, onOrganisation }: ProposalFormProps & { state: ProposalFormState }) {
  const { t } = useTranslation();
  const { form, autosave, stored } = state;
  const { field } = autosave;
  const organisations = organisationsOf(viewer).filter(({ id }) => id !== challenge.owner?.id);
  const organisation = field('organisationId');
  return (
    <>
      {!stored && organisations.length > 1 && (
        <Select
          {...organisation}
          onChange={(id) => {
            organisation.onChange(id);
            onOrganisation(id);
          }}
          label={t('challenges.proposal.organisation')}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {!stored && (
        <RadioCards
          {...field('kind')}
          label={t('challenges.proposal.kind')}
          options={[
            { value: 'SOLUTION', label: t('challenges.kind.SOLUTION'), hint: t('challenges.kindHint.SOLUTION') },
            { value: 'CONTRIBUTION', label: t('challenges.kind.CONTRIBUTION'), hint: t('challenges.kindHint.CONTRIBUTION') },
          ]}
        />
      )}
      {form.values.kind === 'SOLUTION' && !form.values.solutionId && solutions.length > 0 && (
        <div className="start-from stack">
          <p>{t('challenges.proposal.startFrom')}</p>
          <div className="cluster">
            {solutions.map((solution) => (
              <Button key={solution.id} variant="secondary" onClick={() => form.set(fromSolution(form.values, solution))}>
                {solution.title}
              </Button>
            ))}
          </div>
        </div>
      )}
      <TextField {...field('title')} label={t('challenges.proposal.field.title')} maxLength={proposalLimits.title} />
      <TextArea
        {...field('summary')}
        label={t('challenges.proposal.field.summary')}
        hint={t('challenges.proposal.hint.summary')}
        maxLength={proposalLimits.summary}
      />
      <TextArea
        {...field('approach')}
        label={t('challenges.proposal.field.approach')}
        hint={t('challenges.proposal.hint.approach')}
        maxLength={proposalLimits.approach}
        rows={6}
      />
    </>
  );
}

function TermsStep({ state: { form, autosave } }: { state: ProposalFormState }) {
  const { t } = useTranslation();
  const { field } = autosave;
  const { ideaOwner, exemption } = form.values;
  return (
    <>
      <TextArea {...field('needs')} label={t('challenges.proposal.field.needs')} hint={t('challenges.proposal.hint.needs')} optional maxLength={proposalLimits.needs} />
      <TextArea {...field('cost')} label={t('challenges.proposal.field.cost')} hint={t('challenges.proposal.hint.cost')} optional maxLength={proposalLimits.cost} />
      <details className="more-terms" open={Boolean(ideaOwner || exemption) || undefined}>
        <summary>{t('challenges.proposal.more')}</summary>
        <div className="stack">
          <RadioCards
            {...field('ideaOwner')}
            label={t('challenges.proposal.field.ideaOwner')}
            optional
            options={(['PROPOSER', 'SHARED', 'OPEN'] as const).map((owner) => ({ value: owner, label: t(`challenges.ideaOwner.${owner}`) }))}
          />
          <TextArea
            {...field('exemption')}
            label={t('challenges.proposal.field.exemption')}
            hint={t('challenges.proposal.hint.exemption')}
            optional
            maxLength={proposalLimits.exemption}
            rows={2}
          />
        </div>
      </details>
    </>
  );
}

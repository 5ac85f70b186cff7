import { indented, useCatalogue } from '@samskap/catalogue-web';
import { workshopLimits, workshopTemplates } from '@samskap/workshops-contract';
import {
  Alert,
  agenciesOf,
  apiLanguage,
  type CurrentViewer,
  DateTimeField,
  Form,
  type FormState,
  LinkButton,
  missing,
  NumberField,
  Page,
  RadioCards,
  Select,
  StepIndicator,
  TextArea,
  TextField,
  useForm,
  useLanguage,
  useNotify,
  useViewer,
  useWrite,
} from '@samskap/ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { CreateWorkshopDocument } from '../workshops.operations.js';
import { fieldOf, newWorkshopInput, type NewWorkshopValues, screenOf, templateNames, withTemplate } from './newWorkshop.js';

const screens = 2;
const stepParameter = 'steg';
const crumbsTo = '/verksted';

interface NewWorkshopProps {
  viewer: CurrentViewer;
  /** What it is about, when it was begun from there. */
  about?: { challengeId: string } | { pilotId: string };
  /** Says what it is about. */
  origin?: ReactNode;
}

/** A workshop, made in two screens; the rest comes from its template and can be changed afterwards. */
export function NewWorkshop({ viewer, about, origin }: NewWorkshopProps) {
  const { t } = useTranslation();
  const agencies = agenciesOf(viewer);
  const language = useLanguage();
  const notify = useNotify();
  const navigate = useNavigate();
  const create = useWrite(CreateWorkshopDocument);
  const { step, goTo, backTo } = useStep();
  const words = {
    template: t('workshops.new.templateMissing'),
    question: t('workshops.new.questionMissing'),
    startsAt: t('workshops.new.startsAtMissing'),
  };
  const wrongOn = (values: NewWorkshopValues, upTo: number) =>
    missing({ ...values, question: values.question.trim() }, words).filter(({ path }) => screenOf(path?.[0] ?? '') <= upTo);
  const form = useForm({
    key: ['workshop-new', ...Object.values(about ?? {})].join('-'),
    initial: { template: '', question: '', targetGroup: '', startsAt: '', where: '', capacity: null, ownerId: agencies[0]?.id ?? '' } as NewWorkshopValues,
    validate: (values) => wrongOn(values, step),
    onErrors: (errors) => {
      const at = errors[0]?.path?.[0];
      if (at && screenOf(at) !== step) goTo(screenOf(at));
    },
    submit: async (values, idempotencyKey) => {
      const input = { ...newWorkshopInput(values), ...about, language: apiLanguage(language), idempotencyKey };
      const payload = (await create({ input })).createWorkshop;
      return { ...payload, userErrors: payload.userErrors.map((error) => ({ ...error, path: error.path && [fieldOf[error.path[0] ?? ''] ?? error.path[0] ?? ''] })) };
    },
    done: ({ workshop }) => {
      notify(t('workshops.new.done'));
      void navigate(workshop ? `/verksted/${workshop.slug}` : crumbsTo);
    },
  });
  const onSubmit = step < screens && wrongOn(form.values, step).length === 0 ? () => goTo(step + 1) : undefined;
  const hindered = form.errors.length > 0;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    window.scrollTo({ top: 0 });
    // The summary of what stands in the way has focus already.
    if (!hindered) heading.current?.focus();
  }, [step, hindered]);

  if (agencies.length === 0) return <NoAgency />;
  return (
    <Page title={t('workshops.new.title')} lead={t('workshops.new.lead')} crumbs={[{ label: t('workshops.title'), to: crumbsTo }]} width="text">
      {origin}
      <Form
        form={form}
        onSubmit={onSubmit}
        submitLabel={t(step < screens ? 'workshops.new.next' : 'workshops.new.save')}
        actions={
          step > 1 && (
            <LinkButton to={backTo} variant="tertiary">
              {t('workshops.new.back')}
            </LinkButton>
          )
        }
      >
        <div className="step-head">
          <StepIndicator step={step} of={screens} />
          <h2 className="ds-heading" data-size="sm" tabIndex={-1} ref={heading}>
            {t(`workshops.new.step.${step}`)}
          </h2>
        </div>
        {step === 1 ? <QuestionStep form={form} /> : <WhenStep form={form} />}
      </Form>
    </Page>
  );
}

/** The screen that the address names, so that the way back leads to the one before. */
function useStep() {
  const [params, setParams] = useSearchParams();
  const withStep = (step: number) => {
    const changed = new URLSearchParams(params);
    changed.set(stepParameter, String(step));
    return changed;
  };
  return {
    step: params.get(stepParameter) === '2' ? 2 : 1,
    goTo: (step: number) => setParams(withStep(step), { preventScrollReset: true }),
    backTo: `?${withStep(1)}`,
  };
}

interface StepProps {
  form: FormState<NewWorkshopValues>;
}

/** What is asked, and of whom. */
function QuestionStep({ form }: StepProps) {
  const { t } = useTranslation();
  const language = apiLanguage(useLanguage());
  const { targetGroups } = useCatalogue();
  const template = form.field('template');
  return (
    <>
      <RadioCards
        {...template}
        onChange={(chosen) => {
          const filled = withTemplate(form.values, chosen, (of) => t(`workshops.template.${of}`));
          form.set(filled);
          // What was said to be missing is no longer, once it is filled in.
          template.onChange(chosen);
          if (filled.question) form.field('question').onChange(filled.question);
        }}
        label={t('workshops.new.template')}
        hint={t('workshops.new.templateHint')}
        options={templateNames.map((value) => {
          const { title, description, minutes, capacity, tables } = workshopTemplates[value];
          return { value, label: title[language], hint: `${description[language]} ${t(tables > 0 ? 'workshops.new.measures' : 'workshops.new.measuresNoTables', { minutes, capacity, tables })}` };
        })}
      />
      <TextArea
        {...form.field('question')}
        label={t('workshops.question')}
        hint={t('workshops.new.questionHint')}
        rows={2}
        maxLength={workshopLimits.question}
        warnsAboutNames={false}
      />
      <Select
        {...form.field('targetGroup')}
        label={t('workshops.targetGroup')}
        placeholder={t('workshops.new.everyone')}
        options={indented(targetGroups)}
        optional
      />
    </>
  );
}

/** When and where it is, and for how many. */
function WhenStep({ form }: StepProps) {
  const { t } = useTranslation();
  const { template } = form.values;
  return (
    <>
      <DateTimeField
        {...form.field('startsAt')}
        label={t('workshops.startsAt')}
        hint={template && t('workshops.new.startsAtHint', { minutes: workshopTemplates[template].minutes })}
      />
      <TextField {...form.field('where')} label={t('workshops.where')} hint={t('workshops.new.whereHint')} maxLength={workshopLimits.venue} optional />
      <NumberField {...form.field('capacity')} label={t('workshops.capacity')} hint={t('workshops.new.capacityHint')} />
      <OwnerField form={form} />
    </>
  );
}

/** Whoever belongs to one agency is not asked which. */
function OwnerField({ form }: StepProps) {
  const { t } = useTranslation();
  const agencies = agenciesOf(useViewer());
  if (agencies.length < 2) return null;
  return <Select {...form.field('ownerId')} label={t('workshops.owner')} options={agencies.map(({ id, name }) => ({ value: id, label: name }))} />;
}

/** Workshops are made by agencies; others are shown what they can do. */
function NoAgency() {
  const { t } = useTranslation();
  return (
    <Page title={t('workshops.new.title')} width="text">
      <Alert tone="info" title={t('workshops.noAgency.title')}>
        <p>{t('workshops.noAgency.text')}</p>
      </Alert>
      <div className="cluster">
        <LinkButton to="/verksted">{t('workshops.noAgency.action')}</LinkButton>
      </div>
    </Page>
  );
}

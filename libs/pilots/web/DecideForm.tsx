import { decisionLimits } from '@samskap/pilots-contract';
import type { PilotDecision } from '@samskap/platform-contract';
import { Alert, DateField, Form, missing, orNull, osloToday, RadioCards, TextArea, TextField, TextLink, useForm, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { lastCheckpointDay, monthsAfter } from './days.js';
import { DecidePilotDocument, type PilotFullFragment } from './pilots.operations.js';
import { useStepDone } from './useStepDone.js';

const decisions: readonly PilotDecision[] = ['ADOPT', 'ADJUST', 'STOP'];

/** Decides what becomes of a pilot; each choice shows what it needs. Before the evaluation it can only be stopped. */
export function DecideForm({ pilot }: { pilot: PilotFullFragment }) {
  const { t } = useTranslation();
  const decide = useWrite(DecidePilotDocument);
  const today = osloToday();
  const onlyStop = pilot.status !== 'EVALUATING';
  const form = useForm({
    key: `pilot-decision-${pilot.id}-${pilot.version}`,
    initial: {
      decision: (onlyStop ? 'STOP' : '') as PilotDecision | '',
      reasons: '',
      receivingService: '',
      funding: '',
      adoptedFrom: '',
      lesson: '',
      endsOn: monthsAfter(today, 6),
      nextCheckpointOn: monthsAfter(today, 1),
    },
    validate: (values) => missing(values, { decision: t('pilots.decide.missing') }),
    submit: async (values, idempotencyKey) => {
      const { decision, reasons } = values;
      const own = {
        ADOPT: { receivingService: values.receivingService, funding: values.funding, adoptedFrom: orNull(values.adoptedFrom) },
        ADJUST: { endsOn: orNull(values.endsOn), nextCheckpointOn: orNull(values.nextCheckpointOn) },
        STOP: { lesson: values.lesson },
      };
      const chosen = decision || 'STOP';
      const input = { idempotencyKey, id: pilot.id, version: pilot.version, decision: chosen, reasons, ...own[chosen] };
      return (await decide({ input })).decidePilot;
    },
    done: useStepDone(pilot.slug, t('pilots.decide.done')),
  });
  const { decision } = form.values;
  const offered = decisions.filter((each) => !onlyStop || each === 'STOP');
  return (
    <Form form={form} submitLabel={t('pilots.decide.save')}>
      {onlyStop && <Alert>{t('pilots.decide.onlyStop')}</Alert>}
      {!onlyStop && !pilot.evaluation && (
        <Alert tone="warning">
          {t('pilots.decide.noEvaluation')} <TextLink to={`/piloter/${pilot.slug}/evaluering`}>{t('pilots.do.evaluering')}</TextLink>
        </Alert>
      )}
      <RadioCards
        {...form.field('decision')}
        label={t('pilots.decide.what')}
        options={offered.map((value) => ({ value, label: t(`pilots.decision.${value}`), hint: t(`pilots.decisionHint.${value}`) }))}
      />
      <TextArea {...form.field('reasons')} label={t('pilots.reasons')} hint={t('pilots.decide.reasonsHint')} maxLength={decisionLimits.reasons} />
      {decision === 'ADOPT' && (
        <>
          <TextField {...form.field('receivingService')} label={t('pilots.receivingService')} />
          <TextField {...form.field('funding')} label={t('pilots.funding')} />
          <DateField {...form.field('adoptedFrom')} label={t('pilots.adoptedFrom')} />
        </>
      )}
      {decision === 'ADJUST' && (
        <>
          <DateField {...form.field('endsOn')} label={t('pilots.decide.newEnd')} min={today} />
          <DateField
            {...form.field('nextCheckpointOn')}
            label={t('pilots.checkpoint.next')}
            hint={t('pilots.twoMonths')}
            min={today}
            max={lastCheckpointDay(today)}
          />
        </>
      )}
      {decision === 'STOP' && <TextArea {...form.field('lesson')} label={t('pilots.lesson')} hint={t('pilots.decide.lessonHint')} maxLength={decisionLimits.lesson} />}
    </Form>
  );
}

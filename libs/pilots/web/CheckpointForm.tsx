import { checkpointLimits } from '@samskap/pilots-contract';
import type { CheckpointChoice } from '@samskap/platform-contract';
import { atRows, Button, DateField, DateText, Form, missing, orNull, osloToday, RadioCards, TextArea, useForm, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckpointFigures } from './CheckpointFigures.js';
import { type FigureRow, figureRows, given, knownOnly } from './checkpointRows.js';
import { lastCheckpointDay, monthsAfter } from './days.js';
import { type PilotFullFragment, RecordCheckpointDocument } from './pilots.operations.js';
import { useStepDone } from './useStepDone.js';

const choices: readonly CheckpointChoice[] = ['CONTINUE', 'ADJUST', 'EVALUATE'];

/** Records a checkpoint: five fields, made for a phone in the corridor after the meeting. */
export function CheckpointForm({ pilot }: { pilot: PilotFullFragment }) {
  const { t } = useTranslation();
  const record = useWrite(RecordCheckpointDocument);
  const today = osloToday();
  const form = useForm({
    key: `pilot-checkpoint-${pilot.id}-${pilot.version}`,
    initial: {
      heldOn: today,
      happened: '',
      values: figureRows(pilot.indicators),
      unknown: '',
      choice: 'CONTINUE' as CheckpointChoice | '',
      nextOn: monthsAfter(today, 1),
    },
    validate: (values) => missing(values, { choice: t('pilots.checkpoint.choiceMissing') }),
    submit: async ({ heldOn, happened, values, unknown, choice, nextOn }, idempotencyKey) => {
      const sent = given(values);
      const input = {
        idempotencyKey,
        pilotId: pilot.id,
        version: pilot.version,
        heldOn: orNull(heldOn),
        happened,
        unknown: orNull(unknown),
        values: sent.map((index) => knownOnly(values[index] as FigureRow)),
        choice: choice || 'CONTINUE',
        nextOn: choice === 'EVALUATE' ? null : orNull(nextOn),
      };
      const payload = (await record({ input })).recordCheckpoint;
      return { ...payload, userErrors: atRows(payload.userErrors, 'values', sent) };
    },
    done: useStepDone(pilot.slug, t('pilots.checkpoint.done')),
  });
  const { values } = form;
  return (
    <Form form={form} submitLabel={t('pilots.checkpoint.save')}>
      <HeldOn field={form.field('heldOn')} today={today} />
      <TextArea {...form.field('happened')} label={t('pilots.checkpoint.happened')} maxLength={checkpointLimits.happened} />
      <CheckpointFigures
        rows={form.rows('values', values.values)}
        values={values.values}
        indicators={pilot.indicators}
        onAdd={() => form.set({ values: [...values.values, ...figureRows([])] })}
        whole={form.field('values')}
      />
      <TextArea
        {...form.field('unknown')}
        label={t('pilots.unknown')}
        hint={t('pilots.checkpoint.unknownHint')}
        rows={3}
        maxLength={checkpointLimits.unknown}
        optional
      />
      <RadioCards
        {...form.field('choice')}
        label={t('pilots.checkpoint.choice')}
        options={choices.map((value) => ({ value, label: t(`pilots.choice.${value}`), hint: t(`pilots.choiceHint.${value}`) }))}
      />
      {values.choice !== 'EVALUATE' && (
        <DateField
          {...form.field('nextOn')}
          label={t('pilots.checkpoint.next')}
          hint={t('pilots.twoMonths')}
          min={today}
          max={lastCheckpointDay(today)}
        />
      )}
    </Form>
  );
}

interface HeldOnProps {
  field: { id: string; name: string; value: string; onChange: (value: string) => void; error: string | undefined };
  today: string;
}

/** Today, unless one says otherwise: most are recorded on the day. */
function HeldOn({ field, today }: HeldOnProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(field.value !== today);
  if (open || field.error) return <DateField {...field} label={t('pilots.checkpoint.heldOn')} max={today} />;
  return (
    <div className="cluster held-on">
      <span>
        {t('pilots.checkpoint.heldToday')} <DateText value={field.value} />
      </span>
      <Button variant="tertiary" onClick={() => setOpen(true)}>
        {t('pilots.checkpoint.otherDay')}
      </Button>
    </div>
  );
}

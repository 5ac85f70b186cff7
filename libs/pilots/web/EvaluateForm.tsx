import { evaluationLimits } from '@samskap/pilots-contract';
import { Form, langOf, orNull, TextArea, useForm, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { EvaluatePilotDocument, type PilotFullFragment } from './pilots.operations.js';
import { useStepDone } from './useStepDone.js';

/** Writes the closing evaluation, or writes it again before the decision. */
export function EvaluateForm({ pilot }: { pilot: PilotFullFragment }) {
  const { t } = useTranslation();
  const evaluate = useWrite(EvaluatePilotDocument);
  const { evaluation } = pilot;
  const form = useForm({
    key: `pilot-evaluation-${pilot.id}-${pilot.version}`,
    initial: {
      worked: evaluation?.worked ?? '',
      didNotWork: evaluation?.didNotWork ?? '',
      targetGroupVoice: evaluation?.targetGroupVoice ?? '',
      cost: evaluation?.cost ?? '',
      recommendation: evaluation?.recommendation ?? '',
    },
    submit: async ({ targetGroupVoice, cost, ...texts }, idempotencyKey) => {
      const input = { idempotencyKey, id: pilot.id, version: pilot.version, ...texts, targetGroupVoice: orNull(targetGroupVoice), cost: orNull(cost) };
      return (await evaluate({ input })).evaluatePilot;
    },
    done: useStepDone(pilot.slug, t('pilots.evaluation.done')),
  });
  const text = (name: keyof typeof evaluationLimits) => ({ ...form.field(name), label: t(`pilots.evaluation.${name}`), maxLength: evaluationLimits[name] });
  return (
    <Form form={form} submitLabel={t('pilots.evaluation.save')}>
      {pilot.learningQuestion && (
        <div className="learning-question" lang={langOf(pilot.language)}>
          <p>{pilot.learningQuestion}</p>
        </div>
      )}
      <TextArea {...text('worked')} />
      <TextArea {...text('didNotWork')} hint={t('pilots.evaluation.didNotWorkHint')} />
      <TextArea {...text('targetGroupVoice')} optional />
      <TextArea {...text('cost')} rows={3} warnsAboutNames={false} optional />
      <TextArea {...text('recommendation')} rows={3} />
    </Form>
  );
}

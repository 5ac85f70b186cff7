import { proposalLimits } from '@samskap/challenges-contract';
import type { ProposalDecision } from '@samskap/platform-contract';
import { Form, RadioCards, Section, TextArea, useForm, useNotify, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { DecideProposalDocument, type ProposalViewFragment } from '../challenges.operations.js';

const decisions: readonly ProposalDecision[] = ['SHORTLIST', 'ACCEPT', 'NOT_CHOOSE'];

/** The agency's answer: a decision and its reasons, which the proposer sees. */
export function DecideForm({ proposal }: { proposal: ProposalViewFragment }) {
  const { t } = useTranslation();
  const notify = useNotify();
  const decide = useWrite(DecideProposalDocument);
  const { id, version, status, organisation } = proposal;
  const form = useForm({
    key: `decide-${id}`,
    initial: { decision: '' as ProposalDecision | '', reasons: '' },
    validate: ({ decision }) => (decision ? [] : [{ code: 'REQUIRED', message: t('challenges.decide.choose'), path: ['decision'] }]),
    submit: async ({ decision, reasons }, idempotencyKey) => {
      if (!decision) throw new Error('Checked by validate');
      return (await decide({ input: { id, version, decision, reasons, idempotencyKey } })).decideProposal;
    },
    done: () => {
      form.reset();
      notify(t('challenges.decide.done', { name: organisation?.name ?? '' }));
    },
  });
  const open = decisions.filter((decision) => status !== 'SHORTLISTED' || decision !== 'SHORTLIST');
  return (
    <Section title={t('challenges.decide.title')}>
      <Form form={form} submitLabel={t('challenges.decide.submit')}>
        <RadioCards
          {...form.field('decision')}
          label={t('challenges.decide.decision')}
          options={open.map((decision) => ({
            value: decision,
            label: t(`challenges.decide.${decision}`),
            hint: t(`challenges.decide.hint.${decision}`),
          }))}
        />
        <TextArea {...form.field('reasons')} label={t('challenges.decide.reasons')} hint={t('challenges.decide.reasonsHint')} maxLength={proposalLimits.reasons} />
      </Form>
    </Section>
  );
}

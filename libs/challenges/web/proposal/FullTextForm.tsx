import { proposalLimits } from '@samskap/challenges-contract';
import { Form, Section, TextArea, useForm, useNotify, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { type ProposalViewFragment, SaveProposalDocument } from '../challenges.operations.js';

/** The full text, from those shortlisted; the agency sees what is saved. */
export function FullTextForm({ proposal: { id, version, fullText } }: { proposal: ProposalViewFragment }) {
  const { t } = useTranslation();
  const notify = useNotify();
  const save = useWrite(SaveProposalDocument);
  const form = useForm({
    key: `full-text-${id}`,
    draftKey: `full-text-${id}-${version}`,
    initial: { fullText: fullText ?? '' },
    submit: async (values, idempotencyKey) => (await save({ input: { id, version, fullText: values.fullText, idempotencyKey } })).saveProposal,
    done: () => {
      form.saved(form.values);
      notify(t('challenges.fullText.saved'));
    },
  });
  return (
    <Section title={t('challenges.fullText.title')}>
      <p>{t('challenges.fullText.lead')}</p>
      <Form form={form} submitLabel={t('challenges.fullText.save')}>
        <TextArea {...form.field('fullText')} label={t('challenges.proposal.field.fullText')} maxLength={proposalLimits.fullText} rows={12} />
      </Form>
    </Section>
  );
}

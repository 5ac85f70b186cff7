import { proposalLimits } from '@samskap/challenges-contract';
import { DateText, Form, Prose, Section, TextArea, useForm, useNotify, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { ClarifyProposalDocument, type ProposalViewFragment } from '../challenges.operations.js';

/** Questions from the agency and answers from the proposer; between the two of them. */
export function Clarifications({ proposal }: { proposal: ProposalViewFragment }) {
  const { t } = useTranslation();
  const { clarifications, viewerCan } = proposal;
  if (clarifications.length === 0) return null;
  return (
    <Section title={t('challenges.clarify.title')}>
      <ul className="plain-list stack">
        {clarifications.map(({ id, question, askedAt, answer, answeredAt }) => (
          <li key={id} className="question">
            <p className="quiet">
              {t('challenges.clarify.asked')} <DateText value={askedAt} style="short" />
            </p>
            <div className="question-text">
              <Prose text={question} />
            </div>
            {answer && (
              <div className="answer">
                <p className="quiet">
                  {t('challenges.clarify.answered')} {answeredAt && <DateText value={answeredAt} style="short" />}
                </p>
                <Prose text={answer} />
              </div>
            )}
            {!answer && !viewerCan.answer && <p className="quiet">{t('challenges.questions.waits')}</p>}
            {!answer && viewerCan.answer && <AnswerForm proposal={proposal} question={question} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function AnswerForm({ proposal: { id, version }, question }: { proposal: ProposalViewFragment; question: string }) {
  const { t } = useTranslation();
  const notify = useNotify();
  const clarify = useWrite(ClarifyProposalDocument);
  const form = useForm({
    key: `clarify-${id}`,
    initial: { answer: '' },
    submit: async ({ answer }, idempotencyKey) => (await clarify({ input: { id, version, answer, idempotencyKey } })).clarifyProposal,
    done: () => notify(t('challenges.clarify.answerSent')),
  });
  return (
    <Form form={form} submitLabel={t('challenges.clarify.send')} label={question}>
      <TextArea {...form.field('answer')} label={t('challenges.clarify.answerLabel')} maxLength={proposalLimits.clarification} />
    </Form>
  );
}

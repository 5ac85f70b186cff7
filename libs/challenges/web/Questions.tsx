import { challengeLimits } from '@samskap/challenges-contract';
import { Button, DateText, Form, Prose, Section, signInPath, TextArea, TextLink, useForm, useNotify, useViewer, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerQuestionDocument, AskQuestionDocument, type ChallengeViewFragment, type QuestionViewFragment } from './challenges.operations.js';

/** Questions and answers in public: everyone reads them, so nobody knows more than others. */
export function Questions({ challenge }: { challenge: ChallengeViewFragment }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { questions, status, viewerCan, slug, id } = challenge;
  const open = status === 'PUBLISHED';
  if (!open && questions.length === 0) return null;
  return (
    <Section title={t('challenges.questions.title')}>
      <p className="quiet">{t('challenges.questions.lead')}</p>
      {questions.length > 0 && (
        <ul className="plain-list stack">
          {questions.map((question) => (
            <li key={question.id} className="question">
              <QuestionItem question={question} mayAnswer={viewerCan.answer} />
            </li>
          ))}
        </ul>
      )}
      {viewerCan.ask && !viewerCan.answer && <AskForm challengeId={id} />}
      {viewer === null && open && <TextLink to={signInPath(`/utfordringer/${slug}`)}>{t('challenges.questions.signIn')}</TextLink>}
    </Section>
  );
}

function QuestionItem({ question, mayAnswer }: { question: QuestionViewFragment; mayAnswer: boolean }) {
  const { t } = useTranslation();
  const [answering, setAnswering] = useState(false);
  return (
    <>
      <p className="quiet">
        {t('challenges.questions.asked')} <DateText value={question.askedAt} style="short" />
      </p>
      <div className="question-text">
        <Prose text={question.text} />
      </div>
      {question.answer && (
        <div className="answer">
          <p className="quiet">
            {t('challenges.questions.answered')} {question.answeredAt && <DateText value={question.answeredAt} style="short" />}
          </p>
          <Prose text={question.answer} />
        </div>
      )}
      {!question.answer && !mayAnswer && <p className="quiet">{t('challenges.questions.waits')}</p>}
      {!question.answer && mayAnswer && !answering && (
        <div>
          <Button variant="secondary" onClick={() => setAnswering(true)}>
            {t('challenges.questions.answer')}
          </Button>
        </div>
      )}
      {!question.answer && answering && <AnswerForm id={question.id} question={question.text} />}
    </>
  );
}

function AnswerForm({ id, question }: { id: string; question: string }) {
  const { t } = useTranslation();
  const notify = useNotify();
  const answer = useWrite(AnswerQuestionDocument);
  const form = useForm({
    key: `answer-${id}`,
    initial: { answer: '' },
    submit: async (values, idempotencyKey) => (await answer({ input: { id, answer: values.answer, idempotencyKey } })).answerQuestion,
    done: () => notify(t('challenges.questions.answerSent')),
  });
  return (
    <Form form={form} submitLabel={t('challenges.questions.publishAnswer')} label={question}>
      <TextArea {...form.field('answer')} label={t('challenges.questions.answerLabel')} maxLength={challengeLimits.answer} />
    </Form>
  );
}

function AskForm({ challengeId }: { challengeId: string }) {
  const { t } = useTranslation();
  const notify = useNotify();
  const ask = useWrite(AskQuestionDocument);
  const form = useForm({
    key: `ask-${challengeId}`,
    initial: { text: '' },
    submit: async ({ text }, idempotencyKey) => (await ask({ input: { challengeId, text, idempotencyKey } })).askQuestion,
    done: () => {
      form.reset();
      notify(t('challenges.questions.sent'));
    },
  });
  return (
    <Form form={form} submitLabel={t('challenges.questions.ask')}>
      <TextArea {...form.field('text')} label={t('challenges.questions.askLabel')} hint={t('challenges.questions.askHint')} maxLength={challengeLimits.question} rows={3} />
    </Form>
  );
}

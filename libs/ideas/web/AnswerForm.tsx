import { ideaLimits } from '@samskap/ideas-contract';
import type { IdeaAnswerInput, IdeaStatus } from '@samskap/platform-contract';
import { Button, CheckField, type FieldProps, Form, langOf, type Option, Select, TextArea, useForm, useNotify, useRead, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { AnswerIdeasDocument, type AnswerableIdeaFragment, BecameChoicesDocument } from './ideas.operations.js';

type Choice = 'TAKEN_FORWARD' | 'PARKED' | 'NOT_NOW';
const choices: readonly Choice[] = ['TAKEN_FORWARD', 'PARKED', 'NOT_NOW'];

interface Row {
  status: Choice | '';
  reason: string;
  became: string;
}

const NEW_DRAFT = 'draft';

interface AnswerFormProps {
  ideas: readonly AnswerableIdeaFragment[];
  onDone: () => void;
  onCancel?: () => void;
}

const empty = ({ status, answer }: AnswerableIdeaFragment): Row => ({ status: choices.find((choice) => choice === status) ?? '', reason: answer ?? '', became: '' });

/** What it became: a draft that is to be made, a challenge, or a pilot. */
function becameOf(became: string): Partial<IdeaAnswerInput> {
  const [what, id] = became.split(':');
  if (what === NEW_DRAFT) return { draftChallenge: true };
  return what === 'challenge' ? { challengeId: id } : what === 'pilot' ? { pilotId: id } : {};
}

function answerTo({ id, version, kind }: AnswerableIdeaFragment, { status, reason, became }: Row): IdeaAnswerInput {
  const given: IdeaStatus = kind === 'QUESTION' ? 'ANSWERED' : status || 'NEW';
  return { id, version, status: given, reason, ...(given === 'TAKEN_FORWARD' ? becameOf(became) : {}) };
}

/** Answers one or many, with one reason for all or one for each. All are answered or none, and what is typed stays until they are. */
export function AnswerForm({ ideas, onDone, onCancel }: AnswerFormProps) {
  const { t } = useTranslation();
  const answer = useWrite(AnswerIdeasDocument);
  const notify = useNotify();
  const many = ideas.length > 1;
  const form = useForm({
    key: `answer-${ideas.map(({ id, version }) => `${id}.${version}`).join('-')}`,
    initial: { same: many, status: '' as Choice | '', reason: '', answers: ideas.map(empty) },
    submit: async ({ same, status, reason, answers }, idempotencyKey) => {
      const given = ideas.map((idea, index) => answerTo(idea, same ? { status, reason, became: '' } : answers[index]!));
      const result = (await answer({ input: { answers: given, idempotencyKey } })).answerIdeas;
      return { ...result, userErrors: result.userErrors.map((error) => ({ ...error, path: placed(error.path, same) })) };
    },
    done: () => {
      notify(t('ideas.answer.done', { count: ideas.length }));
      onDone();
    },
  });
  const { same } = form.values;
  const rows = form.rows('answers', form.values.answers);
  const asksStatus = ideas.some(({ kind }) => kind !== 'QUESTION');
  return (
    <Form
      form={form}
      submitLabel={t('ideas.answer.submit', { count: ideas.length })}
      label={t('ideas.answer.title', { count: ideas.length })}
      actions={
        onCancel && (
          <Button variant="tertiary" onClick={onCancel}>
            {t('ui.cancel')}
          </Button>
        )
      }
    >
      {many && <CheckField {...form.field('same')} label={t('ideas.answer.same')} />}
      {same ? (
        <>
          {asksStatus && <StatusField field={form.field('status')} />}
          <TextArea {...form.field('reason')} label={t('ideas.answer.reason')} hint={t('ideas.answer.reasonHint')} maxLength={ideaLimits.reason} />
        </>
      ) : (
        ideas.map((idea, index) => (
          <div key={idea.id} className="idea-answer-row" role="group" aria-label={idea.title}>
            {many && (
              <p className="idea-answer-title" lang={langOf(idea.language)}>
                {idea.title}
              </p>
            )}
            {idea.kind !== 'QUESTION' && <StatusField field={rows[index]!.field('status')} />}
            {form.values.answers[index]!.status === 'TAKEN_FORWARD' && idea.owner && <BecameField field={rows[index]!.field('became')} ownerId={idea.owner.id} />}
            <TextArea {...rows[index]!.field('reason')} label={t('ideas.answer.reason')} hint={many ? undefined : t('ideas.answer.reasonHint')} maxLength={ideaLimits.reason} />
          </div>
        ))
      )}
    </Form>
  );
}

const BECAME_FIELDS: readonly string[] = ['draftChallenge', 'challengeId', 'pilotId'];

/** Where the form has the field that an error is about. */
function placed(path: readonly string[] | null | undefined, same: boolean): string[] | null {
  const [list, index, field] = path ?? [];
  if (list !== 'answers' || index === undefined || field === undefined) return null;
  if (same) return field === 'status' || field === 'reason' ? [field] : null;
  return [list, index, BECAME_FIELDS.includes(field) ? 'became' : field];
}

function StatusField({ field }: { field: FieldProps<Choice | ''> }) {
  const { t } = useTranslation();
  return <Select {...field} label={t('ideas.answer.status')} options={choices.map((value) => ({ value, label: t(`ideas.answer.choice.${value}`) }))} />;
}

function BecameField({ field, ownerId }: { field: FieldProps<string>; ownerId: string }) {
  const { t } = useTranslation();
  const { data } = useRead(BecameChoicesDocument, { owner: ownerId });
  const named = (what: 'challenge' | 'pilot', nodes: readonly { id: string; title: string }[] = []): Option[] =>
    nodes.map(({ id, title }) => ({ value: `${what}:${id}`, label: t(`ideas.answer.became.${what}`, { title }) }));
  const options = [{ value: NEW_DRAFT, label: t('ideas.answer.became.draft') }, ...named('challenge', data?.challenges.nodes), ...named('pilot', data?.pilots.nodes)];
  return <Select {...field} label={t('ideas.answer.becameLabel')} placeholder={t('ideas.answer.becameNothing')} options={options} optional />;
}

import { Button, DateText, Dialog, langOf, TextLink } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerForm } from './AnswerForm.js';
import type { AnswerableIdeaFragment } from './ideas.operations.js';
import { IdeaTags } from './IdeaTags.js';
import { PassOn } from './PassOn.js';
import { teamOf } from './teamOf.js';

/** Ideas in a list, to be answered one at a time or many at once. Those that the viewer may not answer are shown alone. */
export function AnswerIdeas({ ideas }: { ideas: readonly AnswerableIdeaFragment[] }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [answering, setAnswering] = useState<readonly AnswerableIdeaFragment[]>([]);
  const answerable = ideas.filter(({ viewerCan }) => viewerCan.answer);
  // An answer that people have read is changed by itself, on purpose, and never in a heap.
  const waiting = answerable.filter(({ answer }) => !answer);
  const selected = waiting.filter(({ id }) => chosen.includes(id));
  const toggle = (id: string) => setChosen((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id]));
  const close = () => setAnswering([]);
  return (
    <div className="stack">
      <ul className="plain-list idea-rows">
        {ideas.map((idea) => (
          <IdeaRow
            key={idea.id}
            idea={idea}
            chosen={waiting.length > 1 && idea.viewerCan.answer && !idea.answer ? chosen.includes(idea.id) : undefined}
            onToggle={() => toggle(idea.id)}
            onAnswer={() => setAnswering([idea])}
          />
        ))}
      </ul>
      {waiting.length > 1 && (
        <div className="idea-bar" data-chosen={selected.length > 0 || undefined}>
          <p role="status">{t('ideas.inbox.chosen', { count: selected.length })}</p>
          <div className="cluster">
            <Button variant="tertiary" onClick={() => setChosen(selected.length === waiting.length ? [] : waiting.map(({ id }) => id))}>
              {t(selected.length === waiting.length ? 'ideas.inbox.chooseNone' : 'ideas.inbox.chooseAll')}
            </Button>
            {selected.length > 0 && <Button onClick={() => setAnswering(selected)}>{t('ideas.inbox.answerChosen', { count: selected.length })}</Button>}
          </div>
        </div>
      )}
      <Dialog open={answering.length > 0} title={answering.length === 1 ? answering[0]!.title : t('ideas.answer.title', { count: answering.length })} onClose={close}>
        <AnswerForm
          ideas={answering}
          onCancel={close}
          onDone={() => {
            setChosen([]);
            close();
          }}
        />
      </Dialog>
    </div>
  );
}

interface IdeaRowProps {
  idea: AnswerableIdeaFragment;
  /** Undefined where there is nothing to choose. */
  chosen: boolean | undefined;
  onToggle: () => void;
  onAnswer: () => void;
}

function IdeaRow({ idea, chosen, onToggle, onAnswer }: IdeaRowProps) {
  const { t } = useTranslation();
  const { viewerCan, title, text } = idea;
  const lang = langOf(idea.language);
  return (
    <li className="idea-row" data-overdue={idea.overdue || undefined}>
      {chosen !== undefined && <input className="ds-input" type="checkbox" checked={chosen} onChange={onToggle} aria-label={t('ideas.inbox.choose', { title })} />}
      <div className="idea-row-main">
        <div className="cluster">
          <IdeaTags idea={idea} />
        </div>
        <h3 className="idea-row-title" lang={lang}>
          <TextLink to={`/ideer/${idea.id}`}>{title}</TextLink>
        </h3>
        {text !== title && (
          <p className="clamped" lang={lang}>
            {text}
          </p>
        )}
        {idea.answer && <p className="idea-row-answer">{idea.answer}</p>}
        <p className="quiet">
          {teamOf(idea.unit, idea.owner)} · {t('ideas.answerBy')} <DateText value={idea.answerBy} style="short" />
        </p>
        {(viewerCan.answer || viewerCan.passOn) && (
          <div className="cluster">
            {viewerCan.answer && (
              <Button variant="secondary" aria-label={t('ideas.answer.one', { title })} onClick={onAnswer}>
                {t(idea.answer ? 'ideas.answer.again' : 'ideas.answer.open')}
              </Button>
            )}
            {viewerCan.passOn && <PassOn idea={idea} />}
          </div>
        )}
      </div>
    </li>
  );
}

import { Button, Section, StatusTag, type Tone } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dropped, type OwnIdea, takenBack } from './outbox.js';
import { type BoardStep } from './things.js';
import type { Seat } from './useSeat.js';

interface OwnIdeasProps {
  seat: Seat;
  step: BoardStep;
  /** Ids of ideas on the board. */
  onBoard: ReadonlySet<string>;
}

type Standing = 'sending' | 'unsent' | 'waiting' | 'shown' | 'left' | 'refused';

const tones: Record<Standing, Tone> = { sending: 'neutral', unsent: 'warning', waiting: 'info', shown: 'success', left: 'neutral', refused: 'danger' };

function standingOf(idea: OwnIdea, { seat, step, onBoard }: OwnIdeasProps): Standing {
  if (idea.state === 'refused') return 'refused';
  if (idea.state === 'unsent') return seat.sending === 'waiting' ? 'unsent' : 'sending';
  if (idea.id && onBoard.has(idea.id)) return 'shown';
  return step === 'GATHER' || step === 'GROUP' ? 'waiting' : 'left';
}

/** What was written on this phone, newest first, and how far each has come. Known to this phone alone. */
export function OwnIdeas(props: OwnIdeasProps) {
  const { t } = useTranslation();
  const { ideas } = props.seat.box;
  if (ideas.length === 0) return null;
  return (
    <Section title={t('workshops.board.own.title')}>
      <ul className="plain-list board-own">
        {[...ideas].reverse().map((idea) => {
          const standing = standingOf(idea, props);
          return (
            <li key={idea.key} className="board-note" data-standing={standing}>
              <p>{idea.text}</p>
              <StatusTag tone={tones[standing]}>{t(`workshops.board.own.${standing}`)}</StatusTag>
              {standing === 'refused' && <Refused idea={idea} seat={props.seat} mayWrite={props.step === 'GATHER'} />}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Refused({ idea, seat, mayWrite }: { idea: OwnIdea; seat: Seat; mayWrite: boolean }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    // Refused outside HTTPS and by some browsers; the text can still be marked by hand.
    await navigator.clipboard?.writeText(idea.text).then(() => setCopied(true), () => undefined);
  };
  return (
    <>
      <p>{idea.problem?.message}</p>
      <div className="cluster">
        {mayWrite && (
          <Button variant="secondary" onClick={() => seat.change((box) => takenBack(box, idea.key))}>
            {t('workshops.board.own.edit')}
          </Button>
        )}
        <Button variant="secondary" onClick={() => void copy()}>
          {t(copied ? 'workshops.board.own.copied' : 'workshops.board.own.copy')}
        </Button>
        <Button variant="tertiary" onClick={() => seat.change((box) => dropped(box, idea.key))}>
          {t('workshops.board.own.drop')}
        </Button>
      </div>
    </>
  );
}

import { Button, ConfirmDialog } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedBoardFragment } from '../workshops.operations.js';
import { boardSteps, isFinal, nextStep, previousStep, shortcut } from './steps.js';
import type { BoardStep } from './things.js';
import type { Lead } from './useLead.js';

/** Where the room is, what comes next, and one button that takes it there. */
export function StepBar({ board, lead }: { board: LedBoardFragment; lead: Lead }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<BoardStep>();
  const next = nextStep(board.step);
  const previous = previousStep(board.step);
  const short = shortcut(board.step);
  const move = async (to: BoardStep) => {
    await lead.move(board.step, to);
    setAsking(undefined);
  };
  return (
    <div className="board-lead">
      <ol className="plain-list board-steps" aria-label={t('workshops.board.steps')}>
        {boardSteps.map((step) => (
          <li key={step} aria-current={step === board.step ? 'step' : undefined}>
            {t(`workshops.board.step.${step}`)}
          </li>
        ))}
      </ol>
      <div className="cluster">
        {next && (
          <Button busy={lead.busy} onClick={() => (isFinal(next) ? setAsking(next) : void move(next))}>
            {t(`workshops.board.to.${next}`)}
          </Button>
        )}
        {previous && (
          <Button variant="secondary" busy={lead.busy} onClick={() => void move(previous)}>
            {t(`workshops.board.back.${previous}`)}
          </Button>
        )}
        {short && (
          <Button variant="tertiary" busy={lead.busy} onClick={() => setAsking(short)}>
            {t(`workshops.board.skip.${short}`)}
          </Button>
        )}
      </div>
      <ConfirmDialog
        open={asking !== undefined && (asking === next || asking === short)}
        title={asking ? t(`workshops.board.to.${asking}`) : ''}
        action={asking ? t(`workshops.board.to.${asking}`) : ''}
        tone={asking === 'DONE' ? 'danger' : 'accent'}
        busy={lead.busy}
        onConfirm={() => asking && void move(asking)}
        onClose={() => setAsking(undefined)}
      >
        {asking && <p>{t(`workshops.board.confirm.${asking}`, { count: board.ballots ?? 0, all: board.participants })}</p>}
        {(board.waitingIdeas ?? 0) > 0 && <p>{t('workshops.board.confirm.waiting', { count: board.waitingIdeas ?? 0 })}</p>}
      </ConfirmDialog>
    </div>
  );
}

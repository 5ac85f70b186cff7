import { langOf, LinkButton, Page, Section, TextLink } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { LedBoardFragment, LedWorkshopFragment } from '../workshops.operations.js';
import { Connection } from './Connection.js';
import { Grouping } from './Grouping.js';
import { IdeaForm } from './IdeaForm.js';
import { OwnIdeas } from './OwnIdeas.js';
import { StepBar } from './StepBar.js';
import { Suggestions } from './Suggestions.js';
import { shownIdeas } from './things.js';
import { Things } from './Things.js';
import { type Lead, useLead } from './useLead.js';
import { useSeat } from './useSeat.js';
import { VoteResults } from './VoteResults.js';
import { HiddenIdeas, WaitingQueue } from './WaitingQueue.js';

interface LeadBoardProps {
  workshop: LedWorkshopFragment;
  board: LedBoardFragment;
}

/** The board for those who lead it: what comes next, what waits for them, and putting ideas together. */
export function LeadBoard({ workshop, board }: LeadBoardProps) {
  const lead = useLead(workshop.id);
  return (
    <Page title={board.question} lang={langOf(board.language)} eyebrow={<span lang={langOf(board.language)}>{board.title}</span>}>
      <WayIn code={board.code} slug={workshop.slug} />
      <StepBar board={board} lead={lead} />
      <Numbers board={board} />
      <LeadStep board={board} lead={lead} />
    </Page>
  );
}

function LeadStep({ board, lead }: { board: LedBoardFragment; lead: Lead }) {
  const { t } = useTranslation();
  if (board.step === 'RESULT') return <VoteResults board={board} title={t('workshops.board.resultTitle')} />;
  if (board.step === 'VOTE') {
    return (
      <>
        {(board.waitingIdeas ?? 0) > 0 && <WaitingQueue board={board} lead={lead} />}
        <Things board={board} />
      </>
    );
  }
  return (
    <div className="board-desk">
      <div className="stack board-desk-side">
        <WaitingQueue board={board} lead={lead} />
        <HiddenIdeas board={board} lead={lead} />
        <WriteForOthers board={board} />
      </div>
      <div className="stack">
        {board.step === 'GROUP' && <Suggestions board={board} lead={lead} />}
        <Grouping board={board} lead={lead} />
      </div>
    </div>
  );
}

/** How to come in, always in sight: someone always asks. The wall has something to show once the board is open. */
export function WayIn({ code, slug, open = true }: { code: string; slug: string; open?: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="board-way-in">
      <p>
        <span className="board-way-in-more">{location.host}/bli-med</span> <span className="ds-sr-only">{t('workshops.board.code')}</span> <strong className="board-code">{code}</strong>
      </p>
      {open && (
        <LinkButton to={`/verksted/${slug}/storskjerm?kode=${code}`} target="_blank" variant="secondary">
          {t('workshops.board.screen.link')}
        </LinkButton>
      )}
      <span className="board-way-in-more">
        <TextLink to={`/verksted/${slug}`}>{t('workshops.board.about')}</TextLink>
      </span>
    </div>
  );
}

function Numbers({ board }: { board: LedBoardFragment }) {
  const { t } = useTranslation();
  return (
    <ul className="plain-list board-numbers" aria-label={t('workshops.board.number.title')}>
      <li>{t('workshops.board.number.phones', { count: board.participants })}</li>
      <li>{t('workshops.board.number.ideas', { count: shownIdeas(board).length })}</li>
      <li>{t('workshops.board.number.waiting', { count: board.waitingIdeas ?? 0 })}</li>
      {board.ballots !== null && <li>{t('workshops.board.number.ballots', { count: board.ballots })}</li>}
    </ul>
  );
}

/** Ideas for those who would rather say them aloud. They go the same way as all others, from this browser. */
function WriteForOthers({ board }: { board: LedBoardFragment }) {
  const { t } = useTranslation();
  const seat = useSeat(board.code);
  const onBoard = new Set(shownIdeas(board).map(({ id }) => id));
  if (board.step !== 'GATHER' && seat.box.ideas.length === 0) return null;
  return (
    <Section title={t('workshops.board.forOthers.title')}>
      <Connection seat={seat} connected />
      {board.step === 'GATHER' && <IdeaForm seat={seat} tables={board.tables} label={t('workshops.board.forOthers.label')} forOthers />}
      <OwnIdeas seat={seat} step={board.step} onBoard={onBoard} />
    </Section>
  );
}

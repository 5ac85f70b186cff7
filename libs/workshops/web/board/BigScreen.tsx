import { langOf, useInstance } from '@samskap/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardViewFragment } from '../workshops.operations.js';
import { byVotes, type Thing, thingsOf } from './things.js';
import { ThingText } from './Things.js';
import { useSteady } from './useSteady.js';

interface BigScreenProps {
  board: BoardViewFragment;
  slug: string;
}

/** For the wall: read from the back of the room, touched by nobody. */
export function BigScreen({ board, slug }: BigScreenProps) {
  const { t } = useTranslation();
  const { name } = useInstance();
  const lang = langOf(board.language);
  useEffect(() => {
    document.title = `${board.question} – ${name}`;
  }, [board.question, name]);
  return (
    <main className="board-screen" data-step={board.step}>
      <header className="board-screen-head">
        <div>
          <p className="board-screen-step">{t(`workshops.board.step.${board.step}`)}</p>
          <h1 lang={lang}>{board.question}</h1>
        </div>
        {board.step !== 'WELCOME' && <ScreenCode board={board} slug={slug} />}
      </header>
      <ScreenStep board={board} slug={slug} />
      <p className="ds-sr-only" role="status">
        {t(`workshops.board.now.${board.step}`)}
      </p>
      <FullScreen />
    </main>
  );
}

function ScreenStep({ board, slug }: BigScreenProps) {
  const { t } = useTranslation();
  const things = useSteady(thingsOf(board));
  if (board.step === 'DONE') return <p className="board-screen-say">{t('workshops.board.screen.done')}</p>;
  if (board.step === 'WELCOME') {
    return (
      <div className="board-screen-welcome">
        <ScreenCode board={board} slug={slug} />
        <p>{t('workshops.board.number.phones', { count: board.participants })}</p>
      </div>
    );
  }
  if (board.step === 'RESULT') return <ScreenResults board={board} />;
  return (
    <>
      {board.step === 'VOTE' && <p className="board-screen-say">{t('workshops.board.screen.voted', { count: board.ballots ?? 0 })}</p>}
      {things.length === 0 && <p className="board-screen-say">{t('workshops.board.screen.empty')}</p>}
      <ul className="plain-list board-screen-things" data-many={crowdOf(things)} lang={langOf(board.language)}>
        {things.map((thing) => (
          <li key={thing.id} className="board-note" data-group={thing.texts.length > 0 || undefined}>
            <ThingText thing={thing} level={2} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** How large the letters can be: the more there is to show, the smaller. */
function crowdOf(things: readonly Thing[]): 'few' | 'some' | 'many' | 'crowd' {
  const texts = things.reduce((count, thing) => count + Math.max(1, thing.texts.length), 0);
  return texts <= 10 ? 'few' : texts <= 28 ? 'some' : texts <= 70 ? 'many' : 'crowd';
}

function ScreenResults({ board }: { board: BoardViewFragment }) {
  const { t } = useTranslation();
  const things = byVotes(thingsOf(board));
  const most = Math.max(1, ...things.map(({ votes }) => votes ?? 0));
  return (
    <ol className="plain-list board-screen-results" data-many={crowdOf(things.map((thing) => ({ ...thing, texts: [] })))}>
      {things.map((thing) => (
        <li key={thing.id}>
          <span lang={langOf(board.language)}>{thing.title}</span>
          <progress className="board-progress" max={most} value={thing.votes ?? 0} aria-hidden="true" />
          <strong aria-label={t('workshops.board.dots', { count: thing.votes ?? 0 })}>{thing.votes ?? 0}</strong>
        </li>
      ))}
    </ol>
  );
}

function ScreenCode({ board, slug }: BigScreenProps) {
  const { t } = useTranslation();
  return (
    <div className="board-screen-code">
      <img src={`/verksted/${slug}/qr.svg?kode=${board.code}`} alt={t('workshops.board.screen.qr')} width="200" height="200" />
      <p>
        <span>{location.host}/bli-med</span>
        <span className="ds-sr-only">{t('workshops.board.code')}</span>
        <strong className="board-code">{board.code}</strong>
      </p>
    </div>
  );
}

function FullScreen() {
  const { t } = useTranslation();
  const [full, setFull] = useState(() => document.fullscreenElement !== null);
  useEffect(() => {
    const heard = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', heard);
    return () => document.removeEventListener('fullscreenchange', heard);
  }, []);
  if (!document.fullscreenEnabled) return null;
  const toggle = () => (full ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => undefined);
  return (
    <button type="button" className="ds-button board-screen-full" data-variant="secondary" onClick={() => void toggle()}>
      {t(full ? 'workshops.board.screen.small' : 'workshops.board.screen.full')}
    </button>
  );
}

import { DateText, langOf, Page, Section, StatusTag, TextLink, type Tone } from '@samskap/ui';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkshopByCodeFragment } from '../workshops.operations.js';
import { afterwards } from './outbox.js';
import { OwnIdeas } from './OwnIdeas.js';
import { Unsent } from './Unsent.js';
import type { Seat } from './useSeat.js';

/** What a code opens while the board does not: when it begins, or what became of the ideas. */
export function ByCode({ workshop, seat }: { workshop: WorkshopByCodeFragment; seat: Seat }) {
  return workshop.status === 'PLANNED' || workshop.status === 'OPEN' ? <Before workshop={workshop} /> : <Afterwards workshop={workshop} seat={seat} />;
}

function Frame({ workshop, children }: { workshop: WorkshopByCodeFragment; children: ReactNode }) {
  const lang = langOf(workshop.language);
  return (
    <Page title={workshop.question} lang={lang} eyebrow={<span lang={lang}>{workshop.title}</span>} width="text">
      {children}
    </Page>
  );
}

function Before({ workshop }: { workshop: WorkshopByCodeFragment }) {
  const { t } = useTranslation();
  return (
    <Frame workshop={workshop}>
      <div className="board-now" role="status">
        <p>{t('workshops.board.before')}</p>
        <p>
          <DateText value={workshop.startsAt} style="time" />
        </p>
      </div>
      <p>
        <TextLink to={`/verksted/${workshop.slug}`}>{t('workshops.board.about')}</TextLink>
      </p>
    </Frame>
  );
}

function Afterwards({ workshop, seat }: { workshop: WorkshopByCodeFragment; seat: Seat }) {
  const { t } = useTranslation();
  const { change } = seat;
  useEffect(() => change(afterwards), [change]);
  const answeredAll = workshop.status === 'ANSWERED';
  return (
    <Frame workshop={workshop}>
      <div className="board-now" role="status">
        <p>{t(answeredAll ? 'workshops.board.after.answered' : 'workshops.board.after.thanks')}</p>
        {!answeredAll && (
          <p className="board-promise">
            {t('workshops.board.after.promise')} <DateText value={workshop.answerBy} />
          </p>
        )}
      </div>
      <Unsent seat={seat} />
      <OwnIdeas seat={seat} step="DONE" onBoard={new Set()} />
      {workshop.results.length > 0 && (
        <Section title={t('workshops.board.after.title')}>
          <ul className="plain-list board-things">
            {workshop.results.map((result) => (
              <li key={result.idea.id} className="board-note">
                <ResultRow result={result} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p>
        <TextLink to={`/verksted/${workshop.slug}`}>{t('workshops.board.about')}</TextLink>
      </p>
    </Frame>
  );
}

type Result = WorkshopByCodeFragment['results'][number];

const tones: Record<Result['idea']['status'], Tone> = { NEW: 'neutral', TAKEN_FORWARD: 'success', PARKED: 'info', NOT_NOW: 'warning', ANSWERED: 'success' };

function ResultRow({ result: { idea, texts, votes } }: { result: Result }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="cluster">
        <StatusTag tone={tones[idea.status]}>{t(`workshops.board.became.${idea.status}`)}</StatusTag>
        {votes !== null && <span className="quiet">{t('workshops.board.dots', { count: votes })}</span>}
      </div>
      <div lang={langOf(idea.language)}>
        <h3 className="ds-heading" data-size="xs">
          {idea.title}
        </h3>
        {texts.length > 1 && (
          <ul className="board-texts">
            {texts.map((text, index) => (
              <li key={index}>{text}</li>
            ))}
          </ul>
        )}
        {idea.answer && <p className="board-answer">{idea.answer}</p>}
      </div>
      {idea.becameChallenge && (
        <TextLink to={`/utfordringer/${idea.becameChallenge.slug}`} lang={langOf(idea.becameChallenge.language)}>
          {idea.becameChallenge.title}
        </TextLink>
      )}
      {idea.becamePilot && (
        <TextLink to={`/piloter/${idea.becamePilot.slug}`} lang={langOf(idea.becamePilot.language)}>
          {idea.becamePilot.title}
        </TextLink>
      )}
    </>
  );
}

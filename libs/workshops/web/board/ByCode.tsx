import { DateText, langOf, Page, Section, TextLink } from '@samskap/ui';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ResultRow } from '../ResultRow.js';
import type { WorkshopByCodeFragment } from '../workshops.operations.js';
import { afterwards } from './outbox.js';
import { OwnIdeas } from './OwnIdeas.js';
import { Unsent } from './Unsent.js';
import type { Seat } from './useSeat.js';

/** What a code opens while the board does not: when it begins, or what became of the ideas. */
export function ByCode({ workshop, seat, code }: { workshop: WorkshopByCodeFragment; seat: Seat; code: string }) {
  return workshop.status === 'PLANNED' || workshop.status === 'OPEN' ? <Before workshop={workshop} /> : <Afterwards workshop={workshop} seat={seat} code={code} />;
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

function Afterwards({ workshop, seat, code }: { workshop: WorkshopByCodeFragment; seat: Seat; code: string }) {
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
            {t('workshops.board.after.promise')} <DateText value={workshop.answerBy} />. {t('workshops.board.code')} <strong className="board-code">{code}</strong>
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

import { langOf } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { WhenText } from '../WhenText.js';
import { whereWords } from '../whereWords.js';
import type { WorkshopPosterFragment } from '../workshops.operations.js';
import { posterSize } from './posterSize.js';

/** A sheet for the wall, A4 or A3: the question so large that it stops people, when and where, and the way in. */
export function Poster({ workshop }: { workshop: WorkshopPosterFragment }) {
  const { t } = useTranslation();
  const { slug, question, title, hosts, code } = workshop;
  const lang = langOf(workshop.language);
  return (
    <article className="poster" aria-label={t('workshops.poster.title')} lang={lang}>
      <p className="poster-title">{title}</p>
      <p className="poster-question" data-size={posterSize(question)}>
        {question}
      </p>
      <div className="poster-facts">
        <p className="poster-when">
          <WhenText workshop={workshop} />
        </p>
        <p>{whereWords(workshop) || (workshop.onlineUrl ? t('workshops.online') : '')}</p>
      </div>
      <div className="poster-way">
        {/* The words beside it say the same. */}
        <img src={`/verksted/${slug}/qr.svg`} alt={t('workshops.qr')} />
        <div>
          <p>{t('workshops.poster.go', { address: `${location.host}/bli-med` })}</p>
          {code && (
            <p>
              {t('workshops.poster.code')} <strong className="workshop-code">{code}</strong>
            </p>
          )}
          <p className="poster-small">{t('workshops.poster.promise')}</p>
        </div>
      </div>
      <p className="poster-hosts">{hosts.map(({ name }) => name).join(' · ')}</p>
    </article>
  );
}

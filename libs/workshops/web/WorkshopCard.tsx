import { Card, DateText, langOf } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { WhenText } from './WhenText.js';
import { whereWords } from './whereWords.js';
import { WorkshopStatusTag } from './WorkshopStatusTag.js';
import type { WorkshopCardFragment } from './workshops.operations.js';

/** A workshop in a list: what is asked, when and where. */
export function WorkshopCard({ workshop, level }: { workshop: WorkshopCardFragment; level?: 3 | 4 }) {
  const { t } = useTranslation();
  const lang = langOf(workshop.language);
  const where = whereWords(workshop) || (workshop.onlineUrl ? t('workshops.online') : '');
  return (
    <Card
      title={workshop.question}
      to={`/verksted/${workshop.slug}`}
      lang={lang}
      level={level}
      above={<WorkshopStatusTag workshop={workshop} />}
      below={workshop.owner && <span>{workshop.owner.name}</span>}
    >
      <p lang={lang} className="quiet">
        {workshop.title}
      </p>
      <p className="workshop-when">
        <WhenText workshop={workshop} />
      </p>
      {where && <p>{where}</p>}
      {workshop.status === 'CLOSED' && (
        <p>
          {t('workshops.card.answersBy')} <DateText value={workshop.answerBy} />
        </p>
      )}
    </Card>
  );
}

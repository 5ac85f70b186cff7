import { Card, DateText, langOf, Tag } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { ChallengeCardFragment } from './challenges.operations.js';
import { Deadline } from './Deadline.js';
import { ChallengeStatusTag } from './StatusTags.js';

const mostTags = 3;

/** A need in a list. */
export function ChallengeCard({ challenge }: { challenge: ChallengeCardFragment }) {
  const { t } = useTranslation();
  const { slug, title, status, route, language, owner, places, targetGroups, deadline, publishedAt, updatedAt } = challenge;
  const more = targetGroups.length - mostTags;
  const when = () => {
    if (status === 'PUBLISHED' && deadline) return <span>{t('challenges.card.deadline')} <Deadline value={deadline} /></span>;
    if (publishedAt) return <span>{t('challenges.card.published')} <DateText value={publishedAt} style="short" /></span>;
    return <span>{t('challenges.card.changed')} <DateText value={updatedAt} style="short" /></span>;
  };
  return (
    <Card
      title={title}
      to={`/utfordringer/${slug}`}
      lang={langOf(language)}
      above={<ChallengeStatusTag status={status} route={route} />}
      below={when()}
    >
      <p className="quiet">{[owner?.name, ...places.filter(({ name }) => !owner?.name.startsWith(name)).map(({ name }) => name)].filter(Boolean).join(' · ')}</p>
      {targetGroups.length > 0 && (
        <div className="cluster tags">
          {targetGroups.slice(0, mostTags).map(({ code, label }) => (
            <Tag key={code}>{label}</Tag>
          ))}
          {more > 0 && <span className="quiet">{t('challenges.card.more', { count: more })}</span>}
        </div>
      )}
    </Card>
  );
}

import { Card, langOf, Tag } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { AssignmentStatusTag } from './AssignmentStatusTag.js';
import { SlotTime, useSlotRoom } from './SlotTime.js';
import type { AssignmentCardFragment } from './volunteers.operations.js';

interface AssignmentCardProps {
  assignment: AssignmentCardFragment;
  level?: 2 | 3;
}

/** An assignment in a list: what, where, when next, how many places, and whom it is for. */
export function AssignmentCard({ assignment, level }: AssignmentCardProps) {
  const { t } = useTranslation();
  const room = useSlotRoom();
  const { slug, status, language, title, task, owner, place, targetGroups, nextSlot } = assignment;
  const lang = langOf(language);
  return (
    <Card
      title={title}
      to={`/frivillig/${slug}`}
      lang={lang}
      level={level}
      above={
        <>
          {status !== 'OPEN' && <AssignmentStatusTag status={status} />}
          <span>{[place?.name, owner?.name].filter(Boolean).join(' · ')}</span>
        </>
      }
      below={
        nextSlot ? (
          <>
            <strong className="slot-next">
              <SlotTime slot={nextSlot} />
            </strong>
            <span>{room(nextSlot)}</span>
          </>
        ) : (
          <span>{t('volunteers.card.noTime')}</span>
        )
      }
    >
      <p className="clamped" lang={lang}>
        {task}
      </p>
      {targetGroups.length > 0 && (
        <p className="cluster tags">
          <span className="ds-sr-only">{t('volunteers.targetGroups')}: </span>
          {targetGroups.map(({ code, label }) => (
            <Tag key={code}>{label}</Tag>
          ))}
        </p>
      )}
    </Card>
  );
}

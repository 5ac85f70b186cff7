import { Card, langOf, Tag } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AssignmentStatusTag } from './AssignmentStatusTag.js';
import { ahead, firstChoice } from './slots.js';
import { SlotTime, useSlotRoom } from './SlotTime.js';
import type { AssignmentCardFragment } from './volunteers.operations.js';

interface AssignmentCardProps {
  assignment: AssignmentCardFragment;
  level?: 2 | 3;
}

/** An assignment in a list: what, where, the next time with a free place, and whom it is for. */
export function AssignmentCard({ assignment, level }: AssignmentCardProps) {
  const { t } = useTranslation();
  const room = useSlotRoom();
  const { slug, status, language, title, task, owner, place, targetGroups } = assignment;
  const [now] = useState(() => new Date());
  const slots = ahead(assignment.slots, now);
  const next = firstChoice(slots);
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
        next ? (
          <>
            <strong className="slot-next">
              <SlotTime slot={next} />
            </strong>
            <span>{room(next)}</span>
            {slots.length > 1 && <span>{t('volunteers.card.more', { count: slots.length - 1 })}</span>}
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

import { Card, DateText, langOf } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { PilotStatusTag } from './PilotStatusTag.js';
import type { PilotCardFragment } from './pilots.operations.js';

/** A pilot in a list: where it stands, what is tried, and what comes next or came of it. */
export function PilotCard({ pilot }: { pilot: PilotCardFragment }) {
  const { t } = useTranslation();
  const lang = langOf(pilot.language);
  const shown = pilot.lesson ?? pilot.summary;
  return (
    <Card
      title={pilot.title}
      to={`/piloter/${pilot.slug}`}
      lang={lang}
      above={<PilotStatusTag pilot={pilot} />}
      below={<Below pilot={pilot} />}
    >
      {pilot.lesson && <p className="pilot-lesson-label">{t('pilots.lesson')}</p>}
      <p className="clamped" lang={lang}>
        {shown}
      </p>
    </Card>
  );
}

function Below({ pilot }: { pilot: PilotCardFragment }) {
  const { t } = useTranslation();
  return (
    <>
      {pilot.owner && <span>{pilot.owner.name}</span>}
      <When pilot={pilot} label={(key) => t(`pilots.card.${key}`)} />
    </>
  );
}

function When({ pilot, label }: { pilot: PilotCardFragment; label: (key: 'decided' | 'next' | 'starts' | 'ends') => string }) {
  const [key, day] =
    pilot.status === 'DECIDED' ? (['decided', pilot.decidedOn] as const)
    : pilot.nextCheckpointOn ? (['next', pilot.nextCheckpointOn] as const)
    : pilot.status === 'PLANNED' ? (['starts', pilot.startsOn] as const)
    : (['ends', pilot.endsOn] as const);
  if (!day) return null;
  return (
    <span>
      {label(key)} <DateText value={day} style="short" />
    </span>
  );
}

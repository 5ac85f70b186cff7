import { DateText, LinkButton, RelativeTime } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { nextStep, rightOf } from './nextStep.js';
import type { PilotFullFragment } from './pilots.operations.js';

/** What comes next, when, and the way to do it for those who may. */
export function NextUp({ pilot }: { pilot: PilotFullFragment }) {
  const { t } = useTranslation();
  const step = nextStep(pilot);
  if (!step) return null;
  const day = step === 'oppfolging' ? pilot.nextCheckpointOn : step === 'start' ? pilot.startsOn : null;
  return (
    <div className="next-up" data-overdue={pilot.checkpointOverdue || undefined}>
      <div>
        <p className="next-up-label">{t(pilot.checkpointOverdue ? 'pilots.overdue' : 'pilots.nextUp')}</p>
        <p className="next-up-title">
          {t(`pilots.next.${step}`)}
          {day && (
            <>
              {' '}
              <DateText value={day} />
            </>
          )}
        </p>
        {day && (
          <p className="quiet">
            <RelativeTime value={day} />
          </p>
        )}
      </div>
      {pilot.viewerCan[rightOf[step]] && <LinkButton to={`/piloter/${pilot.slug}/${step}`}>{t(`pilots.do.${step}`)}</LinkButton>}
    </div>
  );
}

import { answerDays, promisedDay } from '@samskap/ideas-contract';
import { Alert, dateText, osloToday, useLanguage, useRead } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { ReceiverDocument } from './ideas.operations.js';
import { teamOf } from './teamOf.js';

/** Who gets what comes from a place and by when they answer, said before anything is sent. */
export function DoorReceiver({ place }: { place: string }) {
  const { t } = useTranslation();
  const { data, loading } = useRead(ReceiverDocument, { place: place || null }, { keepsLast: true });
  if (!data) return loading ? <p className="quiet">{t('ideas.sendIn.finding')}</p> : null;
  if (!data.door) return <Alert tone="warning">{t(place ? 'ideas.sendIn.noDoorHere' : 'ideas.sendIn.noDoor')}</Alert>;
  const { unit, organisation, answerWithinDays } = data.door;
  return <Receiver team={teamOf(unit, organisation)} days={answerWithinDays} />;
}

/** A team, and the day that it promises today. */
export function Receiver({ team, days = answerDays.usual }: { team: string; days?: number }) {
  const { t } = useTranslation();
  const day = dateText(promisedDay(osloToday(), days), useLanguage());
  return (
    <p className="idea-receiver" role="status">
      {t('ideas.sendIn.receives', { team, day })}
    </p>
  );
}

import { timeSpanText, useLanguage } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { freePlaces, type SlotPlaces } from './slots.js';

/** When it is: «Tirsdag 1. desember kl. 12:00–14:00». */
export function SlotTime({ slot: { startsAt, endsAt } }: { slot: { startsAt: string; endsAt: string } }) {
  const language = useLanguage();
  return (
    <time className="begins-line" dateTime={startsAt}>
      {timeSpanText(startsAt, endsAt, language)}
    </time>
  );
}

/** «3 ledige plasser», «Fullt: venteliste», «Avlyst». */
export function useSlotRoom(): (slot: SlotPlaces) => string {
  const { t } = useTranslation();
  return (slot) => {
    if (slot.cancelled) return t('volunteers.slot.cancelled');
    const count = freePlaces(slot);
    return count > 0 ? t('volunteers.slot.free', { count }) : t('volunteers.slot.full');
  };
}

/** When it is, as a text that begins a line. */
export function useSlotText(): (slot: { startsAt: string; endsAt: string }) => string {
  const language = useLanguage();
  return ({ startsAt, endsAt }) => {
    const text = timeSpanText(startsAt, endsAt, language);
    return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
  };
}

import { timeSpanText, useLanguage } from '@samskap/ui';

/** When a workshop is: «tirsdag 1. desember kl. 12:00–14:00». */
export function WhenText({ workshop: { startsAt, endsAt } }: { workshop: { startsAt: string; endsAt: string } }) {
  return <time dateTime={startsAt}>{timeSpanText(startsAt, endsAt, useLanguage())}</time>;
}

import { DateText } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

/** From one day to another, or until someone ends it. */
export function Period({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }) {
  const { t } = useTranslation();
  return endsOn ? (
    <>
      <DateText value={startsOn} style="short" />–<DateText value={endsOn} style="short" />
    </>
  ) : (
    <>
      {t('organisations.from')} <DateText value={startsOn} style="short" />
    </>
  );
}

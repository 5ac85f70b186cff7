import { DefinitionList } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { SlotTime } from '../SlotTime.js';
import type { OwnSignUpViewFragment } from '../volunteers.operations.js';

type Standing = 'place' | 'turn' | 'asked' | 'attended' | 'off';

/** How it stands, as one would say it. */
export const standingOf = ({ status, position }: Pick<OwnSignUpViewFragment, 'status' | 'position'>): Standing => {
  if (status === 'WAITING') return position === null ? 'asked' : 'turn';
  return ({ CONFIRMED: 'place', ATTENDED: 'attended', CANCELLED: 'off' } as const)[status];
};

/** «Du er påmeldt, Kari» */
export function useOwnHeading(own: OwnSignUpViewFragment): string {
  const { t } = useTranslation();
  return t(`volunteers.own.heading.${standingOf(own)}`, { name: own.name, position: own.position });
}

/** What it means, when and where it is, and what one must bring. */
export function OwnSummary({ own }: { own: OwnSignUpViewFragment }) {
  const { t } = useTranslation();
  const { assignment, slot, reason } = own;
  const standing = standingOf(own);
  const goesOn = standing !== 'off' && standing !== 'attended';
  return (
    <div className="stack">
      {/* Whoever called it off themselves is thanked; others are told why. */}
      <p>{t(`volunteers.own.text.${standing === 'off' && !reason ? 'left' : standing}`, { contact: assignment?.contactName, position: own.position })}</p>
      <DefinitionList
        items={[
          { term: t('volunteers.own.reason'), value: reason },
          { term: t('volunteers.when'), value: <SlotTime slot={slot} /> },
          { term: t('volunteers.meetingPoint'), value: goesOn && [assignment?.meetingPoint, assignment?.place?.name].filter(Boolean).join(', ') },
          { term: t('volunteers.requirements.title'), value: goesOn && assignment?.policeCertificate && t('volunteers.requirements.policeCertificate') },
        ]}
      />
    </div>
  );
}

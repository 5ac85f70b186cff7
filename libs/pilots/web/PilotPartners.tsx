import type { PilotPhase } from '@samskap/platform-contract';
import { TextLink } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { PilotFullFragment } from './pilots.operations.js';

const phases: readonly PilotPhase[] = ['PLANNING', 'TRIAL', 'EVALUATION', 'OPERATION'];

/** Who takes part and what they do, with the phases they take part in. */
export function PilotPartners({ partners }: { partners: PilotFullFragment['partners'] }) {
  const { t } = useTranslation();
  const said = (of: readonly PilotPhase[]) =>
    phases.every((phase) => of.includes(phase)) ? t('pilots.phase.all') : phases.filter((phase) => of.includes(phase)).map((phase) => t(`pilots.phase.${phase}`)).join(', ');
  return (
    <ul className="pilot-partners plain-list">
      {partners.map(({ organisation, role, phases: of }, index) => (
        <li key={`${organisation?.id ?? index}-${role}`}>
          <div className="pilot-partner-name">
            {organisation ? <TextLink to={`/partnere/${organisation.slug}`}>{organisation.name}</TextLink> : t('pilots.hiddenPartner')}
          </div>
          <div>{t(`pilots.role.${role}`)}</div>
          <div className="quiet">{said(of)}</div>
        </li>
      ))}
    </ul>
  );
}

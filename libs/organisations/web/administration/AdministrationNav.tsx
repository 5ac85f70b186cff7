import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

/** The pages of the administration, by what stands last in their addresses. */
export const administrationParts = ['venter', 'organisasjoner', 'kontoer', 'innstillinger', 'drift'] as const;

export type AdministrationPart = (typeof administrationParts)[number];

/** The way between the pages of the administration. */
export function AdministrationNav() {
  const { t } = useTranslation();
  return (
    <nav className="part-nav" aria-label={t('organisations.administration.nav')}>
      <ul>
        <li>
          <NavLink to="/administrasjon" end>
            {t('organisations.administration.overview')}
          </NavLink>
        </li>
        {administrationParts.map((part) => (
          <li key={part}>
            <NavLink to={`/administrasjon/${part}`}>{t(`organisations.administration.part.${part}`)}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

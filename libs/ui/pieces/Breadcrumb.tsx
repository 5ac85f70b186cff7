import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** A page above this one. */
export interface Crumb {
  label: string;
  to: string;
}

/** The way back up: the pages above this one, not the page itself. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { t } = useTranslation();
  return (
    <nav className="crumbs" aria-label={t('ui.crumbs')}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.to}>
            <Link className="ds-link" to={crumb.to}>
              {crumb.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

import { OutLink, useInstance } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Wordmark } from './Wordmark.js';

/** What this place is, and what a public site must point to. */
export function Footer() {
  const { t } = useTranslation();
  const { name, accessibilityStatementUrl } = useInstance();
  return (
    <footer className="site-footer">
      <div className="site-footer-in">
        <div className="stack">
          <span className="wordmark" aria-hidden="true">
            <Wordmark />
          </span>
          <p>{t('web.footer.what', { name })}</p>
        </div>
        <nav aria-label={t('web.footer.label')}>
          <ul className="plain-list stack">
            <li>
              <Link className="ds-link" to="/utfordringer">
                {t('web.nav.challenges')}
              </Link>
            </li>
            <li>
              <Link className="ds-link" to="/piloter">
                {t('web.nav.pilots')}
              </Link>
            </li>
            <li>
              <Link className="ds-link" to="/partnere">
                {t('web.nav.partners')}
              </Link>
            </li>
            <li>
              <Link className="ds-link" to="/verksted">
                {t('workshops.title')}
              </Link>
            </li>
            <li>
              <Link className="ds-link" to="/frivillig">
                {t('volunteers.title')}
              </Link>
            </li>
            <li>
              <Link className="ds-link" to="/tjenester">
                {t('services.title')}
              </Link>
            </li>
            <li>
              <Link className="ds-link" to="/ideer">
                {t('ideas.nav')}
              </Link>
            </li>
            <li>
              <Link className="ds-link" to="/send-inn">
                {t('ideas.sendIn.open')}
              </Link>
            </li>
            <li>
              <Link className="ds-link" to="/tilgjengelighet">
                {t('web.footer.accessibility')}
              </Link>
            </li>
            {accessibilityStatementUrl && (
              <li>
                <OutLink href={accessibilityStatementUrl}>{t('web.footer.statement')}</OutLink>
              </li>
            )}
            <li>
              <Link className="ds-link" to="/personvern">
                {t('web.footer.privacy')}
              </Link>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}

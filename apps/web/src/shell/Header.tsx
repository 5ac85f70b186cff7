import { agenciesOf, LinkButton, useInstance, useViewer } from '@samskap/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { Bell } from './Bell.js';
import { JoinWays } from './JoinWays.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import { PersonTools } from './PersonTools.js';
import { ThemeSwitch } from './ThemeSwitch.js';
import { Wordmark } from './Wordmark.js';

/** Name, ways in, and who one is. On a narrow screen everything but the name and the bell is behind «Meny». */
export function Header() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { name } = useInstance();
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string>();
  const open = openAt === pathname;

  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpenAt(undefined);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open]);

  return (
    <header className="site-header" data-open={open || undefined}>
      <div className="site-bar">
        <Link to="/" className="wordmark" aria-label={t('web.home', { name })}>
          <Wordmark />
        </Link>
        <Bell />
        <button
          type="button"
          className="ds-button menu-button"
          data-variant="secondary"
          aria-expanded={open}
          aria-controls="site-menu"
          onClick={() => setOpenAt(open ? undefined : pathname)}
        >
          {t(open ? 'web.menu.close' : 'web.menu.open')}
        </button>
        <div className="site-menu" id="site-menu">
          <div className="site-tools">
            <LanguageSwitch />
            <ThemeSwitch />
            <PersonTools />
          </div>
          <div className="site-ways">
            <nav aria-label={t('web.nav.label')}>
              <ul>
                <Way to="/utfordringer" label={t('web.nav.challenges')} />
                <Way to="/piloter" label={t('web.nav.pilots')} />
                <Way to="/partnere" label={t('web.nav.partners')} />
                <Way to="/tjenester" label={t('services.title')} />
                <JoinWays />
                {viewer && <Way to="/min-side" label={t('web.nav.myWork')} />}
                {viewer?.administrator && <Way to="/administrasjon" label={t('organisations.administration.title')} />}
              </ul>
            </nav>
            {agenciesOf(viewer).length > 0 ? (
              <LinkButton to="/utfordringer/ny">{t('web.nav.postNeed')}</LinkButton>
            ) : (
              <LinkButton to="/send-inn">{t('ideas.sendIn.open')}</LinkButton>
            )}
          </div>
        </div>
      </div>
    </header>
  );
}

function Way({ to, label }: { to: string; label: string }) {
  return (
    <li>
      <NavLink to={to}>{label}</NavLink>
    </li>
  );
}

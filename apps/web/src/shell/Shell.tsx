import { PageSkeleton } from '@samskap/ui';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { Footer } from './Footer.js';
import { Header } from './Header.js';
import { SessionEnded } from './SessionEnded.js';

/** What stands around every page. */
export function Shell() {
  const { t } = useTranslation();
  const navigation = useNavigation();
  return (
    <>
      <a className="ds-skip-link" href="#innhold">
        {t('web.skip')}
      </a>
      <div className="progress" data-on={navigation.state !== 'idle' || undefined} aria-hidden="true" />
      <Header />
      <main id="innhold" tabIndex={-1}>
        <SessionEnded />
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
      <Footer />
      <ScrollRestoration />
    </>
  );
}

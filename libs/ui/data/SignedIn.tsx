import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { LinkButton } from '../pieces/Button.js';
import { Page } from '../pieces/Page.js';
import { PageSkeleton } from '../pieces/Skeleton.js';
import { type CurrentViewer, useViewer } from './viewer.js';

/** The address of the sign-in page that leads back to `path`. */
export const signInPath = (path: string): string => `/logg-inn?til=${encodeURIComponent(path)}`;

/** A page for someone who is signed in; others are asked to sign in and come back here. */
export function SignedIn({ children }: { children: (viewer: CurrentViewer) => ReactNode }) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const viewer = useViewer();
  if (viewer) return children(viewer);
  if (viewer === undefined) return <PageSkeleton />;
  return (
    <Page title={t('ui.signInFirst.title')} lead={t('ui.signInFirst.lead')} width="text">
      <LinkButton to={signInPath(pathname + search)}>{t('ui.signInFirst.action')}</LinkButton>
    </Page>
  );
}

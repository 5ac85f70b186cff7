import { NotificationList } from '@samskap/notifications-web';
import { Page, SignedIn, TextLink } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

/** What the viewer is told, newest first. */
export function NotificationsPage() {
  const { t } = useTranslation();
  return (
    <SignedIn>
      {() => (
        <Page
          title={t('notifications.title')}
          lead={t('notifications.lead')}
          width="text"
          actions={<TextLink to="/konto/varsler">{t('notifications.choose')}</TextLink>}
        >
          <NotificationList />
        </Page>
      )}
    </SignedIn>
  );
}

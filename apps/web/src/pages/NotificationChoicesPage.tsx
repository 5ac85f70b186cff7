import { NotificationChoices } from '@samskap/notifications-web';
import { Page, SignedIn } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

/** How the viewer wants to be told of what happens. */
export function NotificationChoicesPage() {
  const { t } = useTranslation();
  return (
    <SignedIn>
      {({ email }) => (
        <Page
          title={t('notifications.choices.title')}
          lead={t('notifications.choices.lead', { email })}
          width="text"
          crumbs={[{ label: t('web.account.title'), to: '/konto' }]}
        >
          <NotificationChoices />
        </Page>
      )}
    </SignedIn>
  );
}

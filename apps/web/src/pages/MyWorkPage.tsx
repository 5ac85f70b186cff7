import { MyWork } from '@samskap/overview-web';
import { Page, SignedIn } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

/** What waits for the viewer. */
export function MyWorkPage() {
  const { t } = useTranslation();
  return (
    <SignedIn>
      {() => (
        <Page title={t('web.nav.myWork')}>
          <MyWork />
        </Page>
      )}
    </SignedIn>
  );
}

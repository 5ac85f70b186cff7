import { EmptyState, LinkButton, Page } from '@samskap/ui';
import { OwnRegistration } from '@samskap/workshops-web';
import { useTranslation } from 'react-i18next';
import { useTokenFromAddress } from './useTokenFromAddress.js';

/** Where the link of a registration leads: /verksted/min#token. */
export function OwnRegistrationPage() {
  const { t } = useTranslation();
  const token = useTokenFromAddress({ keeps: true });
  return (
    <Page title={t('workshops.own.title')} crumbs={[{ label: t('workshops.title'), to: '/verksted' }]} width="text">
      {token ? (
        <OwnRegistration key={token} token={token} whole />
      ) : (
        <EmptyState title={t('workshops.own.gone')} action={<LinkButton to="/verksted">{t('workshops.own.toList')}</LinkButton>}>
          {t('workshops.own.goneHint')}
        </EmptyState>
      )}
    </Page>
  );
}

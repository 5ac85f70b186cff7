import { lacksOf } from '@samskap/services-contract';
import { Alert, TextLink } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { findable } from './findable.js';
import type { ServiceViewFragment } from './services.operations.js';

/** What must be told before people may find a service. */
export function Lacks({ service }: { service: ServiceViewFragment }) {
  const { t } = useTranslation();
  const lacks = lacksOf(findable(service));
  if (!service.viewerCan.activate || lacks.length === 0) return null;
  return (
    <Alert title={t('services.lacks.title')}>
      <ul>
        {lacks.map(({ field }) => (
          <li key={field}>{t(`services.lacks.${field}`)}</li>
        ))}
      </ul>
      {service.viewerCan.update && <TextLink to={`/tjenester/${service.slug}/rediger`}>{t('services.lacks.action')}</TextLink>}
    </Alert>
  );
}

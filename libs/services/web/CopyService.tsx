import { CopyButton } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { serviceAsText, type ToldService } from './asText.js';

/** Puts a service on the clipboard, to send on. */
export function CopyService({ service }: { service: ToldService }) {
  const { t } = useTranslation();
  return <CopyButton label={t('services.copy')} name={t('services.copyOne', { name: service.name })} text={serviceAsText(service, (field) => t(`services.${field}`))} />;
}

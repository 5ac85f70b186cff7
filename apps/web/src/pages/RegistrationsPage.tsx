import { useRead } from '@samskap/ui';
import { RegistrationList } from '@samskap/workshops-web';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { WorkshopRegistrationsDocument } from './workshop.operations.js';
import { WorkshopHostPage } from './WorkshopHostPage.js';

/** Who comes to an idea workshop, for its hosts. */
export function RegistrationsPage() {
  const { t } = useTranslation();
  const { slug = '' } = useParams();
  const read = useRead(WorkshopRegistrationsDocument, { slug });
  return (
    <WorkshopHostPage read={read} title={t('workshops.registrations.title')}>
      {(workshop) => <RegistrationList workshop={workshop} />}
    </WorkshopHostPage>
  );
}

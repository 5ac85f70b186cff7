import { useRead } from '@samskap/ui';
import { EditWorkshop } from '@samskap/workshops-web';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { WorkshopToEditDocument } from './workshop.operations.js';
import { WorkshopHostPage } from './WorkshopHostPage.js';

/** Changing an idea workshop. */
export function EditWorkshopPage() {
  const { t } = useTranslation();
  const { slug = '' } = useParams();
  const read = useRead(WorkshopToEditDocument, { slug });
  return (
    <WorkshopHostPage read={read} title={t('workshops.edit.pageTitle')} width="text">
      {/* A form begins anew for each version: what was typed against an older one stays with that one. */}
      {(workshop) => <EditWorkshop key={workshop.version} workshop={workshop} />}
    </WorkshopHostPage>
  );
}

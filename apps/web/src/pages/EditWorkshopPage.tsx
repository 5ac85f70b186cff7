import { EmptyState, LinkButton, useRead } from '@samskap/ui';
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
      {(workshop) =>
        workshop.viewerCan.update ? (
          // A form begins anew for each version: what was typed against an older one stays with that one.
          <EditWorkshop key={workshop.version} workshop={workshop} />
        ) : (
          <EmptyState title={t('workshops.edit.over')} action={<LinkButton to={`/verksted/${workshop.slug}`}>{t('workshops.answers.back')}</LinkButton>}>
            {t('workshops.edit.overHint')}
          </EmptyState>
        )
      }
    </WorkshopHostPage>
  );
}

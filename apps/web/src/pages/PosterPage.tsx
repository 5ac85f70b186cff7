import { PrintButton, useRead } from '@samskap/ui';
import { Poster } from '@samskap/workshops-web';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { WorkshopPosterDocument } from './workshop.operations.js';
import { WorkshopHostPage } from './WorkshopHostPage.js';

/** The poster of an idea workshop, to print: it shows the code, and so is for the hosts. */
export function PosterPage() {
  const { t } = useTranslation();
  const { slug = '' } = useParams();
  const read = useRead(WorkshopPosterDocument, { slug });
  return (
    <WorkshopHostPage read={read} title={t('workshops.poster.title')} lead={t('workshops.poster.lead')} actions={<PrintButton />}>
      {(workshop) => (
        <div className="poster-frame">
          <Poster workshop={workshop} />
        </div>
      )}
    </WorkshopHostPage>
  );
}

import { Report } from '@samskap/pilots-web';
import { langOf, Loaded, NotFound, Page, useRead } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PilotDocument } from './pilot.operations.js';

/** A status report of one page, to amend and print. */
export function PilotReportPage() {
  const { t } = useTranslation();
  const { slug = '' } = useParams();
  const read = useRead(PilotDocument, { slug });
  return (
    <Loaded read={read}>
      {({ pilot }) =>
        pilot ? (
          <Page
            title={pilot.title}
            lang={langOf(pilot.language)}
            eyebrow={t('pilots.report.title')}
            crumbs={[
              { label: t('pilots.title'), to: '/piloter' },
              { label: pilot.title, to: `/piloter/${pilot.slug}` },
            ]}
            width="text"
          >
            <p className="quiet no-print">{t('pilots.report.lead')}</p>
            <Report key={pilot.version} pilot={pilot} />
          </Page>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}

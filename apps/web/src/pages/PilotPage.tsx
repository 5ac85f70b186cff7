import { PilotIdeas } from '@samskap/ideas-web';
import { History } from '@samskap/overview-web';
import { PilotView } from '@samskap/pilots-web';
import { ServiceLines } from '@samskap/services-web';
import { Loaded, NotFound, organisationsOf, Section, useLive, useViewer } from '@samskap/ui';
import { AssignmentSection } from '@samskap/volunteers-web';
import { WorkshopsAbout } from '@samskap/workshops-web';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PilotDocument, type PilotQuery } from './pilot.operations.js';

/** One pilot. */
export function PilotPage() {
  const { slug = '' } = useParams();
  const read = useLive(PilotDocument, { slug });
  return (
    <Loaded read={read}>
      {({ pilot }) =>
        pilot ? (
          <PilotView pilot={pilot}>
            {pilot.service && <Became service={pilot.service} />}
            <Volunteers pilot={pilot} />
            <WorkshopsAbout workshops={pilot.workshops} about={{ pilot: pilot.id }} />
            <PilotIdeas pilot={pilot} />
            <History entries={pilot.history} />
          </PilotView>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}

type Pilot = NonNullable<PilotQuery['pilot']>;

function Became({ service }: { service: NonNullable<Pilot['service']> }) {
  const { t } = useTranslation();
  return (
    <Section title={t('services.section.became')}>
      <ServiceLines services={[service]} />
    </Section>
  );
}

/** What volunteers can do in it; those who take part may write more, while it goes on. */
function Volunteers({ pilot }: { pilot: Pilot }) {
  const own = organisationsOf(useViewer());
  const takesPart = [pilot.owner, pilot.lead, ...pilot.partners.map(({ organisation }) => organisation)];
  const writer = own.find(({ slug }) => takesPart.some((one) => one?.slug === slug));
  const writeAt = writer && pilot.status !== 'DECIDED' ? `/frivillig/ny?pilot=${pilot.id}&organisasjon=${writer.id}` : undefined;
  return <AssignmentSection assignments={pilot.volunteerAssignments} writeAt={writeAt} />;
}

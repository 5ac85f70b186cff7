import { type CurrentViewer, langOf, Loaded, NotFound, TextLink, useRead } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { type WorkshopAboutChallengeQuery, WorkshopAboutChallengeDocument, WorkshopAboutPilotDocument } from '../workshops.operations.js';
import { NewWorkshop } from './NewWorkshop.js';

interface AboutProps {
  viewer: CurrentViewer;
  id: string;
}

/** A new workshop about a need. */
export function NewWorkshopAboutChallenge({ viewer, id }: AboutProps) {
  const read = useRead(WorkshopAboutChallengeDocument, { id });
  return (
    <Loaded read={read}>
      {({ challenge }) =>
        challenge ? (
          <NewWorkshop viewer={viewer} about={{ challengeId: challenge.id }} origin={<Origin thing={challenge} to={`/utfordringer/${challenge.slug}`} />} />
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}

/** A new workshop about a pilot. */
export function NewWorkshopAboutPilot({ viewer, id }: AboutProps) {
  const read = useRead(WorkshopAboutPilotDocument, { id });
  return (
    <Loaded read={read}>
      {({ pilot }) =>
        pilot ? <NewWorkshop viewer={viewer} about={{ pilotId: pilot.id }} origin={<Origin thing={pilot} to={`/piloter/${pilot.slug}`} />} /> : <NotFound />
      }
    </Loaded>
  );
}

type Thing = Pick<NonNullable<WorkshopAboutChallengeQuery['challenge']>, 'title' | 'language'>;

function Origin({ thing: { title, language }, to }: { thing: Thing; to: string }) {
  const { t } = useTranslation();
  return (
    <p>
      {t('workshops.new.about')}{' '}
      <TextLink to={to} lang={langOf(language)}>
        {title}
      </TextLink>
    </p>
  );
}

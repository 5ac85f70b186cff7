import { DateText, DefinitionList, langOf, TextLink } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { PilotFullFragment } from './pilots.operations.js';

type Organisation = { slug: string; name: string } | null;

const link = (organisation: Organisation) =>
  organisation && <TextLink to={`/partnere/${organisation.slug}`}>{organisation.name}</TextLink>;

/** Who owns and leads a pilot, when it runs, where it comes from and who has followed. */
export function PilotFacts({ pilot }: { pilot: PilotFullFragment }) {
  const { t } = useTranslation();
  const { challenge, proposal, fromPilot, followedBy } = pilot;
  return (
    <DefinitionList
      items={[
        { term: t('pilots.owner'), value: link(pilot.owner) },
        { term: t('pilots.lead'), value: link(pilot.lead) },
        {
          term: t('pilots.period'),
          value: pilot.startsOn && (
            <>
              <DateText value={pilot.startsOn} style="short" />
              {pilot.endsOn && (
                <>
                  {' – '}
                  <DateText value={pilot.endsOn} style="short" />
                </>
              )}
            </>
          ),
        },
        {
          term: t('pilots.fromChallenge'),
          value: challenge && (
            <TextLink to={`/utfordringer/${challenge.slug}`} lang={langOf(challenge.language)}>
              {challenge.title}
            </TextLink>
          ),
        },
        { term: t('pilots.fromProposal'), value: proposal && <TextLink to={`/forslag/${proposal.id}`}>{proposal.title}</TextLink> },
        { term: t('pilots.fromPilot'), value: fromPilot && <OtherPilot pilot={fromPilot} /> },
        {
          term: t('pilots.followedBy'),
          value: followedBy.length > 0 && (
            <ul className="plain-list">
              {followedBy.map((each) => (
                <li key={each.slug}>
                  <OtherPilot pilot={each} />
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}

function OtherPilot({ pilot }: { pilot: NonNullable<PilotFullFragment['fromPilot']> }) {
  return (
    <>
      <TextLink to={`/piloter/${pilot.slug}`} lang={langOf(pilot.language)}>
        {pilot.title}
      </TextLink>
      {pilot.owner && <span className="quiet"> · {pilot.owner.name}</span>}
    </>
  );
}

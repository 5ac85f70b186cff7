import { DateText, DefinitionList, langOf, OutLink, TextLink } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { whereWords } from '../whereWords.js';
import type { WorkshopFullFragment } from '../workshops.operations.js';

/** When, where, for whom, by whom and about what. */
export function WorkshopFacts({ workshop }: { workshop: WorkshopFullFragment }) {
  const { t } = useTranslation();
  const { hosts, targetGroups, capacity, taken, waiting, challenge, pilot, answerBy, onlineUrl, slug, status } = workshop;
  const ahead = status === 'OPEN' || status === 'PLANNED';
  return (
    <>
      <DefinitionList
        items={[
          { term: t('workshops.where'), value: whereWords(workshop) },
          { term: t('workshops.online'), value: onlineUrl && <OutLink href={onlineUrl}>{t('workshops.onlineLink')}</OutLink> },
          { term: t('workshops.targetGroup'), value: targetGroups.map(({ label }) => label).join(', ') },
          { term: t('workshops.places'), value: ahead && t('workshops.takenOf', { taken, capacity }) },
          { term: t('workshops.list.waiting'), value: ahead && waiting > 0 && String(waiting) },
          { term: t('workshops.hosts', { count: hosts.length }), value: <Hosts hosts={hosts} /> },
          {
            term: t('workshops.aboutChallenge'),
            value: challenge && (
              <TextLink to={`/utfordringer/${challenge.slug}`} lang={langOf(challenge.language)}>
                {challenge.title}
              </TextLink>
            ),
          },
          {
            term: t('workshops.aboutPilot'),
            value: pilot && (
              <TextLink to={`/piloter/${pilot.slug}`} lang={langOf(pilot.language)}>
                {pilot.title}
              </TextLink>
            ),
          },
          { term: t('workshops.answerBy'), value: status !== 'ANSWERED' && <DateText value={answerBy} /> },
        ]}
      />
      {ahead && (
        <p className="no-print">
          <a className="ds-link" href={`/verksted/${slug}/kalender.ics`}>
            {t('workshops.calendar')}
          </a>
        </p>
      )}
    </>
  );
}

function Hosts({ hosts }: { hosts: WorkshopFullFragment['hosts'] }) {
  return (
    <ul className="plain-list">
      {hosts.map(({ id, slug, name }) => (
        <li key={id}>
          <TextLink to={`/partnere/${slug}`}>{name}</TextLink>
        </li>
      ))}
    </ul>
  );
}

import { agenciesOf, Section, TextLink, useViewer } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { WorkshopCard } from './WorkshopCard.js';
import type { WorkshopCardFragment } from './workshops.operations.js';

interface WorkshopsAboutProps {
  workshops: readonly WorkshopCardFragment[];
  /** What a new one would be about: `utfordring=…` or `pilot=…`. */
  about: { utfordring: string } | { pilot: string };
}

/** Workshops about a need or a pilot, on its page; nothing where there is none and none can be made. */
export function WorkshopsAbout({ workshops, about }: WorkshopsAboutProps) {
  const { t } = useTranslation();
  const mayMake = agenciesOf(useViewer()).length > 0;
  if (workshops.length === 0 && !mayMake) return null;
  return (
    <Section title={t('workshops.title')} action={mayMake && <TextLink to={`/verksted/ny?${new URLSearchParams(about)}`}>{t('workshops.new.open')}</TextLink>}>
      {workshops.length === 0 ? (
        <p className="quiet">{t('workshops.about.none')}</p>
      ) : (
        <ul className="plain-list stack">
          {workshops.map((workshop) => (
            <li key={workshop.id}>
              <WorkshopCard workshop={workshop} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

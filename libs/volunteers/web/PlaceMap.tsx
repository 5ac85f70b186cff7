import { Section } from '@samskap/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { counties, countyOf, municipalitiesIn, strengthOf } from './placeCounts.js';
import type { PlaceCountFragment } from './volunteers.operations.js';

interface PlaceMapProps {
  counts: readonly PlaceCountFragment[];
  /** The place that is chosen; '' for the whole country. */
  chosen: string;
}

/** Where there is something to do: the counties about where they lie, and within the one that is chosen its municipalities. A list of links, laid out as a map. */
export function PlaceMap({ counts, chosen }: PlaceMapProps) {
  const { t } = useTranslation();
  const county = chosen && countyOf(chosen);
  const inCounty = counts.find(({ place }) => place.code === county);
  return (
    <Section title={t('volunteers.map.title')}>
      <p className="quiet">{t('volunteers.map.hint')}</p>
      <ul className="county-map">
        {counties(counts).map(({ place, open }) => (
          <li key={place.code} data-county={place.code}>
            <PlaceLink place={place.code} current={place.code === county} strength={strengthOf(open)}>
              <span>{place.name}</span>
              <Open count={open} />
            </PlaceLink>
          </li>
        ))}
      </ul>
      {inCounty && (
        <Section level={3} title={t('volunteers.map.in', { county: inCounty.place.name })}>
          <ul className="plain-list place-list">
            <li>
              <PlaceLink place={county} current={chosen === county}>
                <span>{t('volunteers.map.whole', { county: inCounty.place.name })}</span>
                <Open count={inCounty.open} />
              </PlaceLink>
            </li>
            {municipalitiesIn(counts, county).map(({ place, open }) => (
              <li key={place.code}>
                <PlaceLink place={place.code} current={chosen === place.code}>
                  <span>{place.name}</span>
                  <Open count={open} />
                </PlaceLink>
              </li>
            ))}
            <li>
              <PlaceLink place="" current={false}>
                <span>{t('volunteers.map.country')}</span>
              </PlaceLink>
            </li>
          </ul>
        </Section>
      )}
    </Section>
  );
}

function Open({ count }: { count: number }) {
  const { t } = useTranslation();
  return (
    <span className="place-open">
      <span aria-hidden="true">{count}</span>
      <span className="ds-sr-only">{t('volunteers.map.open', { count })}</span>
    </span>
  );
}

interface PlaceLinkProps {
  place: string;
  current: boolean;
  strength?: number;
  children: ReactNode;
}

/** The same list with another place: what else is narrowed by stays. */
function PlaceLink({ place, current, strength, children }: PlaceLinkProps) {
  const [params] = useSearchParams();
  const next = new URLSearchParams(params);
  next.delete('sted');
  if (place) next.set('sted', place);
  return (
    <Link to={{ search: next.toString() }} replace preventScrollReset className="place-link" data-strength={strength} aria-current={current || undefined}>
      {children}
    </Link>
  );
}

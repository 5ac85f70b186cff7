import { DateText, DefinitionList, OutLink, osloToday, Prose, Section, Tag, TextLink } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { PartnerFullFragment } from './partners.operations.js';

type Profile = NonNullable<PartnerFullFragment['profile']>;

/** Who a partner is in their own words, and what they can do with what shows it. */
export function PartnerAbout({ profile }: { profile: Profile }) {
  const { t } = useTranslation();
  return (
    <>
      <Section title={t('partners.about')}>
        <Prose text={profile.about} />
      </Section>
      {profile.capabilities.length > 0 && (
        <Section title={t('partners.capabilities')}>
          <ul className="plain-list capabilities">
            {profile.capabilities.map(({ capability, evidence }) => (
              <li key={capability.code}>
                <h3 className="ds-heading" data-size="2xs">
                  {capability.label}
                </h3>
                {evidence && <p>{evidence}</p>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {profile.wishes && (
        <Section title={t('partners.wishes')}>
          <Prose text={profile.wishes} />
        </Section>
      )}
    </>
  );
}

/** Where, for whom and when a partner works. */
export function PartnerFacts({ partner }: { partner: PartnerFullFragment }) {
  const { t } = useTranslation();
  const { profile, website, networks } = partner;
  const facts = [
    { term: t('partners.places'), value: profile && profile.places.length > 0 && profile.places.map(({ name }) => name).join(', ') },
    { term: t('partners.targetGroups'), value: profile && <Terms terms={profile.targetGroups} /> },
    { term: t('partners.serviceAreas'), value: profile && <Terms terms={profile.serviceAreas} /> },
    { term: t('partners.capacity'), value: profile && <Capacity profile={profile} /> },
    {
      term: t('partners.networks'),
      value:
        networks.length > 0 &&
        networks.map(({ slug, name }) => (
          <div key={slug}>
            <TextLink to={`/partnere/${slug}`}>{name}</TextLink>
          </div>
        )),
    },
    { term: t('partners.website'), value: website && <OutLink href={website}>{website.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</OutLink> },
  ].filter(({ value }) => value);
  if (facts.length === 0) return null;
  return (
    <Section title={t('partners.facts')}>
      <DefinitionList items={facts} />
    </Section>
  );
}

function Terms({ terms }: { terms: readonly { code: string; label: string }[] }) {
  const { t } = useTranslation();
  if (terms.length === 0) return <span className="quiet">{t('partners.notSaid')}</span>;
  return (
    <ul className="plain-list cluster tags">
      {terms.map(({ code, label }) => (
        <li key={code}>
          <Tag>{label}</Tag>
        </li>
      ))}
    </ul>
  );
}

function Capacity({ profile: { capacity, availableFrom } }: { profile: Profile }) {
  const { t } = useTranslation();
  const later = availableFrom !== null && availableFrom > osloToday();
  if (capacity === null && !later) return <span className="quiet">{t('partners.notSaid')}</span>;
  return (
    <>
      {capacity !== null && t(capacity === 0 ? 'partners.full' : 'partners.pilots', { count: capacity })}
      {later && (
        <div>
          {t('partners.from')} <DateText value={availableFrom} />
        </div>
      )}
    </>
  );
}

import { type PublicPage, escapeHtml, excerpt, paragraphs } from '@samskap/platform-api';
import type { Language } from '@samskap/platform-contract';

interface Named {
  readonly name: string;
}
interface Labelled {
  readonly label: string;
}
interface PagePartner extends Named {
  readonly website: string | null;
  readonly place: Named | null;
  readonly profile: {
    readonly about: string;
    readonly wishes: string | null;
    readonly places: readonly Named[];
    readonly targetGroups: readonly Labelled[];
    readonly serviceAreas: readonly Labelled[];
    readonly capabilities: readonly { readonly capability: Labelled; readonly evidence: string | null }[];
  } | null;
  readonly solutions: readonly { readonly title: string; readonly summary: string }[];
}

const WORDS: Readonly<Record<Language, Readonly<Record<'capabilities' | 'targetGroups' | 'serviceAreas' | 'places' | 'wishes' | 'solutions' | 'partner', string>>>> = {
  NB: {
    capabilities: 'Dette kan vi',
    targetGroups: 'Vi jobber for',
    serviceAreas: 'Tjenester vi kjenner',
    places: 'Steder vi er',
    wishes: 'Dette vil vi gjerne jobbe med',
    solutions: 'Løsninger',
    partner: 'er med på Samskap, der kommuner og andre finner nye løsninger sammen.',
  },
  NN: {
    capabilities: 'Dette kan vi',
    targetGroups: 'Vi arbeider for',
    serviceAreas: 'Tenester vi kjenner',
    places: 'Stader vi er',
    wishes: 'Dette vil vi gjerne arbeide med',
    solutions: 'Løysingar',
    partner: 'er med på Samskap, der kommunar og andre finn nye løysingar saman.',
  },
  EN: {
    capabilities: 'What we can do',
    targetGroups: 'Whom we work for',
    serviceAreas: 'Services we know',
    places: 'Where we are',
    wishes: 'What we would like to work with',
    solutions: 'Solutions',
    partner: 'takes part in Samskap, where municipalities and others find new solutions together.',
  },
};

/** A partner as search engines and shared links see it. */
export const partnerPage: PublicPage = {
  path: '/partnere/:slug',
  document: `query ($slug: String!) {
    organisation(slug: $slug) {
      name website place { name }
      profile { about wishes places { name } targetGroups { label } serviceAreas { label } capabilities { capability { label } evidence } }
      solutions { title summary }
    }
  }`,
  render: (data, language) => {
    const partner = data['organisation'] as PagePartner | null;
    if (!partner) return null;
    const description = partner.profile ? excerpt(partner.profile.about) : `${partner.name} ${WORDS[language].partner}`;
    return { head: { title: partner.name, description, structured: structured(partner, description) }, html: readable(partner, description, language) };
  },
};

function structured({ name, website, place, profile, solutions }: PagePartner, description: string): Record<string, unknown> {
  return {
    '@type': 'Organization',
    name,
    description,
    ...(website ? { sameAs: [website] } : {}),
    ...(place ? { address: { '@type': 'PostalAddress', addressLocality: place.name, addressCountry: 'NO' } } : {}),
    ...(profile ? { areaServed: profile.places.map((one) => one.name), knowsAbout: profile.capabilities.map(({ capability }) => capability.label) } : {}),
    makesOffer: solutions.map(({ title, summary }) => ({ '@type': 'Offer', itemOffered: { '@type': 'Service', name: title, description: excerpt(summary, 300) } })),
  };
}

function readable({ name, place, profile, solutions }: PagePartner, description: string, language: Language): string {
  const words = WORDS[language];
  const about = profile
    ? [
        paragraphs(profile.about),
        list(words.capabilities, profile.capabilities.map(({ capability, evidence }) => (evidence ? `${capability.label}: ${evidence}` : capability.label))),
        list(words.targetGroups, profile.targetGroups.map(({ label }) => label)),
        list(words.serviceAreas, profile.serviceAreas.map(({ label }) => label)),
        list(words.places, profile.places.map((one) => one.name)),
        profile.wishes ? `<h2>${words.wishes}</h2>${paragraphs(profile.wishes)}` : '',
      ].join('')
    : paragraphs(description);
  const offers = solutions.map(({ title, summary }) => `<h3>${escapeHtml(title)}</h3>${paragraphs(summary)}`).join('');
  return `<main><h1>${escapeHtml(name)}</h1>${paragraphs(place?.name)}${about}${offers && `<h2>${words.solutions}</h2>${offers}`}</main>`;
}

const list = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `<h2>${heading}</h2><ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;

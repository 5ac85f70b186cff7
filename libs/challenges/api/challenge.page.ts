import { type PublicPage, escapeHtml, excerpt, paragraphs } from '@samskap/platform-api';

interface ChallengePage {
  readonly challenge: {
    readonly title: string;
    readonly need: string;
    readonly hopedOutcome: string | null;
    readonly outcome: string | null;
    readonly language: string;
    readonly publishedAt: string;
    readonly deadline: string | null;
    readonly owner: { readonly name: string } | null;
    readonly places: readonly { readonly name: string }[];
  } | null;
}

/** A challenge as search engines and shared links see it. */
export const challengePage: PublicPage = {
  path: '/utfordringer/:slug',
  besides: ['/utfordringer/ny'],
  document: `query ($slug: String!) { challenge(slug: $slug) { title need hopedOutcome outcome language publishedAt deadline owner { name } places { name } } }`,
  render: (data) => {
    const { challenge } = data as unknown as ChallengePage;
    if (!challenge) return null;
    const { title, need, owner, language } = challenge;
    const places = challenge.places.map(({ name }) => name).join(', ');
    return {
      head: {
        title,
        description: excerpt(need || title),
        structured: {
          '@type': 'Demand',
          name: title,
          description: excerpt(need, 500),
          inLanguage: language.toLowerCase(),
          availabilityStarts: challenge.publishedAt,
          ...(challenge.deadline ? { availabilityEnds: challenge.deadline } : {}),
          ...(owner ? { seller: { '@type': 'GovernmentOrganization', name: owner.name } } : {}),
          ...(places ? { areaServed: places } : {}),
        },
      },
      html: `<main lang="${language.toLowerCase()}"><h1>${escapeHtml(title)}</h1><p>${escapeHtml([owner?.name, places].filter(Boolean).join(' · '))}</p>${paragraphs(need)}${paragraphs(challenge.hopedOutcome)}${paragraphs(challenge.outcome)}</main>`,
    };
  },
};

import { type PublicPage, escapeHtml, excerpt, paragraphs } from '@samskap/platform-api';

interface ServicePage {
  readonly service: {
    readonly name: string;
    readonly summary: string;
    readonly forWhom: string | null;
    readonly howToRefer: string | null;
    readonly telephone: string | null;
    readonly email: string | null;
    readonly website: string | null;
    readonly openingHours: string | null;
    readonly language: string;
    readonly owner: { readonly name: string } | null;
    readonly places: readonly { readonly name: string }[];
  } | null;
}

/** A service as search engines and shared links see it. */
export const servicePage: PublicPage = {
  path: '/tjenester/:slug',
  besides: ['/tjenester/ny', '/tjenester/bekreft'],
  document: `query ($slug: String!) { service(slug: $slug) { name summary forWhom howToRefer telephone email website openingHours language owner { name } places { name } } }`,
  render: (data) => {
    const { service } = data as unknown as ServicePage;
    if (!service) return null;
    const { name, summary, owner, telephone, email, website, places, language } = service;
    const reach = [telephone, email, website].filter((one) => one !== null).join(' · ');
    return {
      head: {
        title: name,
        description: excerpt(summary),
        structured: {
          '@type': 'GovernmentService',
          name,
          description: excerpt(summary, 500),
          ...(owner ? { provider: { '@type': 'Organization', name: owner.name } } : {}),
          areaServed: places.map((place) => place.name),
          ...(telephone ? { availableChannel: { '@type': 'ServiceChannel', servicePhone: telephone } } : {}),
        },
      },
      html: `<main lang="${language.toLowerCase()}"><h1>${escapeHtml(name)}</h1><p>${escapeHtml([owner?.name ?? '', reach].filter(Boolean).join(' · '))}</p>${paragraphs(summary)}${paragraphs(service.forWhom)}${paragraphs(service.howToRefer)}${paragraphs(service.openingHours)}</main>`,
    };
  },
};

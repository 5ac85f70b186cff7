import { type PublicPage, escapeHtml, excerpt, paragraphs } from '@samskap/platform-api';

interface PilotPage {
  readonly pilot: {
    readonly title: string;
    readonly summary: string;
    readonly learningQuestion: string | null;
    readonly lesson: string | null;
    readonly decisionReasons: string | null;
    readonly language: string;
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    readonly owner: { readonly name: string } | null;
    readonly lead: { readonly name: string } | null;
  } | null;
}

/** A pilot as search engines and shared links see it. */
export const pilotPage: PublicPage = {
  path: '/piloter/:slug',
  besides: ['/piloter/ny'],
  document: `query ($slug: String!) { pilot(slug: $slug) { title summary learningQuestion lesson decisionReasons language startsOn endsOn owner { name } lead { name } } }`,
  render: (data) => {
    const { pilot } = data as unknown as PilotPage;
    if (!pilot) return null;
    const { title, summary, owner, lead, language } = pilot;
    const organisations = [...new Set([owner?.name, lead?.name])].filter((name) => name !== undefined);
    return {
      head: {
        title,
        description: excerpt(summary),
        structured: {
          '@type': 'Project',
          name: title,
          description: excerpt(summary, 500),
          ...(pilot.startsOn ? { foundingDate: pilot.startsOn } : {}),
          ...(pilot.endsOn ? { dissolutionDate: pilot.endsOn } : {}),
          ...(owner ? { parentOrganization: { '@type': 'GovernmentOrganization', name: owner.name } } : {}),
        },
      },
      html: `<main lang="${language.toLowerCase()}"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(organisations.join(' · '))}</p>${paragraphs(summary)}${paragraphs(pilot.learningQuestion)}${paragraphs(pilot.decisionReasons)}${paragraphs(pilot.lesson)}</main>`,
    };
  },
};

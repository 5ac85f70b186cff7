import { type PublicPage, escapeHtml, excerpt, paragraphs } from '@samskap/platform-api';

interface WorkshopPage {
  readonly workshop: {
    readonly title: string;
    readonly question: string;
    readonly description: string | null;
    readonly language: string;
    readonly venue: string | null;
    readonly onlineUrl: string | null;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly capacity: number;
    readonly hosts: readonly { readonly name: string }[];
    readonly place: { readonly name: string } | null;
    readonly agenda: readonly { readonly time: string | null; readonly title: string; readonly speaker: string | null }[];
    readonly results: readonly { readonly idea: { readonly title: string; readonly answer: string | null } }[];
  } | null;
}

/** A workshop as search engines and shared links see it. */
export const workshopPage: PublicPage = {
  path: '/verksted/:slug',
  besides: ['/verksted/ny', '/verksted/min'],
  document: `query ($slug: String!) { workshop(slug: $slug) {
    title question description language venue onlineUrl startsAt endsAt capacity hosts { name } place { name } agenda { time title speaker } results { idea { title answer } } } }`,
  render: (data) => {
    const { workshop } = data as unknown as WorkshopPage;
    if (!workshop) return null;
    const { title, question, description, language, hosts, place, agenda, results } = workshop;
    const around = [...hosts.map(({ name }) => name), place?.name, workshop.venue].filter((name) => !!name).join(' · ');
    const points = agenda.map(({ time, title: point, speaker }) => `<li>${escapeHtml([time, point, speaker].filter((one) => !!one).join(' '))}</li>`).join('');
    const came = results.map(({ idea }) => `<h2>${escapeHtml(idea.title)}</h2>${paragraphs(idea.answer)}`).join('');
    return {
      head: { title, description: excerpt(question), structured: eventOf(workshop) },
      html: `<main lang="${language.toLowerCase()}"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(around)}</p>${paragraphs(question)}${paragraphs(description)}<ol>${points}</ol>${came}</main>`,
    };
  },
};

function eventOf({ title, question, startsAt, endsAt, capacity, hosts, place, venue, onlineUrl }: NonNullable<WorkshopPage['workshop']>): Record<string, unknown> {
  const rooms = [
    ...(venue ? [{ '@type': 'Place', name: venue, ...(place ? { address: place.name } : {}) }] : []),
    ...(onlineUrl ? [{ '@type': 'VirtualLocation', url: onlineUrl }] : []),
  ];
  const mode = venue && onlineUrl ? 'Mixed' : onlineUrl ? 'Online' : 'Offline';
  return {
    '@type': 'Event',
    name: title,
    description: question,
    startDate: startsAt,
    endDate: endsAt,
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    maximumAttendeeCapacity: capacity,
    isAccessibleForFree: true,
    ...(rooms.length > 0 ? { location: rooms } : {}),
    organizer: hosts.map(({ name }) => ({ '@type': 'GovernmentOrganization', name })),
  };
}

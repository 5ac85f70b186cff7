import { type PublicPage, escapeHtml, excerpt, paragraphs } from '@samskap/platform-api';

interface AssignmentPage {
  readonly volunteerAssignment: {
    readonly title: string;
    readonly task: string;
    readonly language: string;
    readonly meetingPoint: string | null;
    readonly contactName: string;
    readonly contactTelephone: string;
    readonly owner: { readonly name: string } | null;
    readonly place: { readonly name: string } | null;
    readonly nextSlot: { readonly startsAt: string; readonly endsAt: string } | null;
  } | null;
}

/** An assignment as search engines and shared links see it. */
export const assignmentPage: PublicPage = {
  path: '/frivillig/:slug',
  besides: ['/frivillig/ny', '/frivillig/min'],
  document: `query ($slug: String!) { volunteerAssignment(slug: $slug) { title task language meetingPoint contactName contactTelephone owner { name } place { name } nextSlot { startsAt endsAt } } }`,
  render: (data) => {
    const { volunteerAssignment: assignment } = data as unknown as AssignmentPage;
    if (!assignment) return null;
    const { title, task, language, owner, place, nextSlot, meetingPoint } = assignment;
    const around = [owner?.name, place?.name, meetingPoint].filter((name) => !!name).join(' · ');
    return {
      head: {
        title,
        description: excerpt(task),
        structured: {
          '@type': 'Event',
          name: title,
          description: excerpt(task, 500),
          ...(nextSlot ? { startDate: nextSlot.startsAt, endDate: nextSlot.endsAt } : {}),
          ...(place || meetingPoint ? { location: { '@type': 'Place', name: meetingPoint ?? place?.name } } : {}),
          ...(owner ? { organizer: { '@type': 'Organization', name: owner.name } } : {}),
        },
      },
      html: `<main lang="${language.toLowerCase()}"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(around)}</p>${paragraphs(task)}<p>${escapeHtml(`${assignment.contactName}, ${assignment.contactTelephone}`)}</p></main>`,
    };
  },
};

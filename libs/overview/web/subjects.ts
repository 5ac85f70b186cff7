import { langOf } from '@samskap/ui';
import type { WorkReason } from '@samskap/platform-contract';
import type { SubjectFragment } from './overview.operations.js';

/** What something is about: what it is called, in which language when that is known, and where it is. */
export interface About {
  title: string;
  lang: string | undefined;
  to: string;
}

/** The name and address of what people are told of; null of anything else. */
export function aboutOf(subject: SubjectFragment | null): About | null {
  switch (subject?.__typename) {
    case 'Challenge':
      return { title: subject.title, lang: langOf(subject.language), to: `/utfordringer/${subject.slug}` };
    case 'Proposal':
      return { title: subject.title, lang: undefined, to: `/forslag/${subject.id}` };
    case 'Pilot':
      return { title: subject.title, lang: langOf(subject.language), to: `/piloter/${subject.slug}` };
    case 'Organisation':
      return { title: subject.name, lang: undefined, to: `/partnere/${subject.slug}` };
    case 'Agreement':
      return { title: subject.title, lang: undefined, to: `/avtaler/${subject.id}` };
    case 'Idea':
      return { title: subject.title, lang: langOf(subject.language), to: `/ideer/${subject.id}` };
    case 'VolunteerAssignment':
      return { title: subject.title, lang: langOf(subject.language), to: `/frivillig/${subject.slug}` };
    case 'Workshop':
      return { title: subject.title, lang: langOf(subject.language), to: `/verksted/${subject.slug}` };
    case 'Service':
      return { title: subject.name, lang: langOf(subject.language), to: `/tjenester/${subject.slug}` };
    default:
      return null;
  }
}

const stepOf: Partial<Record<WorkReason, string>> = {
  PILOT_TO_START: 'start',
  CHECKPOINT_DUE: 'oppfolging',
  EVALUATION_DUE: 'evaluering',
  DECISION_WAITS: 'beslutning',
};

/** Where that which waits is done: as near the deed as there is an address. */
export function placeToAct(reason: WorkReason, subject: SubjectFragment | null): string | null {
  const about = aboutOf(subject);
  if (!subject || !about) return null;
  if (subject.__typename === 'Proposal' && reason === 'PILOT_TO_PLAN') return `/piloter/ny?forslag=${subject.id}`;
  if (subject.__typename === 'Challenge' && reason === 'DRAFT_UNFINISHED') return `/utfordringer/${subject.id}/rediger`;
  if (subject.__typename === 'VolunteerAssignment') return `${about.to}/pamelding`;
  if (subject.__typename === 'Service' && reason === 'DRAFT_UNFINISHED') return `${about.to}/rediger`;
  const step = stepOf[reason];
  return subject.__typename === 'Pilot' && step ? `${about.to}/${step}` : about.to;
}

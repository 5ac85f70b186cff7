import { EVERYONE, type ViewerKind, access } from '@samskap/platform-api';

/** Everyone at an agency that hosts it. */
const HOSTS: readonly ViewerKind[] = ['member', 'leader'];

/** They, and those who coordinate the agency: ties matter to proposals, not to what people say aloud. */
const INSIDERS: readonly ViewerKind[] = [...HOSTS, 'coordinator', 'tiedCoordinator'];

const PARTY: readonly ViewerKind[] = ['foreignLeader'];

export const workshopAccess = [
  ...access(['Query.workshop', 'Query.workshops'], {
    planned: INSIDERS,
    'planned, with the foreign agency as host': [...INSIDERS, ...PARTY, 'foreignCoordinator'],
    open: EVERYONE,
    live: EVERYONE,
    closed: EVERYONE,
  }),
  ...access(['Workshop.code', 'Workshop.registrations'], { open: HOSTS, 'open, with the foreign agency as host': [...HOSTS, ...PARTY], closed: HOSTS }),
  ...access('Query.ownRegistration', { 'by the token of its link': EVERYONE, 'by another token': [] }),
  ...access('Mutation.createWorkshop', { 'of the agency': HOSTS }),
  ...access('Mutation.updateWorkshop', { planned: HOSTS, 'planned, with the foreign agency as host': [...HOSTS, ...PARTY], open: HOSTS, live: HOSTS }),
  ...access('Mutation.openWorkshop', { planned: HOSTS }),
  ...access('Mutation.registerForWorkshop', { open: EVERYONE }),
  ...access('Mutation.cancelRegistration', { 'by a host': HOSTS, 'by the token of its link': EVERYONE }),
];

import { ALWAYS, EVERYONE, type ViewerKind, access } from '@samskap/platform-api';

/** Everyone at the organisation that is responsible; nobody coordinates what volunteers do. */
const OWNER: readonly ViewerKind[] = ['member', 'leader'];

export const volunteerAccess = [
  ...access(['Query.volunteerAssignment', 'Query.volunteerAssignments'], { draft: OWNER, open: EVERYONE, closed: EVERYONE }),
  ...access('Query.assignmentCounts', { [ALWAYS]: EVERYONE }),
  ...access('Query.ownSignUp', { 'by the token of its link': EVERYONE, 'by another token': [] }),
  ...access(['VolunteerAssignment.signUps', 'SignUp.name', 'SignUp.mobile'], { open: OWNER }),
  ...access('Mutation.saveVolunteerAssignment', { draft: OWNER, open: OWNER, closed: OWNER, 'a new one of the owner': OWNER }),
  ...access('Mutation.openVolunteerAssignment', { draft: OWNER }),
  ...access('Mutation.closeVolunteerAssignment', { open: OWNER }),
  ...access('Mutation.cancelSlot', { draft: OWNER, open: OWNER }),
  ...access('Mutation.signUpForAssignment', { open: EVERYONE }),
  ...access(['Mutation.answerSignUp', 'Mutation.logHours', 'Mutation.noteVetting'], { open: OWNER }),
  ...access('Mutation.cancelSignUp', { 'by the contact': OWNER, 'by the token of its link': EVERYONE }),
];

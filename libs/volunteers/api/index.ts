import type { Feature } from '@samskap/platform-api';
import sdl from '@samskap/volunteers-contract/volunteers.graphql';
import { AssignmentSlot, AssignmentTargetGroup, VolunteerAssignment } from './assignment.entity.js';
import { assignmentReads } from './assignment.reads.js';
import { attestationFiles } from './files/attestation.js';
import { slotCalendar } from './files/slot-calendar.js';
import { Volunteers1764100100000 } from './migrations/1764100100000-volunteers.js';
import { SignUp, SignUpToken } from './sign-up.entity.js';
import { signUpReads } from './sign-up.reads.js';
import { volunteerSides } from './sides.js';
import { signUpRounds } from './sign-up.rounds.js';
import { SIGN_UP_MESSAGE, signUpMail, signUpSms } from './telling/sign-up.mail.js';
import { UNANSWERED_MAIL, unansweredMail } from './telling/unanswered.mail.js';
import { volunteerAccess } from './volunteer.access.js';
import { volunteerColumns } from './volunteer.columns.js';
import { volunteerMessages } from './volunteer.messages.js';
import { assignmentPage } from './volunteer.page.js';
import { VolunteersModule } from './volunteers.module.js';

export { assignmentPolicy } from './assignment.policy.js';
export { AssignmentSlot, AssignmentTargetGroup, SignUp, VolunteerAssignment };
export { slotInWords } from './telling/slot-in-words.js';

/** What volunteers can do, who has signed up for it, and what they gave. */
export const volunteers: Feature = {
  name: 'volunteers',
  sdl,
  reads: [assignmentReads, signUpReads],
  module: VolunteersModule,
  entities: [VolunteerAssignment, AssignmentTargetGroup, AssignmentSlot, SignUp, SignUpToken],
  migrations: [Volunteers1764100100000],
  messages: volunteerMessages,
  pages: [assignmentPage],
  sides: volunteerSides,
  files: [...attestationFiles, slotCalendar],
  rounds: signUpRounds,
  mails: { [SIGN_UP_MESSAGE]: signUpMail, [UNANSWERED_MAIL]: unansweredMail },
  sms: { [SIGN_UP_MESSAGE]: signUpSms },
  columns: volunteerColumns,
  access: volunteerAccess,
};

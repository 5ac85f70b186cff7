import type { Feature } from '@samskap/platform-api';
import sdl from '@samskap/workshops-contract/workshops.graphql';
import { Workshops1764100400000 } from './migrations/1764100400000-workshops.js';
import { workshopFiles } from './files/workshop-files.js';
import { registrationMail } from './registrations/registration.mail.js';
import { registrationRounds } from './registrations/registration.rounds.js';
import { REGISTRATION_MAIL } from './registrations/telling.service.js';
import { workshopAccess } from './workshop.access.js';
import { workshopColumns } from './workshop.columns.js';
import { Workshop, WorkshopAgendaItem, WorkshopHost, WorkshopRegistration, WorkshopRegistrationToken, WorkshopResult, WorkshopTerm } from './workshop.entity.js';
import { workshopMessages } from './workshop.messages.js';
import { workshopPage } from './workshop.page.js';
import { workshopReads } from './workshop.reads.js';
import { workshopSides } from './workshop.subject.js';
import { WorkshopsModule } from './workshops.module.js';

export { board } from './board/index.js';
export { workshopPolicy } from './workshop.policy.js';
export { Workshop, WorkshopAgendaItem, WorkshopHost, WorkshopRegistration, WorkshopResult, WorkshopTerm };

/** Gatherings where the target group's own ideas come forth, and what became of them. */
export const workshops: Feature = {
  name: 'workshops',
  sdl,
  reads: [workshopReads],
  module: WorkshopsModule,
  entities: [Workshop, WorkshopHost, WorkshopTerm, WorkshopAgendaItem, WorkshopRegistration, WorkshopRegistrationToken, WorkshopResult],
  migrations: [Workshops1764100400000],
  messages: workshopMessages,
  pages: [workshopPage],
  sides: workshopSides,
  files: workshopFiles,
  rounds: registrationRounds,
  mails: { [REGISTRATION_MAIL]: registrationMail },
  columns: workshopColumns,
  access: workshopAccess,
};

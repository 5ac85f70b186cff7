import type { Feature } from '@samskap/platform-api';
import sdl from '@samskap/services-contract/services.graphql';
import { adoptedConsumer } from './adopted.consumer.js';
import { confirmationMail } from './confirmation.mail.js';
import { CONFIRMATION_MAIL, confirmationRound } from './confirmation.round.js';
import { Services1764100200000 } from './migrations/1764100200000-services.js';
import { serviceAccess } from './service.access.js';
import { serviceColumns } from './service.columns.js';
import { Service, ServiceLink, ServicePlace, ServiceTerm } from './service.entity.js';
import { serviceMessages } from './service.messages.js';
import { servicePage } from './service.page.js';
import { serviceReads } from './service.reads.js';
import { ServicesModule } from './services.module.js';

export { Service, ServicePlace, ServiceTerm };
export { type ServiceImport, importServices } from './import/import-services.js';
export { servicePolicy } from './service.policy.js';
export { serviceImportMessages } from './import/import.messages.js';

/** The directory of services: who gives what to whom, where, and the telephone number. */
export const services: Feature = {
  name: 'services',
  sdl,
  reads: [serviceReads],
  module: ServicesModule,
  entities: [Service, ServicePlace, ServiceTerm, ServiceLink],
  migrations: [Services1764100200000],
  messages: serviceMessages,
  pages: [servicePage],
  mails: { [CONFIRMATION_MAIL]: confirmationMail },
  rounds: [confirmationRound],
  consumers: [adoptedConsumer],
  columns: serviceColumns,
  access: serviceAccess,
};

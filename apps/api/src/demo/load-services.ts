import { Service, ServicePlace, ServiceTerm } from '@samskap/services-api';
import { slugOf } from '@samskap/platform-api';
import type { EntityManager } from 'typeorm';
import { add } from './add.js';
import { type DemoCalendar, demoId } from './calendar.js';
import { SERVICES } from './services.js';

/** The directory of services: most of them confirmed lately, some not. */
export async function loadServices(manager: EntityManager, calendar: DemoCalendar): Promise<void> {
  await add(manager, Service, SERVICES.map((one) => ({
    id: demoId(one.key), slug: slugOf(one.name), status: one.status ?? 'ACTIVE', language: one.language ?? 'NB', name: one.name, summary: one.summary, forWhom: one.forWhom ?? null,
    howToRefer: one.howToRefer ?? null, telephone: one.telephone, openingHours: one.openingHours ?? null, waitingTime: one.waitingTime ?? null,
    ownerId: demoId(one.owner), unitId: one.unit ? demoId(`${one.owner}/${one.unit}`) : null, pilotId: one.pilot ? demoId(one.pilot) : null,
    confirmedOn: one.confirmedOn === null ? null : calendar.day(one.confirmedOn),
  })));
  await add(manager, ServicePlace, SERVICES.flatMap((one) => one.places.map((code) => ({ serviceId: demoId(one.key), code }))));
  await add(manager, ServiceTerm, SERVICES.flatMap((one) => [
    ...one.targetGroups.map((code) => ({ serviceId: demoId(one.key), scheme: 'TARGET_GROUP', code })),
    ...one.needs.map((code) => ({ serviceId: demoId(one.key), scheme: 'SERVICE_AREA', code })),
  ]));
}

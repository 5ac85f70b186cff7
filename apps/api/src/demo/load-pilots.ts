import type { EntityManager } from 'typeorm';
import type { DemoCalendar } from './calendar.js';

export async function loadPilots(_manager: EntityManager, _calendar: DemoCalendar): Promise<void> {}

import { type Policy, type Sql, memberOf, or, sql, stateIn } from '@samskap/platform-api';
import type { ServiceVerb } from './service.lifecycle.js';

const owner = (service: Sql): Sql => sql`${service}.owner_id`;

/** Services of an organisation that is shut out are not shown to others. */
const ownerTakesPart = (service: Sql): Sql => sql`exists (select 1 from organisation o where o.id = ${owner(service)} and o.status = 'VERIFIED')`;

/** Anyone finds what is there for people; drafts and what is closed belong to those who run it. */
export const servicePolicy: Policy<ServiceVerb> = {
  read: (service, viewer) => or(sql`(${stateIn(sql`${service}.status`, 'ACTIVE')} and ${ownerTakesPart(service)})`, memberOf(owner(service), viewer)),
  update: (service, viewer) => memberOf(owner(service), viewer),
  activate: (service, viewer) => memberOf(owner(service), viewer),
  confirm: (service, viewer) => memberOf(owner(service), viewer),
  close: (service, viewer) => memberOf(owner(service), viewer),
};

import { type Policy, type Sql, type ViewerSql, and, coordinates, leads, memberOf, or, sql } from '@samskap/platform-api';
import type { PilotVerb } from './pilot.lifecycle.js';

const owner = (pilot: Sql): Sql => sql`${pilot}.owner_id`;

/** Started, and so public; also when it ended long ago. */
const started = (pilot: Sql): Sql => sql`${pilot}.started_at is not null`;

/** Those who carry it: the members of the agency that owns it and of the organisation that leads it. */
const carries = (pilot: Sql, viewer: ViewerSql): Sql => or(memberOf(owner(pilot), viewer), memberOf(sql`${pilot}.lead_id`, viewer));

/** All who take part: owner, lead and partners, and those who coordinate the owner. */
export const pilotInsider = (pilot: Sql, viewer: ViewerSql): Sql =>
  viewer.signedIn
    ? or(
        carries(pilot, viewer),
        sql`${pilot}.id in (select taking.pilot_id from pilot_partner taking where taking.organisation_id = any(${viewer.organisationIds}))`,
        coordinates(owner(pilot), viewer),
      )
    : or();

const memberOfAnAgency = (viewer: ViewerSql): Sql =>
  viewer.signedIn
    ? sql`exists (select 1 from organisation agency where agency.id = any(${viewer.organisationIds}) and agency.kind = 'PUBLIC_AGENCY' and agency.status = 'VERIFIED')`
    : or();

/**
 * A plan belongs to those who take part; from the start on a pilot is public, and stays so when it has ended. Those who carry
 * it adjust and evaluate, the owner's coordinators hold checkpoints too, and a leader of the owner decides.
 */
export const pilotPolicy: Policy<PilotVerb> = {
  read: (pilot, viewer) => or(started(pilot), pilotInsider(pilot, viewer)),
  update: carries,
  start: (pilot, viewer) => or(leads(owner(pilot), viewer), coordinates(owner(pilot), viewer)),
  recordCheckpoint: (pilot, viewer) => or(carries(pilot, viewer), coordinates(owner(pilot), viewer)),
  evaluate: carries,
  decide: (pilot, viewer) => leads(owner(pilot), viewer),
  follow: (pilot, viewer) => and(started(pilot), memberOfAnAgency(viewer)),
};

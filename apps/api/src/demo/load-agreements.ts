import { StandIn } from '@samskap/identity-api';
import { Agreement, AgreementParty, Invitation, RegisterEntry, Registration } from '@samskap/organisations-api';
import type { EntityManager } from 'typeorm';
import { add } from './add.js';
import { AGREEMENTS, INVITATIONS, REGISTER_ENTRIES, REGISTRATIONS, STAND_INS } from './agreements.js';
import { type DemoCalendar, demoId } from './calendar.js';
import { CONTENT } from './content.js';

const INVITATION_DAYS = 14;

/** What stands between organisations and their people: agreements, invitations, stand-ins, and what waits for an administrator. */
export async function loadAgreements(manager: EntityManager, calendar: DemoCalendar): Promise<void> {
  await addAgreements(manager, calendar);
  await add(manager, Invitation, INVITATIONS.map((one) => ({
    id: demoId(one.key), organisationId: demoId(one.organisation), email: one.email, role: one.role, invitedBy: demoId(one.invitedBy),
    invitedAt: calendar.instant(one.invitedOn), expiresAt: calendar.instant(one.invitedOn + INVITATION_DAYS),
  })));
  await add(manager, StandIn, STAND_INS.map((one) => ({
    id: demoId(one.key), organisationId: demoId(one.organisation), leaderId: demoId(one.leader), personId: demoId(one.person),
    startsOn: calendar.day(one.startsOn), endsOn: calendar.day(one.endsOn),
  })));
  await addRegisters(manager, calendar);
}

async function addAgreements(manager: EntityManager, calendar: DemoCalendar): Promise<void> {
  await add(manager, Agreement, AGREEMENTS.map((one) => ({
    id: demoId(one.key), status: one.status, title: one.title, scope: one.scope, meetings: one.meetings, startsOn: calendar.day(one.startsOn), endsOn: calendar.day(one.endsOn),
    writtenBy: demoId(one.writtenBy), createdAt: calendar.instant(one.writtenOn),
    activatedAt: one.status === 'ACTIVE' ? calendar.instant(Math.max(...one.parties.map(({ on }) => on ?? one.writtenOn))) : null,
  })));
  await add(manager, AgreementParty, AGREEMENTS.flatMap((one) => one.parties.map(({ organisation, by, on }) => ({
    agreementId: demoId(one.key), organisationId: demoId(organisation), agreedAt: calendar.instant(on), agreedBy: by ? demoId(by) : null,
  }))));
  // Coordination that was there before agreements were kept here comes to rest on its own too.
  for (const { key, coordination } of AGREEMENTS) {
    const ids = (coordination?.organisations ?? []).map((organisation) => demoId(`${coordination!.person}/${organisation}`));
    await manager.query('update coordination set agreement_id = $1 where id = any($2::uuid[]) and agreement_id is null', [demoId(key), ids]);
  }
}

async function addRegisters(manager: EntityManager, calendar: DemoCalendar): Promise<void> {
  const known = new Map(CONTENT.organisations.map((one) => [one.key, one]));
  await add(manager, Registration, REGISTRATIONS.map((one) => ({
    organisationId: demoId(one.organisation), registeredBy: demoId(one.registeredBy), waitingSince: calendar.instant(one.waitingSince),
  })));
  await add(manager, RegisterEntry, REGISTER_ENTRIES.map(({ organisation: key, ...said }) => {
    const { organisationNumber, kind, place, website } = known.get(key)!;
    const asked = calendar.instant(0);
    return { ...said, organisationNumber, kind, placeCode: place, website: website ?? null, status: 'ACTIVE', statusSince: asked, askedAt: asked, fetchedAt: asked };
  }));
}

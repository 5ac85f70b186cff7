import { unknownPlaces } from '@samskap/catalogue-api';
import { Membership, Organisation } from '@samskap/identity-api';
import { doorRules } from '@samskap/ideas-contract';
import { type Outcome, type Problem, type Viewer, type WriteTransaction, Writes, at, isUuid, newId, refuse, refuseAny, valid } from '@samskap/platform-api';
import type { CloseDoorInput, SaveDoorInput } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import { Door } from './door.entity.js';
import { doorSubject } from './idea.subject.js';
import { hasUnit } from './team.js';

/** Who receives what comes by the common door. */
@Injectable()
export class DoorsService {
  constructor(@Inject(Writes) private readonly writes: Writes) {}

  /** Opens a door or changes who stands at it. */
  save(viewer: Viewer, input: SaveDoorInput): Promise<Outcome> {
    return this.writes.run(viewer, 'saveDoor', input, async (transaction) => {
      const { answerWithinDays } = valid(doorRules, input);
      const organisation = isUuid(input.organisationId) ? await transaction.manager.findOneBy(Organisation, { id: input.organisationId, status: 'VERIFIED' }) : null;
      if (!organisation) return refuse('NOT_FOUND', 'organisationId');
      refuseUnlessDecides(viewer, organisation.id, input.place ?? null);
      const door = input.id ? await transaction.lock(doorSubject, input.id, 'change', input) : null;
      refuseAny(...(await problemsOf(transaction, input, organisation)));
      const values = {
        placeCode: input.place ?? null,
        organisationId: organisation.id,
        unitId: input.unitId ?? null,
        contactId: input.contactId,
        standInId: input.standInId ?? null,
        answerWithinDays,
      };
      const id = door?.id ?? newId();
      await refuseIfTaken(transaction, id, values.placeCode);
      if (door) await transaction.update(Door, door, values);
      else await transaction.insert(Door, values, id);
      await transaction.event('door.saved', { type: 'Door', id }, { place: values.placeCode, added: !door });
      return id;
    });
  }

  close(viewer: Viewer, input: CloseDoorInput): Promise<Outcome> {
    return this.writes.run(viewer, 'closeDoor', input, async (transaction) => {
      const { id, placeCode } = await transaction.lock(doorSubject, input.id, 'change', input);
      await transaction.event('door.closed', { type: 'Door', id }, { place: placeCode });
      await transaction.manager.delete(Door, { id });
      return id;
    });
  }
}

/** A leader for a place of the agency's own; administrators for any, and they alone for everywhere else. */
function refuseUnlessDecides(viewer: Viewer, organisationId: string, place: string | null): void {
  if (viewer.shape === 'administrator') return;
  if (!viewer.leads.includes(organisationId)) refuse('NOT_ALLOWED', 'organisationId');
  if (place === null) refuse('NOT_ALLOWED', 'place');
}

async function problemsOf(transaction: WriteTransaction, { place, unitId, contactId, standInId }: SaveDoorInput, organisation: Organisation): Promise<(Problem | false)[]> {
  const { manager, viewer } = transaction;
  const isMember = (personId: string) => isUuid(personId) && manager.existsBy(Membership, { organisationId: organisation.id, personId });
  return [
    !!place && ((await unknownPlaces(manager, [place])).length > 0 || place.length < MUNICIPALITY_DIGITS) && at('place', 'UNKNOWN_CODE', { given: place }),
    !!place && viewer.shape !== 'administrator' && !holds(organisation, place) && at('place', 'PLACE_OF_OTHERS'),
    !!unitId && !(await hasUnit(transaction, organisation.id, unitId)) && at('unitId', 'NOT_FOUND'),
    !(await isMember(contactId)) && at('contactId', 'NOT_A_COLLEAGUE'),
    !!standInId && !(await isMember(standInId)) && at('standInId', 'NOT_A_COLLEAGUE'),
    !!standInId && standInId.toLowerCase() === contactId.toLowerCase() && at('standInId', 'STANDS_IN_FOR_ONESELF'),
  ];
}

/** Municipalities have four digits, bydeler six; a county has no door. */
const MUNICIPALITY_DIGITS = 4;

/** An agency's own place, and what lies in it. Others are somewhere too, but what people there send in is not theirs to receive unasked. */
const holds = ({ kind, placeCode }: Organisation, place: string): boolean => kind === 'PUBLIC_AGENCY' && placeCode !== null && place.startsWith(placeCode);

/** Two who open a door for one place at once wait for each other here. */
async function refuseIfTaken({ manager }: WriteTransaction, id: string, place: string | null): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtext('door/' || coalesce($1, '')))`, [place]);
  const taken = await manager.query<unknown[]>(`select 1 from door where coalesce(place_code, '') = coalesce($1, '') and id <> $2`, [place, id]);
  if (taken.length > 0) refuse('DOOR_TAKEN', 'place');
}

import { StandIn } from '@samskap/identity-api';
import { type Outcome, type Viewer, Writes, at, dayInOslo, isUuid, monthsAfter, refuse, refuseAny } from '@samskap/platform-api';
import type { EndStandInInput, NameStandInInput } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull, MoreThanOrEqual } from 'typeorm';
import { lockManaged, memberOfLocked, refuseStandIn } from './member.subject.js';

/** A year, so that standing in does not become leading. */
const LONGEST_MONTHS = 12;
/** Of one leader, now and later. */
const MOST = 20;

/** Who acts for a leader on which days. Identity turns it into rights when it asks who the viewer is. */
@Injectable()
export class StandInsService {
  constructor(@Inject(Writes) private readonly writes: Writes) {}

  name(viewer: Viewer, input: NameStandInInput): Promise<Outcome> {
    return this.writes.run(viewer, 'nameStandIn', input, async (transaction) => {
      const organisation = await lockManaged(transaction, input.organisationId);
      refuseStandIn(organisation, 'organisationId');
      const { personId } = await memberOfLocked(transaction, organisation.id, input.personId);
      const { startsOn, endsOn } = input;
      const today = dayInOslo(transaction.now);
      refuseAny(
        personId === transaction.personId && at('personId', 'ALREADY_YOU'),
        endsOn < startsOn ? at('endsOn', 'PERIOD_UPSIDE_DOWN') : endsOn < today ? at('endsOn', 'PERIOD_OVER') : endsOn > monthsAfter(startsOn, LONGEST_MONTHS) && at('endsOn', 'PERIOD_TOO_LONG'),
      );
      const waiting = await transaction.manager.countBy(StandIn, { organisationId: organisation.id, leaderId: transaction.personId, endedAt: IsNull(), endsOn: MoreThanOrEqual(today) });
      if (waiting >= MOST) refuse('TOO_MANY', undefined, { max: MOST });
      await transaction.insert(StandIn, { organisationId: organisation.id, leaderId: transaction.personId, personId, startsOn, endsOn, namedAt: transaction.now });
      await transaction.event('stand-in.named', { type: 'Organisation', id: organisation.id }, { personId, startsOn, endsOn });
      return organisation.id;
    });
  }

  end(viewer: Viewer, input: EndStandInInput): Promise<Outcome> {
    return this.writes.run(viewer, 'endStandIn', input, async (transaction) => {
      const { id: organisationId } = await lockManaged(transaction, input.organisationId);
      const id = isUuid(input.id) ? input.id : refuse('NOT_FOUND', 'id');
      const standIn = await transaction.manager.findOneBy(StandIn, { id, organisationId, endedAt: IsNull(), endsOn: MoreThanOrEqual(dayInOslo(transaction.now)) });
      if (!standIn) return refuse('NOT_FOUND', 'id');
      await transaction.manager.update(StandIn, { id }, { endedAt: transaction.now });
      await transaction.event('stand-in.ended', { type: 'Organisation', id: organisationId }, { personId: standIn.personId });
      return organisationId;
    });
  }
}

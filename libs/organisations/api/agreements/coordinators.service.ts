import { Coordination, Membership, Organisation } from '@samskap/identity-api';
import { emailRules } from '@samskap/identity-contract';
import { type Outcome, RateLimits, type Viewer, type WriteTransaction, Writes, at, dayInOslo, isUuid, refuse, refuseAny, valid } from '@samskap/platform-api';
import type { AddCoordinatorInput, EndCoordinatorInput } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import { type Agreement, AgreementParty } from './agreement.entity.js';
import { agreementPolicy } from './agreement.policy.js';
import { agreementSubject } from './agreement.subject.js';
import { endCoordination } from './coordination.js';

/** Who coordinates an agency by an agreement. The rows are identity's, because they decide who a viewer is. */
@Injectable()
export class CoordinatorsService {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  async add(viewer: Viewer, input: AddCoordinatorInput): Promise<Outcome> {
    // Counted before the write, because a limit is asked for on a connection of its own.
    const tooMany = viewer.leads.includes(input.organisationId) && !(await this.limits.take('coordinatorBy', viewer.personId!));
    return this.writes.run(viewer, 'addCoordinator', input, async (transaction) => {
      const agreement = await transaction.lock(agreementSubject, input.agreementId, 'coordinate', { path: 'agreementId' });
      await refuseUnlessOwnAgency(transaction, agreement.id, input.organisationId);
      const { email } = valid(emailRules, input) as AddCoordinatorInput;
      if (tooMany) refuse('TOO_MANY_ATTEMPTS', 'email');
      const period = periodOf(transaction, agreement, input);
      const personId = (await memberOfParty(transaction, agreement.id, email)) ?? refuse('NOT_IN_A_PARTY', 'email');
      await refuseTwice(transaction, input.organisationId, personId, period);
      const coordinationId = await transaction.insert(Coordination, { personId, organisationId: input.organisationId, agreementId: agreement.id, ...period });
      await transaction.event('coordination.began', { type: 'Agreement', id: agreement.id }, { coordinationId, organisationId: input.organisationId, personId });
      return agreement.id;
    });
  }

  end(viewer: Viewer, input: EndCoordinatorInput): Promise<Outcome> {
    return this.writes.run(viewer, 'endCoordinator', input, async (transaction) => {
      const { agreementId } = input;
      if (!(await transaction.may('agreement', agreementId, agreementPolicy.read))) refuse('NOT_FOUND', 'agreementId');
      const row = isUuid(input.id) ? await transaction.manager.findOneBy(Coordination, { id: input.id, agreementId }) : null;
      if (!row) return refuse('NOT_FOUND', 'id');
      if (row.personId !== transaction.personId && !viewer.leads.includes(row.organisationId)) refuse('NOT_ALLOWED', 'id');
      if ((await endCoordination(transaction, agreementId, row.id)) === 0) refuse('NOT_FOUND', 'id');
      return agreementId;
    });
  }
}

/** The agency must be a party of this very agreement, and led by the viewer: a stand-in does not decide who acts for it longer than they do. */
async function refuseUnlessOwnAgency({ manager, viewer, personId }: WriteTransaction, agreementId: string, organisationId: string): Promise<void> {
  const party = isUuid(organisationId) && (await manager.existsBy(AgreementParty, { agreementId, organisationId }));
  if (!party) refuse('NOT_FOUND', 'organisationId');
  if (!viewer.leads.includes(organisationId)) refuse('NOT_ALLOWED', 'organisationId');
  if (!(await manager.existsBy(Membership, { organisationId, personId, role: 'LEADER' }))) refuse('LEADERS_ONLY', 'organisationId');
  if (!(await manager.existsBy(Organisation, { id: organisationId, kind: 'PUBLIC_AGENCY' }))) refuse('AGENCY_ONLY', 'organisationId');
}

/** Within the agreement, and not in the past. Its last day is kept with the coordination, because identity knows no agreements. */
function periodOf({ now }: WriteTransaction, agreement: Agreement, input: AddCoordinatorInput): { startsOn: string; endsOn: string | null } {
  const today = dayInOslo(now);
  const first = agreement.startsOn > today ? agreement.startsOn : today;
  const startsOn = input.startsOn ?? first;
  const endsOn = input.endsOn ?? agreement.endsOn;
  const beyond = agreement.endsOn !== null && (startsOn > agreement.endsOn || (endsOn !== null && endsOn > agreement.endsOn));
  refuseAny(
    startsOn < first && at('startsOn', 'PERIOD_OUTSIDE'),
    beyond && at(startsOn > agreement.endsOn! ? 'startsOn' : 'endsOn', 'PERIOD_OUTSIDE'),
    !beyond && endsOn !== null && endsOn < startsOn && at('endsOn', 'PERIOD_UPSIDE_DOWN'),
  );
  return { startsOn, endsOn };
}

/**
 * One statement for every address: unknown, without account and elsewhere employed are answered alike. The membership is held, so
 * that whoever leaves at the same time is found as a coordinator who leaves.
 */
async function memberOfParty({ manager }: WriteTransaction, agreementId: string, email: string): Promise<string | null> {
  const [found] = await manager.query<{ id: string }[]>(
    `select p.id from person p join membership m on m.person_id = p.id join agreement_party side on side.organisation_id = m.organisation_id
     join organisation o on o.id = m.organisation_id and o.status <> 'SUSPENDED'
     where p.email = $2 and p.suspended_at is null and side.agreement_id = $1 limit 1 for share of m`,
    [agreementId, email],
  );
  return found?.id ?? null;
}

/** By whatever agreement. The agency is locked, so two at once cannot both pass. */
async function refuseTwice({ manager }: WriteTransaction, organisationId: string, personId: string, { startsOn, endsOn }: { startsOn: string; endsOn: string | null }): Promise<void> {
  await manager.query('select 1 from organisation where id = $1 for no key update', [organisationId]);
  const meanwhile = await manager.query<unknown[]>(
    `select 1 from coordination where organisation_id = $1 and person_id = $2 and ended_at is null
     and daterange(starts_on, ends_on, '[]') && daterange($3::date, $4::date, '[]')`,
    [organisationId, personId, startsOn, endsOn],
  );
  if (meanwhile.length > 0) refuse('ALREADY_COORDINATES', 'email');
}

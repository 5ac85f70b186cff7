import { Organisation } from '@samskap/identity-api';
import { agreementRules } from '@samskap/organisations-contract/agreements';
import { type Outcome, type Viewer, type WriteTransaction, Writes, at, dayInOslo, isUuid, refuse, refuseAny, valid } from '@samskap/platform-api';
import type { AgreementInput, SaveAgreementInput } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Agreement, AgreementParty } from './agreement.entity.js';
import { agreementMaking } from './agreement.policy.js';
import { agreementSubject } from './agreement.subject.js';
import { endCoordination } from './coordination.js';

/** That an organisation has agreed to and the others have not. */
const MOST_DRAFTS = 20;

/** Agreements as the parties write, agree to and end them. */
@Injectable()
export class AgreementsService {
  constructor(@Inject(Writes) private readonly writes: Writes) {}

  save(viewer: Viewer, input: SaveAgreementInput): Promise<Outcome> {
    return this.writes.run(viewer, 'saveAgreement', input, (transaction) => (input.id ? change(transaction, input, input.id) : begin(transaction, input)));
  }

  /** On behalf of every party that the viewer leads and that has not agreed yet. When all have, the agreement is in force. */
  agree(viewer: Viewer, input: AgreementInput): Promise<Outcome> {
    return this.writes.run(viewer, 'agree', input, async (transaction) => {
      const agreement = await transaction.lock(agreementSubject, input.id, 'agree', input);
      if (agreement.endsOn !== null && agreement.endsOn < dayInOslo(transaction.now)) refuse('PERIOD_OVER', 'id');
      const parties = await transaction.manager.findBy(AgreementParty, { agreementId: agreement.id });
      const own = parties.filter(({ organisationId, agreedAt }) => agreedAt === null && viewer.leads.includes(organisationId));
      if (own.length === 0) refuse('ALREADY_AGREED', 'id');
      const organisationIds = own.map(({ organisationId }) => organisationId);
      await transaction.manager.update(AgreementParty, { agreementId: agreement.id, organisationId: In(organisationIds) }, { agreedAt: transaction.now, agreedBy: transaction.personId });
      const complete = parties.every(({ organisationId, agreedAt }) => agreedAt !== null || organisationIds.includes(organisationId));
      if (complete) await activate(transaction, agreement, parties);
      await transaction.event(complete ? 'agreement.activated' : 'agreement.agreed', { type: 'Agreement', id: agreement.id }, { organisationIds });
      return agreement.id;
    });
  }

  /** Ends it today, and with it the coordination that rests on it. A draft that nobody wants is ended the same way. */
  end(viewer: Viewer, input: AgreementInput): Promise<Outcome> {
    return this.writes.run(viewer, 'endAgreement', input, async (transaction) => {
      const agreement = await transaction.lock(agreementSubject, input.id, 'end', input);
      const today = dayInOslo(transaction.now);
      const wasInForce = agreement.status === 'ACTIVE' && agreement.startsOn <= today;
      await transaction.update(Agreement, agreement, { status: 'ENDED', endedAt: transaction.now, ...(wasInForce ? { endsOn: today } : {}) });
      await transaction.event('agreement.ended', { type: 'Agreement', id: agreement.id });
      await endCoordination(transaction, agreement.id);
      return agreement.id;
    });
  }
}

async function begin(transaction: WriteTransaction, input: SaveAgreementInput): Promise<string> {
  await refuseUnlessMaker(transaction, input.organisationId);
  await refuseTooManyDrafts(transaction, input.organisationId);
  const content = await contentOf(transaction, input);
  const id = await transaction.insert(Agreement, { ...content.columns, writtenBy: transaction.personId, createdAt: transaction.now });
  await storeParties(transaction, id, input.organisationId, content.others);
  await transaction.event('agreement.drafted', { type: 'Agreement', id }, { organisationId: input.organisationId });
  return id;
}

/** Each shows among the agreements of every party, whether they want it or not. */
async function refuseTooManyDrafts({ manager }: WriteTransaction, organisationId: string): Promise<void> {
  await manager.query('select 1 from organisation where id = $1 for no key update', [organisationId]);
  const [drafts] = await manager.query<{ count: number }[]>(
    `select count(*)::int as count from agreement a join agreement_party side on side.agreement_id = a.id
     where a.status = 'DRAFT' and side.organisation_id = $1 and side.agreed_at is not null`,
    [organisationId],
  );
  if (drafts!.count >= MOST_DRAFTS) refuse('TOO_MANY_DRAFTS', undefined, { max: MOST_DRAFTS });
}

/** Any change is one that the others have not seen, so their agreement falls. */
async function change(transaction: WriteTransaction, input: SaveAgreementInput, agreementId: string): Promise<string> {
  const agreement = await transaction.lock(agreementSubject, agreementId, 'update', input);
  if (input.version === null || input.version === undefined) refuse('REQUIRED', 'version');
  const writer = isUuid(input.organisationId) ? await transaction.manager.findOneBy(AgreementParty, { agreementId, organisationId: input.organisationId }) : null;
  if (!writer) refuse('NOT_FOUND', 'organisationId');
  await refuseUnlessMaker(transaction, input.organisationId);
  const content = await contentOf(transaction, input);
  await refuseWithoutWriter(transaction, agreementId, [input.organisationId, ...content.others]);
  await transaction.update(Agreement, agreement, content.columns);
  await storeParties(transaction, agreement.id, input.organisationId, content.others);
  await transaction.event('agreement.changed', { type: 'Agreement', id: agreement.id }, { organisationId: input.organisationId });
  return agreement.id;
}

/** Else its words could be made another's. Which one wrote it stands in the log; one that may not be a party any more is let go. */
async function refuseWithoutWriter({ manager }: WriteTransaction, agreementId: string, parties: readonly string[]): Promise<void> {
  const dropped = await manager.query<unknown[]>(
    `select 1 from event e join organisation o on o.id = (e.data ->> 'organisationId')::uuid
     where e.subject_id = $1 and e.type = 'agreement.drafted' and o.status = 'VERIFIED' and o.id <> all($2::uuid[])`,
    [agreementId, parties],
  );
  if (dropped.length > 0) refuse('WRITER_STAYS', 'parties');
}

/** Hidden and absent are alike; what one may see, but does not lead, is told apart. */
async function refuseUnlessMaker(transaction: WriteTransaction, organisationId: string): Promise<void> {
  if (!(await transaction.may('organisation', organisationId, agreementMaking.read))) refuse('NOT_FOUND', 'organisationId');
  if (!transaction.viewer.leads.includes(organisationId)) refuse('NOT_ALLOWED', 'organisationId');
  if (!(await transaction.may('organisation', organisationId, agreementMaking.makeAgreements))) refuse('PARTY_NOT_VERIFIED', 'organisationId');
}

async function contentOf({ manager, now }: WriteTransaction, input: SaveAgreementInput) {
  const { title, scope, meetings, startsOn, endsOn, parties } = valid(agreementRules, input);
  const others = parties.filter((id) => id !== input.organisationId);
  const known = await manager.findBy(Organisation, { id: In(others.filter(isUuid)), status: 'VERIFIED' });
  refuseAny(
    others.length === 0 && at('parties', 'REQUIRED'),
    ...parties.flatMap((id, index) => (id === input.organisationId || known.some((party) => party.id === id) ? [] : [at(`parties.${index}`, 'NOT_FOUND')])),
    !!endsOn && endsOn < dayInOslo(now) && at('endsOn', 'PERIOD_OVER'),
  );
  return { columns: { title, scope, meetings: meetings ?? null, startsOn, endsOn: endsOn ?? null }, others };
}

async function storeParties({ manager, now, personId }: WriteTransaction, agreementId: string, writerId: string, others: readonly string[]): Promise<void> {
  await manager.delete(AgreementParty, { agreementId });
  await manager.insert(AgreementParty, [{ agreementId, organisationId: writerId, agreedAt: now, agreedBy: personId }, ...others.map((organisationId) => ({ agreementId, organisationId }))]);
}

/** Nothing comes into force with a party that has been shut out since it was written. */
async function activate(transaction: WriteTransaction, agreement: Agreement, parties: readonly AgreementParty[]): Promise<void> {
  const verified = await transaction.manager.countBy(Organisation, { id: In(parties.map(({ organisationId }) => organisationId)), status: 'VERIFIED' });
  if (verified < parties.length) refuse('PARTY_NOT_VERIFIED', 'id');
  await transaction.update(Agreement, agreement, { status: 'ACTIVE', activatedAt: transaction.now });
}

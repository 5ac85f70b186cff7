import { Organisation } from '@samskap/identity-api';
import { type Problem, type WriteTransaction, at, isUuid } from '@samskap/platform-api';
import type { PilotPartnerInput } from '@samskap/platform-contract';
import { In } from 'typeorm';
import { type Pilot, PilotPartner } from './pilot.entity.js';

/** A pilot cannot end before it begins. */
export const endProblem = ({ startsOn, endsOn }: Pick<Pilot, 'startsOn' | 'endsOn'>): Problem | false =>
  startsOn !== null && endsOn !== null && endsOn < startsOn && at('endsOn', 'ENDS_BEFORE_START');

/** Organisations that cannot take part: absent, or not verified. */
async function cannotTakePart(transaction: WriteTransaction, ids: readonly string[]): Promise<Set<string>> {
  const found = await transaction.manager.findBy(Organisation, { id: In(ids.filter(isUuid)), status: 'VERIFIED' });
  return new Set(ids.filter((id) => !found.some((organisation) => organisation.id === id.toLowerCase())));
}

export async function leadProblem(transaction: WriteTransaction, leadId: string): Promise<Problem | false> {
  return (await cannotTakePart(transaction, [leadId])).size > 0 && at('leadId', 'NOT_FOUND');
}

/** What is wrong with the partners given; an organisation may have several roles, each once. */
export async function partnerProblems(transaction: WriteTransaction, partners: readonly PilotPartnerInput[] | null | undefined): Promise<Problem[]> {
  if (!partners) return [];
  const unknown = await cannotTakePart(transaction, partners.map(({ organisationId }) => organisationId));
  return partners.flatMap(({ organisationId, role }, index) => {
    if (unknown.has(organisationId)) return [at(`partners.${index}.organisationId`, 'NOT_FOUND')];
    const first = partners.findIndex((other) => other.organisationId.toLowerCase() === organisationId.toLowerCase() && other.role === role);
    return first < index ? [at(`partners.${index}.role`, 'PARTNER_TWICE')] : [];
  });
}

/** Returns whether they became others. */
export async function replacePartners(transaction: WriteTransaction, pilotId: string, partners: readonly PilotPartnerInput[] | null | undefined): Promise<boolean> {
  if (!partners) return false;
  return transaction.replace(
    PilotPartner,
    { pilotId },
    partners.map(({ organisationId, role, phases }) => ({ organisationId, role, phases: [...new Set(phases)] })),
  );
}

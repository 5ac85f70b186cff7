import type { PartnerRole, PilotPartnerInput, PilotPhase } from '@samskap/platform-contract';

/** A partner in a form. */
export interface PartnerRow {
  organisationId: string;
  role: PartnerRole | '';
  phases: string[];
}

export const phases: readonly PilotPhase[] = ['PLANNING', 'TRIAL', 'EVALUATION', 'OPERATION'];

export const newPartner: PartnerRow = { organisationId: '', role: 'DELIVERY', phases: ['TRIAL'] };

/** Partners as the form takes them; one that the viewer may not see cannot be kept there and is left out. */
export const partnerRowsOf = (
  partners: readonly { organisation: { id: string } | null; role: PartnerRole; phases: readonly PilotPhase[] }[],
): PartnerRow[] =>
  partners.flatMap(({ organisation, role, phases }) => (organisation ? [{ organisationId: organisation.id, role, phases: [...phases] }] : []));

/** Where the rows stand that name somebody. */
export const namedPartners = (rows: readonly PartnerRow[]): number[] =>
  rows.flatMap(({ organisationId, role }, index) => (organisationId && role ? [index] : []));

/** Partners as the API takes them. */
export const partnersOf = (rows: readonly PartnerRow[]): PilotPartnerInput[] =>
  rows.flatMap(({ organisationId, role, phases: chosen }) =>
    organisationId && role ? [{ organisationId, role, phases: phases.filter((phase) => chosen.includes(phase)) }] : [],
  );

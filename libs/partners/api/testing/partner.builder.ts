import { type SignedIn, aMember, anOrganisation } from '@samskap/identity-api/testing';
import { newId, slugOf } from '@samskap/platform-api';
import type { TestApi } from '@samskap/platform-api/testing';
import { PartnerCapability, PartnerPlace, PartnerProfile, PartnerTerm } from '../partner-profile.entity.js';
import { Solution, SolutionTerm } from '../solution.entity.js';

/** An organisation that contributes, with its people. */
export interface Partner {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly leader: SignedIn;
  readonly member: SignedIn;
}

interface Codes {
  readonly targetGroups?: readonly string[];
  readonly serviceAreas?: readonly string[];
}

interface GivenPartner extends Codes {
  readonly organisation?: Parameters<typeof anOrganisation>[1];
  readonly profile?: Partial<Omit<PartnerProfile, 'organisationId'>>;
  readonly places?: readonly string[];
  readonly capabilities?: readonly string[];
}

const termRows = ({ targetGroups = [], serviceAreas = [] }: Codes) => [
  ...targetGroups.map((code) => ({ scheme: 'TARGET_GROUP' as const, code })),
  ...serviceAreas.map((code) => ({ scheme: 'SERVICE_AREA' as const, code })),
];

/** A verified social enterprise with a partner profile, a leader and a member. */
export async function aPartner(api: TestApi, given: GivenPartner = {}): Promise<Partner> {
  const organisation = await anOrganisation(api, { kind: 'SOCIAL_ENTERPRISE', ...given.organisation });
  const organisationId = organisation.id;
  await api.dataSource.getRepository(PartnerProfile).insert({ about: 'Vi følger familier gjennom tjenestene.', ...given.profile, organisationId });
  await api.dataSource.getRepository(PartnerPlace).insert((given.places ?? []).map((code) => ({ organisationId, code })));
  await api.dataSource.getRepository(PartnerTerm).insert(termRows(given).map((row) => ({ organisationId, ...row })));
  await api.dataSource.getRepository(PartnerCapability).insert((given.capabilities ?? []).map((code) => ({ organisationId, code })));
  return { ...organisation, leader: await aMember(api, organisation, 'LEADER'), member: await aMember(api, organisation) };
}

/** A solution that an organisation offers. */
export async function aSolution(
  api: TestApi,
  organisation: { readonly id: string },
  given: Partial<Solution> & Codes = {},
): Promise<{ readonly id: string; readonly slug: string; readonly version: number }> {
  const { targetGroups = [], serviceAreas = [], ...columns } = given;
  const id = newId();
  const title = given.title ?? 'Familielosen';
  const slug = `${slugOf(title)}-${id.slice(-8)}`;
  await api.dataSource.getRepository(Solution).insert({
    title,
    summary: 'Én fast person som følger familien.',
    forWhom: 'Familier som har mange tjenester å forholde seg til.',
    how: 'Losen møter familien hjemme og rydder i avtalene sammen med dem.',
    slug,
    ...columns,
    id,
    organisationId: organisation.id,
  });
  await api.dataSource.getRepository(SolutionTerm).insert(termRows({ targetGroups, serviceAreas }).map((row) => ({ solutionId: id, ...row })));
  return { id, slug: columns.slug ?? slug, version: 1 };
}

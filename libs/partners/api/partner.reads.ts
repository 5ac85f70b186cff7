import { nearPlace, withinTerm } from '@samskap/catalogue-api';
import { type Filter, type ReadsModule, columns, literal, many, not, one, raw, rights, sql, withParent } from '@samskap/platform-api';
import { partnerPolicy, solutionPolicy } from './partner.policy.js';

type Scheme = 'TARGET_GROUP' | 'SERVICE_AREA';

/** More than a profile or a solution may hold of each. */
const ALL_CODES = 400;

const partnerTerms = (scheme: Scheme) =>
  many('Term', (profile, term) => sql`${term}.code in (select pt.code from partner_term pt where pt.organisation_id = ${profile}.organisation_id and pt.scheme = ${literal(scheme)})`, {
    orderBy: (term) => sql`${term}.position`,
    max: ALL_CODES,
  });

const solutionTerms = (scheme: Scheme) =>
  many('Term', (solution, term) => sql`${term}.code in (select st.code from solution_term st where st.solution_id = ${solution}.id and st.scheme = ${literal(scheme)})`, {
    orderBy: (term) => sql`${term}.position`,
    max: ALL_CODES,
  });

const servesPlace: Filter = (organisation, code) =>
  sql`exists (select 1 from partner_place pp where pp.organisation_id = ${organisation}.id and ${nearPlace(raw('pp.code'), code)})`;

const knowsTerm =
  (scheme: Scheme): Filter =>
  (organisation, code) =>
    sql`exists (select 1 from partner_term pt where pt.organisation_id = ${organisation}.id and pt.scheme = ${literal(scheme)} and ${withinTerm(raw('pt.code'), code)})`;

const hasCapability: Filter = (organisation, code) =>
  sql`exists (select 1 from partner_capability pc where pc.organisation_id = ${organisation}.id and ${withinTerm(raw('pc.code'), code)})`;

const isPartner: Filter = (organisation, wanted) => {
  const partner = sql`exists (select 1 from partner_profile pr where pr.organisation_id = ${organisation}.id)`;
  return wanted.literal() === true ? partner : not(partner);
};

export const partnerReads: ReadsModule = (reads) => {
  reads.type('PartnerProfile', {
    from: 'partner_profile',
    visibleTo: withParent,
    fields: {
      ...columns('version about capacity availableFrom wishes'),
      places: many('Place', (profile, place) => sql`${place}.code in (select pp.code from partner_place pp where pp.organisation_id = ${profile}.organisation_id)`, {
        orderBy: (place) => sql`${place}.code`,
        max: ALL_CODES,
      }),
      targetGroups: partnerTerms('TARGET_GROUP'),
      serviceAreas: partnerTerms('SERVICE_AREA'),
      capabilities: many('PartnerCapability', (profile, capability) => sql`${capability}.organisation_id = ${profile}.organisation_id`, {
        orderBy: (capability) => sql`(select position from term where term.code = ${capability}.code)`,
        max: ALL_CODES,
      }),
    },
  });

  reads.type('PartnerCapability', {
    from: 'partner_capability',
    visibleTo: withParent,
    fields: {
      ...columns('evidence'),
      capability: one('Term', (held, term) => sql`${term}.code = ${held}.code`, 'a foreign key points at a public term'),
    },
  });

  reads.type('Solution', {
    from: 'solution',
    visibleTo: solutionPolicy.read,
    fields: {
      ...columns('id slug version title summary forWhom how price needs evidence usedWhere'),
      targetGroups: solutionTerms('TARGET_GROUP'),
      serviceAreas: solutionTerms('SERVICE_AREA'),
      organisation: one('Organisation', (solution, organisation) => sql`${organisation}.id = ${solution}.organisation_id`),
      viewerCan: rights(solutionPolicy, () => literal(''), {}),
    },
  });

  reads.extend(
    'Organisation',
    {
      profile: one('PartnerProfile', (organisation, profile) => sql`${profile}.organisation_id = ${organisation}.id`),
      solutions: many('Solution', (organisation, solution) => sql`${solution}.organisation_id = ${organisation}.id`, {
        orderBy: (solution) => sql`${solution}.title, ${solution}.id`,
        max: 100,
      }),
    },
    {
      place: servesPlace,
      targetGroup: knowsTerm('TARGET_GROUP'),
      serviceArea: knowsTerm('SERVICE_AREA'),
      capability: hasCapability,
      partners: isPartner,
    },
  );

  reads.extendGroup('Organisation', 'viewerCan', rights(partnerPolicy, (organisation) => sql`${organisation}.status`, {}));

  reads.root({ solution: one('Solution', (_query, solution, _viewer, { id }) => sql`${solution}.id = ${id!.bind('uuid')}`) });
};

import { organisationPolicy } from '@samskap/identity-api';
import { type Policy, type Sql, type ViewerSql, leads, memberOf, or, sql } from '@samskap/platform-api';
import { type AgreementVerb, agreementStatusSql } from './agreement.lifecycle.js';

/** A party of the agreement that fulfils a condition. */
const partyWho = (agreement: Sql, condition: (organisationId: Sql) => Sql): Sql =>
  sql`exists (select 1 from agreement_party side where side.agreement_id = ${agreement}.id and ${condition(sql`side.organisation_id`)})`;

const ledParty = (agreement: Sql, viewer: ViewerSql): Sql => (viewer.signedIn ? partyWho(agreement, (id) => leads(id, viewer)) : or());

/** The viewer leads a party that has not agreed to it as it stands. */
export const hasYetToAgree = (agreement: Sql, viewer: ViewerSql): Sql =>
  viewer.signedIn ? partyWho(agreement, (id) => sql`side.agreed_at is null and ${leads(id, viewer)}`) : or();

/** What is in force is public; drafts, and what is over, are for the parties. Leaders act for them. */
export const agreementPolicy: Policy<AgreementVerb> = {
  read: (agreement, viewer) =>
    or(sql`${agreementStatusSql(agreement, viewer)} = 'ACTIVE'`, viewer.signedIn ? partyWho(agreement, (id) => memberOf(id, viewer)) : or()),
  update: ledParty,
  agree: ledParty,
  end: ledParty,
  coordinate: (agreement, viewer) =>
    viewer.signedIn
      ? partyWho(agreement, (id) => sql`${leads(id, viewer)} and exists (select 1 from organisation agency where agency.id = ${id} and agency.kind = 'PUBLIC_AGENCY')`)
      : or(),
};

/** Whether an agreement may be written in the name of an organisation; the row is the organisation. */
export const agreementMaking: Policy<'makeAgreements'> = {
  read: organisationPolicy.read,
  makeAgreements: (organisation, viewer) => (viewer.signedIn ? sql`(${organisation}.status = 'VERIFIED' and ${leads(sql`${organisation}.id`, viewer)})` : or()),
};

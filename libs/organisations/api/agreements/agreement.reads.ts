import { type ReadsModule, type Sql, and, columns, computed, instants, many, one, rights, sql, withParent } from '@samskap/platform-api';
import { agreementLifecycle, agreementStatusSql } from './agreement.lifecycle.js';
import { agreementMaking, agreementPolicy, hasYetToAgree } from './agreement.policy.js';

const ofAgreement = (agreement: Sql, other: Sql): Sql => sql`${other}.agreement_id = ${agreement}.id`;

const organisation = one('Organisation', (row, found) => sql`${found}.id = ${row}.organisation_id`);

export const agreementReads: ReadsModule = (reads) => {
  reads.type('Agreement', {
    from: 'agreement',
    visibleTo: agreementPolicy.read,
    fields: {
      ...columns('id version title scope meetings startsOn endsOn'),
      status: computed(agreementStatusSql),
      parties: many('AgreementParty', ofAgreement, {
        orderBy: (party) => sql`(select o.name from organisation o where o.id = ${party}.organisation_id), ${party}.organisation_id`,
        max: 21,
      }),
      coordinators: many(
        'AgreementCoordinator',
        (agreement, coordination, viewer) => and(ofAgreement(agreement, coordination), sql`${coordination}.ended_at is null`, sql`coalesce(${coordination}.ends_on >= ${viewer.today}, true)`),
        { orderBy: (coordination) => sql`${coordination}.starts_on, ${coordination}.id`, max: 100 },
      ),
      viewerCan: rights(
        { ...agreementPolicy, agree: (agreement, viewer) => and(agreementPolicy.agree(agreement, viewer), hasYetToAgree(agreement, viewer)) },
        agreementStatusSql,
        agreementLifecycle,
      ),
    },
  });

  reads.type('AgreementParty', { from: 'agreement_party', visibleTo: withParent, fields: { ...instants('agreedAt'), organisation } });

  reads.type('AgreementCoordinator', {
    from: 'coordination',
    visibleTo: withParent,
    fields: {
      ...columns('id startsOn endsOn'),
      organisation,
      person: one('Person', (coordination, person) => sql`${person}.id = ${coordination}.person_id`),
    },
  });

  reads.extend('Organisation', {
    agreements: many(
      'Agreement',
      (party, agreement) => sql`${agreement}.id in (select side.agreement_id from agreement_party side where side.organisation_id = ${party}.id)`,
      { orderBy: (agreement) => sql`${agreement}.starts_on desc, ${agreement}.id`, max: 100 },
    ),
  });
  reads.extendGroup('Organisation', 'viewerCan', rights(agreementMaking, (row) => sql`${row}.status`, {}));

  reads.root({ agreement: one('Agreement', (_query, agreement, _viewer, { id }) => sql`${agreement}.id = ${id!.bind('uuid')}`) });
};

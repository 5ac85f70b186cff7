import { type Lifecycle, type Sql, type ViewerSql, dayInOslo, sql } from '@samskap/platform-api';
import type { AgreementStatus } from '@samskap/platform-contract';

export type AgreementVerb = 'update' | 'agree' | 'end' | 'coordinate';

export const agreementLifecycle: Lifecycle<AgreementStatus, AgreementVerb> = {
  update: { from: ['DRAFT'] },
  agree: { from: ['DRAFT'] },
  end: { from: ['DRAFT', 'ACTIVE'], to: 'ENDED' },
  coordinate: { from: ['ACTIVE'] },
};

/** The state today: one in force is over when its last day has passed. No job has to run for it. */
export function agreementStatus(agreement: { status: AgreementStatus; endsOn: string | null }, now: Date): AgreementStatus {
  const over = agreement.status === 'ACTIVE' && agreement.endsOn !== null && agreement.endsOn < dayInOslo(now);
  return over ? 'ENDED' : agreement.status;
}

/** The same as SQL. */
export const agreementStatusSql = (agreement: Sql, viewer: ViewerSql): Sql =>
  sql`case when ${agreement}.status = 'ACTIVE' and ${agreement}.ends_on < ${viewer.today} then 'ENDED' else ${agreement}.status end`;

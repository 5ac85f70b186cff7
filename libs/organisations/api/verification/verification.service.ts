import { Organisation } from '@samskap/identity-api';
import { judgementRules } from '@samskap/organisations-contract';
import { Mails, type Outcome, type Viewer, Writes, refuse, valid } from '@samskap/platform-api';
import type { JudgeOrganisationInput, OrganisationStatus } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import { organisationSubject } from '../organisation.subject.js';
import { tellMembers } from './judgement.mail.js';
import { Registration } from './registration.entity.js';

/** What each judgement can be passed on, and what it is called in the log. */
const JUDGEMENTS: Readonly<Record<OrganisationStatus, { readonly from: readonly OrganisationStatus[]; readonly event: string }>> = {
  VERIFIED: { from: ['PENDING', 'SUSPENDED', 'VERIFIED'], event: 'organisation.verified' },
  PENDING: { from: ['PENDING'], event: 'organisation.sent-back' },
  SUSPENDED: { from: ['PENDING', 'VERIFIED'], event: 'organisation.suspended' },
};

@Injectable()
export class VerificationService {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Mails) private readonly mails: Mails,
  ) {}

  /**
   * Verifies an organisation (also one that was suspended), notes that a verified one may go on, under the name that it wants if one
   * waits, sends one back with a reason (a verified one that wants another name stays so, and keeps the name that it has), or
   * shuts one out with a reason: its members and coordinators lose what they could do through it within a second. The reason is
   * mailed to its members.
   */
  judge(viewer: Viewer, input: JudgeOrganisationInput): Promise<Outcome> {
    return this.writes.run(viewer, 'judgeOrganisation', input, async (transaction) => {
      const { reason } = valid(judgementRules, input);
      const organisation = await transaction.lock(organisationSubject, input.id, 'verify', { version: input.version });
      const { from, event } = JUDGEMENTS[input.status];
      const before = organisation.status;
      const wanted = (await transaction.manager.findOneBy(Registration, { organisationId: organisation.id }))?.proposedName ?? null;
      const keepsName = wanted !== null && before === 'VERIFIED' && input.status === 'PENDING';
      if (!keepsName && !from.includes(before)) refuse('WRONG_STATE', 'status');
      if (input.status !== 'VERIFIED' && !reason) refuse('REASON_NEEDED', 'reason');
      const status = keepsName ? 'VERIFIED' : input.status;
      await transaction.update(Organisation, organisation, { status, ...(wanted !== null && input.status === 'VERIFIED' ? { name: wanted } : {}) });
      const judged = { judgedAt: transaction.now, judgedBy: transaction.personId, waitingSince: null, proposedName: null, statusReason: input.status === 'VERIFIED' ? null : reason };
      await transaction.manager.upsert(Registration, { organisationId: organisation.id, ...judged }, ['organisationId']);
      const isReview = status === before && before === 'VERIFIED';
      await transaction.event(isReview ? 'organisation.reviewed' : event, { type: 'Organisation', id: organisation.id }, { from: before, to: status, ...(wanted === null ? {} : { renamed: input.status === 'VERIFIED' }) });
      if (input.status !== 'VERIFIED') await tellMembers(transaction, this.mails, { id: organisation.id, version: input.version + 1, told: keepsName ? 'NAME' : input.status });
      return organisation.id;
    });
  }
}

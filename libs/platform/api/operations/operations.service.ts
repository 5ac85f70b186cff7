import type { RetryFailedJobsInput } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import { Jobs } from '../jobs/jobs.service.js';
import { reviveMail } from '../mail/mail-store.js';
import { MAIL_QUEUE } from '../mail/mails.service.js';
import type { Viewer } from '../viewer.js';
import { refuse } from '../writes/problem.js';
import { type Outcome, Writes } from '../writes/writes.service.js';
import { OPERATIONS_ID } from './operations.reads.js';

/** What administrators do about what works in the background. */
@Injectable()
export class OperationsService {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  /** Jobs that were given up begin anew, with all their attempts; in the queue of mail, mails do. */
  retryFailed(viewer: Viewer, input: RetryFailedJobsInput): Promise<Outcome> {
    return this.writes.run(viewer, 'retryFailedJobs', input, async (transaction) => {
      if (transaction.viewer.shape !== 'administrator') refuse('NOT_ALLOWED');
      if (!(await this.jobs.exists(transaction.manager, input.queue))) refuse('NOT_FOUND', 'queue');
      await this.jobs.retryFailed(transaction.manager, input.queue);
      if (input.queue === MAIL_QUEUE && (await reviveMail(transaction.manager)) > 0) await this.jobs.send(transaction.manager, MAIL_QUEUE, {});
      return OPERATIONS_ID;
    });
  }
}

import { RateLimits, type Viewer, refuse } from '@samskap/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TooManyWait, passwordFits } from '../accounts/passwords.js';

/** What decides about the account itself asks for proof that is no older than this. */
const RECENT_MINUTES = 15;

/** «Is it really you?», before what someone at an unlocked screen must not do. */
@Injectable()
export class RecentProof {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  /**
   * Refuses unless the viewer gives the present password, or signed in no more than a quarter of an hour ago. Codes: SIGN_IN,
   * WRONG_PASSWORD and TOO_MANY_ATTEMPTS at `currentPassword`, RECENT_SIGN_IN.
   */
  async require(viewer: Viewer, currentPassword?: string | null): Promise<void> {
    if (!viewer.personId) refuse('SIGN_IN');
    if (currentPassword) return this.requirePassword(viewer.personId, currentPassword);
    const [recent]: unknown[] = await this.dataSource.query(
      `select 1 from session where id = $1 and created_at > $2::timestamptz - interval '${RECENT_MINUTES} minutes'`,
      [viewer.sessionId, viewer.now],
    );
    if (!recent) refuse('RECENT_SIGN_IN', 'currentPassword');
  }

  private async requirePassword(personId: string, password: string): Promise<void> {
    if (!(await this.limits.take('proof', personId))) refuse('TOO_MANY_ATTEMPTS', 'currentPassword');
    const [person]: { password_hash: string | null }[] = await this.dataSource.query('select password_hash from person where id = $1', [personId]);
    const fits = await passwordFits(person?.password_hash, password).catch((error: unknown) => {
      if (error instanceof TooManyWait) return refuse('TOO_MANY_ATTEMPTS', 'currentPassword');
      throw error;
    });
    if (!fits) refuse('WRONG_PASSWORD', 'currentPassword');
    await this.limits.giveBack('proof', personId);
  }
}

import { RateLimits, networkOf } from '@samskap/platform-api';
import { Inject, Injectable } from '@nestjs/common';

/**
 * Counts sign-ins that fail, so that passwords cannot be guessed. An account that does not exist is counted like any other, and
 * nothing that a request says, but where it comes from, has a part in it.
 */
@Injectable()
export class SignInAttempts {
  constructor(@Inject(RateLimits) private readonly limits: RateLimits) {}

  /**
   * Whether another attempt may be made. It counts as failed until `succeeded` is called, also while it is under way. One after
   * the other: whoever is stopped at the narrowest limit does not use up the wider ones, which would shut others out.
   */
  async begin(email: string, address: string): Promise<boolean> {
    for (const [name, key] of keysOf(email, address)) if (!(await this.limits.take(name, key))) return false;
    return true;
  }

  async succeeded(email: string, address: string): Promise<void> {
    await Promise.all(keysOf(email, address).map(([name, key]) => this.limits.giveBack(name, key)));
  }
}

function keysOf(email: string, address: string) {
  const from = networkOf(address);
  return [
    ['signInPair', `${from} ${email}`],
    ['signInAddress', from],
    ['signInAccount', email],
  ] as const;
}

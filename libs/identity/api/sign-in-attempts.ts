import { Lru } from '@samskap/platform-api';
import { Injectable } from '@nestjs/common';

const WINDOW_MS = 15 * 60 * 1000;
/** Failures within the window: of one account from one address, of one account from everywhere, from one address (a whole town hall may share it). */
const MOST = { pair: 10, account: 100, address: 300 } as const;
const REMEMBERED = 50_000;

interface Count {
  failed: number;
  readonly since: number;
}

/**
 * Counts sign-ins that fail, so that passwords cannot be guessed. An account that does not exist is counted like any other, and
 * nothing that a request says, but where it comes from, has a part in it. Kept in memory: each process counts its own.
 */
@Injectable()
export class SignInAttempts {
  private readonly counts = new Lru<Count>(REMEMBERED);

  /** Whether another attempt may be made. It counts as failed until `succeeded` is called, also while it is under way. */
  begin(email: string, address: string, now: Date): boolean {
    const counts = this.of(email, address, now);
    if (counts.some(({ count, most }) => count.failed >= most)) return false;
    for (const { count } of counts) count.failed += 1;
    return true;
  }

  succeeded(email: string, address: string, now: Date): void {
    for (const { count } of this.of(email, address, now)) count.failed = Math.max(0, count.failed - 1);
  }

  private of(email: string, address: string, now: Date): { count: Count; most: number }[] {
    const [account, from] = [email.slice(0, 320), networkOf(address)];
    return [
      { count: this.count(`pair ${from} ${account}`, now), most: MOST.pair },
      { count: this.count(`account ${account}`, now), most: MOST.account },
      { count: this.count(`address ${from}`, now), most: MOST.address },
    ];
  }

  private count(key: string, now: Date): Count {
    const known = this.counts.get(key);
    if (known && now.getTime() - known.since < WINDOW_MS) return known;
    const fresh = { failed: 0, since: now.getTime() };
    this.counts.set(key, fresh);
    return fresh;
  }
}

/** One subscriber has a whole /64 of IPv6 addresses. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail ? tail.split(':') : [];
  const missing = tail === undefined ? 0 : 8 - groups.length - rest.length;
  return [...groups, ...Array.from({ length: missing }, () => '0'), ...rest].slice(0, 4).join(':');
}

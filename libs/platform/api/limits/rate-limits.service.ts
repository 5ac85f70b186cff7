import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { RLWrapperTimeouts, RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { READ_POOL } from '../reads/reads.service.js';
import { LIMIT_RULES, type LimitName } from './limit-rules.js';

/** A database that takes longer than this must not become an outage: until it answers again, each process counts its own. */
const PATIENCE_MS = 2_000;
/** Whoever is over a limit is refused from memory for so long, so that a flood costs PostgreSQL nothing. */
const REFUSED_FROM_MEMORY_SECONDS = 5;

/** Limits that hold over all processes, kept in PostgreSQL. */
@Injectable()
export class RateLimits {
  private readonly limiters: Readonly<Record<LimitName, RLWrapperTimeouts>>;

  constructor(@Inject(READ_POOL) pool: Pool) {
    const names = Object.keys(LIMIT_RULES) as LimitName[];
    this.limiters = Object.fromEntries(names.map((name) => [name, limiterOf(name, pool)])) as Record<LimitName, RLWrapperTimeouts>;
  }

  /**
   * Counts one more for this key and tells whether it is within the limit. One statement. The key is a remote address
   * (`networkOf(request.ip)`), an account, an address of mail or an organisation, never anything else that a request says; only its
   * hash is kept.
   */
  async take(name: LimitName, key: string): Promise<boolean> {
    try {
      await this.limiters[name].consume(hashed(key));
      return true;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return false;
      throw refusal;
    }
  }

  /** Takes one back that turned out not to count, such as a sign-in that succeeded. */
  async giveBack(name: LimitName, key: string): Promise<void> {
    await this.limiters[name].reward(hashed(key));
  }
}

function limiterOf(name: LimitName, storeClient: Pool): RLWrapperTimeouts {
  const { most, minutes } = LIMIT_RULES[name];
  const rule = { keyPrefix: name, points: most, duration: minutes * 60 };
  const limiter = new RateLimiterPostgres({
    ...rule,
    storeClient,
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    inMemoryBlockOnConsumed: most + 1,
    inMemoryBlockDuration: REFUSED_FROM_MEMORY_SECONDS,
    insuranceLimiter: new RateLimiterMemory(rule),
  });
  return new RLWrapperTimeouts({ limiter, timeoutMs: PATIENCE_MS });
}

const hashed = (key: string): string => createHash('sha256').update(key).digest('base64url');

import { Clock, Lru, RateLimits, Reads, query, refuse, sql, value } from '@samskap/platform-api';
import type { WorkshopStatus } from '@samskap/platform-contract';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { DataSource } from 'typeorm';

/** A code as it is kept, of one in any letter case with spaces and hyphens in it. */
const asKept = (typed: string): string => typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');

/** What a code opens. */
interface Behind {
  readonly id: string;
  readonly status: Exclude<WorkshopStatus, 'ANSWERED'>;
  readonly tables: number;
}

/** Networks and codes that are remembered, of each kind. */
const REMEMBERED = 20_000;
/** The same wrong code from the same network counts once in so long: phones try again by themselves. */
const SAME_COUNTS_AGAIN_MS = 5 * 60_000;
const SHUT_OUT_MS = 5 * 60_000;

/**
 * Keeps anyone from finding workshops by trying codes. Only codes that open nothing are counted, so that a room of thousands behind one
 * address takes no notice; where too many were tried, codes that nobody there has opened before are not answered for a while. Whoever
 * is in a room stays in it.
 */
@Injectable()
export class CodeAttempts implements OnModuleInit {
  private readonly opened = new Lru<true>(REMEMBERED);
  private readonly missed = new Lru<number>(REMEMBERED);
  private readonly shutOutUntil = new Lru<number>(REMEMBERED);

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(RateLimits) private readonly limits: RateLimits,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    for (const field of ['board', 'workshop']) {
      this.reads.guard(field, async ({ code }, network, read) => {
        if (typeof code !== 'string' || network === null) return read();
        if (!this.mayTry(code, network)) throw new GraphQLError('Too many codes were tried; wait some minutes', { extensions: { code: 'TOO_MANY_ATTEMPTS' } });
        const found = await read();
        if (found !== null) this.opened.set(placeOf(code, network), true);
        // A board that is not there yet has a code too, which its participants have on a poster.
        else if (!(await this.behind(code))) await this.miss(code, network);
        return found;
      });
    }
  }

  /** The workshop that a code opens, in whatever state; null when there is none. Refuses whoever has tried too many. */
  async workshopBehind(code: string, network: string): Promise<Behind | null> {
    if (!this.mayTry(code, network)) refuse('TOO_MANY_CODES', 'code');
    const found = await this.behind(code);
    if (found) this.opened.set(placeOf(code, network), true);
    else await this.miss(code, network);
    return found;
  }

  /** Counts one more phone that joins from a network, or refuses it. */
  async takeSeat(network: string): Promise<void> {
    if (!(await this.limits.take('boardSeat', network))) refuse('TOO_MANY_SEATS');
  }

  private mayTry(code: string, network: string): boolean {
    return (this.shutOutUntil.get(network) ?? 0) <= this.now() || this.opened.get(placeOf(code, network)) === true;
  }

  private async miss(code: string, network: string): Promise<void> {
    const place = placeOf(code, network);
    if ((this.missed.get(place) ?? 0) > this.now()) return;
    this.missed.set(place, this.now() + SAME_COUNTS_AGAIN_MS);
    if (!(await this.limits.take('workshopCode', network))) this.shutOutUntil.set(network, this.now() + SHUT_OUT_MS);
  }

  private async behind(code: string): Promise<Behind | null> {
    const [found] = await query<Behind>(this.dataSource, sql`select id, status, tables from workshop where code = ${value(asKept(code), 'text')}`);
    return found ?? null;
  }

  private now(): number {
    return this.clock.now().getTime();
  }
}

const placeOf = (code: string, network: string): string => `${network} ${asKept(code)}`;

import { createHash } from 'node:crypto';
import type { Rendered } from '../sql/sql.js';
import { Lru } from './lru.js';

/** Prepared statements that each connection keeps; beyond them statements are sent whole. */
const NAMED_STATEMENTS = 100;
/** Statements that are longer than what pages ask for get no name: PostgreSQL would keep them in every connection. */
const LONGEST_NAMED = 60_000;
const RUNS_UNTIL_NAMED = 3;
/** Names are given anew this often, so that whoever took them all by odd queries has them for no longer. Connections live no longer either. */
const NAMES_LAST_MS = 600_000;
/** Statements whose runs are counted before they have a name. */
const COUNTED = 1_000;

/** A statement and the name it would have as a prepared one. */
export interface Statement extends Rendered {
  readonly name: string;
}

export const nameable = (rendered: Rendered): Statement => ({ ...rendered, name: createHash('sha1').update(rendered.text).digest('base64url') });

/** Which statements PostgreSQL keeps the plans of: those in daily use have a name, the rest are sent whole each time. */
export class StatementNames {
  private readonly named = new Set<string>();
  private readonly runs = new Lru<number>(COUNTED);
  private since = performance.now();

  /** The name to send a statement under, counting this run; nothing while it has none. */
  of({ name, text }: Statement): { name?: string } {
    if (performance.now() - this.since > NAMES_LAST_MS) this.startOver();
    if (this.named.has(name)) return { name };
    if (text.length > LONGEST_NAMED) return {};
    const runs = (this.runs.get(name) ?? 0) + 1;
    this.runs.set(name, runs);
    if (runs < RUNS_UNTIL_NAMED || this.named.size >= NAMED_STATEMENTS) return {};
    this.named.add(name);
    return { name };
  }

  private startOver(): void {
    this.named.clear();
    this.runs.clear();
    this.since = performance.now();
  }
}

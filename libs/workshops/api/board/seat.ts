import { type Slot, type Sql, sql } from '@samskap/platform-api';
import { createHash } from 'node:crypto';

/** The id of a seat: half of its secret's SHA-256, written as a UUID. It needs no salt: nobody guesses a secret of 32 random characters. */
export function seatIdOf(secret: string): string {
  const hex = createHash('sha256').update(secret).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** The same, reckoned by PostgreSQL. */
export const seatIdSql = (secret: Slot): Sql => sql`left(encode(sha256(convert_to(${secret}, 'UTF8')), 'hex'), 32)::uuid`;

/** What an idea is known by when it is sent again. Without the secret nobody can tell whose it is. */
export const ideaKeyOf = (secret: string, key: string): Buffer => createHash('sha256').update(JSON.stringify([secret, key])).digest();

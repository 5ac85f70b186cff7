import { createHash, randomBytes } from 'node:crypto';
import { type Slot, type Sql, sql } from './sql/sql.js';

/** A secret for one receiver: 256 random bits that fit in an address. Only its hash is ever stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token. It needs no salt and no slowness: nobody guesses 256 bits. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** The same hash, reckoned by PostgreSQL of a token that came as a text. */
export const hashOfTokenSql = (token: Slot): Sql => sql`sha256(convert_to(${token}, 'UTF8'))`;

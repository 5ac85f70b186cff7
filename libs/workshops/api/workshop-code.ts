import type { EntityManager } from 'typeorm';
import { randomInt } from 'node:crypto';

/** Neither vowels, which would make words of it, nor signs that are taken for one another: 0 and O, 1, I and L, 2 and Z, 5 and S, 6 for G, 8 for B. */
const SIGNS = 'BCDFGHJKMNPQRTVWX3479';
const LENGTH = 6;

const drawn = (): string => Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');

const FORM = new RegExp(`^[${SIGNS}]{${LENGTH}}$`);

/** Whether something could be a code; whether there is a workshop with it is told by the board alone, which counts those who try. */
export const mayBeCode = (text: string): boolean => FORM.test(text);

/** A code that no workshop has had: what came of one is opened by its code long afterwards. */
export async function freeCode(manager: EntityManager): Promise<string> {
  for (;;) {
    const code = drawn();
    const taken = await manager.query<unknown[]>('select 1 from workshop where code = $1', [code]);
    if (taken.length === 0) return code;
  }
}

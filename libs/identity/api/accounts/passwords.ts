import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id with OWASP's parameters; about 18 ms. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** Hashes at once; the others wait, so that sign-ins never take the whole machine. */
const AT_ONCE = 2;
/** The last in the queue waits for about two seconds; more than that is a flood. */
const LONGEST_QUEUE = 200;

let running = 0;
const waiting: (() => void)[] = [];

/** So many wait for a hash that another would wait for too long. */
export class TooManyWait extends Error {}

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (waiting.length >= LONGEST_QUEUE) throw new TooManyWait();
  if (running < AT_ONCE) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    // Who is next takes this place; nobody new can slip in between.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, PARAMETERS));

/** A hash of nothing anyone knows: checked when there is no account, so that both answers take the same time. */
const nobody = hash(randomBytes(32), PARAMETERS);

/** Whether the password fits. Takes as long when there is no hash to compare with. */
export async function passwordFits(stored: string | null | undefined, password: string): Promise<boolean> {
  const against = stored ?? (await nobody);
  const fits = await inTurn(() => verify(against, password));
  return fits && stored !== null && stored !== undefined;
}

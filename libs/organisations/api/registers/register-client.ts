import { isOrganisationNumber } from '@samskap/organisations-contract';

/** What a register said: its JSON, that it has or had no such number, or null when it said nothing that can be used. */
export type RegisterAnswer = { readonly found: unknown } | { readonly absent: 'UNKNOWN' | 'REMOVED' } | null;

/** The lists that are asked, by where they lie below the registers' address. */
export const REGISTERS = {
  unit: 'enhetsregisteret/api/enheter',
  subUnit: 'enhetsregisteret/api/underenheter',
  voluntary: 'frivillighetsregisteret/api/frivillige-organisasjoner',
} as const;

const PATIENCE_MS = 3_000;
/** Far more than an entry takes. */
const LARGEST_ANSWER = 256 * 1024;

/**
 * Asks the registers of Brønnøysund about one organisation number. It only ever sends GET to an address made of what is configured
 * and nine digits, and follows no redirect: what people type cannot lead it elsewhere. It never throws for what a register does.
 */
export class RegisterClient {
  /** `baseUrl` is without a slash at the end; null when there are no registers to ask. */
  constructor(private readonly baseUrl: string | null) {}

  async ask(register: keyof typeof REGISTERS, organisationNumber: string): Promise<RegisterAnswer> {
    if (!isOrganisationNumber(organisationNumber)) throw new Error('Only organisation numbers are asked about');
    if (this.baseUrl === null) return null;
    try {
      const response = await fetch(`${this.baseUrl}/${REGISTERS[register]}/${organisationNumber}`, {
        headers: { accept: 'application/json' },
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      if (response.status === 200) return { found: JSON.parse(await textOf(response)) };
      await response.body?.cancel();
      if (response.status === 404) return { absent: 'UNKNOWN' };
      return response.status === 410 ? { absent: 'REMOVED' } : null;
    } catch {
      // No network, too slow, too large, not JSON: to whoever asks it is all the same.
      return null;
    }
  }
}

/** The body, which is given up when it is larger than any entry is. */
async function textOf(response: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size > LARGEST_ANSWER) throw new Error('The answer is too large');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

import type { OrganisationKind, RegisterStatus } from '@samskap/platform-contract';
import { isWebAddress } from '@samskap/organisations-contract';
import * as z from 'zod/mini';
import { probableKind } from './probable-kind.js';

/** What is kept of an entry. Texts are as the register writes them. */
export interface RegisteredUnit {
  readonly status: RegisterStatus;
  readonly name: string | null;
  readonly form: string | null;
  readonly formName: string | null;
  readonly kind: OrganisationKind | null;
  /** Number of the municipality, as the register has it. */
  readonly municipality: string | null;
  readonly website: string | null;
  readonly voluntary: boolean;
  /** What it does, as codes of ICNPO. */
  readonly activities: readonly string[];
}

const text = z.optional(z.string());
const flag = z.optional(z.boolean());
const address = z.optional(z.object({ kommunenummer: text }));

/** The fields that we read of what Enhetsregisteret says; what is absent there is left out, not null. */
const answerRules = z.object({
  organisasjonsnummer: z.string(),
  navn: text,
  organisasjonsform: z.optional(z.object({ kode: text, beskrivelse: text })),
  hjemmeside: text,
  naeringskode1: z.optional(z.object({ kode: text })),
  forretningsadresse: address,
  beliggenhetsadresse: address,
  registrertIFrivillighetsregisteret: flag,
  konkurs: flag,
  underAvvikling: flag,
  underTvangsavviklingEllerTvangsopplosning: flag,
  respons_klasse: text,
  slettedato: text,
});

type Entry = z.output<typeof answerRules>;

/** What an entry says of this number, or null when it is no entry of it. A deleted one is answered like a living one, but for its class. */
export function readEntry(organisationNumber: string, found: unknown): RegisteredUnit | null {
  const { data: entry } = answerRules.safeParse(found);
  if (entry?.organisasjonsnummer !== organisationNumber) return null;
  const form = entry.organisasjonsform?.kode ?? null;
  const voluntary = entry.registrertIFrivillighetsregisteret ?? false;
  return {
    status: statusOf(entry),
    name: shortened(entry.navn),
    form: shortened(form),
    formName: shortened(entry.organisasjonsform?.beskrivelse),
    kind: probableKind({ form, industry: entry.naeringskode1?.kode ?? null, voluntary }),
    municipality: (entry.forretningsadresse ?? entry.beliggenhetsadresse)?.kommunenummer ?? null,
    website: webAddress(entry.hjemmeside),
    voluntary,
    activities: [],
  };
}

const voluntaryRules = z.object({ icnpoKategorier: z.optional(z.array(z.object({ icnpoNummer: z.string().check(z.regex(/^\d{4}$/)) }))) });

/** What Frivillighetsregisteret says that an organisation does, as codes; none when it says nothing that can be read. */
export const readActivities = (found: unknown): string[] =>
  (voluntaryRules.safeParse(found).data?.icnpoKategorier ?? []).map(({ icnpoNummer }) => icnpoNummer).slice(0, 10);

function statusOf(entry: Entry): RegisterStatus {
  if (entry.respons_klasse?.startsWith('Slettet') || entry.slettedato) return 'DELETED';
  if (entry.konkurs) return 'BANKRUPT';
  return entry.underAvvikling || entry.underTvangsavviklingEllerTvangsopplosning ? 'WINDING_UP' : 'ACTIVE';
}

const LONGEST = 300;

const shortened = (given: string | null | undefined): string | null => given?.trim().slice(0, LONGEST) || null;

/** The register writes «www.startsporet.no». */
function webAddress(given: string | undefined): string | null {
  const written = given?.trim() ?? '';
  const whole = /^https?:\/\//i.test(written) ? written.replace(/^https?/i, (scheme) => scheme.toLowerCase()) : `https://${written}`;
  return whole.length <= LONGEST && isWebAddress(whole) ? whole : null;
}

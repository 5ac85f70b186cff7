/** What a column of a file may hold. */
const FIELDS = [
  'key', 'title', 'need', 'hopedOutcome', 'deadline', 'publishedAt', 'answerBy', 'place', 'cpv', 'amount', 'budgetFrom', 'budgetTo', 'targetGroups', 'serviceAreas', 'language', 'url',
] as const;
export type Field = (typeof FIELDS)[number];

/** Words that a header may be, without case, spaces and punctuation; those that stand first are the better ones. */
const HEADERS: Readonly<Record<Field, string>> = {
  key: 'referanse kunngjøringsnummer kunngjøringsid kunngjoringsid doffinreferanse doffinnr doffinid doffin noticeid noticenumber noticepublicationnumber publicationnumber reference referansenummer saksnummer saksnr saksreferanse arkivsak uuid id nr nummer løpenummer',
  title: 'tittel title navn name overskrift kunngjøringstittel noticetitle prosjektnavn prosjekttittel anskaffelse anskaffelsensnavn contracttitle heading emne',
  need: 'beskrivelse description need behov behovsbeskrivelse kortbeskrivelse shortdescription omskrivelse omfang tekst text innhold sammendrag summary noticedescription anskaffelsenbeskrivelse contractdescription utfordring bakgrunn',
  hopedOutcome: 'ønsketresultat hopedoutcome mål formål målsetting målsetning effektmål ønsketeffekt objective',
  deadline: 'frist tilbudsfrist deadline fristfortilbud søknadsfrist svarfrist innleveringsfrist fristdato tilbudsfristdato submissiondeadline tenderdeadline deadlinedate fristfordeltakelse deadlineforreceipt closingdate',
  publishedAt: 'publisert publiseringsdato publisertdato kunngjort kunngjøringsdato published publicationdate publishedat publisheddate datepublished dispatchdate dato',
  answerBy: 'svarinnen answerby vedståelsesfrist tildelingsdato',
  place: 'kommunenummer kommunenr kommune municipality sted place leveringssted utførelsessted stednuts nuts nutscode nutskode placeofperformance fylke fylkesnummer location region',
  cpv: 'cpv cpvkode cpvkoder cpvcode cpvcodes maincpv mainclassification hovedcpv cpvnr',
  amount: 'verdi budsjett anslåttverdi estimertverdi estimatedvalue value kontraktsverdi totalverdi beløp amount ramme budsjettramme kostnadsramme budget',
  budgetFrom: 'budsjettfra minsteverdi budgetfrom minvalue',
  budgetTo: 'budsjetttil størsteverdi budgetto maxvalue maksverdi maksimalverdi',
  targetGroups: 'målgruppe målgrupper targetgroup targetgroups',
  serviceAreas: 'tjenesteområde tjenesteområder servicearea serviceareas fagområde',
  language: 'språk language lang målform',
  url: 'url lenke link nettadresse kunngjøringslenke noticeurl doffinlenke',
};

const KNOWN = new Map(FIELDS.flatMap((field) => HEADERS[field].split(' ').map((word, rank) => [word, { field, rank }] as const)));
/** Fields that several columns may fill together: the municipality and the NUTS code, the short and the long text. */
const TOGETHER: ReadonlySet<Field> = new Set(['place', 'cpv', 'targetGroups', 'serviceAreas']);

const plain = (header: string): string => header.toLowerCase().normalize('NFC').replaceAll(/\(.*?\)|[^\p{L}\d]/gu, '');

/** Which columns fill which field, by their place in the row. */
export type Columns = Readonly<Partial<Record<Field, readonly number[]>>>;

/** A `--map` entry that cannot be followed. */
export class MapProblem extends Error {
  constructor(readonly code: 'MAP_FIELD' | 'MAP_COLUMN' | 'MAP_FORM', readonly given: string) {
    super(`${code} ${given}`);
  }

  /** What may stand before the `=`. */
  get fields(): string {
    return FIELDS.join(', ');
  }
}

/** Wishes such as `title=navn,need=kort+lang` by field; throws MapProblem. A name with a comma or plus is left to other headers. */
export function readMap(entries: readonly string[]): Map<Field, string[]> {
  const wishes = new Map<Field, string[]>();
  for (const entry of entries.flatMap((one) => one.split(',')).map((one) => one.trim()).filter((one) => one !== '')) {
    const [, name = '', columns = ''] = /^([^=]+)=(.+)$/.exec(entry) ?? [];
    if (!columns) throw new MapProblem('MAP_FORM', entry);
    const field = FIELDS.find((one) => one.toLowerCase() === name.trim().toLowerCase()) ?? KNOWN.get(plain(name))?.field;
    if (!field) throw new MapProblem('MAP_FIELD', name.trim());
    wishes.set(field, columns.split('+').map((column) => column.trim()));
  }
  return wishes;
}

/** «Estimert verdi eks. mva» begins with a known word; whatever is known in full goes before it. */
function beginningOf(name: string): { field: Field; rank: number } | undefined {
  const [word] = [...KNOWN.keys()].filter((one) => one.length > 4 && name.startsWith(one)).sort((a, b) => b.length - a.length);
  return word === undefined ? undefined : { field: KNOWN.get(word)!.field, rank: KNOWN.get(word)!.rank + 100 };
}

const withIndex = (index: number, known: { field: Field; rank: number } | undefined) => (known ? [{ index, ...known }] : []);

/** Finds each field's columns in a header: as wished, else by the best known word. Throws MapProblem for a wished column that is not there. */
export function columnsIn(header: readonly string[], wishes: ReadonlyMap<Field, readonly string[]>): Columns {
  const names = header.map(plain);
  const columns: Partial<Record<Field, number[]>> = {};
  for (const [field, wished] of wishes) {
    columns[field] = wished.map((column) => {
      const index = header.findIndex((one) => one.trim() === column);
      const found = index >= 0 ? index : names.indexOf(plain(column));
      if (found < 0) throw new MapProblem('MAP_COLUMN', column);
      return found;
    });
  }
  const taken = new Set(Object.values(columns).flat());
  const known = names.flatMap((name, index) => (taken.has(index) ? [] : withIndex(index, KNOWN.get(name) ?? beginningOf(name))));
  for (const { field, index } of known.sort((a, b) => a.rank - b.rank)) {
    if (wishes.has(field)) continue;
    if (!columns[field] || TOGETHER.has(field)) columns[field] = [...(columns[field] ?? []), index];
  }
  return columns;
}

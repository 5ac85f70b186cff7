/** What a column of the file may hold. */
export type Field = 'organisationNumber' | 'name' | 'kind' | 'place' | 'website' | 'unit' | 'unitNumber';

/** Headers by field, without case, spaces and punctuation. */
const HEADERS: Readonly<Record<Field, string>> = {
  organisationNumber: 'organisasjonsnummer orgnr orgnummer organisationnumber organizationnumber orgno',
  name: 'navn namn name organisasjon organisation organization organisasjonsnavn organisasjonsnamn',
  kind: 'type kind slag organisasjonstype organisationtype art',
  place: 'kommune kommunenummer kommunenr sted stad place municipality bydel',
  website: 'nettside nettsted nettstad nettadresse hjemmeside heimeside website url',
  unit: 'enhet eining avdeling unit department underenhet undereining',
  unitNumber: 'enhetsnummer einingsnummer unitnumber underenhetsnummer undereiningsnummer enhetorgnr',
};

const KNOWN = new Map(Object.entries(HEADERS).flatMap(([field, words]) => words.split(' ').map((word) => [word, field as Field] as const)));

const plain = (header: string): string => header.toLowerCase().normalize('NFC').replaceAll(/\(.*?\)|[^\p{L}\d]/gu, '');

/** Where each field stands in a row; the first column that fits is taken. */
export type Columns = Readonly<Partial<Record<Field, number>>>;

export function columnsIn(header: readonly string[]): Columns {
  const columns: Partial<Record<Field, number>> = {};
  header.forEach((name, index) => {
    const field = KNOWN.get(plain(name));
    if (field) columns[field] ??= index;
  });
  return columns;
}

/** Words for what an organisation is, without case. */
const KINDS = {
  PUBLIC_AGENCY: 'public_agency, offentlig, offentleg, kommune, fylkeskommune, etat, offentlig virksomhet, offentleg verksemd, public agency',
  SOCIAL_ENTERPRISE: 'social_enterprise, sosial entreprenør, sosialt entreprenørskap, sosial virksomhet, social enterprise, social entrepreneur',
  VOLUNTARY_ORGANISATION: 'voluntary_organisation, frivillig, frivillig organisasjon, forening, lag, ideell organisasjon, voluntary organisation',
  BUSINESS: 'business, bedrift, næringsliv, selskap, verksemd, virksomhet',
  RESEARCH_INSTITUTION: 'research_institution, forskning, forsking, forskningsinstitusjon, forskingsinstitusjon, universitet, høgskole, høgskule, høyskole, research',
  FUNDER: 'funder, finansiør, stiftelse, stifting, foundation',
} as const;

const KIND_OF = new Map(Object.entries(KINDS).flatMap(([kind, words]) => words.split(', ').map((word) => [word, kind as keyof typeof KINDS] as const)));

/** The kind that a cell names, or undefined when it names none. */
export const kindNamed = (cell: string): keyof typeof KINDS | undefined => KIND_OF.get(cell.trim().toLowerCase());

/** What a column of the file may hold. */
export type Field = 'name' | 'summary' | 'forWhom' | 'howToRefer' | 'telephone' | 'email' | 'website' | 'openingHours' | 'waitingTime' | 'places' | 'targetGroups' | 'needs';

/** Headers by field, without case, spaces and punctuation. */
const HEADERS: Readonly<Record<Field, string>> = {
  name: 'navn namn name tjeneste teneste service tjenestenavn tenestenamn tiltak',
  summary: 'beskrivelse beskriving skildring omtale description summary om ingress',
  forWhom: 'forhvem forkven forwhom hvemkanfå kvenkanfå hvem kven kriterier',
  howToRefer: 'slikfårdudet slikfårdu henvisning tilvising tilvisning hvordan korleis howtorefer søknad',
  telephone: 'telefon tlf telefonnummer telephone phone mobil',
  email: 'epost email epostadresse',
  website: 'nettside nettsted nettstad nettadresse hjemmeside heimeside website url lenke lenkje',
  openingHours: 'åpningstid åpningstider opningstid opningstider openinghours',
  waitingTime: 'ventetid waitingtime',
  places: 'kommune kommuner kommunar sted steder stad stader place places municipality bydel område',
  targetGroups: 'målgruppe målgrupper targetgroup targetgroups',
  needs: 'behov tjenesteområde tjenesteområder tenesteområde tenesteområde needs servicearea tema',
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

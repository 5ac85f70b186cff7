import { type Messages, say } from '@samskap/platform-api';
import type { ImportReport, PlacedRemark } from '@samskap/platform-api/reading';
import type { Language } from '@samskap/platform-contract';

/** What `npm run import` says on the screen. */
export const words: Messages = {
  USAGE: {
    NB: `Bruk: npm run import -- challenges FIL… --owner ORGNR [valg]

  FIL                     CSV-fil, flere filer, eller en mappe med CSV-filer
  --owner ORGNR           kommunen eller etaten som eier behovene
  --map title=navn,need=kort+lang   hvilke kolonner som er hva, når vi ikke kjenner dem igjen
  --dry-run               si hva som ville skje, uten å lagre noe
  --status published      publiser dem som har tekst, målgruppe og sted (ellers blir alt utkast)
  --target-group KODE     målgruppe for rader som ikke har noen, for eksempel unge
  --language nb|nn|en     språk i meldingene, og for tekster som ikke viser sitt
  --source NAVN           registeret radene kommer fra (csv)

Eller: npm run import -- services FIL… --owner ORGNR [--status published] [--dry-run] [--language nb|nn|en]

  --status published      folk finner dem som har beskrivelse, sted og telefon, e-post eller nettside (ellers blir alt utkast)

Eller: npm run import -- organisations FIL… [--verified] [--dry-run] [--language nb|nn|en]

  --verified              organisasjonene er bekreftet med en gang (ellers venter de på en administrator)`,
    NN: `Bruk: npm run import -- challenges FIL… --owner ORGNR [val]

  FIL                     CSV-fil, fleire filer, eller ei mappe med CSV-filer
  --owner ORGNR           kommunen eller etaten som eig behova
  --map title=namn,need=kort+lang   kva kolonnar som er kva, når vi ikkje kjenner dei att
  --dry-run               sei kva som ville skje, utan å lagre noko
  --status published      publiser dei som har tekst, målgruppe og stad (elles blir alt utkast)
  --target-group KODE     målgruppe for rader som ikkje har nokon, til dømes unge
  --language nb|nn|en     språk i meldingane, og for tekstar som ikkje viser sitt
  --source NAMN           registeret radene kjem frå (csv)

Eller: npm run import -- services FIL… --owner ORGNR [--status published] [--dry-run] [--language nb|nn|en]

  --status published      folk finn dei som har skildring, stad og telefon, e-post eller nettside (elles blir alt utkast)

Eller: npm run import -- organisations FIL… [--verified] [--dry-run] [--language nb|nn|en]

  --verified              organisasjonane er stadfesta med ein gong (elles ventar dei på ein administrator)`,
    EN: `Usage: npm run import -- challenges FILE… --owner NUMBER [options]

  FILE                    a CSV file, several files, or a directory of CSV files
  --owner NUMBER          organisation number of the agency whose needs these are
  --map title=name,need=short+long   which columns are what, when they are not recognised
  --dry-run               say what would happen and store nothing
  --status published      publish those with text, target group and place (else all become drafts)
  --target-group CODE     target group of rows that name none, such as unge
  --language nb|nn|en     language of the messages, and of texts that do not show theirs
  --source NAME           the register that the rows come from (csv)

Or: npm run import -- services FILE… --owner NUMBER [--status published] [--dry-run] [--language nb|nn|en]

  --status published      people find those with description, place and telephone, e-mail or web address (else all become drafts)

Or: npm run import -- organisations FILE… [--verified] [--dry-run] [--language nb|nn|en]

  --verified              the organisations are verified at once (else they wait for an administrator)`,
  },
  WRONG_OPTION: { NB: 'Vi forstår ikke valget: {given}', NN: 'Vi forstår ikkje valet: {given}', EN: 'We do not understand the option: {given}' },
  WHAT: { NB: 'Si hva som skal importeres: challenges, services eller organisations.', NN: 'Sei kva som skal importerast: challenges, services eller organisations.', EN: 'Say what to import: challenges, services or organisations.' },
  NO_FILES: { NB: 'Si hvilken fil eller mappe som skal importeres.', NN: 'Sei kva fil eller mappe som skal importerast.', EN: 'Say which file or directory to import.' },
  NO_SUCH_FILE: { NB: 'Finner ikke {given}, eller har ikke lov til å lese den.', NN: 'Finn ikkje {given}, eller har ikkje lov til å lese henne.', EN: 'Cannot find {given}, or may not read it.' },
  EMPTY_DIRECTORY: { NB: 'Ingen CSV-filer i {given}.', NN: 'Ingen CSV-filer i {given}.', EN: 'No CSV files in {given}.' },
  NO_OWNER: { NB: 'Si hvem som eier behovene: --owner og ni sifre.', NN: 'Sei kven som eig behova: --owner og ni siffer.', EN: 'Say whose needs these are: --owner and nine digits.' },
  UNKNOWN_OWNER: {
    NB: 'Ingen organisasjon her har nummer {given}. Registrer den først.',
    NN: 'Ingen organisasjon her har nummer {given}. Registrer han først.',
    EN: 'No organisation here has the number {given}. Register it first.',
  },
  OWNER_NOT_AGENCY: { NB: '{given} er ikke en offentlig etat eller kommune, så den kan ikke eie behov.', NN: '{given} er ikkje ein offentleg etat eller kommune, så han kan ikkje eige behov.', EN: '{given} is not a public agency and cannot own needs.' },
  OWNER_NOT_VERIFIED: { NB: '{given} er ikke bekreftet ennå. En administrator må bekrefte den først.', NN: '{given} er ikkje stadfesta enno. Ein administrator må stadfeste han først.', EN: '{given} is not verified yet. An administrator must do that first.' },
  UNKNOWN_GROUP: { NB: 'Vi kjenner ikke målgruppen «{given}».', NN: 'Vi kjenner ikkje målgruppa «{given}».', EN: 'We do not know the target group “{given}”.' },
  MAP_FIELD: { NB: '--map: vi kjenner ikke feltet «{given}». Feltene er {fields}.', NN: '--map: vi kjenner ikkje feltet «{given}». Felta er {fields}.', EN: '--map: we do not know the field “{given}”. The fields are {fields}.' },
  MAP_FORM: { NB: '--map: skriv felt=kolonne, ikke «{given}».', NN: '--map: skriv felt=kolonne, ikkje «{given}».', EN: '--map: write field=column, not “{given}”.' },
  READ_AS: { NB: '{file}: {encoding}, {columns}', NN: '{file}: {encoding}, {columns}', EN: '{file}: {encoding}, {columns}' },
  UNUSED: { NB: '  ikke brukt: {unused}', NN: '  ikkje brukt: {unused}', EN: '  not used: {unused}' },
  LINE: { NB: 'linje', NN: 'linje', EN: 'line' },
  BAD: { NB: 'Ikke tatt med ({given}):', NN: 'Ikkje tekne med ({given}):', EN: 'Not taken ({given}):' },
  NOTES: { NB: 'Verdt å vite:', NN: 'Verdt å vite:', EN: 'Worth knowing:' },
  ROWS: { NB: '{rows} rader, først {place}', NN: '{rows} rader, først {place}', EN: '{rows} rows, first {place}' },
  ONE_ROW: { NB: '{place}', NN: '{place}', EN: '{place}' },
  SUMMARY: {
    NB: 'Lest {read} · lagt til {added} · oppdatert {updated} · uendret {unchanged} · hoppet over {skipped}',
    NN: 'Lese {read} · lagde til {added} · oppdaterte {updated} · uendra {unchanged} · hoppa over {skipped}',
    EN: 'Read {read} · added {added} · updated {updated} · unchanged {unchanged} · skipped {skipped}',
  },
  SPEED: { NB: '{seconds} s, {speed} rader i sekundet', NN: '{seconds} s, {speed} rader i sekundet', EN: '{seconds} s, {speed} rows a second' },
  DRY_RUN: { NB: 'Prøvekjøring: dette ville skjedd, ingenting er lagret.', NN: 'Prøvekøyring: dette ville skjedd, ingenting er lagra.', EN: 'Dry run: this would happen, nothing is stored.' },
  INTERRUPTED: { NB: 'Avbrutt. Radene som er telt opp her, er inne. Kjør på nytt for å fortsette.', NN: 'Avbroten. Radene som er talde opp her, er inne. Køyr på nytt for å halde fram.', EN: 'Interrupted. The rows counted here are in. Run again to go on.' },
  PARTLY: { NB: 'De andre radene er inne. Rett dem som mangler, og kjør på nytt: ingen blir doble.', NN: 'Dei andre radene er inne. Rett dei som manglar, og køyr på nytt: ingen blir doble.', EN: 'The other rows are in. Correct these and run again: nothing is added twice.' },
  NOTHING: { NB: 'Ingen rader kunne leses.', NN: 'Ingen rader kunne lesast.', EN: 'No rows could be read.' },
  PROGRESS: { NB: '{rows} rader …', NN: '{rows} rader …', EN: '{rows} rows …' },
};

const EXAMPLES = 8;

/** What became of an import, in lines; `messages` are those of what was imported. */
export function reportLines(report: ImportReport, language: Language, run: { readonly messages: Messages; readonly dryRun: boolean; readonly seconds: number }): string[] {
  const tell = (code: string, params: Readonly<Record<string, string | number>> = {}) => say(words, language, code, params);
  const placed = ({ file, line }: PlacedRemark) => (line === 0 ? file : `${file}, ${tell('LINE')} ${line}`);
  const bad = report.bad.map((one) => `  ${placed(one)}: ${say(run.messages, language, one.code, { given: one.given ?? '' })}`);
  const notes = grouped(report.notes).map((group) => {
    const given = [...new Set(group.flatMap((one) => one.given ?? []))];
    const examples = `${given.slice(0, EXAMPLES).map(short).join(', ')}${given.length > EXAMPLES ? ' …' : ''}`;
    const where = tell(group.length === 1 ? 'ONE_ROW' : 'ROWS', { rows: group.length, place: placed(group[0]!) });
    return `  ${say(run.messages, language, group[0]!.code, { given: examples })} (${where})`;
  });
  const taken = report.added + report.updated + report.unchanged;
  return [
    ...report.files.flatMap(({ file, encoding, columns, unused }) => [
      tell('READ_AS', { file, encoding, columns: columns.join(', ') }),
      ...(unused.length > 0 ? [tell('UNUSED', { unused: unused.join(', ') })] : []),
    ]),
    ...(bad.length > 0 ? ['', tell('BAD', { given: bad.length }), ...bad] : []),
    ...(notes.length > 0 ? ['', tell('NOTES'), ...notes] : []),
    '',
    tell('SUMMARY', { read: report.read, added: report.added, updated: report.updated, unchanged: report.unchanged, skipped: report.skipped }),
    tell('SPEED', { seconds: run.seconds.toFixed(1), speed: Math.round(report.read / Math.max(run.seconds, 0.001)) }),
    ...(run.dryRun ? [tell('DRY_RUN')] : []),
    ...(report.interrupted ? [tell('INTERRUPTED')] : []),
    ...(report.read === 0 ? [tell('NOTHING')] : []),
    ...(bad.length > 0 && taken > 0 && !run.dryRun ? [tell('PARTLY')] : []),
  ];
}

/** Remarks of one kind together, the most frequent first. */
function grouped(remarks: readonly PlacedRemark[]): PlacedRemark[][] {
  const groups = new Map<string, PlacedRemark[]>();
  for (const remark of remarks) groups.set(remark.code, [...(groups.get(remark.code) ?? []), remark]);
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

const short = (given: string): string => (given.length > 40 ? `${given.slice(0, 39)}…` : given);

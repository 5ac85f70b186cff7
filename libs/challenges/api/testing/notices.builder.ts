/** One notice as a procurement register exports it; every field is the text of a cell. */
export interface Notice {
  readonly reference: string;
  readonly title: string;
  readonly description: string;
  readonly deadline: string;
  readonly published: string;
  readonly place: string;
  readonly cpv: string;
  readonly value: string;
}

const SUBJECTS = [
  ['Avlastning for familier med barn med funksjonsnedsettelse', '85312100', 'familier som har stått lenge i krevende omsorg'],
  ['Aktivitetstilbud for unge uten skole og jobb', '85312510', 'unge mellom 16 og 24 som har falt ut av videregående'],
  ['Norskopplæring med praksis i arbeidslivet', '80580000', 'nyankomne flyktninger som vil raskt ut i jobb'],
  ['Besøksvenner og trygghetstelefon for hjemmeboende eldre', '85311100', 'eldre som bor alene og sjelden får besøk'],
  ['Bo- og oppfølgingstjenester for personer med rusutfordringer', '85312400', 'mennesker som har flyttet mye og mistet boligen flere ganger'],
  ['Utlån av sports- og fritidsutstyr i bydelene', '92600000', 'barn som ikke får være med fordi utstyret koster for mye'],
  ['Veiledning i bruk av digitale tjenester', '72590000', 'innbyggere som ikke klarer å søke digitalt på egen hånd'],
  ['Rehabilitering av omsorgsboliger, byggetrinn 2', '45211100', 'beboere som trenger universelt utformede boliger'],
] as const;
const PLACES = ['0301', '301', '3019', 'Vestby', 'Trondheim kommune', '5001 Trondheim', 'NO081', '', 'Lillestrøm; Nittedal', 'Atlantis'];
const VALUES = ['1 200 000', '1,2 MNOK', 'NOK 500 000', '', '2–3 mill. kr', 'EUR 90 000', '750000'];

const two = (number: number): string => String(number).padStart(2, '0');

/** Realistic notices, the same for the same number: HTML and plain text, all capitals, long and repeated titles, empty cells, several date forms. */
export function someNotices(count: number): Notice[] {
  return Array.from({ length: count }, (_, index) => noticeOf(index));
}

function noticeOf(index: number): Notice {
  const [subject, cpv, whom] = SUBJECTS[index % SUBJECTS.length]!;
  const [day, month, year] = [two(1 + (index % 28)), two(1 + (index % 12)), index % 5 === 0 ? 2024 : 2027];
  const deadlines = [`${day}.${month}.${year}`, `${year}-${month}-${day} 12:00`, `${year}-${month}-${day}T12:00:00+02:00`, '', 'Løpende', `${day}.${month}.${year} kl. 12.00`];
  return {
    reference: `${year}-${100_000 + index}`,
    title: titleOf(subject, index),
    description: LAYOUTS[index % LAYOUTS.length]!(subject, whom, index),
    deadline: deadlines[index % deadlines.length]!,
    published: `${two(1 + (index % 28))}.${month}.2023`,
    place: PLACES[index % PLACES.length]!,
    cpv: index % 9 === 0 ? '' : cpv,
    value: VALUES[index % VALUES.length]!,
  };
}

function titleOf(subject: string, index: number): string {
  if (index % 17 === 3) return `RAMMEAVTALE OM ${subject.toUpperCase()}`;
  if (index % 23 === 5) return `${subject} – konkurranse med forhandling om rammeavtale for kommunene i regionen, med opsjon på forlengelse i inntil to år etter avtaleperioden`;
  return index % 4 === 0 ? subject : `${subject}, ${2023 + (index % 4)} (del ${index})`;
}

const LAYOUTS: readonly ((subject: string, whom: string, index: number) => string)[] = [
  (subject, whom) =>
    `<p>Kommunen ønsker et samarbeid om ${subject.toLowerCase()}. Tilbudet gjelder ${whom}.</p><p>Leverandøren må&nbsp;kunne:</p><ul><li>møte folk der de er</li><li>samarbeide med NAV, skole og helsetjeneste</li><li>rapportere hvert halvår</li></ul><p>Avtalen varer i <b>to &aring;r</b>, med mulighet for forlengelse i 1&nbsp;+&nbsp;1 år.</p>`,
  (subject, whom, index) =>
    `BAKGRUNN\r\nKommunen har i dag et tilbud som når for få av dem det gjelder:  ${whom}.\r\nVi kjenner omfanget fra egne tall, og ser at behovet øker år for år.\r\n\r\nOMFANG\r\nAnskaffelsen gjelder ${subject.toLowerCase()}. Det er anslått at ${20 + (index % 60)} personer\r\nhar nytte av tilbudet hvert år, og at oppfølgingen varer i seks\r\nmåneder i gjennomsnitt.\r\n\r\nKrav til leverandøren:\r\n- erfaring med målgruppen\r\n- egnede lokaler\r\n- politiattest for alle ansatte\r\n\r\nSe konkurransegrunnlaget for mer.`,
  (subject, whom) =>
    `Anskaffelsen gjelder ${subject.toLowerCase()} for ${whom}. Oppdragsgiver vil ha "tidlig innsats; ikke mer av det samme", og inviterer til dialog før konkurransen. • Dialogmøte holdes i rådhuset • Innspill kan sendes skriftlig • Alle får samme informasjon\r\n\r\n\r\nKommunen tar forbehold om politisk behandling.`,
  (subject, whom, index) =>
    Array.from({ length: 6 + (index % 5) }, (_, paragraph) => `${paragraph + 1}. ${subject} skal gi ${whom} et tilbud som henger sammen.  Kommunen legger vekt på at tjenesten kan prøves ut i liten skala først, at de det gjelder er med fra starten, og at erfaringene deles åpent med andre kommuner.`).join('\n\n'),
];

/** The notices as a CSV file with a Norwegian header. */
export function csvOf(notices: readonly Notice[], delimiter = ';'): string {
  const cell = (text: string) => (/["\n\r;,\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = notices.map((one) => [one.reference, one.title, one.description, one.deadline, one.published, one.place, one.cpv, one.value]);
  return [['Referanse', 'Tittel', 'Beskrivelse', 'Tilbudsfrist', 'Publisert', 'Kommune', 'CPV', 'Anslått verdi'], ...rows].map((row) => row.map(cell).join(delimiter)).join('\r\n');
}

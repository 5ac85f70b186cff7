import type { DayOffset, DemoLanguage } from './content.types.js';

/** A service of the demo content; telephone numbers belong to nobody. */
interface DemoService {
  readonly key: string;
  readonly owner: string;
  readonly unit?: string;
  readonly name: string;
  readonly summary: string;
  readonly language?: DemoLanguage;
  readonly forWhom?: string;
  readonly howToRefer?: string;
  readonly telephone: string;
  readonly openingHours?: string;
  readonly waitingTime?: string;
  readonly places: readonly string[];
  readonly targetGroups: readonly string[];
  readonly needs: readonly string[];
  /** Null when nobody ever has. */
  readonly confirmedOn: DayOffset | null;
  readonly status?: 'DRAFT' | 'ACTIVE' | 'CLOSED';
  readonly pilot?: string;
}

export const SERVICES: readonly DemoService[] = [
  {
    key: 'tjeneste/ungdomslos', owner: 'nordre-follo', name: 'Ungdomslos i Nordre Follo', telephone: '64 00 01 10',
    summary: 'En fast voksen som følger deg mellom skole, jobb og alt det andre, så lenge du trenger det.',
    forWhom: 'Du som er mellom 16 og 24 år og står uten skole eller jobb.', howToRefer: 'Ring eller send melding selv. NAV, skolen og foreldre kan også ta kontakt.',
    openingHours: 'Hverdager 9–16, på melding til 20', waitingTime: 'Ingen ventetid', places: ['3207'], targetGroups: ['unge.uten-skole-og-jobb', 'unge'], needs: ['nav-og-arbeid.arbeid-for-unge', 'oppvekst.ungdomsarbeid'], confirmedOn: -20,
  },
  {
    key: 'tjeneste/familieteam', owner: 'oslo', name: 'Familieteamet', telephone: '22 00 01 20',
    summary: 'Én kontaktperson for familier som trenger flere tjenester samtidig. Vi ringer rundt, ikke du.',
    forWhom: 'Familier med barn under 18 år.', howToRefer: 'Ring oss. Helsestasjon, skole og NAV kan henvise.', openingHours: 'Hverdager 8–15.30', waitingTime: 'To uker',
    places: ['0301'], targetGroups: ['familier', 'familier.i-strev'], needs: ['oppvekst.familiestotte', 'digitale-tjenester.samordning'], confirmedOn: -45,
  },
  {
    key: 'tjeneste/bua', owner: 'trondheim', unit: 'trondheim.bibliotek', name: 'Utlån av sports- og friluftsutstyr', telephone: '72 00 01 30',
    summary: 'Lån ski, skøyter, sykkel og telt gratis i en uke.', forWhom: 'Alle barn og familier.', howToRefer: 'Kom innom. Du trenger bare et mobilnummer.', openingHours: 'Tirsdag og torsdag 14–19, lørdag 10–14',
    places: ['5001'], targetGroups: ['barn', 'barn.i-lavinntekt'], needs: ['kultur-og-fritid.utlan-av-utstyr', 'kultur-og-fritid.fritidsaktiviteter'], confirmedOn: -230,
  },
  {
    key: 'tjeneste/digital-hjelp', owner: 'hamar', unit: 'hamar.bibliotek', name: 'Digital hjelp på biblioteket', telephone: '62 00 01 40',
    summary: 'Få hjelp til BankID, Helsenorge og skjema. Én til én, i ditt tempo.', forWhom: 'Alle som synes det er vanskelig på nett.', howToRefer: 'Møt opp uten time.', openingHours: 'Mandag og onsdag 10–14', waitingTime: 'Ingen ventetid',
    places: ['3403'], targetGroups: ['eldre', 'innvandrere.lite-norsk'], needs: ['digitale-tjenester.digital-deltakelse'], confirmedOn: -60,
  },
  {
    key: 'tjeneste/nav-lillestrom-team', owner: 'lillestrom', unit: 'lillestrom.nav', name: 'Oppfølgingsteamet ved NAV Lillestrøm', telephone: '63 00 01 50',
    summary: 'Et lite team med jobbspesialist, helse og gjeldsrådgiver rundt deg som har stått lenge uten jobb.', forWhom: 'Du som har vært uten jobb i mer enn ett år.', howToRefer: 'Snakk med veilederen din i NAV.', waitingTime: 'Fire uker',
    places: ['3205'], targetGroups: ['voksne-utenfor-arbeid', 'voksne-utenfor-arbeid.langtidsledige'], needs: ['nav-og-arbeid.oppfolging-til-arbeid'], confirmedOn: -10,
  },
  {
    key: 'tjeneste/norskkafe', owner: 'fredrikstad', unit: 'fredrikstad.voksen', name: 'Norskkafé', telephone: '69 00 01 60',
    summary: 'Øv på norsk over en kopp kaffe, sammen med frivillige og andre som lærer.', forWhom: 'Voksne som vil snakke mer norsk.', howToRefer: 'Bare kom.', openingHours: 'Torsdag 17–19', places: ['3107'],
    targetGroups: ['innvandrere', 'innvandrere.lite-norsk'], needs: ['integrering.norskopplaering'], confirmedOn: -400,
  },
  {
    key: 'tjeneste/bolig-drammen', owner: 'drammen', unit: 'drammen.bolig', name: 'Boligveiledning', telephone: '32 00 01 70',
    summary: 'Hjelp til å finne, beholde og eie en bolig. Vi kjenner startlån og bostøtte.', forWhom: 'Deg som mangler et trygt sted å bo, eller kan miste det.', howToRefer: 'Ring eller kom til servicesenteret.', openingHours: 'Hverdager 9–15', waitingTime: 'Én uke',
    places: ['3301'], targetGroups: ['familier.lavinntekt', 'voksne-utenfor-arbeid'], needs: ['bolig.boligsosialt-arbeid', 'bolig.leie-til-eie'], confirmedOn: -90,
  },
  {
    key: 'tjeneste/dagsenter-sogndal', owner: 'sogndal', unit: 'sogndal.heime', name: 'Dagsenteret i Sogndal', language: 'NN', telephone: '57 00 01 80',
    summary: 'Middag, trim og selskap to dagar i veka. Vi hentar deg om du treng det.', forWhom: 'Eldre som bur heime og vil ha meir selskap.', howToRefer: 'Ring dagsenteret, eller snakk med heimetenesta.', openingHours: 'Tysdag og torsdag 10–15', waitingTime: 'Tre veker',
    places: ['4640'], targetGroups: ['eldre', 'eldre.ensomme', 'eldre.hjemmeboende'], needs: ['helse-og-omsorg.dagtilbud', 'helse-og-omsorg.hjemmetjenester'], confirmedOn: -30,
  },
  {
    key: 'tjeneste/frivilligsentral-vestby', owner: 'vestby', name: 'Frivilligsentralen i Vestby', telephone: '64 00 01 90',
    summary: 'Møteplass, turgrupper og besøksvenner. Vi finner noe som passer deg.', forWhom: 'Alle som vil bidra, eller som vil ha noen å være sammen med.', howToRefer: 'Stikk innom eller ring.', openingHours: 'Hverdager 10–15', places: ['3216'],
    targetGroups: ['eldre', 'eldre.ensomme', 'innvandrere'], needs: ['frivillighet-og-lokalsamfunn.frivillighet'], confirmedOn: -170,
  },
  {
    key: 'tjeneste/laerlingekontor', owner: 'akershus', unit: 'akershus.fag', name: 'Læreplassveilederen', telephone: '23 00 02 10',
    summary: 'Hjelp til å søke læreplass, øve på intervju og finne en bedrift som tar imot.', forWhom: 'Unge i hele Akershus som mangler læreplass.', howToRefer: 'Ring, eller spør rådgiveren på skolen.', openingHours: 'Hverdager 8.30–15.30', places: ['32'],
    targetGroups: ['unge', 'unge.uten-laereplass'], needs: ['skole-og-laering.fagopplaering'], confirmedOn: -15,
  },
  {
    key: 'tjeneste/tjenesteoversikten', owner: 'ovre-eiker', unit: 'ovre-eiker.mestring', name: 'Tjenesteveilederen', telephone: '32 00 02 20',
    summary: 'Vet du ikke hvor du skal ringe? Ring hit. Vi finner tjenesten og blir med på den første samtalen.', forWhom: 'Alle i Øvre Eiker.', howToRefer: 'Ring.', openingHours: 'Hverdager 9–15', waitingTime: 'Ingen ventetid', places: ['3314'],
    targetGroups: ['familier', 'eldre'], needs: ['digitale-tjenester.tjenesteoversikt'], confirmedOn: -5, pilot: 'klarvei-ovre-eiker',
  },
  {
    key: 'tjeneste/aktivitetskort', owner: 'lillestrom', unit: 'lillestrom.kultur', name: 'Aktivitetskort for barn', telephone: '63 00 02 30',
    summary: 'Gratis inngang til svømmehall, kino og fotballkamper, uten å måtte spørre hver gang.', forWhom: 'Barn 6–17 år i familier med stram økonomi.', howToRefer: 'Søk selv på skjema, eller få hjelp av NAV.', places: ['3205'],
    targetGroups: ['barn.i-lavinntekt', 'familier.lavinntekt'], needs: ['kultur-og-fritid.fritidsaktiviteter'], confirmedOn: null,
  },
];

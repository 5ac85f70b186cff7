import type { DemoProfile } from './content.types.js';
import { CONTRIBUTOR_PROFILES } from './profiles-contributors.js';

const PARTNER_PROFILES: readonly DemoProfile[] = [
  {
    organisation: 'familielosen',
    about:
      'Vi er fire loser med hvert vårt telefonnummer. En familie får én av oss, og beholder samme los så lenge det trengs. Losen ringer, bestiller, blir med i møter og skriver ned hva som ble avtalt, på et språk familien forstår.\n\nVi startet i 2019 fordi en av oss selv hadde elleve avtaler på en uke og ingen som så hele bildet. I dag er to av fire loser foreldre som har stått i det samme.',
    capacity: 2,
    availableFrom: null,
    wishes: 'Bydeler og mellomstore kommuner som vil gi losen myndighet til å kalle inn tjenestene, ikke bare telefonlista deres.',
    places: ['0301', '3201', '3203', '3301'],
    targetGroups: ['familier.i-strev', 'familier.barn-med-funksjonsnedsettelse', 'familier.aleneforeldre'],
    serviceAreas: ['oppvekst.familiestotte', 'oppvekst.barnevern', 'digitale-tjenester.samordning'],
    capabilities: [
      { code: 'folge-opp-mennesker.los', evidence: '143 familier fulgt siden 2019; 9 av 10 beholdt samme los hele veien.' },
      { code: 'folge-opp-mennesker.erfaringskompetanse', evidence: 'To av fire loser har selv vært foreldre med mange tjenester.' },
      { code: 'forme-tjenester.medvirkning', evidence: 'Foreldreråd på seks personer som møtes hver måned og får betalt.' },
    ],
  },
  {
    organisation: 'startsporet',
    about:
      'Startsporet møter unge der de er, ofte på en parkeringsplass eller et gutterom. Første mål er et avtalt klokkeslett, ikke en jobb. Etter noen uker begynner vi på verkstedet vårt på Ski: ved, sykler, catering. Så ut i vanlige bedrifter med en av oss ved siden av.\n\nVi er to faste og seks på timer. Alle på timer har selv vært ute av skole eller jobb.',
    capacity: 2,
    availableFrom: null,
    wishes: 'Kommuner som tåler at de første seks ukene ser ut som ingenting.',
    places: ['3207', '3218', '3216', '3205', '3212', '3214'],
    targetGroups: ['unge.uten-skole-og-jobb', 'unge.med-skolefravaer', 'unge.psykisk-uhelse'],
    serviceAreas: ['nav-og-arbeid.arbeid-for-unge', 'oppvekst.ungdomsarbeid', 'nav-og-arbeid.oppfolging-til-arbeid'],
    capabilities: [
      { code: 'veien-til-arbeid.arbeidstrening', evidence: 'Eget verksted på Ski med 12 plasser, åpent fire dager i uka.' },
      { code: 'folge-opp-mennesker.mentor', evidence: 'Seks mentorer med egen erfaring, veiledet hver fredag.' },
      { code: 'veien-til-arbeid.arbeidsgivernettverk', evidence: '31 bedrifter i Follo har tatt imot minst én ungdom.' },
      { code: 'folge-opp-mennesker.veiledning' },
    ],
  },
  {
    organisation: 'fagbroen',
    about:
      'Fagbroen finner læreplassen før ungdommen har søkt på den. Vi kjenner mestrene ved fornavn, vet hvem som har tålmodighet og hvem som har dårlig tid, og setter sammen folk deretter. Etterpå er vi der hver fredag de første tre månedene.',
    capacity: 1,
    availableFrom: 45,
    wishes: 'Samarbeid der fylket, kommunen og opplæringskontoret sitter ved samme bord fra start.',
    places: ['3216', '3218', '3103', '3207', '3112'],
    targetGroups: ['unge.uten-laereplass', 'unge.uten-skole-og-jobb'],
    serviceAreas: ['skole-og-laering.fagopplaering', 'nav-og-arbeid.arbeid-for-unge'],
    capabilities: [
      { code: 'veien-til-arbeid.laereplasser', evidence: '58 lærekontrakter siden 2021, 49 av dem fullført eller i gang.' },
      { code: 'veien-til-arbeid.arbeidsgivernettverk', evidence: 'Avtaler med 40 håndverksbedrifter mellom Moss og Ski.' },
      { code: 'folge-opp-mennesker.veiledning' },
    ],
  },
  {
    organisation: 'lekelaven',
    about:
      'En låve på Ranheim full av ski, skøyter, telt, trommer og en badstue på henger. Alt lånes ut gratis, og ingen spør hvorfor. Vi har åpent tre ettermiddager i uka og kjører ut resten. 40 frivillige, to ansatte i halv stilling.',
    capacity: 1,
    availableFrom: null,
    wishes: 'Å bli med skolene, så utstyret ligger i garderoben før turdagen og ingen trenger å melde fra.',
    places: ['5001', '5031', '5028'],
    targetGroups: ['barn.i-lavinntekt', 'familier.lavinntekt', 'barn.skolebarn'],
    serviceAreas: ['kultur-og-fritid.utlan-av-utstyr', 'kultur-og-fritid.fritidsaktiviteter', 'frivillighet-og-lokalsamfunn.frivillighet'],
    capabilities: [
      { code: 'ressurser.utstyr', evidence: '2 300 gjenstander; 11 400 utlån i fjor.' },
      { code: 'ressurser.frivillige', evidence: '40 faste frivillige, de fleste i mer enn to år.' },
      { code: 'aktivitet-og-hverdag.fritid-og-mestring' },
    ],
  },
  {
    organisation: 'klarvei',
    about:
      'Klarvei lager oversikter som folk finner fram i. Vi ringer hvert eneste tilbud, spør det innbyggeren ville spurt om, og skriver svaret på én linje. Så lager vi søket. Så ringer vi igjen etter et halvt år.\n\nVi er tre: en bibliotekar, en utvikler og en som har jobbet tolv år i førstelinja på NAV.',
    capacity: 3,
    availableFrom: null,
    wishes: 'Små og mellomstore kommuner som vil eie oversikten selv når vi er ferdige.',
    places: ['33', '32', '39', '3403'],
    targetGroups: ['alle-innbyggere', 'alle-innbyggere.parorende', 'alle-innbyggere.ansatte'],
    serviceAreas: ['digitale-tjenester.tjenesteoversikt', 'digitale-tjenester.samordning', 'frivillighet-og-lokalsamfunn.folkehelse'],
    capabilities: [
      { code: 'digitalt.digital-plattform', evidence: 'Oversikter i fire kommuner, 1 100 tilbud, alle bekreftet siste seks måneder.' },
      { code: 'digitalt.data-og-kart', evidence: 'Åpne data med adresse og åpningstid, gratis å hente for andre.' },
      { code: 'forme-tjenester.klarsprak' },
    ],
  },
  {
    organisation: 'skjermhjelpen',
    about:
      'Vi sitter ved et bord på biblioteket, i varmestua og på venteværelset, og hjelper til med skjemaer, koder og meldinger. Vi tar aldri over tastaturet uten å bli bedt om det, og vi husker ingen passord. Alle som hjelper, har skrevet under på taushet.',
    capacity: 1,
    availableFrom: 21,
    wishes: 'Faste bord med kaffe, god wifi og en ansatt i nærheten som vi kan spørre.',
    places: ['3403', '3411', '3413'],
    targetGroups: ['alle-innbyggere.digitalt-utenfor', 'eldre.hjemmeboende', 'innvandrere.lite-norsk'],
    serviceAreas: ['digitale-tjenester.digital-deltakelse', 'kultur-og-fritid.bibliotek', 'frivillighet-og-lokalsamfunn.frivillighet'],
    capabilities: [
      { code: 'digitalt.digital-veiledning', evidence: 'Rundt 70 samtaler i måneden på tre steder.' },
      { code: 'ressurser.frivillige', evidence: '22 frivillige, opplært over to kvelder.' },
    ],
  },
  {
    organisation: 'arbeidslaget-ost',
    about:
      'Arbeidslaget Øst tar oppdrag på ordentlig: flytting, hagearbeid, vaktmesteri og oppussing for vanlige kunder på Romerike. Lagene er på fem. Minst to i hvert lag har vært lenge utenfor arbeidslivet, og alle får lønn fra første dag.',
    capacity: 2,
    availableFrom: 14,
    wishes: 'Oppdrag fra kommunen som ellers ville gått til innleie, og veiledere som kommer på arbeidsplassen i stedet for å kalle inn til møte.',
    places: ['3205', '3222', '3224', '3226', '3209'],
    targetGroups: ['voksne-utenfor-arbeid.langtidsledige', 'voksne-utenfor-arbeid.nedsatt-arbeidsevne', 'voksne-utenfor-arbeid.etter-soning'],
    serviceAreas: ['nav-og-arbeid.oppfolging-til-arbeid', 'nav-og-arbeid.sosiale-tjenester'],
    capabilities: [
      { code: 'veien-til-arbeid.arbeidstrening', evidence: '64 personer ansatt siden 2018; 29 gikk videre til annen fast jobb.' },
      { code: 'veien-til-arbeid.jobbspesialist', evidence: 'To jobbspesialister med utdanning i Supported Employment.' },
      { code: 'veien-til-arbeid.arbeidsgivernettverk' },
    ],
  },
  {
    organisation: 'ny-hverdag',
    about:
      'Ny Hverdag setter norskkurset inn i arbeidsdagen. Læreren vår er med på lageret, på sykehjemmet og på kjøkkenet, og lærer bort de ordene som trengs før lunsj. Arbeidsgiveren forplikter seg til å vurdere fast jobb etter seks måneder.',
    capacity: 2,
    availableFrom: null,
    wishes: 'Å måle hvor mange som fortsatt er i jobb to år etter. Det får vi ikke til alene.',
    places: ['3107', '3105', '3101', '3103'],
    targetGroups: ['innvandrere.nyankomne-flyktninger', 'innvandrere.kvinner-utenfor-arbeid', 'innvandrere.lite-norsk'],
    serviceAreas: ['integrering.norskopplaering', 'integrering.introduksjonsprogram', 'nav-og-arbeid.oppfolging-til-arbeid'],
    capabilities: [
      { code: 'veien-til-arbeid.spraktrening', evidence: 'Tre språklærere på ni arbeidsplasser i Nedre Glomma.' },
      { code: 'veien-til-arbeid.jobbspesialist' },
      { code: 'veien-til-arbeid.arbeidsgivernettverk', evidence: '17 bedrifter med skriftlig avtale.' },
    ],
  },
  {
    organisation: 'nokkelring',
    about:
      'Nøkkelring leier leiligheter av vanlige huseiere, leier dem videre, og stiller med en fast person som kommer innom. Nøkkelen er din fra første dag, uansett. Huseieren har ett nummer å ringe, og du har ett. Det er det samme nummeret.',
    capacity: 1,
    availableFrom: 30,
    wishes: 'Avtaler på minst tre år. Ingen føler seg hjemme i en bolig som er et prosjekt.',
    places: ['3301', '3312', '3314', '3203'],
    targetGroups: ['helse-og-rus.uten-fast-bolig', 'helse-og-rus.rusutfordringer', 'helse-og-rus.psykiske-lidelser'],
    serviceAreas: ['bolig.boligsosialt-arbeid', 'psykisk-helse-og-rus.rus', 'bolig.leie-til-eie'],
    capabilities: [
      { code: 'ressurser.boliger', evidence: '23 leiligheter i Drammen og Lier; 20 av 23 leietakere bodde der fortsatt etter ett år.' },
      { code: 'aktivitet-og-hverdag.booppfolging', evidence: 'Telefon som blir tatt hele døgnet, av folk som vet hvem du er.' },
      { code: 'folge-opp-mennesker.erfaringskompetanse' },
    ],
  },
  {
    organisation: 'grannelaget',
    about:
      'Grannelaget er grender som har gått saman om å hjelpe kvarandre: snømåking, vedbering, ein tur på butikken, ei pære som skal skiftast. Kvar grend har ein grannevakt som tek telefonen og veit kven som er heime. Vi er 85 medlemer i fire grender, frå 17 til 81 år.',
    capacity: 1,
    availableFrom: null,
    wishes: 'At heimetenesta ringjer oss først når det gjeld ei pære, og at vi kan ringje dei når det gjeld noko anna.',
    places: ['4640', '4644', '4641'],
    targetGroups: ['eldre.hjemmeboende', 'eldre.ensomme', 'alle-innbyggere.parorende'],
    serviceAreas: ['helse-og-omsorg.hjemmetjenester', 'frivillighet-og-lokalsamfunn.frivillighet', 'frivillighet-og-lokalsamfunn.naermiljo'],
    capabilities: [
      { code: 'aktivitet-og-hverdag.praktisk-hjelp', evidence: 'Om lag 640 oppdrag siste året, dei fleste gjorde same dag.' },
      { code: 'ressurser.frivillige', evidence: '85 medlemer med grannevakt i fire grender.' },
      { code: 'aktivitet-og-hverdag.transport' },
    ],
  },
];

/** What each partner says that it can do, for whom and where. */
export const PROFILES: readonly DemoProfile[] = [...PARTNER_PROFILES, ...CONTRIBUTOR_PROFILES];

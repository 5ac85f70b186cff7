import type { DayOffset, DemoLanguage, DemoMoment } from './content.types.js';

/** What came of a workshop: an idea that stands among the ideas of the demo, or one of its own with its answer. */
interface DemoResult {
  /** The key of an idea that is there already. */
  readonly idea?: string;
  readonly title: string;
  readonly texts: readonly string[];
  readonly votes: number;
  readonly answer?: { readonly status: 'TAKEN_FORWARD' | 'PARKED' | 'NOT_NOW'; readonly text: string; readonly on: DayOffset; readonly pilot?: string };
}

/** A workshop; whoever has registered is invented. */
export interface DemoWorkshop {
  readonly key: string;
  readonly slug: string;
  readonly template: 'YOUNG' | 'EMPLOYEES' | 'NEIGHBOURHOOD' | 'HEARING';
  readonly status: 'PLANNED' | 'OPEN' | 'CLOSED';
  readonly language: DemoLanguage;
  readonly title: string;
  readonly question: string;
  readonly description: string;
  readonly owner: string;
  readonly hosts?: readonly string[];
  readonly contact: string;
  readonly place: string;
  readonly venue: string;
  readonly targetGroups: readonly string[];
  readonly starts: DemoMoment;
  readonly ends: DemoMoment;
  readonly answerBy: DayOffset;
  readonly capacity: number;
  readonly tables: number;
  readonly dots: number;
  readonly code: string;
  readonly challenge?: string;
  readonly pilot?: string;
  readonly agenda: readonly { readonly time: string; readonly title: string; readonly speaker?: string }[];
  /** What they called themselves, first come first. */
  readonly registered?: readonly { readonly name: string; readonly adult: boolean; readonly email?: string }[];
  readonly participants?: number;
  readonly ballots?: number;
  readonly results?: readonly DemoResult[];
}

const young = (...names: readonly string[]) => names.map((name) => ({ name, adult: false }));

export const WORKSHOPS: readonly DemoWorkshop[] = [
  {
    key: 'verksted/unge-nordre-follo', slug: 'hva-far-deg-til-a-komme-tilbake', template: 'YOUNG', status: 'OPEN', language: 'NB', owner: 'nordre-follo', hosts: ['vestby'], contact: 'leder', place: '3207',
    title: 'Hva får deg til å komme tilbake?', question: 'Hva måtte skolen og kommunen gjort for at du ville kommet tilbake?', code: 'RGKT47', challenge: 'veien-tilbake', targetGroups: ['unge.uten-skole-og-jobb', 'unge'],
    description: 'For deg mellom 13 og 24, enten du går på skole eller ikke. Du trenger ingen konto, og ingen får vite hvem som skrev hva. Er du under 18 år, melder du deg på med fornavnet ditt og ikke noe mer. Det blir pizza.',
    venue: 'Ungdomshuset på Kolbotn, store sal', starts: { day: 9, at: '17:00:00' }, ends: { day: 9, at: '18:30:00' }, answerBy: 30, capacity: 40, tables: 6, dots: 3,
    agenda: [
      { time: '17.00', title: 'Velkommen, og hva dette skal brukes til', speaker: 'Ungdomsrådet' },
      { time: '17.15', title: 'Hvert bord skriver ideer' },
      { time: '17.45', title: 'Pizza' },
      { time: '18.00', title: 'Vi samler det som ligner' },
      { time: '18.15', title: 'Stem, og hør hva som skjer videre' },
    ],
    registered: [...young('Amina', 'Jonas', 'Thea', 'Sander', 'Mia', 'Yusuf', 'Emma'), { name: 'Karoline', adult: true, email: 'karoline@example.no' }, ...young('Leon', 'Ida')],
  },
  {
    key: 'verksted/ansatte-nordre-follo', slug: 'mindre-venting-mer-tid', template: 'EMPLOYEES', status: 'PLANNED', language: 'NB', owner: 'nordre-follo', contact: 'medarbeider', place: '3207',
    title: 'Mindre venting, mer tid', question: 'Hva bruker du tid på i dag som ingen hadde savnet?', code: 'PVX9HD', targetGroups: ['eldre'],
    description: 'Du vet hvor skoen trykker. Skriv det du ser i hverdagen, uten navn. Alle ideer får svar med begrunnelse.',
    venue: 'Kantina på rådhuset på Ski', starts: { day: 20, at: '13:00:00' }, ends: { day: 20, at: '15:00:00' }, answerBy: 50, capacity: 30, tables: 5, dots: 5,
    agenda: [
      { time: '13.00', title: 'Hva vi vil finne ut' },
      { time: '13.15', title: 'Skriv hver for dere' },
      { time: '13.35', title: 'Samle i grupper' },
      { time: '14.15', title: 'Stem' },
      { time: '14.30', title: 'Hva det skal til for å prøve de tre øverste' },
    ],
  },
  {
    key: 'verksted/familier-gamle-oslo', slug: 'hva-gjor-ettermiddagen-lettere', template: 'NEIGHBOURHOOD', status: 'CLOSED', language: 'NB', owner: 'oslo', contact: 'bydel', place: '030101',
    title: 'Hva gjør ettermiddagen lettere?', question: 'Hva ville gjort ettermiddagene lettere for familien din?', code: 'TBW3NC', pilot: 'familielosen-oslo', targetGroups: ['familier.i-strev'],
    description: 'Kom som dere er, med barn. Du skriver på din egen telefon eller får hjelp ved bordet.',
    venue: 'Tøyen bydelshus', starts: { day: -8, at: '16:30:00' }, ends: { day: -8, at: '18:30:00' }, answerBy: 20, capacity: 60, tables: 8, dots: 3, participants: 34, ballots: 31,
    agenda: [{ time: '16.30', title: 'Mat og velkommen' }, { time: '17.00', title: 'Bordene skriver ideer' }, { time: '18.00', title: 'Stem' }],
    results: [
      { idea: 'ide/familie-mat', title: 'Middag sammen én dag i uka, uten påmelding', texts: ['Felles middag på bydelshuset', 'Suppe rett etter barnehagen', 'Vi vil ha et sted der familier kan komme rett fra jobb og barnehage og spise sammen.'], votes: 38 },
      { title: 'Leksehjelp der barna allerede er', texts: ['Leksehjelp på AKS', 'Noen som kan norsk og matte på klubben'], votes: 27, answer: { status: 'TAKEN_FORWARD', text: 'Leksehjelpen flytter til AKS fra januar, to dager i uka. Frivillige fra biblioteket blir med.', on: -2 } },
      { title: 'Ett felles bytteskap for vinterklær', texts: ['Bytteskap for vinterklær'], votes: 11 },
    ],
  },
  {
    key: 'verkstad/kvardagshjelp-sogndal', slug: 'korleis-vil-du-bu-nar-du-er-80', template: 'HEARING', status: 'CLOSED', language: 'NN', owner: 'sogndal', contact: 'sogndal-leiar', place: '4640',
    title: 'Korleis vil du bu når du er 80?', question: 'Kva skal til for at du kan bu heime så lenge du vil?', code: 'KMJ7QF', challenge: 'kvardagshjelp', targetGroups: ['eldre'],
    description: 'Ein open kveld om å bli gammal i Sogndal, med innlegg frå heimetenesta og frå dei som alt hjelper ein nabo. Etterpå seier du kva du meiner, frå telefonen eller med hjelp ved bordet.',
    venue: 'Kulturhuset i Sogndal', starts: { day: -54, at: '18:00:00' }, ends: { day: -54, at: '21:00:00' }, answerBy: -9, capacity: 200, tables: 0, dots: 3, participants: 112, ballots: 97,
    agenda: [
      { time: '18.00', title: 'Registrering og kaffi' },
      { time: '18.15', title: 'Opning', speaker: 'Ordføraren' },
      { time: '18.30', title: 'Slik er kvardagen i heimetenesta', speaker: 'Heimetenesta' },
      { time: '19.00', title: 'Å vere ein god granne', speaker: 'Grannelaget' },
      { time: '19.30', title: 'Pause' },
      { time: '19.45', title: 'Innspel frå salen' },
      { time: '20.30', title: 'Røyst og oppsummer' },
    ],
    results: [
      { title: 'Nokon som kan skifte lyspæra', texts: ['Ein vaktmeister for oss som bur aleine', 'Nokon som kan skifte lyspæra', 'Hjelp til snømåking før klokka åtte'], votes: 86, answer: { status: 'TAKEN_FORWARD', text: 'Grannelaget tek på seg små ting i huset, og kommunen betaler køyringa. Vi prøver det frå hausten.', on: -30 } },
      { title: 'Buss heim frå kulturhuset om kvelden', texts: ['Buss heim frå kulturhuset om kvelden', 'Sein buss på onsdagar'], votes: 61, answer: { status: 'PARKED', text: 'Fylket avgjer rutene, og dei ser på dei på nytt til sommaren. Vi har sendt inn ønsket og tek det opp att i mai.', on: -22 } },
      { title: 'Fleire leilegheiter i sentrum', texts: ['Fleire leilegheiter i sentrum'], votes: 44, answer: { status: 'NOT_NOW', text: 'Kommunen har ikkje tomter i sentrum dei neste åra. Tala frå kvelden er sende til dei som arbeider med kommuneplanen.', on: -18 } },
      { title: 'Eit nummer som nokon svarer på', texts: ['Eit nummer som nokon svarer på', 'Ikkje trykk éin for dette og to for hitt'], votes: 39, answer: { status: 'TAKEN_FORWARD', text: 'Heimetenesta svarer no sjølv mellom åtte og tre. Nummeret står på kjøleskapsmagneten som alle får.', on: -14 } },
    ],
  },
];

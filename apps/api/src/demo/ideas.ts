import type { DayOffset, DemoLanguage } from './content.types.js';

/** Who stands at the common door of a place; without a place, of everywhere else. */
interface DemoDoor {
  readonly place?: string;
  readonly organisation: string;
  readonly unit?: string;
  readonly contact: string;
  readonly standIn?: string;
  readonly days: number;
}

/** That an idea was sent on. */
interface DemoHandover {
  readonly from: string;
  readonly fromUnit?: string;
  readonly to: string;
  readonly toUnit?: string;
  readonly reason: string;
  readonly on: DayOffset;
  readonly by: string;
}

/** Something that came in; `owner` is whose turn it is now. Whoever sent it is invented, and so is their address. */
interface DemoIdea {
  readonly key: string;
  readonly kind?: 'NEED' | 'QUESTION';
  readonly source: 'EMPLOYEE' | 'WORKSHOP' | 'DOOR';
  readonly language?: DemoLanguage;
  readonly title: string;
  readonly text: string;
  readonly owner: string;
  readonly unit?: string;
  readonly contact?: string;
  readonly place?: string;
  readonly targetGroups?: readonly string[];
  readonly pilot?: string;
  readonly sentBy?: string;
  readonly sender?: { readonly name?: string; readonly email?: string };
  readonly sentOn: DayOffset;
  readonly answerBy: DayOffset;
  readonly answer?: { readonly status: 'TAKEN_FORWARD' | 'PARKED' | 'NOT_NOW' | 'ANSWERED'; readonly text: string; readonly on: DayOffset; readonly challenge?: string; readonly pilot?: string };
  readonly handovers?: readonly DemoHandover[];
  /** Said aloud in a workshop that is over. */
  readonly public?: boolean;
}

export const DOORS: readonly DemoDoor[] = [
  { organisation: 'akershus', contact: 'akershus-leder', days: 21 },
  { place: '0301', organisation: 'oslo', contact: 'bydel', days: 14 },
  { place: '030101', organisation: 'oslo', unit: 'oslo.gamle-oslo', contact: 'bydel', days: 10 },
  { place: '3207', organisation: 'nordre-follo', unit: 'nordre-follo.hjemme', contact: 'medarbeider', standIn: 'nav', days: 14 },
  { place: '3216', organisation: 'vestby', contact: 'vestby-leder', days: 14 },
  { place: '3205', organisation: 'lillestrom', contact: 'lillestrom-leder', days: 14 },
  { place: '5001', organisation: 'trondheim', unit: 'trondheim.bibliotek', contact: 'trondheim-leder', days: 14 },
  { place: '4640', organisation: 'sogndal', unit: 'sogndal.heime', contact: 'sogndal-leiar', days: 14 },
];

export const IDEAS: readonly DemoIdea[] = [
  {
    key: 'ide/felles-vaktbil', source: 'EMPLOYEE', owner: 'nordre-follo', unit: 'nordre-follo.hjemme', contact: 'medarbeider', place: '3207', targetGroups: ['eldre'], sentBy: 'nav',
    title: 'Del vaktbilen med nabosonen om natta', text: 'Om natta kjører to biler mye av den samme veien. Kan sone nord og sone sør dele én bil, og bruke den andre til de som trenger to?',
    sentOn: -40, answerBy: -19, answer: { status: 'TAKEN_FORWARD', text: 'Vi prøver det i åtte uker fra nyttår. Du er invitert med når vi setter opp kjørelista.', on: -31 },
  },
  {
    key: 'ide/treningstid', source: 'EMPLOYEE', owner: 'nordre-follo', unit: 'nordre-follo.hjemme', contact: 'medarbeider', sentBy: 'leder',
    title: 'Overlapp på ti minutter ved vaktskifte', text: 'I dag går vi rett forbi hverandre. Ti minutter sammen ville spart oss for mange telefoner.', sentOn: -6, answerBy: 15,
  },
  {
    key: 'ide/benker', kind: 'NEED', source: 'DOOR', owner: 'nordre-follo', unit: 'nordre-follo.hjemme', contact: 'medarbeider', place: '3207', targetGroups: ['eldre'], sender: { name: 'Gunvor', email: 'gunvor@example.no' },
    title: 'Et sted å sette seg på vei til butikken', text: 'Det er 800 meter fra Langhus til butikken, og ingen benk. Jeg går dit hver dag, men flere av naboene mine har sluttet.', sentOn: -4, answerBy: 10,
  },
  {
    key: 'ide/mobil-hjelp', kind: 'NEED', source: 'DOOR', owner: 'nordre-follo', unit: 'nordre-follo.nav', contact: 'nav', place: '3207', targetGroups: ['innvandrere'], sender: { email: 'ahmed@example.no' },
    title: 'Noen som kan forklare brevene', text: 'Faren min får brev han ikke forstår, og jeg må ta fri fra jobben for å lese dem for ham. Finnes det et sted han kan ta dem med?', sentOn: -24, answerBy: -10,
    handovers: [{ from: 'nordre-follo', fromUnit: 'nordre-follo.hjemme', to: 'nordre-follo', toUnit: 'nordre-follo.nav', reason: 'Brevene er fra NAV, og NAV har en veileder som snakker arabisk.', on: -20, by: 'medarbeider' }],
  },
  {
    key: 'ide/apent-bibliotek', kind: 'QUESTION', source: 'DOOR', owner: 'nordre-follo', unit: 'nordre-follo.unge', contact: 'leder', place: '3207', targetGroups: ['unge'], sender: { name: 'Elev i 10. klasse' },
    title: 'Kan vi bruke biblioteket på Ski om kvelden?', text: 'Vi er seks som leser til eksamen og trenger et sted å sitte etter klokka 18.', sentOn: -12, answerBy: 2,
  },
  {
    key: 'ide/hjemmebesok', source: 'DOOR', owner: 'nordre-follo', contact: 'leder', place: '3207', pilot: 'startsporet-nordre-follo', targetGroups: ['unge.uten-skole-og-jobb'], sender: { email: 'mor@example.no' },
    title: 'Møt dem hjemme den første gangen', text: 'Sønnen min kom seg ikke til Ski den første gangen. Da mentoren kom hjem til oss, gikk det.', sentOn: -30, answerBy: -16,
    answer: { status: 'TAKEN_FORWARD', text: 'Takk. Fra nå av er det første møtet der den unge vil, også hjemme. Det står i planen for piloten.', on: -22, pilot: 'startsporet-nordre-follo' },
  },
  {
    key: 'ide/lordagsapent', source: 'EMPLOYEE', owner: 'nordre-follo', contact: 'leder', pilot: 'startsporet-nordre-follo', sentBy: 'medarbeider', targetGroups: ['unge.uten-skole-og-jobb'],
    title: 'Hold verkstedet åpent på lørdager', text: 'Lørdag er den dagen flest av dem ikke har noe å gå til.', sentOn: -3, answerBy: 18,
  },
  {
    key: 'ide/familie-mat', source: 'WORKSHOP', owner: 'oslo', unit: 'oslo.gamle-oslo', contact: 'bydel', place: '030101', targetGroups: ['familier.i-strev'], public: true,
    title: 'Middag sammen én dag i uka, uten påmelding', text: 'Vi vil ha et sted der familier kan komme rett fra jobb og barnehage og spise sammen.', sentOn: -8, answerBy: 20,
  },
  {
    key: 'ide/en-telefon', kind: 'NEED', source: 'WORKSHOP', owner: 'oslo', unit: 'oslo.gamle-oslo', contact: 'bydel', place: '030101', targetGroups: ['familier.i-strev'], public: true,
    title: 'Én å ringe til', text: 'Vi har sju nummer på kjøleskapet. Vi vil ha ett.', sentOn: -190, answerBy: -170,
    answer: { status: 'TAKEN_FORWARD', text: 'Dette ble en utfordring som vi lyste ut, og nå prøver vi det med 24 familier.', on: -175, challenge: 'en-telefon', pilot: 'familielosen-oslo' },
  },
  {
    key: 'ide/badevakt', kind: 'QUESTION', source: 'DOOR', owner: 'oslo', contact: 'bydel', place: '0301', sender: { email: 'bader@example.no' },
    title: 'Når åpner badet igjen?', text: 'Det står «snart» på døra, og det har det gjort siden i høst.', sentOn: -15, answerBy: -1, answer: { status: 'ANSWERED', text: 'Badet åpner mandag i neste uke. Vi har byttet skiltet.', on: -13 },
  },
  {
    key: 'ide/lekeplass-lys', kind: 'NEED', source: 'DOOR', owner: 'lillestrom', unit: 'lillestrom.kultur', contact: 'lillestrom-leder', place: '3205', targetGroups: ['barn'], sender: { name: 'FAU ved skolen', email: 'fau@example.no' },
    title: 'Lys på lekeplassen om vinteren', text: 'Etter klokka fire er det så mørkt at ingen bruker den.', sentOn: -26, answerBy: -4,
    handovers: [
      { from: 'akershus', to: 'lillestrom', toUnit: 'lillestrom.nav', reason: 'Lekeplassen er kommunens.', on: -24, by: 'akershus-leder' },
      { from: 'lillestrom', fromUnit: 'lillestrom.nav', to: 'lillestrom', toUnit: 'lillestrom.kultur', reason: 'Kultur og frivillighet har ansvaret for lekeplassene.', on: -20, by: 'lillestrom-leder' },
    ],
  },
  {
    key: 'ide/gratis-skoyter', source: 'DOOR', owner: 'trondheim', unit: 'trondheim.bibliotek', contact: 'trondheim-leder', place: '5001', targetGroups: ['barn.i-lavinntekt'],
    title: 'Lån av skøyter på biblioteket', text: 'Da slipper barna å spørre om penger.', sentOn: -60, answerBy: -46, answer: { status: 'PARKED', text: 'Vi låner ut ski fra i vinter, og ser på skøyter når vi vet hvor mange som bruker det.', on: -50 },
  },
  {
    key: 'ide/gratis-buss', source: 'DOOR', owner: 'vestby', contact: 'vestby-leder', place: '3216', targetGroups: ['unge'],
    title: 'Gratis buss for ungdom i helgene', text: 'Det er dyrt å komme seg til Ås og hjem igjen.', sentOn: -70, answerBy: -56, answer: { status: 'NOT_NOW', text: 'Bussene er fylkets, og de har nettopp satt prisene for to år. Vi tar det opp når de skal endres.', on: -59 },
  },
  {
    key: 'ide/grannebesok', source: 'DOOR', language: 'NN', owner: 'sogndal', unit: 'sogndal.heime', contact: 'sogndal-leiar', place: '4640', targetGroups: ['eldre.ensomme'], sender: { name: 'Ein granne' },
    title: 'Lag ei liste over naboar som kan stikke innom', text: 'Fleire av oss går forbi dei som bur åleine kvar dag. Vi kan gjerne stikke innom, om nokon seier frå om kven som vil ha besøk.', sentOn: -35, answerBy: -21,
    answer: { status: 'TAKEN_FORWARD', text: 'Takk! Dette blei starten på Grannevakt, som vi planlegg saman med Grannelaget no.', on: -28, challenge: 'kvardagshjelp' },
  },
];

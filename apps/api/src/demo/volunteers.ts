import type { DayOffset, DemoLanguage } from './content.types.js';

/** Someone who signed up. Without `contact` the organisation entered them. */
export interface DemoSignUp {
  name: string;
  contact?: string;
  signedUpOn: DayOffset;
  /** Hours that were given, for slots that have been. */
  hours?: number;
  /** Where the contact says yes to each: the day of the yes. */
  yesOn?: DayOffset;
  policeCertificateSeenOn?: DayOffset;
}

export interface DemoSlot {
  day: DayOffset;
  /** Norwegian local time, `HH:MM:SS`. */
  from: string;
  to: string;
  capacity: number;
  /** In the order in which they came. */
  signUps?: readonly DemoSignUp[];
}

export interface DemoAssignment {
  key: string;
  slug: string;
  language: DemoLanguage;
  owner: string;
  pilot?: string;
  /** Who answers the telephone. */
  contact: string;
  contactTelephone: string;
  place: string;
  meetingPoint: string;
  title: string;
  task: string;
  training: string | null;
  expenses: string | null;
  policeCertificate?: boolean;
  confidentiality?: boolean;
  minimumAge?: number;
  targetGroups: readonly string[];
  writtenOn: DayOffset;
  slots: readonly DemoSlot[];
}

const at = (name: string): string => `${name}@eksempel.no`;

/** What one can do for others now, near several of the partners. The telephone numbers lead nowhere. */
export const ASSIGNMENTS: readonly DemoAssignment[] = [
  {
    key: 'turvenn',
    slug: 'turvenn-i-sogndal',
    language: 'NN',
    owner: 'grannelaget',
    pilot: 'grannevakt',
    contact: 'grannelaget-leiar',
    contactTelephone: '57 00 00 11',
    place: '4640',
    meetingPoint: 'Utanfor biblioteket i Sogndal',
    title: 'Turvenn i Sogndal',
    task: 'Gå ein time på tur saman med ein eller to som bur heime og gjerne vil ut, men helst ikkje åleine. Vi går langs fjorden, i det tempoet som passar alle, og drikk kaffi etterpå.',
    training: 'Ei halv time før den første turen: korleis du støttar nokon som går ustøtt, og kven du ringjer.',
    expenses: 'Kaffien, og bussen om du bur eit stykke unna.',
    targetGroups: ['eldre.hjemmeboende'],
    writtenOn: -40,
    slots: [
      {
        day: -12,
        from: '11:00:00',
        to: '13:00:00',
        capacity: 4,
        signUps: [
          { name: 'Torunn Hagen', contact: 'frivillig@demo.samskap.no', signedUpOn: -30, hours: 2 },
          { name: 'Olav Nesse', contact: at('olav.nesse'), signedUpOn: -25, hours: 2 },
          { name: 'Gunn Kvam', signedUpOn: -20, hours: 1.5 },
        ],
      },
      {
        day: 2,
        from: '11:00:00',
        to: '13:00:00',
        capacity: 4,
        signUps: [
          { name: 'Torunn Hagen', contact: 'frivillig@demo.samskap.no', signedUpOn: -8 },
          { name: 'Olav Nesse', contact: at('olav.nesse'), signedUpOn: -7 },
        ],
      },
      { day: 9, from: '11:00:00', to: '13:00:00', capacity: 4 },
      { day: 16, from: '11:00:00', to: '13:00:00', capacity: 4 },
    ],
  },
  {
    key: 'vedhjelp',
    slug: 'bere-ved-og-maake-sno',
    language: 'NN',
    owner: 'grannelaget',
    contact: 'grannelaget-leiar',
    contactTelephone: '57 00 00 11',
    place: '4640',
    meetingPoint: 'Ved grendahuset i Kaupanger',
    title: 'Bere ved og måke snø',
    task: 'Ein laurdag saman: vi ber inn ved og måkar fram til døra hos dei i grenda som ikkje greier det sjølve. Éin køyrer, resten ber.',
    training: null,
    expenses: 'Lunsj i grendahuset.',
    minimumAge: 13,
    targetGroups: ['eldre.hjemmeboende'],
    writtenOn: -14,
    slots: [
      {
        day: 5,
        from: '10:00:00',
        to: '14:00:00',
        capacity: 3,
        signUps: [
          { name: 'Sindre Lad', contact: at('sindre.lad'), signedUpOn: -10 },
          { name: 'Ingeborg Eide', contact: at('ingeborg.eide'), signedUpOn: -9 },
          { name: 'Jon Amla', signedUpOn: -8 },
          { name: 'Marit Stedje', contact: at('marit.stedje'), signedUpOn: -4 },
          { name: 'Emil Hove', contact: at('emil.hove'), signedUpOn: -1 },
        ],
      },
    ],
  },
  {
    key: 'utlan',
    slug: 'utlan-pa-lekelaven',
    language: 'NB',
    owner: 'lekelaven',
    contact: 'lekelaven-leder',
    contactTelephone: '73 00 00 12',
    place: '5001',
    meetingPoint: 'Lekelåven, bak Rosenborg skole',
    title: 'Stå i utlånet på Lekelåven',
    task: 'Ta imot barn og foreldre som vil låne ski, skøyter og sykler, finne riktig størrelse og skrive opp hva som går ut. Ingen spør hvorfor noen låner.',
    training: 'Første kveld står du sammen med en som har gjort det før.',
    expenses: 'Bussbilletter, og middag når du går rett fra jobb eller skole.',
    minimumAge: 15,
    targetGroups: ['barn.i-lavinntekt', 'familier.lavinntekt'],
    writtenOn: -60,
    slots: [
      {
        day: -7,
        from: '17:00:00',
        to: '20:00:00',
        capacity: 2,
        signUps: [
          { name: 'Hanna Sund', contact: at('hanna.sund'), signedUpOn: -20, hours: 3 },
          { name: 'Ahmed Yusuf', contact: at('ahmed.yusuf'), signedUpOn: -18, hours: 2.75 },
        ],
      },
      {
        day: 1,
        from: '17:00:00',
        to: '20:00:00',
        capacity: 2,
        signUps: [
          { name: 'Hanna Sund', contact: at('hanna.sund'), signedUpOn: -6 },
          { name: 'Ahmed Yusuf', contact: at('ahmed.yusuf'), signedUpOn: -6 },
          { name: 'Kristin Moe', contact: at('kristin.moe'), signedUpOn: -3 },
        ],
      },
      { day: 8, from: '17:00:00', to: '20:00:00', capacity: 2, signUps: [{ name: 'Kristin Moe', contact: at('kristin.moe'), signedUpOn: -3 }] },
      { day: 15, from: '17:00:00', to: '20:00:00', capacity: 2 },
    ],
  },
  {
    key: 'digitalhjelp',
    slug: 'digital-hjelp-pa-hamar-bibliotek',
    language: 'NB',
    owner: 'skjermhjelpen',
    contact: 'skjermhjelpen-leder',
    contactTelephone: '62 00 00 13',
    place: '3403',
    meetingPoint: 'Hamar bibliotek, andre etasje',
    title: 'Sitt ved siden av på biblioteket',
    task: 'Hjelpe folk å finne fram på nett: bestille time, lese et brev i Digipost, fylle ut et skjema. De holder i musa, du sitter ved siden av. Passord ser vi en annen vei for.',
    training: 'En kveldstime om hva vi hjelper med, og hva vi sender videre.',
    expenses: null,
    confidentiality: true,
    targetGroups: ['alle-innbyggere.digitalt-utenfor', 'eldre.hjemmeboende'],
    writtenOn: -30,
    slots: [
      { day: 3, from: '12:00:00', to: '15:00:00', capacity: 5, signUps: [{ name: 'Berit Løken', contact: at('berit.loken'), signedUpOn: -5 }] },
      { day: 10, from: '12:00:00', to: '15:00:00', capacity: 5 },
    ],
  },
  {
    key: 'mentor',
    slug: 'mentor-pa-verkstedet',
    language: 'NB',
    owner: 'startsporet',
    pilot: 'startsporet-nordre-follo',
    contact: 'startsporet',
    contactTelephone: '64 00 00 14',
    place: '3207',
    meetingPoint: 'Verkstedet ved Kolbotn torg',
    title: 'Vær med på verkstedkvelden',
    task: 'Skru sykler og lage mat sammen med unge som ikke har noe å gå til på dagtid. Du trenger ikke kunne noe spesielt: det viktigste er å komme igjen.',
    training: 'Samtale med en av mentorene før du begynner.',
    expenses: 'Middag.',
    targetGroups: ['unge.uten-skole-og-jobb'],
    writtenOn: -25,
    slots: [
      { day: 4, from: '17:30:00', to: '20:30:00', capacity: 3, signUps: [{ name: 'Lars Vik', contact: at('lars.vik'), signedUpOn: -2 }] },
      { day: 11, from: '17:30:00', to: '20:30:00', capacity: 3 },
    ],
  },
  {
    key: 'familievenn',
    slug: 'familievenn-i-gamle-oslo',
    language: 'NB',
    owner: 'familielosen',
    pilot: 'familielosen-oslo',
    contact: 'familielosen',
    contactTelephone: '22 00 00 15',
    place: '030101',
    meetingPoint: 'Familielosen, Tøyenbekken',
    title: 'Familievenn en ettermiddag',
    task: 'Være med barna i en familie en ettermiddag, så de voksne får gjort det de ikke rekker: lekser, lekeplass, en tur på biblioteket. Alltid to sammen.',
    training: 'To timer om grenser, trygghet og hvem du ringer.',
    expenses: 'Reise og inngangspenger.',
    policeCertificate: true,
    confidentiality: true,
    minimumAge: 18,
    targetGroups: ['familier.i-strev'],
    writtenOn: -35,
    slots: [
      {
        day: 6,
        from: '15:30:00',
        to: '18:30:00',
        capacity: 2,
        signUps: [
          { name: 'Silje Aas', contact: at('silje.aas'), signedUpOn: -16, yesOn: -12, policeCertificateSeenOn: -10 },
          { name: 'Mikael Berg', contact: at('mikael.berg'), signedUpOn: -15, yesOn: -11 },
          { name: 'Nora Dahl', contact: at('nora.dahl'), signedUpOn: -15 },
          { name: 'Amina Ali', contact: at('amina.ali'), signedUpOn: -1 },
        ],
      },
      { day: 20, from: '15:30:00', to: '18:30:00', capacity: 2 },
    ],
  },
];

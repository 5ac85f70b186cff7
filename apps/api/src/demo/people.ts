import type { DemoMembership, DemoPerson } from './content.types.js';

/** The password of every demo account. It exists only where the demo content does. */
export const DEMO_PASSWORD = 'samskap-demo';

const PERSONAS: readonly DemoPerson[] = [
  {
    key: 'leder',
    name: 'Hilde Brenden',
    email: 'leder@demo.samskap.no',
    language: 'NB',
    memberships: [{ organisation: 'nordre-follo', role: 'LEADER', unit: 'nordre-follo.unge' }],
    role: {
      NB: 'Leder i Nordre Follo kommune: legger ut behov, svarer på forslag, følger piloter',
      NN: 'Leiar i Nordre Follo kommune: legg ut behov, svarer på forslag, følgjer pilotar',
      EN: 'Leader in Nordre Follo municipality: posts needs, answers proposals, follows pilots',
    },
  },
  {
    key: 'medarbeider',
    name: 'Jonas Rudi',
    email: 'medarbeider@demo.samskap.no',
    language: 'NB',
    memberships: [{ organisation: 'nordre-follo', role: 'MEMBER', unit: 'nordre-follo.hjemme' }],
    role: {
      NB: 'Medarbeider i Nordre Follo kommune: skriver utkast som lederen godkjenner',
      NN: 'Medarbeidar i Nordre Follo kommune: skriv utkast som leiaren godkjenner',
      EN: 'Employee in Nordre Follo municipality: writes drafts that the leader approves',
    },
  },
  {
    key: 'bydel',
    name: 'Samira Haddad',
    email: 'bydel@demo.samskap.no',
    language: 'NB',
    memberships: [{ organisation: 'oslo', role: 'LEADER', unit: 'oslo.gamle-oslo' }],
    role: {
      NB: 'Leder i Bydel Gamle Oslo: vil at familier skal slippe å ringe fem steder',
      NN: 'Leiar i Bydel Gamle Oslo: vil at familiar skal sleppe å ringje fem stader',
      EN: 'Leader in the city district of Gamle Oslo: wants families to make one call, not five',
    },
  },
  {
    key: 'startsporet',
    name: 'Amalie Tveit',
    email: 'startsporet@demo.samskap.no',
    language: 'NB',
    memberships: [{ organisation: 'startsporet', role: 'LEADER' }],
    role: {
      NB: 'Sosial entreprenør i Startsporet: finner behov som passer, sender skisser',
      NN: 'Sosial entreprenør i Startsporet: finn behov som passar, sender skisser',
      EN: 'Social entrepreneur in Startsporet: finds needs that fit, sends sketches',
    },
  },
  {
    key: 'familielosen',
    name: 'Eirik Nordby',
    email: 'familielosen@demo.samskap.no',
    language: 'NB',
    memberships: [{ organisation: 'familielosen', role: 'LEADER' }],
    role: {
      NB: 'Sosial entreprenør i Familielosen: har en pilot i gang i Oslo',
      NN: 'Sosial entreprenør i Familielosen: har ein pilot i gang i Oslo',
      EN: 'Social entrepreneur in Familielosen: has a pilot running in Oslo',
    },
  },
  {
    key: 'frivillig',
    name: 'Torunn Hagen',
    email: 'frivillig@demo.samskap.no',
    language: 'NB',
    memberships: [{ organisation: 'kveldsapent', role: 'MEMBER' }],
    role: {
      NB: 'Frivillig i Kveldsåpent: stiller opp en kveld i uka',
      NN: 'Frivillig i Kveldsåpent: stiller opp ein kveld i veka',
      EN: 'Volunteer in Kveldsåpent: gives one evening a week',
    },
  },
  {
    key: 'koordinator',
    name: 'Mette Lindqvist',
    email: 'koordinator@demo.samskap.no',
    language: 'NB',
    memberships: [{ organisation: 'felles-loft', role: 'MEMBER' }],
    coordinates: [
      { organisation: 'nordre-follo', startsOn: -210, endsOn: 155 },
      { organisation: 'vestby', startsOn: -210, endsOn: 155 },
      { organisation: 'lillestrom', startsOn: -120, endsOn: null },
    ],
    role: {
      NB: 'Koordinator for Nordre Follo, Vestby og Lillestrøm: samler aktører, holder oppfølgingsmøter',
      NN: 'Koordinator for Nordre Follo, Vestby og Lillestrøm: samlar aktørar, held oppfølgingsmøte',
      EN: 'Coordinator for Nordre Follo, Vestby and Lillestrøm: brings actors together, holds checkpoints',
    },
  },
  {
    key: 'nav',
    name: 'Per-Olav Stenseth',
    email: 'nav@demo.samskap.no',
    language: 'NB',
    memberships: [{ organisation: 'nordre-follo', role: 'MEMBER', unit: 'nordre-follo.nav' }],
    role: {
      NB: 'Veileder på NAV Nordre Follo: leter etter tilbud som finnes her',
      NN: 'Rettleiar på NAV Nordre Follo: leitar etter tilbod som finst her',
      EN: 'Adviser at NAV Nordre Follo: looks for what exists here',
    },
  },
  {
    key: 'admin',
    name: 'Unni Aasen',
    email: 'admin@demo.samskap.no',
    language: 'NB',
    administrator: true,
    memberships: [],
    role: {
      NB: 'Administrator: drifter plattformen for alle kommunene',
      NN: 'Administrator: driftar plattforma for alle kommunane',
      EN: 'Administrator: runs the platform for all the municipalities',
    },
  },
  {
    key: 'sogndal-leiar',
    name: 'Gunnhild Eggum',
    email: 'sogndal@demo.samskap.no',
    language: 'NN',
    memberships: [{ organisation: 'sogndal', role: 'LEADER', unit: 'sogndal.heime' }],
    role: {
      NB: 'Leder i Sogndal kommune: skriver nynorsk og skal i gang med en pilot',
      NN: 'Leiar i Sogndal kommune: skriv nynorsk og skal i gang med ein pilot',
      EN: 'Leader in Sogndal municipality: writes Nynorsk and is about to start a pilot',
    },
  },
];

type Row = [key: string, name: string, organisation: string, unit?: string];

/** One leader for each organisation that has none among the personas. */
const LEADERS: readonly Row[] = [
  ['vestby-leder', 'Tone Kjærnes', 'vestby', 'vestby.arbeid'],
  ['lillestrom-leder', 'Arild Moen', 'lillestrom', 'lillestrom.nav'],
  ['as-leder', 'Ragnhild Skuterud', 'as', 'as.integrering'],
  ['akershus-leder', 'Frode Bakkerud', 'akershus', 'akershus.fag'],
  ['trondheim-leder', 'Marit Ulstad', 'trondheim', 'trondheim.barn'],
  ['ovre-eiker-leder', 'Knut Hobbelstad', 'ovre-eiker', 'ovre-eiker.mestring'],
  ['hamar-leder', 'Solveig Aker', 'hamar', 'hamar.servicetorg'],
  ['fredrikstad-leder', 'Nadia Rahimi', 'fredrikstad', 'fredrikstad.voksen'],
  ['drammen-leder', 'Trond Åskollen', 'drammen', 'drammen.bolig'],
  ['fagbroen-leder', 'Stian Grimsrud', 'fagbroen'],
  ['lekelaven-leder', 'Ane Rotvoll', 'lekelaven'],
  ['klarvei-leder', 'Vilde Fiskum', 'klarvei'],
  ['skjermhjelpen-leder', 'Oddvar Furnes', 'skjermhjelpen'],
  ['arbeidslaget-leder', 'Yusuf Demir', 'arbeidslaget-ost'],
  ['ny-hverdag-leder', 'Lene Torp', 'ny-hverdag'],
  ['nokkelring-leder', 'Roger Konnerud', 'nokkelring'],
  ['grannelaget-leiar', 'Arne Fimreite', 'grannelaget'],
  ['ekstrastolen-leder', 'Bente Kampen', 'ekstrastolen'],
  ['kveldsapent-leder', 'Magnus Sofiemyr', 'kveldsapent'],
  ['ung-i-follo-leder', 'Thea Kolbotn', 'ung-i-follo'],
  ['parorendeplassen-leder', 'Inger Strøm', 'parorendeplassen'],
  ['ordskifte-leder', 'Wenche Kråkerøy', 'ordskifte'],
  ['hjul-og-hender-leder', 'Daniel Skjetten', 'hjul-og-hender'],
  ['kokeplata-leder', 'Mirjeta Krasniqi', 'kokeplata'],
  ['brattlia-leder', 'Geir Brattlia', 'brattlia'],
  ['tegnerommet-leder', 'Ida Sagen', 'tegnerommet'],
  ['felles-loft-leder', 'Cathrine Ski', 'felles-loft'],
  ['tellekant-leder', 'Håvard Nidarø', 'tellekant'],
  ['velferdslab-leder', 'Synne Ottestad', 'velferdslab'],
  ['ostfjord-leder', 'Anders Kjølberg', 'ostfjord'],
  ['lysgard-leder', 'Elisabeth Lysgård', 'lysgard'],
  ['samloft-leder', 'Ola Jessheim', 'samloft'],
  ['rolig-tempo-leder', 'Astrid Langhus', 'rolig-tempo'],
];

function leader([key, name, organisation, unit]: Row): DemoPerson {
  const membership: DemoMembership = { organisation, role: 'LEADER', ...(unit && { unit }) };
  return { key, name, email: `${key}@demo.samskap.no`, language: 'NB', memberships: [membership] };
}

/** Ten personas that are listed for signing in, and a leader for every other organisation. */
export const PEOPLE: readonly DemoPerson[] = [...PERSONAS, ...LEADERS.map(leader)];

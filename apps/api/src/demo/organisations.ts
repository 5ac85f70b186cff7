import type { DemoOrganisation } from './content.types.js';

/** Agencies: the places are real, everything they do here is invented. */
const AGENCIES: readonly DemoOrganisation[] = [
  {
    key: 'oslo',
    slug: 'oslo-kommune',
    name: 'Oslo kommune',
    kind: 'PUBLIC_AGENCY',
    status: 'VERIFIED',
    organisationNumber: '313001016',
    place: '0301',
    units: [
      { key: 'oslo.gamle-oslo', name: 'Bydel Gamle Oslo' },
      { key: 'oslo.grunerlokka', name: 'Bydel Grünerløkka' },
      { key: 'oslo.nav-gamle-oslo', name: 'NAV Gamle Oslo' },
    ],
  },
  {
    key: 'nordre-follo',
    slug: 'nordre-follo-kommune',
    name: 'Nordre Follo kommune',
    kind: 'PUBLIC_AGENCY',
    status: 'VERIFIED',
    organisationNumber: '313001385',
    place: '3207',
    units: [
      { key: 'nordre-follo.unge', name: 'Oppvekst og unge voksne' },
      { key: 'nordre-follo.nav', name: 'NAV Nordre Follo' },
      { key: 'nordre-follo.hjemme', name: 'Hjemmetjenester og mestring' },
    ],
  },
  {
    key: 'vestby',
    slug: 'vestby-kommune',
    name: 'Vestby kommune',
    kind: 'PUBLIC_AGENCY',
    status: 'VERIFIED',
    organisationNumber: '313002128',
    place: '3216',
    units: [
      { key: 'vestby.arbeid', name: 'Arbeid og læring' },
      { key: 'vestby.nav', name: 'NAV Vestby' },
    ],
  },
  {
    key: 'lillestrom',
    slug: 'lillestrom-kommune',
    name: 'Lillestrøm kommune',
    kind: 'PUBLIC_AGENCY',
    status: 'VERIFIED',
    organisationNumber: '313002497',
    place: '3205',
    units: [
      { key: 'lillestrom.nav', name: 'NAV Lillestrøm' },
      { key: 'lillestrom.kultur', name: 'Kultur og frivillighet' },
    ],
  },
  {
    key: 'as',
    slug: 'as-kommune',
    name: 'Ås kommune',
    kind: 'PUBLIC_AGENCY',
    status: 'VERIFIED',
    organisationNumber: '313002861',
    place: '3218',
    units: [{ key: 'as.integrering', name: 'Flyktning og integrering' }],
  },
  {
    key: 'akershus',
    slug: 'akershus-fylkeskommune',
    name: 'Akershus fylkeskommune',
    kind: 'PUBLIC_AGENCY',
    status: 'VERIFIED',
    organisationNumber: '313003604',
    place: '32',
    units: [{ key: 'akershus.fag', name: 'Fagopplæring' }],
  },
  {
    key: 'trondheim',
    slug: 'trondheim-kommune',
    name: 'Trondheim kommune',
    kind: 'PUBLIC_AGENCY',
    status: 'VERIFIED',
    organisationNumber: '313003973',
    place: '5001',
    units: [
      { key: 'trondheim.barn', name: 'Barne- og familietjenesten Østbyen' },
      { key: 'trondheim.bibliotek', name: 'Trondheim folkebibliotek' },
    ],
  },
  {
    key: 'ovre-eiker',
    slug: 'ovre-eiker-kommune',
    name: 'Øvre Eiker kommune',
    kind: 'PUBLIC_AGENCY',
    status: 'VERIFIED',
    organisationNumber: '313004341',
    place: '3314',
    units: [{ key: 'ovre-eiker.mestring', name: 'Mestring og innbyggerdialog' }],
  },
  {
    key: 'hamar',
    slug: 'hamar-kommune',
    name: 'Hamar kommune',
    kind: 'PUBLIC_AGENCY',
    status: 'VERIFIED',
    organisationNumber: '313004716',
    place: '3403',
    units: [
      { key: 'hamar.servicetorg', name: 'Servicetorget' },
      { key: 'hamar.bibliotek', name: 'Hamar bibliotek' },
    ],
  },
  {
    key: 'fredrikstad',
    slug: 'fredrikstad-kommune',
    name: 'Fredrikstad kommune',
    kind: 'PUBLIC_AGENCY',
    status: 'VERIFIED',
    organisationNumber: '313005089',
    place: '3107',
    units: [{ key: 'fredrikstad.voksen', name: 'Voksenopplæring og introduksjon' }],
  },
  {
    key: 'drammen',
    slug: 'drammen-kommune',
    name: 'Drammen kommune',
    kind: 'PUBLIC_AGENCY',
    status: 'VERIFIED',
    organisationNumber: '313005453',
    place: '3301',
    units: [
      { key: 'drammen.bolig', name: 'Boligtjenesten' },
      { key: 'drammen.rus', name: 'Psykisk helse og rus' },
    ],
  },
  {
    key: 'sogndal',
    slug: 'sogndal-kommune',
    name: 'Sogndal kommune',
    kind: 'PUBLIC_AGENCY',
    status: 'VERIFIED',
    organisationNumber: '313005828',
    place: '4640',
    units: [{ key: 'sogndal.heime', name: 'Heimetenesta' }],
  },
];

type Row = [key: string, name: string, kind: DemoOrganisation['kind'], number: string, place: string];

/** Partners: all invented. */
const PARTNERS: readonly Row[] = [
  ['familielosen', 'Familielosen', 'SOCIAL_ENTERPRISE', '313006190', '0301'],
  ['startsporet', 'Startsporet', 'SOCIAL_ENTERPRISE', '313006565', '3207'],
  ['fagbroen', 'Fagbroen', 'SOCIAL_ENTERPRISE', '313007308', '3216'],
  ['lekelaven', 'Lekelåven', 'VOLUNTARY_ORGANISATION', '313007677', '5001'],
  ['klarvei', 'Klarvei', 'BUSINESS', '313008045', '3314'],
  ['skjermhjelpen', 'Skjermhjelpen', 'VOLUNTARY_ORGANISATION', '313008789', '3403'],
  ['arbeidslaget-ost', 'Arbeidslaget Øst', 'SOCIAL_ENTERPRISE', '313009157', '3205'],
  ['ny-hverdag', 'Ny Hverdag', 'SOCIAL_ENTERPRISE', '313009521', '3107'],
  ['nokkelring', 'Nøkkelring', 'SOCIAL_ENTERPRISE', '313009890', '3301'],
  ['grannelaget', 'Grannelaget', 'VOLUNTARY_ORGANISATION', '313010260', '4640'],
  ['ekstrastolen', 'Ekstrastolen', 'VOLUNTARY_ORGANISATION', '313010635', '0301'],
  ['kveldsapent', 'Kveldsåpent', 'VOLUNTARY_ORGANISATION', '313011003', '3207'],
  ['ung-i-follo', 'Ung i Follo', 'VOLUNTARY_ORGANISATION', '313011372', '3207'],
  ['parorendeplassen', 'Pårørendeplassen', 'VOLUNTARY_ORGANISATION', '313011747', '3301'],
  ['ordskifte', 'Ordskifte språkkafé', 'VOLUNTARY_ORGANISATION', '313012115', '3107'],
  ['hjul-og-hender', 'Hjul og Hender', 'SOCIAL_ENTERPRISE', '313012484', '3205'],
  ['kokeplata', 'Kokeplata Kantine', 'BUSINESS', '313012859', '3107'],
  ['brattlia', 'Brattlia Bygg', 'BUSINESS', '313013227', '3216'],
  ['tegnerommet', 'Tegnerommet', 'BUSINESS', '313013596', '0301'],
  ['felles-loft', 'Felles Løft', 'BUSINESS', '313013960', '3207'],
  ['tellekant', 'Tellekant Evaluering', 'BUSINESS', '313014339', '5001'],
  ['velferdslab', 'Velferdslab Nordlia', 'RESEARCH_INSTITUTION', '313014703', '3403'],
  ['ostfjord', 'Østfjord høgskole', 'RESEARCH_INSTITUTION', '313015076', '3107'],
  ['lysgard', 'Lysgårdstiftelsen', 'FUNDER', '313015440', '0301'],
  ['samloft', 'Samarbeidet Unge i Arbeid Akershus', 'VOLUNTARY_ORGANISATION', '313015815', '32'],
  ['rolig-tempo', 'Rolig Tempo', 'VOLUNTARY_ORGANISATION', '313016188', '3207'],
];

const SLUGS: Readonly<Record<string, string>> = {
  samloft: 'unge-i-arbeid-akershus',
  ordskifte: 'ordskifte-sprakkafe',
  kokeplata: 'kokeplata-kantine',
  brattlia: 'brattlia-bygg',
  tellekant: 'tellekant-evaluering',
  velferdslab: 'velferdslab-nordlia',
  ostfjord: 'ostfjord-hogskole',
  lysgard: 'lysgardstiftelsen',
};

const NETWORK_MEMBERS = new Set(['startsporet', 'fagbroen', 'arbeidslaget-ost', 'hjul-og-hender', 'brattlia']);
const NOT_YET_CHECKED = new Set(['rolig-tempo']);

function partner([key, name, kind, organisationNumber, place]: Row): DemoOrganisation {
  return {
    key,
    slug: SLUGS[key] ?? key,
    name,
    kind,
    status: NOT_YET_CHECKED.has(key) ? 'PENDING' : 'VERIFIED',
    organisationNumber,
    place,
    website: `https://${SLUGS[key] ?? key}.example`,
    networks: NETWORK_MEMBERS.has(key) ? ['samloft'] : [],
  };
}

/** Twelve agencies, twenty-five partners and one network. */
export const ORGANISATIONS: readonly DemoOrganisation[] = [...AGENCIES, ...PARTNERS.map(partner)];

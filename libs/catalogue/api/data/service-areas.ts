import type { Branch } from './term-tree.js';

/** Where in the municipality's work: service areas, in two levels. */
export const SERVICE_AREAS: readonly Branch[] = [
  {
    of: ['oppvekst', 'Oppvekst', 'Oppvekst', 'Growing up'],
    children: [
      ['barnevern', 'Barnevern', 'Barnevern', 'Child welfare'],
      ['barnehage', 'Barnehage', 'Barnehage', 'Kindergarten'],
      ['helsestasjon', 'Helsestasjon og skolehelsetjeneste', 'Helsestasjon og skulehelseteneste', 'Child and school health'],
      ['familiestotte', 'Råd og støtte til familier', 'Råd og støtte til familiar', 'Advice and support for families'],
      ['ungdomsarbeid', 'Ungdomsarbeid', 'Ungdomsarbeid', 'Youth work'],
    ],
  },
  {
    of: ['skole-og-laering', 'Skole og læring', 'Skule og læring', 'School and learning'],
    children: [
      ['grunnskole', 'Grunnskole og SFO', 'Grunnskule og SFO', 'Primary school and after-school care'],
      ['videregaende', 'Videregående opplæring', 'Vidaregåande opplæring', 'Upper secondary education'],
      ['fagopplaering', 'Fagopplæring og læreplass', 'Fagopplæring og læreplass', 'Vocational training and apprenticeships'],
      ['voksenopplaering', 'Voksenopplæring', 'Vaksenopplæring', 'Adult education'],
    ],
  },
  {
    of: ['nav-og-arbeid', 'NAV og arbeid', 'NAV og arbeid', 'Work and welfare'],
    children: [
      ['oppfolging-til-arbeid', 'Oppfølging til arbeid', 'Oppfølging til arbeid', 'Support into work'],
      ['sosiale-tjenester', 'Sosiale tjenester', 'Sosiale tenester', 'Social services'],
      ['okonomisk-radgivning', 'Økonomi- og gjeldsrådgivning', 'Økonomi- og gjeldsrådgjeving', 'Money and debt advice'],
      ['arbeid-for-unge', 'Arbeid og aktivitet for unge', 'Arbeid og aktivitet for unge', 'Work and activity for young people'],
    ],
  },
  {
    of: ['integrering', 'Integrering', 'Integrering', 'Integration'],
    children: [
      ['introduksjonsprogram', 'Introduksjonsprogram', 'Introduksjonsprogram', 'Introduction programme'],
      ['norskopplaering', 'Norskopplæring', 'Norskopplæring', 'Norwegian language training'],
      ['bosetting', 'Bosetting av flyktninger', 'Busetjing av flyktningar', 'Settlement of refugees'],
    ],
  },
  {
    of: ['helse-og-omsorg', 'Helse og omsorg', 'Helse og omsorg', 'Health and care'],
    children: [
      ['hjemmetjenester', 'Hjemmetjenester', 'Heimetenester', 'Home care services'],
      ['demensomsorg', 'Demensomsorg', 'Demensomsorg', 'Dementia care'],
      ['dagtilbud', 'Dagtilbud og møteplasser', 'Dagtilbod og møteplassar', 'Day centres and meeting places'],
      ['habilitering', 'Habilitering og rehabilitering', 'Habilitering og rehabilitering', 'Habilitation and rehabilitation'],
      ['parorendestotte', 'Støtte til pårørende', 'Støtte til pårørande', 'Support for relatives'],
    ],
  },
  {
    of: ['psykisk-helse-og-rus', 'Psykisk helse og rus', 'Psykisk helse og rus', 'Mental health and substance use services'],
    children: [
      ['psykisk-helse', 'Psykisk helsearbeid', 'Psykisk helsearbeid', 'Mental health work'],
      ['rus', 'Rusarbeid', 'Rusarbeid', 'Substance use services'],
      ['ettervern-rus', 'Ettervern', 'Ettervern', 'Aftercare'],
    ],
  },
  {
    of: ['bolig', 'Bolig', 'Bustad', 'Housing'],
    children: [
      ['kommunal-bolig', 'Kommunal bolig', 'Kommunal bustad', 'Municipal housing'],
      ['boligsosialt-arbeid', 'Boligsosialt arbeid', 'Bustadsosialt arbeid', 'Housing support'],
      ['leie-til-eie', 'Leie og eie egen bolig', 'Leige og eige eigen bustad', 'Renting and owning a home'],
    ],
  },
  {
    of: ['kultur-og-fritid', 'Kultur og fritid', 'Kultur og fritid', 'Culture and leisure'],
    children: [
      ['fritidsaktiviteter', 'Fritidsaktiviteter for barn og unge', 'Fritidsaktivitetar for barn og unge', 'Leisure activities for children and young people'],
      ['bibliotek', 'Bibliotek', 'Bibliotek', 'Library'],
      ['utlan-av-utstyr', 'Utlån av utstyr', 'Utlån av utstyr', 'Lending of equipment'],
    ],
  },
  {
    of: ['frivillighet-og-lokalsamfunn', 'Frivillighet og lokalsamfunn', 'Frivilligheit og lokalsamfunn', 'Volunteering and local community'],
    children: [
      ['frivillighet', 'Frivillighet', 'Frivilligheit', 'Volunteering'],
      ['folkehelse', 'Folkehelse', 'Folkehelse', 'Public health'],
      ['naermiljo', 'Nærmiljø og møteplasser', 'Nærmiljø og møteplassar', 'Neighbourhoods and meeting places'],
    ],
  },
  {
    of: ['digitale-tjenester', 'Digitale tjenester', 'Digitale tenester', 'Digital services'],
    children: [
      ['digital-deltakelse', 'Digital deltakelse', 'Digital deltaking', 'Digital participation'],
      ['tjenesteoversikt', 'Oversikt over tjenester', 'Oversikt over tenester', 'Finding services'],
      ['samordning', 'Samordning av tjenester', 'Samordning av tenester', 'Coordination of services'],
    ],
  },
];

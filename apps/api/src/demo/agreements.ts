import type { DayOffset } from './content.types.js';

/** An agreement between organisations; `by` is who agreed on behalf of each party, null where nobody has yet. */
export interface DemoAgreement {
  key: string;
  status: 'DRAFT' | 'ACTIVE';
  title: string;
  scope: string;
  meetings: string;
  startsOn: DayOffset;
  endsOn: DayOffset | null;
  writtenOn: DayOffset;
  writtenBy: string;
  parties: readonly { organisation: string; by: string | null; on: DayOffset | null }[];
  /** The agencies that the coordinator coordinates by it. */
  coordination?: { person: string; organisations: readonly string[] };
}

export const AGREEMENTS: readonly DemoAgreement[] = [
  {
    key: 'avtale-follo',
    status: 'ACTIVE',
    title: 'Samordning av tiltak for unge i Follo',
    scope:
      'Nordre Follo og Vestby samordner det de prøver ut for unge mellom 16 og 24 år som står uten skole og jobb. Felles Løft stiller med koordinator, som finner aktører, holder oppfølgingsmøter og ser til at begge kommunene lærer av hverandre.\n\nAvtalen gjelder ikke innkjøp. Når noe skal kjøpes, gjør hver kommune det selv, og koordinatoren er ikke med på å velge.',
    meetings: 'En time på Teams hver tredje uke. Ledergruppene møtes to ganger i året.',
    startsOn: -210,
    endsOn: 155,
    writtenOn: -222,
    writtenBy: 'felles-loft-leder',
    parties: [
      { organisation: 'felles-loft', by: 'felles-loft-leder', on: -222 },
      { organisation: 'nordre-follo', by: 'leder', on: -218 },
      { organisation: 'vestby', by: 'vestby-leder', on: -214 },
    ],
    coordination: { person: 'koordinator', organisations: ['nordre-follo', 'vestby'] },
  },
  {
    key: 'avtale-lillestrom',
    status: 'ACTIVE',
    title: 'Koordinator for arbeid og inkludering i Lillestrøm',
    scope: 'Felles Løft samordner kommunens piloter for folk som har stått lenge utenfor arbeidslivet, og hjelper NAV-kontoret med å finne partnere.',
    meetings: 'Hver måned, vekselvis hos NAV Lillestrøm og på Teams.',
    startsOn: -120,
    endsOn: null,
    writtenOn: -131,
    writtenBy: 'felles-loft-leder',
    parties: [
      { organisation: 'felles-loft', by: 'felles-loft-leder', on: -131 },
      { organisation: 'lillestrom', by: 'lillestrom-leder', on: -125 },
    ],
    coordination: { person: 'koordinator', organisations: ['lillestrom'] },
  },
  {
    key: 'avtale-startsporet',
    status: 'DRAFT',
    title: 'Startsporet i ungdomsskolen',
    scope:
      'Startsporet er til stede på to ungdomsskoler i Nordre Follo én dag i uka skoleåret ut. Skolen peker ut en kontaktlærer, og Startsporet deler det de lærer med kommunen hver måned.\n\nHver part dekker egne lønnskostnader. Kommunen låner bort lokaler.',
    meetings: 'Første mandag i måneden, en halv time.',
    startsOn: 14,
    endsOn: 225,
    writtenOn: -2,
    writtenBy: 'startsporet',
    parties: [
      { organisation: 'startsporet', by: 'startsporet', on: -2 },
      { organisation: 'nordre-follo', by: null, on: null },
    ],
  },
];

/** Someone who is invited and has not answered. */
export interface DemoInvitation {
  key: string;
  organisation: string;
  email: string;
  role: 'LEADER' | 'MEMBER';
  invitedBy: string;
  invitedOn: DayOffset;
}

export const INVITATIONS: readonly DemoInvitation[] = [
  { key: 'invitasjon-startsporet', organisation: 'startsporet', email: 'kollega@demo.samskap.no', role: 'MEMBER', invitedBy: 'startsporet', invitedOn: -3 },
  { key: 'invitasjon-ung-i-follo', organisation: 'ung-i-follo', email: 'frivillig@demo.samskap.no', role: 'MEMBER', invitedBy: 'ung-i-follo-leder', invitedOn: -1 },
];

/** Someone who acts for a leader for some weeks. */
export interface DemoStandIn {
  key: string;
  organisation: string;
  leader: string;
  person: string;
  startsOn: DayOffset;
  endsOn: DayOffset;
}

export const STAND_INS: readonly DemoStandIn[] = [
  { key: 'stedfortreder-felles-loft', organisation: 'felles-loft', leader: 'felles-loft-leder', person: 'koordinator', startsOn: 10, endsOn: 24 },
];

/** What the registers say of an organisation here, as if they had been asked. */
export interface DemoRegisterEntry {
  organisation: string;
  name: string;
  form: string;
  formName: string;
  voluntary?: boolean;
}

export const REGISTER_ENTRIES: readonly DemoRegisterEntry[] = [
  { organisation: 'rolig-tempo', name: 'Rolig Tempo Langhus', form: 'FLI', formName: 'Forening/lag/innretning', voluntary: true },
  { organisation: 'nordre-follo', name: 'Nordre Follo kommune', form: 'KOMM', formName: 'Kommune' },
  { organisation: 'startsporet', name: 'Startsporet AS', form: 'AS', formName: 'Aksjeselskap' },
  { organisation: 'felles-loft', name: 'Felles Løft AS', form: 'AS', formName: 'Aksjeselskap' },
];

/** Organisations that wait for an administrator. */
export const REGISTRATIONS: readonly { organisation: string; registeredBy: string; waitingSince: DayOffset }[] = [
  { organisation: 'rolig-tempo', registeredBy: 'rolig-tempo-leder', waitingSince: -3 },
];

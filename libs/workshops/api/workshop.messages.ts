import type { Messages } from '@samskap/platform-api';

export const workshopMessages: Messages = {
  NOT_A_HOST: {
    NB: 'Du må være med i etaten eller kommunen som skal invitere.',
    NN: 'Du må vere med i etaten eller kommunen som skal invitere.',
    EN: 'You must belong to the agency that invites.',
  },
  STARTS_IN_PAST: { NB: 'Velg et tidspunkt fram i tid.', NN: 'Vel eit tidspunkt fram i tid.', EN: 'Choose a time that lies ahead.' },
  ENDS_TOO_EARLY: { NB: 'Slutten må være etter starten.', NN: 'Slutten må vere etter starten.', EN: 'The end must come after the start.' },
  LONGER_THAN_A_DAY: { NB: 'Et verksted kan vare høyst 24 timer.', NN: 'Ein verkstad kan vare høgst 24 timar.', EN: 'A workshop can last at most 24 hours.' },
  ANSWER_BEFORE_WORKSHOP: { NB: 'Svarene må loves til en dag etter verkstedet.', NN: 'Svara må lovast til ein dag etter verkstaden.', EN: 'The answers must be promised for a day after the workshop.' },
  INVALID_ADDRESS: { NB: 'Adressen må begynne med https://', NN: 'Adressa må byrje med https://', EN: 'The address must begin with https://' },
  INVALID_TIME: { NB: 'Skriv klokkeslettet slik: 09.30', NN: 'Skriv klokkeslettet slik: 09.30', EN: 'Write the time like this: 09.30' },
  FEWER_THAN_TAKEN: {
    NB: '{taken} har allerede fått plass. Det kan ikke bli færre plasser enn det.',
    NN: '{taken} har alt fått plass. Det kan ikkje bli færre plassar enn det.',
    EN: '{taken} have a place already. There cannot be fewer places than that.',
  },
  ALREADY_LIVE: { NB: 'Verkstedet er i gang, så dette kan ikke endres nå.', NN: 'Verkstaden er i gang, så dette kan ikkje endrast no.', EN: 'The workshop has begun, so this cannot be changed now.' },
  NO_PLACE_TO_MEET: {
    NB: 'Skriv hvor verkstedet er, eller adressen på nett, før det åpnes.',
    NN: 'Skriv kvar verkstaden er, eller adressa på nett, før han blir opna.',
    EN: 'Say where the workshop is, or its address on the net, before it opens.',
  },
  REGISTRATION_CLOSED: { NB: 'Påmeldingen er stengt.', NN: 'Påmeldinga er stengd.', EN: 'Registration is closed.' },
  NO_CONTACT_UNDER_18: {
    NB: 'Er du under 18, tar vi ikke imot e-post. La feltet stå tomt, så er du like velkommen.',
    NN: 'Er du under 18, tek vi ikkje imot e-post. La feltet stå tomt, så er du like velkomen.',
    EN: 'If you are under 18 we take no e-mail address. Leave the field empty, and you are just as welcome.',
  },
  TOO_MANY_REGISTRATIONS: {
    NB: 'Det er meldt på mange herfra på kort tid. Vent litt og prøv igjen.',
    NN: 'Det er meldt på mange herifrå på kort tid. Vent litt og prøv igjen.',
    EN: 'Many have registered from here in a short time. Wait a while and try again.',
  },
  REGISTRATION_GONE: {
    NB: 'Denne lenken virker ikke lenger. Påmeldinger slettes når verkstedet er over.',
    NN: 'Denne lenkja verkar ikkje lenger. Påmeldingar blir sletta når verkstaden er over.',
    EN: 'This link no longer works. Registrations are deleted when the workshop is over.',
  },
};

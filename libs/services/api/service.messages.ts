import type { Messages } from '@samskap/platform-api';

export const serviceMessages: Messages = {
  NOT_TELEPHONE: { NB: 'Skriv et telefonnummer med siffer.', NN: 'Skriv eit telefonnummer med siffer.', EN: 'Write a telephone number with digits.' },
  NOT_EMAIL: { NB: 'Dette ser ikke ut som en e-postadresse.', NN: 'Dette ser ikkje ut som ei e-postadresse.', EN: 'This does not look like an e-mail address.' },
  NO_WAY_TO_REACH: {
    NB: 'Skriv telefon, e-post eller nettside, så folk vet hvor de skal henvende seg.',
    NN: 'Skriv telefon, e-post eller nettside, så folk veit kvar dei skal vende seg.',
    EN: 'Write a telephone number, an e-mail or a web address, so that people know where to turn.',
  },
  SERVICE_STAYS: {
    NB: 'En tjeneste blir hos den som la den inn. Legg den inn på nytt for den andre.',
    NN: 'Ei teneste blir hos den som la ho inn. Legg ho inn på nytt for den andre.',
    EN: 'A service stays with the one that added it. Add it anew for the other one.',
  },
  OWNER_NOT_VERIFIED: {
    NB: 'Organisasjonen er ikke bekreftet ennå. Da kan den ikke legge inn tjenester.',
    NN: 'Organisasjonen er ikkje stadfesta enno. Då kan han ikkje leggje inn tenester.',
    EN: 'The organisation is not verified yet, so it cannot add services.',
  },
  SERVICE_LINK: {
    NB: 'Lenken er brukt eller for gammel. Logg inn for å bekrefte tjenesten.',
    NN: 'Lenkja er brukt eller for gammal. Logg inn for å stadfeste tenesta.',
    EN: 'The link has been used or is too old. Sign in to confirm the service.',
  },
};

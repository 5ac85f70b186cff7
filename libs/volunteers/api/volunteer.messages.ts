import type { Messages } from '@samskap/platform-api';

export const volunteerMessages: Messages = {
  INVALID_CONTACT: {
    NB: 'Skriv et mobilnummer med åtte sifre, eller med + og landkode, eller en e-postadresse.',
    NN: 'Skriv eit mobilnummer med åtte siffer, eller med + og landkode, eller ei e-postadresse.',
    EN: 'Write a mobile number of eight digits, or with + and country code, or an e-mail address.',
  },
  INVALID_TELEPHONE: { NB: 'Skriv et telefonnummer med sifre.', NN: 'Skriv eit telefonnummer med siffer.', EN: 'Write a telephone number in digits.' },
  IN_QUARTERS: { NB: 'Skriv timene i hele kvarter, som 1,5 eller 2,25.', NN: 'Skriv timane i heile kvarter, som 1,5 eller 2,25.', EN: 'Write hours in quarters, such as 1.5 or 2.25.' },
  ALREADY_SIGNED_UP: {
    NB: 'Så fint at du vil bli med! Dette nummeret eller denne adressen er allerede meldt på dette tidspunktet. Ring kontakten hvis noe skal endres.',
    NN: 'Så fint at du vil bli med! Dette nummeret eller denne adressa er alt meld på dette tidspunktet. Ring kontakten om noko skal endrast.',
    EN: 'How nice that you want to join! This number or address is signed up for this time already. Call the contact if anything should change.',
  },
  TOO_MANY_SIGN_UPS: {
    NB: 'Det er kommet mange påmeldinger herfra på kort tid. Vent litt og prøv igjen, eller ring kontakten.',
    NN: 'Det har kome mange påmeldingar herifrå på kort tid. Vent litt og prøv igjen, eller ring kontakten.',
    EN: 'Many have signed up from here in a short time. Wait a little and try again, or call the contact.',
  },
  ASSIGNMENT_CLOSED: {
    NB: 'Dette oppdraget tar ikke imot flere nå. Se etter andre oppdrag i nærheten.',
    NN: 'Dette oppdraget tek ikkje imot fleire no. Sjå etter andre oppdrag i nærleiken.',
    EN: 'This assignment takes no more people now. Look for others nearby.',
  },
  SLOT_CALLED_OFF: { NB: 'Dette tidspunktet er avlyst. Velg et annet.', NN: 'Dette tidspunktet er avlyst. Vel eit anna.', EN: 'This time has been called off. Choose another.' },
  SLOT_PAST: { NB: 'Dette tidspunktet har vært. Velg et annet.', NN: 'Dette tidspunktet har vore. Vel eit anna.', EN: 'This time has been. Choose another.' },
  LINK_GONE: {
    NB: 'Lenken virker ikke lenger. Ring kontakten for oppdraget.',
    NN: 'Lenkja verkar ikkje lenger. Ring kontakten for oppdraget.',
    EN: 'The link no longer works. Call the contact of the assignment.',
  },
  ANSWERED_ALREADY: { NB: 'Denne påmeldingen er allerede svart på.', NN: 'Denne påmeldinga er alt svart på.', EN: 'This sign-up has been answered already.' },
  NOT_YET: { NB: 'Vent til oppdraget har begynt.', NN: 'Vent til oppdraget har byrja.', EN: 'Wait until it has begun.' },
  DAY_AHEAD: { NB: 'Dagen kan ikke ligge fram i tid.', NN: 'Dagen kan ikkje liggje fram i tid.', EN: 'The day cannot lie ahead.' },
  CERTIFICATE_NEEDS_CONTACT: {
    NB: 'Når det kreves politiattest, må kontakten si ja til hver enkelt.',
    NN: 'Når det krevst politiattest, må kontakten seie ja til kvar einskild.',
    EN: 'When a police certificate is required, the contact must say yes to each.',
  },
  NOT_IN_ORGANISATION: {
    NB: 'Du må være med i organisasjonen som har ansvar for oppdraget.',
    NN: 'Du må vere med i organisasjonen som har ansvar for oppdraget.',
    EN: 'You must belong to the organisation that is responsible for the assignment.',
  },
  NEEDS_PILOT: {
    NB: 'Frivilligoppdrag kan lages av en frivillig organisasjon, eller av en som deltar i en pilot. Velg piloten det hører til.',
    NN: 'Frivilligoppdrag kan lagast av ein frivillig organisasjon, eller av ein som deltek i ein pilot. Vel piloten det høyrer til.',
    EN: 'Assignments are made by a voluntary organisation, or by one that takes part in a pilot. Choose the pilot it belongs to.',
  },
  NOT_IN_PILOT: { NB: 'Organisasjonen er ikke med i denne piloten.', NN: 'Organisasjonen er ikkje med i denne piloten.', EN: 'The organisation does not take part in this pilot.' },
  SLOT_UPSIDE_DOWN: { NB: 'Slutten må være etter begynnelsen.', NN: 'Slutten må vere etter byrjinga.', EN: 'The end must come after the beginning.' },
  SLOT_TOO_LONG: { NB: 'Et tidspunkt kan vare høyst {max} timer. Del det opp.', NN: 'Eit tidspunkt kan vare høgst {max} timar. Del det opp.', EN: 'A time can last at most {max} hours. Divide it.' },
  SLOT_NOT_AHEAD: { NB: 'Velg et tidspunkt som ligger fram i tid.', NN: 'Vel eit tidspunkt som ligg fram i tid.', EN: 'Choose a time that lies ahead.' },
  BELOW_TAKEN: {
    NB: '{min} har allerede plass. Du kan ikke sette tallet lavere enn det.',
    NN: '{min} har alt plass. Du kan ikkje setje talet lågare enn det.',
    EN: '{min} have a place already. The number cannot be lower than that.',
  },
  SLOT_AHEAD_FIRST: {
    NB: 'Legg til et tidspunkt som ligger fram i tid, før du åpner.',
    NN: 'Legg til eit tidspunkt som ligg fram i tid, før du opnar.',
    EN: 'Add a time that lies ahead before you open.',
  },
};

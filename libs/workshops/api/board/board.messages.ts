import type { Messages } from '@samskap/platform-api';

export const boardMessages: Messages = {
  NOT_STARTED: { NB: 'Verkstedet har ikke begynt ennå. Vent litt og prøv igjen.', NN: 'Verkstaden har ikkje byrja enno. Vent litt og prøv igjen.', EN: 'The workshop has not begun yet. Wait a while and try again.' },
  OVER: { NB: 'Verkstedet er over. Takk for at du var med!', NN: 'Verkstaden er over. Takk for at du var med!', EN: 'The workshop is over. Thank you for taking part!' },
  TOO_MANY_CODES: {
    NB: 'Det er prøvd mange koder herfra som ikke finnes. Se over koden, og prøv igjen om noen minutter.',
    NN: 'Det er prøvd mange kodar herifrå som ikkje finst. Sjå over koden, og prøv igjen om nokre minutt.',
    EN: 'Many codes that do not exist have been tried from here. Check the code, and try again in some minutes.',
  },
  TOO_MANY_SEATS: {
    NB: 'Svært mange har blitt med herfra på kort tid. Vent litt og prøv igjen.',
    NN: 'Svært mange har vorte med herifrå på kort tid. Vent litt og prøv igjen.',
    EN: 'A great many have joined from here in a short time. Wait a while and try again.',
  },
  UNKNOWN_TABLE: { NB: 'Det bordet finnes ikke her.', NN: 'Det bordet finst ikkje her.', EN: 'There is no such table here.' },
  NO_SEAT: { NB: 'Telefonen er ikke med i verkstedet. Skriv koden på nytt.', NN: 'Telefonen er ikkje med i verkstaden. Skriv koden på nytt.', EN: 'The phone has not joined the workshop. Type the code again.' },
  NO_CONTACT_HERE: {
    NB: 'Ikke skriv telefonnummer eller e-post her. Alle i rommet kan lese det.',
    NN: 'Ikkje skriv telefonnummer eller e-post her. Alle i rommet kan lese det.',
    EN: 'Do not write telephone numbers or e-mail addresses here. Everyone in the room can read it.',
  },
  NOT_GATHERING_YET: { NB: 'Innsamlingen av ideer har ikke begynt ennå.', NN: 'Innsamlinga av idear har ikkje byrja enno.', EN: 'The gathering of ideas has not begun yet.' },
  GATHERING_OVER: { NB: 'Innsamlingen av ideer er over.', NN: 'Innsamlinga av idear er over.', EN: 'The gathering of ideas is over.' },
  ENOUGH_IDEAS: { NB: 'Du har gitt {max} ideer, og flere tar vi ikke imot fra én telefon.', NN: 'Du har gitt {max} idear, og fleire tek vi ikkje imot frå éin telefon.', EN: 'You have given {max} ideas, and we take no more from one phone.' },
  BOARD_FULL: { NB: 'Tavla er full. Si ideen høyt til den som leder verkstedet.', NN: 'Tavla er full. Sei ideen høgt til den som leier verkstaden.', EN: 'The board is full. Tell your idea to whoever leads the workshop.' },
  NOT_VOTING_YET: { NB: 'Avstemningen har ikke begynt ennå.', NN: 'Avrøystinga har ikkje byrja enno.', EN: 'The voting has not begun yet.' },
  VOTING_OVER: { NB: 'Avstemningen er over.', NN: 'Avrøystinga er over.', EN: 'The voting is over.' },
  OPTION_GONE: { NB: 'Noe du stemte på, er tatt av tavla. Sett prikkene et annet sted.', NN: 'Noko du røysta på, er teke av tavla. Set prikkane ein annan stad.', EN: 'Something that you voted for has been taken off the board. Put the dots elsewhere.' },
  TOO_MANY_DOTS: { NB: 'Du har {max} prikker i alt.', NN: 'Du har {max} prikkar i alt.', EN: 'You have {max} dots in all.' },
  MOVED_ALREADY: { NB: 'En annen har allerede tatt rommet videre.', NN: 'Ein annan har alt teke rommet vidare.', EN: 'Someone else has moved the room already.' },
  NOTHING_TO_VOTE_ON: {
    NB: 'Det er ingen ideer på tavla å stemme på. Slipp noen fram først.',
    NN: 'Det er ingen idear på tavla å røyste på. Slepp nokre fram først.',
    EN: 'There are no ideas on the board to vote on. Let some on to it first.',
  },
  IDEA_GONE: { NB: 'Ideene er ikke på tavla lenger.', NN: 'Ideane er ikkje på tavla lenger.', EN: 'The ideas are no longer on the board.' },
  GROUPING_OVER: {
    NB: 'Grupper kan ikke endres når avstemningen har begynt.',
    NN: 'Grupper kan ikkje endrast når avrøystinga har byrja.',
    EN: 'Groups cannot be changed once voting has begun.',
  },
};

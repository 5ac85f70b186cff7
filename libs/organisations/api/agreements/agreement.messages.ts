import type { Messages } from '@samskap/platform-api';

export const agreementMessages: Messages = {
  PARTY_NOT_VERIFIED: {
    NB: 'Alle partene må være bekreftet før avtalen kan gjelde.',
    NN: 'Alle partane må vere stadfesta før avtalen kan gjelde.',
    EN: 'All parties must be verified before the agreement can be in force.',
  },
  TOO_MANY_DRAFTS: {
    NB: 'Dere har {max} avtaler som de andre partene ikke har svart på. Avslutt noen av dem først.',
    NN: 'De har {max} avtalar som dei andre partane ikkje har svart på. Avslutt nokre av dei først.',
    EN: 'You have {max} agreements that the other parties have not answered. End some of them first.',
  },
  WRITER_STAYS: {
    NB: 'Den som skrev avtalen, må være med. Vil dere ha en avtale uten dem, avslutter dere denne og skriver en ny.',
    NN: 'Den som skreiv avtalen, må vere med. Vil de ha ein avtale utan dei, avsluttar de denne og skriv ein ny.',
    EN: 'Whoever wrote the agreement must be part of it. If you want one without them, end this one and write another.',
  },
  ALREADY_AGREED: {
    NB: 'Dere har allerede sagt ja til avtalen slik den står. Nå er det de andre partene det venter på.',
    NN: 'De har alt sagt ja til avtalen slik han står. No er det dei andre partane det ventar på.',
    EN: 'You have already agreed to this as it stands. Now it waits for the other parties.',
  },
  AGENCY_ONLY: { NB: 'Det er offentlige virksomheter som samordnes.', NN: 'Det er offentlege verksemder som blir samordna.', EN: 'Public agencies are what is coordinated.' },
  NOT_IN_A_PARTY: {
    NB: 'Vi finner ingen hos avtalepartene med denne adressen. Inviter personen til en av organisasjonene først.',
    NN: 'Vi finn ingen hos avtalepartane med denne adressa. Inviter personen til ein av organisasjonane først.',
    EN: 'We find nobody with this address at the parties. Invite the person to one of the organisations first.',
  },
  ALREADY_COORDINATES: { NB: 'Denne personen samordner dere allerede i perioden.', NN: 'Denne personen samordnar dykk alt i perioden.', EN: 'This person already coordinates you in that period.' },
  PERIOD_OUTSIDE: { NB: 'Dagen må ligge innenfor avtalen, og ikke være passert.', NN: 'Dagen må liggje innanfor avtalen, og ikkje vere passert.', EN: 'The day must lie within the agreement and not be past.' },
};

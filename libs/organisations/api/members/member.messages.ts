import type { Messages } from '@samskap/platform-api';

export const memberMessages: Messages = {
  ALREADY_MEMBER: { NB: 'Denne personen er allerede med i organisasjonen.', NN: 'Denne personen er alt med i organisasjonen.', EN: 'This person belongs to the organisation already.' },
  TOO_MANY_INVITATIONS: {
    NB: 'Det er sendt mange invitasjoner på kort tid. Vent litt, og send resten siden.',
    NN: 'Det er sendt mange invitasjonar på kort tid. Vent litt, og send resten seinare.',
    EN: 'Many invitations have been sent in a short time. Wait a while, and send the rest later.',
  },
  LEADER_FIRST: {
    NB: 'Organisasjonen har ingen leder ennå. Inviter en leder, som så kan invitere de andre.',
    NN: 'Organisasjonen har ingen leiar enno. Inviter ein leiar, som så kan invitere dei andre.',
    EN: 'The organisation has no leader yet. Invite a leader, who can then invite the others.',
  },
  LEADERS_ONLY: {
    NB: 'Hvem som leder, og hvem som skal samordne, er det bare lederne selv som bestemmer. En stedfortreder kan gjøre alt annet.',
    NN: 'Kven som leier, og kven som skal samordne, er det berre leiarane sjølve som bestemmer. Ein stadfortredar kan gjere alt anna.',
    EN: 'Only leaders themselves decide who leads and who is to coordinate. A stand-in can do everything else.',
  },
  LAST_LEADER: {
    NB: 'En organisasjon må ha minst én leder. Gjør en annen til leder først.',
    NN: 'Ein organisasjon må ha minst éin leiar. Gjer ein annan til leiar først.',
    EN: 'An organisation needs at least one leader. Make someone else a leader first.',
  },
  ALREADY_YOU: { NB: 'Velg en annen enn deg selv.', NN: 'Vel ein annan enn deg sjølv.', EN: 'Choose someone other than yourself.' },
  PERIOD_UPSIDE_DOWN: { NB: 'Siste dag kan ikke være før første dag.', NN: 'Siste dag kan ikkje vere før første dag.', EN: 'The last day cannot be before the first.' },
  PERIOD_OVER: { NB: 'Perioden er allerede over.', NN: 'Perioden er alt over.', EN: 'The period is already over.' },
  PERIOD_TOO_LONG: { NB: 'Perioden kan være høyst ett år.', NN: 'Perioden kan vere høgst eitt år.', EN: 'The period can be at most one year.' },
  INVITATION_GONE: {
    NB: 'Denne invitasjonen virker ikke lenger. Be den som inviterte deg, om å sende en ny.',
    NN: 'Denne invitasjonen verkar ikkje lenger. Be den som inviterte deg, om å sende ein ny.',
    EN: 'This invitation no longer works. Ask whoever invited you to send a new one.',
  },
  SIGN_IN_TO_ANSWER: {
    NB: 'Du har en konto fra før. Logg inn, så kan du svare på invitasjonen.',
    NN: 'Du har ein konto frå før. Logg inn, så kan du svare på invitasjonen.',
    EN: 'You have an account already. Sign in, and you can answer the invitation.',
  },
  INVITATION_TO_ANOTHER: {
    NB: 'Så fint at du vil bli med! Men invitasjonen er til {email}, og du er logget inn med en annen adresse. Logg ut og åpne lenken på nytt, eller be om en invitasjon til adressen du bruker.',
    NN: 'Så fint at du vil bli med! Men invitasjonen er til {email}, og du er logga inn med ei anna adresse. Logg ut og opne lenkja på nytt, eller be om ein invitasjon til adressa du bruker.',
    EN: 'How nice that you want to join! But the invitation is to {email}, and you are signed in with another address. Sign out and open the link again, or ask for an invitation to the address you use.',
  },
  ACCOUNT_SHUT: {
    NB: 'Kontoen med denne adressen er stengt. Ta kontakt med den som drifter løsningen hos dere.',
    NN: 'Kontoen med denne adressa er stengd. Ta kontakt med den som driftar løysinga hos dykk.',
    EN: 'The account with this address is shut. Contact whoever runs this service where you are.',
  },
};

import type { Messages } from '@samskap/platform-api';
import type { SignInProblemCode } from './sign-in-problem.js';

/** What the sign-in page says to someone who comes back from a provider without having got in. */
export const signInProblems: Messages & Readonly<Record<SignInProblemCode, unknown>> = {
  UNKNOWN_PROVIDER: {
    NB: 'Den måten å logge inn på finnes ikke lenger. Velg en av de andre.',
    NN: 'Den måten å logge inn på finst ikkje lenger. Vel ein av dei andre.',
    EN: 'That way of signing in is no longer here. Choose one of the others.',
  },
  TOO_MANY_ATTEMPTS: {
    NB: 'Det er prøvd svært mange ganger herfra på kort tid. Vent et kvarter og prøv igjen, eller logg inn på en annen måte.',
    NN: 'Det er prøvd svært mange gonger herifrå på kort tid. Vent eit kvarter og prøv igjen, eller logg inn på ein annan måte.',
    EN: 'There have been very many attempts from here in a short time. Wait a quarter of an hour and try again, or sign in another way.',
  },
  PROVIDER_AWAY: {
    NB: 'Innloggingstjenesten svarer ikke akkurat nå. Prøv igjen om litt, eller logg inn på en annen måte.',
    NN: 'Innloggingstenesta svarer ikkje akkurat no. Prøv igjen om litt, eller logg inn på ein annan måte.',
    EN: 'The sign-in service is not answering right now. Try again in a little while, or sign in another way.',
  },
  PROVIDER_REFUSED: {
    NB: 'Innloggingstjenesten kunne ikke fullføre. Prøv igjen, eller logg inn på en annen måte.',
    NN: 'Innloggingstenesta kunne ikkje fullføre. Prøv igjen, eller logg inn på ein annan måte.',
    EN: 'The sign-in service could not finish. Try again, or sign in another way.',
  },
  CANCELLED: {
    NB: 'Innloggingen ble avbrutt, og ingenting er endret. Du kan begynne på nytt når du vil.',
    NN: 'Innlogginga vart avbroten, og ingenting er endra. Du kan byrje på nytt når du vil.',
    EN: 'Signing in was interrupted, and nothing has changed. You can begin again whenever you like.',
  },
  START_AGAIN: {
    NB: 'Innloggingen tok for lang tid eller ble åpnet i en annen nettleser. Begynn på nytt her, så går det.',
    NN: 'Innlogginga tok for lang tid eller vart opna i ein annan nettlesar. Byrj på nytt her, så går det.',
    EN: 'Signing in took too long, or was opened in another browser. Begin again here and it will work.',
  },
  NOT_TRUSTED: {
    NB: 'Vi fikk et svar fra innloggingstjenesten som vi ikke kan stole på, så vi logget deg ikke inn. Prøv igjen. Hjelper det ikke, si fra til dem som driver nettstedet.',
    NN: 'Vi fekk eit svar frå innloggingstenesta som vi ikkje kan stole på, så vi logga deg ikkje inn. Prøv igjen. Hjelper det ikkje, sei frå til dei som driv nettstaden.',
    EN: 'We got an answer from the sign-in service that we cannot trust, so we did not sign you in. Try again. If that does not help, tell those who run the site.',
  },
  LEVEL_TOO_LOW: {
    NB: 'Her trengs en sikrere innlogging, for eksempel med BankID. Prøv igjen og velg en slik.',
    NN: 'Her trengst ei sikrare innlogging, til dømes med BankID. Prøv igjen og vel ei slik.',
    EN: 'A stronger sign-in is needed here, such as BankID. Try again and choose one of those.',
  },
  ACCOUNT_SUSPENDED: {
    NB: 'Kontoen din er stengt for tiden. Ta kontakt med dem som driver nettstedet.',
    NN: 'Kontoen din er stengd for tida. Ta kontakt med dei som driv nettstaden.',
    EN: 'Your account is closed for the time being. Please contact those who run the site.',
  },
  ACCOUNT_EXISTS: {
    NB: 'Du har en konto her fra før. Logg inn slik du pleier, så kan du knytte denne innloggingen til kontoen fra kontosiden din.',
    NN: 'Du har ein konto her frå før. Logg inn slik du pleier, så kan du knyte denne innlogginga til kontoen frå kontosida di.',
    EN: 'You have an account here already. Sign in the way you usually do, and join this sign-in to it from your account page.',
  },
  SIGN_IN_FIRST: {
    NB: 'Logg inn på kontoen din på nytt, og knytt så den andre innloggingen til den. Slik vet vi at begge er dine.',
    NN: 'Logg inn på kontoen din på nytt, og knyt så den andre innlogginga til han. Slik veit vi at begge er dine.',
    EN: 'Sign in to your account once more, and then join the other sign-in to it. That is how we know that both are yours.',
  },
  JOINED_ELSEWHERE: {
    NB: 'Denne innloggingen hører til en annen konto her. Logg inn med den for å komme til den kontoen.',
    NN: 'Denne innlogginga høyrer til ein annan konto her. Logg inn med henne for å kome til den kontoen.',
    EN: 'This sign-in belongs to another account here. Use it to sign in to that account.',
  },
};

export const oidcMessages: Messages = {
  LAST_WAY_IN: {
    NB: 'Dette er den eneste måten du har å logge inn på. Lag et passord først, så kan du ta den bort.',
    NN: 'Dette er den einaste måten du har å logge inn på. Lag eit passord først, så kan du ta han bort.',
    EN: 'This is the only way you have to sign in. Set a password first, and then you can remove it.',
  },
};

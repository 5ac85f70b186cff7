import type { Messages } from '@samskap/platform-api';

export const accountMessages: Messages = {
  INVALID_EMAIL: { NB: 'Dette er ikke en e-postadresse. Se over den og prøv igjen.', NN: 'Dette er ikkje ei e-postadresse. Sjå over ho og prøv igjen.', EN: 'This is not an e-mail address. Check it and try again.' },
  CONSENT_REQUIRED: { NB: 'Vi kan ikke lage en konto uten at du sier ja til dette.', NN: 'Vi kan ikkje lage ein konto utan at du seier ja til dette.', EN: 'We cannot create an account unless you agree to this.' },
  LINK_NOT_GOOD: {
    NB: 'Lenken virker ikke lenger. Den kan være brukt eller for gammel. Be om en ny.',
    NN: 'Lenkja verkar ikkje lenger. Ho kan vere brukt eller for gammal. Be om ei ny.',
    EN: 'The link no longer works. It may have been used, or be too old. Ask for a new one.',
  },
  SIGN_IN_FIRST: {
    NB: 'Logg inn på kontoen som skal få denne adressen, og åpne lenken en gang til.',
    NN: 'Logg inn på kontoen som skal få denne adressa, og opne lenkja ein gong til.',
    EN: 'Sign in to the account that is to have this address, and open the link once more.',
  },
  ACCOUNT_EXISTS: { NB: 'Adressen har allerede en konto. Logg inn i stedet.', NN: 'Adressa har alt ein konto. Logg inn i staden.', EN: 'The address already has an account. Sign in instead.' },
  RECENT_SIGN_IN: {
    NB: 'Det er en stund siden du logget inn. Skriv passordet ditt, eller logg inn på nytt først.',
    NN: 'Det er ei stund sidan du logga inn. Skriv passordet ditt, eller logg inn på nytt først.',
    EN: 'It is a while since you signed in. Give your password, or sign in again first.',
  },
  WRONG_PASSWORD: { NB: 'Passordet stemmer ikke. Prøv igjen.', NN: 'Passordet stemmer ikkje. Prøv igjen.', EN: 'The password is not right. Try again.' },
  PASSWORD_TOO_SHORT: { NB: 'Passordet må ha minst {min} tegn. Gjerne flere ord.', NN: 'Passordet må ha minst {min} teikn. Gjerne fleire ord.', EN: 'The password must have at least {min} characters. Several words are fine.' },
  PASSWORD_OWN: {
    NB: 'Velg noe annet enn navnet eller adressen din: det er det første andre gjetter.',
    NN: 'Vel noko anna enn namnet eller adressa di: det er det første andre gjettar.',
    EN: 'Choose something other than your name or address: that is what others guess first.',
  },
  PASSWORD_COMMON: { NB: 'Mange bruker dette eller noe som ligner. Velg noe som er lettere å huske enn å gjette, som fire tilfeldige ord.', NN: 'Mange bruker dette eller noko som liknar. Vel noko som er lettare å hugse enn å gjette, som fire tilfeldige ord.', EN: 'Many use this or something like it. Choose something that is easier to remember than to guess, such as four random words.' },
  SAME_EMAIL: { NB: 'Dette er adressen du har.', NN: 'Dette er adressa du har.', EN: 'This is the address you have.' },
  OWN_ACCOUNT: { NB: 'Du kan ikke stenge din egen konto. Be en annen administrator om det.', NN: 'Du kan ikkje stengje din eigen konto. Be ein annan administrator om det.', EN: 'You cannot close your own account. Ask another administrator.' },
  LAST_ADMINISTRATOR: {
    NB: 'Noen må kunne administrere. Gjør en annen til administrator først.',
    NN: 'Nokon må kunne administrere. Gjer ein annan til administrator først.',
    EN: 'Someone has to be administrator. Make someone else administrator first.',
  },
};

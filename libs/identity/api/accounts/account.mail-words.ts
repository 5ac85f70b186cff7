import type { Messages } from '@samskap/platform-api';

/** What mails about accounts say. */
export const accountMailWords: Messages = {
  SIGN_IN_SUBJECT: { NB: 'Logg inn på {instance}', NN: 'Logg inn på {instance}', EN: 'Sign in to {instance}' },
  SIGN_IN_TEXT: { NB: 'Her er lenken du ba om. Den logger deg inn, én gang.', NN: 'Her er lenkja du bad om. Ho loggar deg inn, éin gong.', EN: 'Here is the link you asked for. It signs you in, once.' },
  SIGN_IN_ACTION: { NB: 'Logg inn', NN: 'Logg inn', EN: 'Sign in' },
  HALF_AN_HOUR: { NB: 'Lenken virker i 30 minutter.', NN: 'Lenkja verkar i 30 minutt.', EN: 'The link works for 30 minutes.' },
  A_DAY: { NB: 'Lenken virker i ett døgn.', NN: 'Lenkja verkar i eitt døgn.', EN: 'The link works for 24 hours.' },
  NOT_YOU: {
    NB: 'Ba du ikke om dette? Da kan du se bort fra denne e-posten. Ingen kommer inn uten lenken.',
    NN: 'Bad du ikkje om dette? Då kan du sjå bort frå denne e-posten. Ingen kjem inn utan lenkja.',
    EN: 'Did you not ask for this? Then you can ignore this e-mail. Nobody gets in without the link.',
  },
  RESET_SUBJECT: { NB: 'Lag nytt passord på {instance}', NN: 'Lag nytt passord på {instance}', EN: 'Set a new password on {instance}' },
  RESET_TEXT: {
    NB: 'Her er lenken du ba om. Med den kan du lage et nytt passord, én gang. Da logges du ut alle andre steder.',
    NN: 'Her er lenkja du bad om. Med ho kan du lage eit nytt passord, éin gong. Då blir du logga ut alle andre stader.',
    EN: 'Here is the link you asked for. With it you can set a new password, once. You will be signed out everywhere else.',
  },
  RESET_ACTION: { NB: 'Lag nytt passord', NN: 'Lag nytt passord', EN: 'Set a new password' },
  NO_ACCOUNT_SUBJECT: { NB: 'Du har ingen konto på {instance} ennå', NN: 'Du har ingen konto på {instance} enno', EN: 'You have no account on {instance} yet' },
  NO_ACCOUNT_TEXT: {
    NB: 'Noen, trolig du selv, ville logge inn med denne adressen. Den har ingen konto hos oss.',
    NN: 'Nokon, truleg du sjølv, ville logge inn med denne adressa. Ho har ingen konto hos oss.',
    EN: 'Someone, probably you, wanted to sign in with this address. It has no account with us.',
  },
  NO_ACCOUNT_WAY: {
    NB: 'Du kan lage en konto, eller prøve igjen med en annen adresse som du pleier å bruke.',
    NN: 'Du kan lage ein konto, eller prøve igjen med ei anna adresse som du pleier å bruke.',
    EN: 'You can create an account, or try again with another address that you use.',
  },
  CREATE_ACTION: { NB: 'Lag en konto', NN: 'Lag ein konto', EN: 'Create an account' },
  IGNORE: {
    NB: 'Var det ikke deg? Da kan du se bort fra denne e-posten.',
    NN: 'Var det ikkje deg? Då kan du sjå bort frå denne e-posten.',
    EN: 'Was it not you? Then you can ignore this e-mail.',
  },
  CLOSED_SUBJECT: { NB: 'Kontoen din på {instance} er stengt', NN: 'Kontoen din på {instance} er stengd', EN: 'Your account on {instance} is closed' },
  CLOSED_TEXT: {
    NB: 'Noen, trolig du selv, ville logge inn med denne adressen. Kontoen er stengt for tiden. Ta kontakt med dem som driver {instance} hvis du mener det er feil.',
    NN: 'Nokon, truleg du sjølv, ville logge inn med denne adressa. Kontoen er stengd for tida. Ta kontakt med dei som driv {instance} dersom du meiner det er feil.',
    EN: 'Someone, probably you, wanted to sign in with this address. The account is closed for the time being. Contact those who run {instance} if you think this is wrong.',
  },
  CONFIRM_SUBJECT: { NB: 'Bekreft kontoen din på {instance}', NN: 'Stadfest kontoen din på {instance}', EN: 'Confirm your account on {instance}' },
  CONFIRM_TEXT: {
    NB: 'Hei, {name}! Bekreft at adressen er din, så er kontoen klar og du er logget inn.',
    NN: 'Hei, {name}! Stadfest at adressa er di, så er kontoen klar og du er logga inn.',
    EN: 'Hello, {name}! Confirm that the address is yours, and the account is ready and you are signed in.',
  },
  CONFIRM_ACTION: { NB: 'Bekreft kontoen', NN: 'Stadfest kontoen', EN: 'Confirm the account' },
  CONFIRM_NOT_YOU: {
    NB: 'Ba du ikke om dette? Da kan du se bort fra denne e-posten, så blir det ingen konto.',
    NN: 'Bad du ikkje om dette? Då kan du sjå bort frå denne e-posten, så blir det ingen konto.',
    EN: 'Did you not ask for this? Then you can ignore this e-mail, and there will be no account.',
  },
  KNOWN_SUBJECT: { NB: 'Du har allerede en konto på {instance}', NN: 'Du har alt ein konto på {instance}', EN: 'You already have an account on {instance}' },
  KNOWN_TEXT: {
    NB: 'Noen, trolig du selv, ville lage en konto med denne adressen. Den har du allerede. Lenken logger deg inn, én gang.',
    NN: 'Nokon, truleg du sjølv, ville lage ein konto med denne adressa. Den har du alt. Lenkja loggar deg inn, éin gong.',
    EN: 'Someone, probably you, wanted to create an account with this address. You already have one. The link signs you in, once.',
  },
  NEW_EMAIL_SUBJECT: { NB: 'Bekreft den nye e-postadressen din', NN: 'Stadfest den nye e-postadressa di', EN: 'Confirm your new e-mail address' },
  NEW_EMAIL_TEXT: {
    NB: 'Du ba om at kontoen din på {instance} skal bruke denne adressen. Logg inn med den gamle adressen, og bekreft den nye her.',
    NN: 'Du bad om at kontoen din på {instance} skal bruke denne adressa. Logg inn med den gamle adressa, og stadfest den nye her.',
    EN: 'You asked for your account on {instance} to use this address. Sign in with the old address, and confirm the new one here.',
  },
  NEW_EMAIL_ACTION: { NB: 'Bekreft adressen', NN: 'Stadfest adressa', EN: 'Confirm the address' },
  TAKEN_SUBJECT: { NB: 'Adressen har allerede en konto på {instance}', NN: 'Adressa har alt ein konto på {instance}', EN: 'The address already has an account on {instance}' },
  TAKEN_TEXT: {
    NB: 'Noen, trolig du selv, ville bruke denne adressen til en annen konto på {instance}. Den hører allerede til en konto. Logg inn med den, eller velg en annen adresse.',
    NN: 'Nokon, truleg du sjølv, ville bruke denne adressa til ein annan konto på {instance}. Ho høyrer alt til ein konto. Logg inn med ho, eller vel ei anna adresse.',
    EN: 'Someone, probably you, wanted to use this address for another account on {instance}. It already belongs to an account. Sign in with it, or choose another address.',
  },
  CHANGING_SUBJECT: { NB: 'E-postadressen din på {instance} skal byttes', NN: 'E-postadressa di på {instance} skal bytast', EN: 'Your e-mail address on {instance} is to change' },
  CHANGING_TEXT: {
    NB: 'Det er bedt om at kontoen din skal bruke {email} i stedet for denne adressen. Det skjer først når den nye adressen er bekreftet.',
    NN: 'Det er bede om at kontoen din skal bruke {email} i staden for denne adressa. Det skjer først når den nye adressa er stadfest.',
    EN: 'It was asked that your account use {email} in place of this address. That happens only when the new address is confirmed.',
  },
  CHANGING_NOT_YOU: {
    NB: 'Var det ikke deg? Lag nytt passord nå. Da blir adressen stående, og alle andre logges ut.',
    NN: 'Var det ikkje deg? Lag nytt passord no. Då blir adressa ståande, og alle andre blir logga ut.',
    EN: 'Was it not you? Set a new password now. Then the address stays, and everyone else is signed out.',
  },
  PASSWORD_SUBJECT: { NB: 'Du har fått nytt passord på {instance}', NN: 'Du har fått nytt passord på {instance}', EN: 'Your password on {instance} was changed' },
  PASSWORD_TEXT: {
    NB: 'Passordet til kontoen din er endret, og alle andre steder er logget ut.',
    NN: 'Passordet til kontoen din er endra, og alle andre stader er logga ut.',
    EN: 'The password of your account was changed, and every other place was signed out.',
  },
  PASSWORD_NOT_YOU: { NB: 'Var det ikke deg? Lag nytt passord med en gang.', NN: 'Var det ikkje deg? Lag nytt passord med ein gong.', EN: 'Was it not you? Set a new password at once.' },
};

import type { Messages } from '@samskap/platform-api';

/** What `npm run admin` says on the screen. */
export const words: Messages = {
  USAGE: {
    NB: `Bruk: npm run admin -- create E-POST [--name NAVN]    gjør noen til administrator, også den første
      npm run admin -- password E-POST                nytt passord for noen som har mistet sitt
  --language nb|nn|en                                 språk i meldingene`,
    NN: `Bruk: npm run admin -- create E-POST [--name NAMN]    gjer nokon til administrator, òg den første
      npm run admin -- password E-POST                nytt passord til nokon som har mist sitt
  --language nb|nn|en                                 språk i meldingane`,
    EN: `Usage: npm run admin -- create E-MAIL [--name NAME]   make someone an administrator, also the first one
       npm run admin -- password E-MAIL               a new password for someone who lost theirs
  --language nb|nn|en                                 language of the messages`,
  },
  WRONG_OPTION: { NB: 'Vi forstår ikke valget: {given}', NN: 'Vi forstår ikkje valet: {given}', EN: 'We do not understand the option: {given}' },
  WRONG_EMAIL: { NB: '«{given}» er ikke en e-postadresse.', NN: '«{given}» er ikkje ei e-postadresse.', EN: '“{given}” is not an e-mail address.' },
  NOBODY: { NB: 'Ingen her har e-postadressen {email}.', NN: 'Ingen her har e-postadressa {email}.', EN: 'Nobody here has the e-mail address {email}.' },
  SUSPENDED: { NB: '{email} er stengt ute og ble ikke endret.', NN: '{email} er stengd ute og vart ikkje endra.', EN: '{email} is suspended and was not changed.' },
  CREATED: { NB: '{email} er administrator.', NN: '{email} er administrator.', EN: '{email} is an administrator.' },
  PROMOTED: { NB: '{name} ({email}) var her fra før og er nå administrator, med samme passord som før.', NN: '{name} ({email}) var her frå før og er no administrator, med same passord som før.', EN: '{name} ({email}) was here already and is now an administrator, with the same password.' },
  PROMOTED_NEW_PASSWORD: { NB: '{name} ({email}) var her fra før, uten passord, og er nå administrator.', NN: '{name} ({email}) var her frå før, utan passord, og er no administrator.', EN: '{name} ({email}) was here already, without a password, and is now an administrator.' },
  ALREADY: { NB: '{name} ({email}) er allerede administrator. Ingenting er endret.', NN: '{name} ({email}) er alt administrator. Ingenting er endra.', EN: '{name} ({email}) is an administrator already. Nothing has changed.' },
  RESET: { NB: '{name} ({email}) har fått nytt passord og er logget ut overalt.', NN: '{name} ({email}) har fått nytt passord og er logga ut overalt.', EN: '{name} ({email}) has a new password and is signed out everywhere.' },
  PASSWORD: { NB: 'Passord (vises bare nå): {password}', NN: 'Passord (blir vist berre no): {password}', EN: 'Password (shown only now): {password}' },
  ASK: { NB: 'Nytt passord, minst 12 tegn. Trykk Enter for å få et: ', NN: 'Nytt passord, minst 12 teikn. Trykk Enter for å få eitt: ', EN: 'New password, at least 12 characters. Press Enter to be given one: ' },
  TOO_SHORT: { NB: 'Passordet må ha minst 12 tegn. Ingenting er endret.', NN: 'Passordet må ha minst 12 teikn. Ingenting er endra.', EN: 'The password needs at least 12 characters. Nothing has changed.' },
};

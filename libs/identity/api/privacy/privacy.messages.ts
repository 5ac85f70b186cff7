import type { Messages } from '@samskap/platform-api';

export const privacyMessages: Messages = {
  WRONG_EMAIL: {
    NB: 'Dette er ikke e-postadressen til kontoen din. Skriv den du logger inn med.',
    NN: 'Dette er ikkje e-postadressa til kontoen din. Skriv den du loggar inn med.',
    EN: 'This is not the e-mail address of your account. Write the one that you sign in with.',
  },
  SOLE_LEADER: {
    NB: 'Du er den eneste lederen i {names}. Gi lederansvaret til noen andre først.',
    NN: 'Du er den einaste leiaren i {names}. Gje leiaransvaret til nokon andre først.',
    EN: 'You are the only leader of {names}. Hand the leadership over to someone else first.',
  },
  CONSENT_ENDS_WITH_ACCOUNT: {
    NB: 'Dette samtykket gjelder så lenge du har en konto. Du trekker det tilbake ved å slette kontoen.',
    NN: 'Dette samtykket gjeld så lenge du har ein konto. Du trekkjer det tilbake ved å slette kontoen.',
    EN: 'This consent stands as long as you have an account. You withdraw it by erasing the account.',
  },
};

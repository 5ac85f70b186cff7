import type { Messages } from '@samskap/platform-api';

export const identityMessages: Messages = {
  WRONG_CREDENTIALS: {
    NB: 'E-postadressen og passordet hører ikke sammen. Se over begge og prøv igjen.',
    NN: 'E-postadressa og passordet høyrer ikkje saman. Sjå over begge og prøv igjen.',
    EN: 'The e-mail address and the password do not belong together. Check both and try again.',
  },
};

import type { Messages } from '@samskap/platform-api';
import { accountMessages } from './accounts/account.messages.js';

export const identityMessages: Messages = {
  WRONG_CREDENTIALS: {
    NB: 'E-postadressen og passordet hører ikke sammen. Se over begge og prøv igjen.',
    NN: 'E-postadressa og passordet høyrer ikkje saman. Sjå over begge og prøv igjen.',
    EN: 'The e-mail address and the password do not belong together. Check both and try again.',
  },
  TOO_MANY_ATTEMPTS: {
    NB: 'Det er prøvd for mange ganger på kort tid. Vent et kvarter og prøv igjen.',
    NN: 'Det er prøvd for mange gonger på kort tid. Vent eit kvarter og prøv igjen.',
    EN: 'There have been too many attempts in a short time. Wait a quarter of an hour and try again.',
  },
  ...accountMessages,
};

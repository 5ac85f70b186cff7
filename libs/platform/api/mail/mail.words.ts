import type { Language } from '@samskap/platform-contract';

/** What stands at the foot of every mail. */
export const mailWords: Readonly<Record<Language, { sentBy: (name: string) => string; unsubscribe: string; insteadOfButton: string }>> = {
  NB: {
    sentBy: (name) => `Sendt automatisk fra ${name}. Du kan ikke svare på denne e-posten.`,
    unsubscribe: 'Vil du ikke ha slike e-poster? Meld deg av',
    insteadOfButton: 'Virker ikke knappen? Kopier denne adressen inn i nettleseren:',
  },
  NN: {
    sentBy: (name) => `Send automatisk frå ${name}. Du kan ikkje svare på denne e-posten.`,
    unsubscribe: 'Vil du ikkje ha slike e-postar? Meld deg av',
    insteadOfButton: 'Verkar ikkje knappen? Kopier denne adressa inn i nettlesaren:',
  },
  EN: {
    sentBy: (name) => `Sent automatically by ${name}. You cannot reply to this email.`,
    unsubscribe: 'No more emails like this? Unsubscribe',
    insteadOfButton: 'Does the button not work? Copy this address into your browser:',
  },
};

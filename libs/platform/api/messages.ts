import type { Language } from '@samskap/platform-contract';

/** Texts of user errors by code, in three languages. {max} and the like are filled in. */
export type Messages = Readonly<Record<string, Readonly<Record<Language, string>>>>;

export const platformMessages: Messages = {
  REQUIRED: { NB: 'Dette må fylles ut.', NN: 'Dette må fyllast ut.', EN: 'This must be filled in.' },
  TOO_LONG: { NB: 'Teksten er for lang. Den kan ha høyst {max} tegn.', NN: 'Teksten er for lang. Han kan ha høgst {max} teikn.', EN: 'The text is too long. It can have at most {max} characters.' },
  TOO_SMALL: { NB: 'Tallet må være minst {min}.', NN: 'Talet må vere minst {min}.', EN: 'The number must be at least {min}.' },
  TOO_LARGE: { NB: 'Tallet kan være høyst {max}.', NN: 'Talet kan vere høgst {max}.', EN: 'The number can be at most {max}.' },
  TOO_MANY: { NB: 'Velg høyst {max}.', NN: 'Vel høgst {max}.', EN: 'Choose at most {max}.' },
  INVALID: { NB: 'Dette kan vi ikke lese. Se over det og prøv igjen.', NN: 'Dette kan vi ikkje lese. Sjå over det og prøv igjen.', EN: 'We cannot read this. Check it and try again.' },
  UNKNOWN_CODE: { NB: 'Vi kjenner ikke koden «{given}».', NN: 'Vi kjenner ikkje koden «{given}».', EN: 'We do not know the code “{given}”.' },
  NATIONAL_ID: {
    NB: 'Det ser ut som et fødselsnummer. Ta det bort: opplysninger om enkeltpersoner hører ikke hjemme her.',
    NN: 'Det ser ut som eit fødselsnummer. Ta det bort: opplysningar om enkeltpersonar høyrer ikkje heime her.',
    EN: 'This looks like a national identity number. Remove it: information about individuals does not belong here.',
  },
  NOT_HTTPS: {
    NB: 'Adressen må begynne med https://, som https://uustatus.no/nb/erklaringer/…',
    NN: 'Adressa må byrje med https://, som https://uustatus.no/nn/erklaringer/…',
    EN: 'The address must begin with https://, such as https://uustatus.no/nb/erklaringer/…',
  },
  SIGN_IN: { NB: 'Logg inn for å gjøre dette.', NN: 'Logg inn for å gjere dette.', EN: 'Sign in to do this.' },
  NOT_FOUND: { NB: 'Dette finnes ikke, eller du har ikke tilgang til det.', NN: 'Dette finst ikkje, eller du har ikkje tilgang til det.', EN: 'This does not exist, or you do not have access to it.' },
  NOT_ALLOWED: { NB: 'Du har ikke anledning til å gjøre dette. Spør en leder i organisasjonen din.', NN: 'Du har ikkje høve til å gjere dette. Spør ein leiar i organisasjonen din.', EN: 'You are not able to do this. Ask a leader in your organisation.' },
  WRONG_STATE: { NB: 'Dette kan ikke gjøres slik det står nå. Last siden på nytt og se hva som har endret seg.', NN: 'Dette kan ikkje gjerast slik det står no. Last sida på nytt og sjå kva som har endra seg.', EN: 'This cannot be done as things stand. Reload the page to see what has changed.' },
  STALE: {
    NB: 'Noen andre har endret dette i mellomtiden. Det du skrev er beholdt; last inn det nye og sammenlign.',
    NN: 'Nokon andre har endra dette i mellomtida. Det du skreiv er teke vare på; last inn det nye og samanlikn.',
    EN: 'Someone else has changed this in the meantime. What you wrote is kept; load the new version and compare.',
  },
  KEY_REUSED: { NB: 'Dette er allerede sendt med et annet innhold. Last siden på nytt.', NN: 'Dette er alt sendt med eit anna innhald. Last sida på nytt.', EN: 'This has been sent already with other content. Reload the page.' },
};

/** Fills a message; the code itself when there is no text, so that nothing is ever blank. */
export function say(messages: Messages, language: Language, code: string, params: Readonly<Record<string, string | number>> = {}): string {
  const text = messages[code]?.[language] ?? code;
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

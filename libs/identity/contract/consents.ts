import type { Language } from '@samskap/platform-contract';

/** What people agree to, in words that the form shows and that are kept with the date: one place, so that they are the same words. */
export interface ConsentText {
  /** Goes up when the words change; what was agreed to before keeps its own. */
  readonly version: number;
  readonly texts: Readonly<Record<Language, string>>;
}

export const consentTexts: Readonly<Record<'ACCOUNT' | 'ACCOUNT_BY_PROVIDER' | 'CONTACT', ConsentText>> = {
  ACCOUNT: {
    version: 1,
    texts: {
      NB: 'Jeg vil ha en konto. Navnet mitt, e-postadressen min og det jeg gjør her, blir lagret så lenge kontoen finnes. De jeg samarbeider med, ser navnet mitt. Jeg kan laste ned alt som er lagret om meg, og slette kontoen når jeg vil.',
      NN: 'Eg vil ha ein konto. Namnet mitt, e-postadressa mi og det eg gjer her, blir lagra så lenge kontoen finst. Dei eg samarbeider med, ser namnet mitt. Eg kan laste ned alt som er lagra om meg, og slette kontoen når eg vil.',
      EN: 'I want an account. My name, my e-mail address and what I do here are kept as long as the account exists. Those I work with see my name. I can download everything that is kept about me, and erase the account whenever I want.',
    },
  },
  /** Stands under the buttons of providers, which make an account at once when they vouch for an address; kept as ACCOUNT. */
  ACCOUNT_BY_PROVIDER: {
    version: 1,
    texts: {
      NB: 'Når du logger inn første gang, lager vi en konto til deg. Navnet ditt, e-postadressen din og det du gjør her, blir lagret så lenge kontoen finnes. De du samarbeider med, ser navnet ditt. Du kan laste ned alt som er lagret om deg, og slette kontoen når du vil.',
      NN: 'Når du loggar inn første gong, lagar vi ein konto til deg. Namnet ditt, e-postadressa di og det du gjer her, blir lagra så lenge kontoen finst. Dei du samarbeider med, ser namnet ditt. Du kan laste ned alt som er lagra om deg, og slette kontoen når du vil.',
      EN: 'When you sign in for the first time, we make an account for you. Your name, your e-mail address and what you do here are kept as long as the account exists. Those you work with see your name. You can download everything that is kept about you, and erase the account whenever you want.',
    },
  },
  CONTACT: {
    version: 1,
    texts: {
      NB: 'Alle som er logget inn, kan se navnet og e-postadressen min der jeg er kontaktperson. Jeg kan trekke dette tilbake når jeg vil.',
      NN: 'Alle som er logga inn, kan sjå namnet og e-postadressa mi der eg er kontaktperson. Eg kan trekkje dette tilbake når eg vil.',
      EN: 'Everyone who is signed in can see my name and e-mail address where I am the contact. I can withdraw this whenever I want.',
    },
  },
};

import type { Language, RegistrationStatus } from '@samskap/platform-contract';

/** What someone who has registered is told, and when. */
export type Word =
  /** Registered, and has a place. */
  | 'REGISTERED'
  /** Registered, and waits for a place. */
  | 'WAITING'
  /** Waited, and got a place. */
  | 'PROMOTED'
  /** A host called off the registration. */
  | 'REMOVED'
  /** Another time or another place. */
  | 'MOVED'
  /** It is tomorrow. */
  | 'REMINDER'
  /** Every idea has its answer. */
  | 'ANSWERS';

/** In which states each thing is still true; what has changed since has a mail of its own. */
export const STILL_TRUE: Readonly<Record<Word, readonly RegistrationStatus[]>> = {
  REGISTERED: ['CONFIRMED'],
  WAITING: ['WAITING'],
  PROMOTED: ['CONFIRMED'],
  REMOVED: ['CANCELLED'],
  MOVED: ['WAITING', 'CONFIRMED'],
  REMINDER: ['CONFIRMED'],
  ANSWERS: ['WAITING', 'CONFIRMED'],
};

type Say = Readonly<Record<Language, string>>;

/** {title}, {when} and {question} are filled in. */
export const WORDING: Readonly<Record<Word, { readonly subject: Say; readonly lead: Say }>> = {
  REGISTERED: {
    subject: { NB: 'Du er påmeldt: {title}', NN: 'Du er påmeld: {title}', EN: 'You are registered: {title}' },
    lead: { NB: 'Så fint at du kommer! Du har plass {when}.', NN: 'Så fint at du kjem! Du har plass {when}.', EN: 'How nice that you are coming! You have a place {when}.' },
  },
  WAITING: {
    subject: { NB: 'Du står på venteliste: {title}', NN: 'Du står på venteliste: {title}', EN: 'You are on the waiting list: {title}' },
    lead: {
      NB: 'Det er fullt {when}, og du står på venteliste. Blir det en plass ledig, får du den og beskjed med en gang.',
      NN: 'Det er fullt {when}, og du står på venteliste. Blir det ein plass ledig, får du han og beskjed med ein gong.',
      EN: 'It is full {when}, and you are on the waiting list. If a place becomes free you get it, and are told at once.',
    },
  },
  PROMOTED: {
    subject: { NB: 'Du har fått plass: {title}', NN: 'Du har fått plass: {title}', EN: 'You got a place: {title}' },
    lead: {
      NB: 'Det ble en plass ledig, og den er din: {when}. Passer det ikke lenger, meld deg av, så får den neste plassen.',
      NN: 'Det vart ein plass ledig, og han er din: {when}. Passar det ikkje lenger, meld deg av, så får den neste plassen.',
      EN: 'A place became free, and it is yours: {when}. If it no longer suits you, cancel, and the next one gets it.',
    },
  },
  REMOVED: {
    subject: { NB: 'Du er meldt av: {title}', NN: 'Du er meld av: {title}', EN: 'Your registration is cancelled: {title}' },
    lead: {
      NB: 'De som inviterer, har meldt deg av {when}. Er det feil, ta kontakt med dem.',
      NN: 'Dei som inviterer, har meldt deg av {when}. Er det feil, ta kontakt med dei.',
      EN: 'Those who invite have cancelled your registration {when}. If that is wrong, get in touch with them.',
    },
  },
  MOVED: {
    subject: { NB: 'Endret tid eller sted: {title}', NN: 'Endra tid eller stad: {title}', EN: 'New time or place: {title}' },
    lead: {
      NB: 'Det er gjort om på tid eller sted. Nå gjelder {when}. Passer det ikke, meld deg av.',
      NN: 'Tid eller stad er endra. No gjeld {when}. Passar det ikkje, meld deg av.',
      EN: 'The time or the place has changed. Now it is {when}. If it does not suit you, cancel.',
    },
  },
  REMINDER: {
    subject: { NB: 'Vi sees i morgen: {title}', NN: 'Vi sjåast i morgon: {title}', EN: 'See you tomorrow: {title}' },
    lead: {
      NB: 'En liten påminnelse: {when}. Kan du ikke komme, meld deg av, så får en annen plassen.',
      NN: 'Ei lita påminning: {when}. Kan du ikkje kome, meld deg av, så får ein annan plassen.',
      EN: 'A small reminder: {when}. If you cannot come, cancel, and someone else gets the place.',
    },
  },
  ANSWERS: {
    subject: { NB: 'Nå er svarene her: {title}', NN: 'No er svara her: {title}', EN: 'The answers are here: {title}' },
    lead: {
      NB: 'Du var påmeldt da vi spurte: «{question}» Nå har alle ideene fått svar, med begrunnelse.',
      NN: 'Du var påmeld då vi spurde: «{question}» No har alle ideane fått svar, med grunngiving.',
      EN: 'You were registered when we asked: “{question}” Now every idea has its answer, with a reason.',
    },
  },
};

/** What stands around it. */
export const AROUND = {
  where: { NB: 'Hvor: {where}', NN: 'Kvar: {where}', EN: 'Where: {where}' },
  online: { NB: 'På nett: {online}', NN: 'På nett: {online}', EN: 'Online: {online}' },
  action: { NB: 'Se påmeldingen, eller meld deg av', NN: 'Sjå påmeldinga, eller meld deg av', EN: 'See your registration, or cancel it' },
  readAnswers: { NB: 'Les svarene', NN: 'Les svara', EN: 'Read the answers' },
  calendar: { NB: 'Legg i kalenderen', NN: 'Legg i kalenderen', EN: 'Add to your calendar' },
  why: { NB: 'Du får dette fordi du meldte deg på hos {organisation}.', NN: 'Du får dette fordi du melde deg på hos {organisation}.', EN: 'You get this because you registered with {organisation}.' },
  personal: { NB: 'Lenken er din egen. Ikke send den videre.', NN: 'Lenkja er di eiga. Ikkje send ho vidare.', EN: 'The link is your own. Do not pass it on.' },
  last: {
    NB: 'Dette er den siste e-posten om verkstedet. Påmeldingen din blir slettet nå.',
    NN: 'Dette er den siste e-posten om verkstaden. Påmeldinga di blir sletta no.',
    EN: 'This is the last mail about the workshop. Your registration is being deleted now.',
  },
} as const satisfies Record<string, Say>;

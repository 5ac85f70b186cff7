import type { Language } from '@samskap/platform-contract';

/** What a volunteer is told, and when. */
export type Word =
  /** Signed up, and has a place. */
  | 'CONFIRMED'
  /** Signed up, and waits for a place. */
  | 'WAITING'
  /** Signed up, and waits for the contact to answer. */
  | 'ASKED'
  /** Signed up once more: here is the link that one has. */
  | 'AGAIN'
  /** Waited, and got a place. */
  | 'PROMOTED'
  /** The contact said yes: has a place. */
  | 'YES'
  /** The contact said yes: waits for a place. */
  | 'YES_WAITING'
  | 'NO'
  /** The contact called off one's sign-up. */
  | 'REMOVED'
  /** The slot was moved. */
  | 'MOVED'
  /** The slot was called off. */
  | 'OFF'
  /** It is tomorrow. */
  | 'REMINDER'
  /** Came, and gave hours. */
  | 'THANKS';

type Say = Readonly<Record<Language, string>>;

/** Subject and first paragraph of a mail, and a text message, which says it alone. */
interface Wording {
  readonly subject: Say;
  readonly lead: Say;
  readonly sms: Say;
}

/** {title}, {when}, {organisation}, {contact} and {hours} are filled in. */
export const WORDING: Readonly<Record<Word, Wording>> = {
  CONFIRMED: {
    subject: { NB: 'Du er meldt på: {title}', NN: 'Du er meld på: {title}', EN: 'You are signed up: {title}' },
    lead: { NB: 'Så fint at du vil bli med! Du har plass {when}.', NN: 'Så fint at du vil bli med! Du har plass {when}.', EN: 'How nice that you want to join! You have a place {when}.' },
    sms: { NB: 'Du har plass: {title}, {when}. Kontakt: {contact}.', NN: 'Du har plass: {title}, {when}. Kontakt: {contact}.', EN: 'You have a place: {title}, {when}. Contact: {contact}.' },
  },
  WAITING: {
    subject: { NB: 'Du står på venteliste: {title}', NN: 'Du står på venteliste: {title}', EN: 'You are on the waiting list: {title}' },
    lead: {
      NB: 'Så fint at du vil bli med! Det er fullt {when}, og du står på venteliste. Blir det en plass ledig, får du den og beskjed med en gang.',
      NN: 'Så fint at du vil bli med! Det er fullt {when}, og du står på venteliste. Blir det ein plass ledig, får du han og beskjed med ein gong.',
      EN: 'How nice that you want to join! It is full {when}, and you are on the waiting list. If a place becomes free you get it, and are told at once.',
    },
    sms: { NB: 'Du står på venteliste: {title}, {when}. Du får beskjed om du får plass.', NN: 'Du står på venteliste: {title}, {when}. Du får beskjed om du får plass.', EN: 'You are on the waiting list: {title}, {when}. We tell you if you get a place.' },
  },
  ASKED: {
    subject: { NB: 'Vi har fått påmeldingen din: {title}', NN: 'Vi har fått påmeldinga di: {title}', EN: 'We have your sign-up: {title}' },
    lead: {
      NB: 'Så fint at du vil bli med {when}! Kontakten tar stilling til hver påmelding, og du får svar herfra.',
      NN: 'Så fint at du vil bli med {when}! Kontakten tek stilling til kvar påmelding, og du får svar herifrå.',
      EN: 'How nice that you want to join {when}! The contact answers each sign-up, and you will hear from us.',
    },
    sms: { NB: 'Vi har fått påmeldingen din: {title}, {when}. Kontakten svarer deg. {contact}.', NN: 'Vi har fått påmeldinga di: {title}, {when}. Kontakten svarer deg. {contact}.', EN: 'We have your sign-up: {title}, {when}. The contact will answer. {contact}.' },
  },
  AGAIN: {
    subject: { NB: 'Du er allerede meldt på: {title}', NN: 'Du er alt meld på: {title}', EN: 'You are signed up already: {title}' },
    lead: {
      NB: 'Noen, trolig du, har meldt på denne adressen en gang til {when}. Du var meldt på fra før, og det er den første påmeldingen som gjelder. Lenken viser den, og der kan du melde deg av.',
      NN: 'Nokon, truleg du, har meldt på denne adressa ein gong til {when}. Du var meld på frå før, og det er den første påmeldinga som gjeld. Lenkja viser ho, og der kan du melde deg av.',
      EN: 'Somebody, probably you, has signed this address up once more {when}. You were signed up before, and the first sign-up is the one that counts. The link shows it, and lets you cancel it.',
    },
    sms: { NB: 'Du var allerede meldt på: {title}, {when}. Den første påmeldingen gjelder.', NN: 'Du var alt meld på: {title}, {when}. Den første påmeldinga gjeld.', EN: 'You were signed up already: {title}, {when}. The first sign-up counts.' },
  },
  PROMOTED: {
    subject: { NB: 'Du har fått plass: {title}', NN: 'Du har fått plass: {title}', EN: 'You got a place: {title}' },
    lead: {
      NB: 'Det ble en plass ledig, og den er din: {when}. Passer det ikke lenger, meld deg av, så får den neste plassen.',
      NN: 'Det vart ein plass ledig, og han er din: {when}. Passar det ikkje lenger, meld deg av, så får den neste plassen.',
      EN: 'A place became free, and it is yours: {when}. If it no longer suits you, cancel, and the next one gets it.',
    },
    sms: { NB: 'Du har fått plass: {title}, {when}. Kontakt: {contact}.', NN: 'Du har fått plass: {title}, {when}. Kontakt: {contact}.', EN: 'You got a place: {title}, {when}. Contact: {contact}.' },
  },
  YES: {
    subject: { NB: 'Ja, du er med: {title}', NN: 'Ja, du er med: {title}', EN: 'Yes, you are in: {title}' },
    lead: { NB: 'Kontakten har sagt ja, og du har plass {when}.', NN: 'Kontakten har sagt ja, og du har plass {when}.', EN: 'The contact has said yes, and you have a place {when}.' },
    sms: { NB: 'Ja, du er med: {title}, {when}. Kontakt: {contact}.', NN: 'Ja, du er med: {title}, {when}. Kontakt: {contact}.', EN: 'Yes, you are in: {title}, {when}. Contact: {contact}.' },
  },
  YES_WAITING: {
    subject: { NB: 'Ja, og du står på venteliste: {title}', NN: 'Ja, og du står på venteliste: {title}', EN: 'Yes, and you are on the waiting list: {title}' },
    lead: {
      NB: 'Kontakten har sagt ja, men det er fullt {when}. Du står på venteliste og får beskjed med en gang det blir en plass.',
      NN: 'Kontakten har sagt ja, men det er fullt {when}. Du står på venteliste og får beskjed med ein gong det blir ein plass.',
      EN: 'The contact has said yes, but it is full {when}. You are on the waiting list, and are told as soon as there is a place.',
    },
    sms: { NB: 'Kontakten har sagt ja, men det er fullt: {title}, {when}. Du står på venteliste.', NN: 'Kontakten har sagt ja, men det er fullt: {title}, {when}. Du står på venteliste.', EN: 'The contact has said yes, but it is full: {title}, {when}. You are on the waiting list.' },
  },
  NO: {
    subject: { NB: 'Svar på påmeldingen din: {title}', NN: 'Svar på påmeldinga di: {title}', EN: 'Answer to your sign-up: {title}' },
    lead: { NB: 'Takk for at du ville bli med {when}. Det ble ikke plass til deg denne gangen.', NN: 'Takk for at du ville bli med {when}. Det vart ikkje plass til deg denne gongen.', EN: 'Thank you for wanting to join {when}. There was no room for you this time.' },
    sms: { NB: 'Takk for at du ville bli med: {title}, {when}. Det ble ikke plass til deg denne gangen.', NN: 'Takk for at du ville bli med: {title}, {when}. Det vart ikkje plass til deg denne gongen.', EN: 'Thank you for wanting to join: {title}, {when}. There was no room for you this time.' },
  },
  REMOVED: {
    subject: { NB: 'Du er meldt av: {title}', NN: 'Du er meld av: {title}', EN: 'Your sign-up is cancelled: {title}' },
    lead: {
      NB: 'Kontakten har meldt deg av {when}. Er det feil, ring kontakten.',
      NN: 'Kontakten har meldt deg av {when}. Er det feil, ring kontakten.',
      EN: 'The contact has cancelled your sign-up {when}. If that is wrong, call the contact.',
    },
    sms: { NB: 'Du er meldt av: {title}, {when}. Er det feil, ring {contact}.', NN: 'Du er meld av: {title}, {when}. Er det feil, ring {contact}.', EN: 'Your sign-up is cancelled: {title}, {when}. If that is wrong, call {contact}.' },
  },
  MOVED: {
    subject: { NB: 'Ny tid: {title}', NN: 'Ny tid: {title}', EN: 'New time: {title}' },
    lead: {
      NB: 'Tidspunktet er flyttet. Nå er det {when}. Passer det ikke, meld deg av.',
      NN: 'Tidspunktet er flytta. No er det {when}. Passar det ikkje, meld deg av.',
      EN: 'The time has been moved. Now it is {when}. If it does not suit you, cancel.',
    },
    sms: { NB: 'Ny tid: {title}, {when}. Passer det ikke, meld deg av.', NN: 'Ny tid: {title}, {when}. Passar det ikkje, meld deg av.', EN: 'New time: {title}, {when}. If it does not suit you, cancel.' },
  },
  OFF: {
    subject: { NB: 'Avlyst: {title}', NN: 'Avlyst: {title}', EN: 'Called off: {title}' },
    lead: { NB: 'Det som skulle være {when}, er dessverre avlyst.', NN: 'Det som skulle vere {when}, er diverre avlyst.', EN: 'What should have been {when} is unfortunately called off.' },
    sms: { NB: 'Avlyst: {title}, {when}.', NN: 'Avlyst: {title}, {when}.', EN: 'Called off: {title}, {when}.' },
  },
  REMINDER: {
    subject: { NB: 'Vi sees snart: {title}', NN: 'Vi sjåast snart: {title}', EN: 'See you soon: {title}' },
    lead: { NB: 'En liten påminnelse: {when}. Kan du ikke komme, meld deg av eller ring kontakten.', NN: 'Ei lita påminning: {when}. Kan du ikkje kome, meld deg av eller ring kontakten.', EN: 'A small reminder: {when}. If you cannot come, cancel or call the contact.' },
    sms: { NB: 'Vi sees: {title}, {when}. Kan du ikke komme, ring {contact}.', NN: 'Vi sjåast: {title}, {when}. Kan du ikkje kome, ring {contact}.', EN: 'See you: {title}, {when}. If you cannot come, call {contact}.' },
  },
  THANKS: {
    subject: { NB: 'Takk for innsatsen: {title}', NN: 'Takk for innsatsen: {title}', EN: 'Thank you: {title}' },
    lead: {
      NB: 'Takk for at du var med {when}! Du ga {hours}. Med lenken kan du hente en attest fra {organisation}.',
      NN: 'Takk for at du var med {when}! Du gav {hours}. Med lenkja kan du hente ein attest frå {organisation}.',
      EN: 'Thank you for joining {when}! You gave {hours}. The link lets you fetch an attestation from {organisation}.',
    },
    sms: { NB: 'Takk for at du var med: {title}. Du ga {hours}. Hent attest her:', NN: 'Takk for at du var med: {title}. Du gav {hours}. Hent attest her:', EN: 'Thank you for joining: {title}. You gave {hours}. Fetch an attestation here:' },
  },
};

/** What stands in every mail. */
export const AROUND = {
  where: { NB: 'Hvor: {where}', NN: 'Kvar: {where}', EN: 'Where: {where}' },
  contact: { NB: 'Kontakt: {contact}', NN: 'Kontakt: {contact}', EN: 'Contact: {contact}' },
  reason: { NB: 'Begrunnelse: {reason}', NN: 'Grunngiving: {reason}', EN: 'Reason: {reason}' },
  action: { NB: 'Se påmeldingen, eller meld deg av', NN: 'Sjå påmeldinga, eller meld deg av', EN: 'See your sign-up, or cancel it' },
  calendar: { NB: 'Legg i kalenderen', NN: 'Legg i kalenderen', EN: 'Add to your calendar' },
  why: { NB: 'Du får dette fordi du meldte deg på hos {organisation}.', NN: 'Du får dette fordi du melde deg på hos {organisation}.', EN: 'You get this because you signed up with {organisation}.' },
  personal: { NB: 'Lenken er din egen. Ikke send den videre.', NN: 'Lenkja er di eiga. Ikkje send ho vidare.', EN: 'The link is your own. Do not pass it on.' },
} as const satisfies Record<string, Say>;

import type { Messages } from '@samskap/platform-api';
import { fileMessages } from '@samskap/platform-api/reading';
import { serviceMessages } from '../service.messages.js';

/** Why a row about a service was not taken, and what was noted about rows that were; {given} is what stands in the file. */
export const serviceImportMessages: Messages = {
  ...fileMessages,
  ...serviceMessages,
  NO_NAME_COLUMN: {
    NB: 'Vi kjenner ikke igjen kolonnen for navn. Kall den «navn». Kolonnene heter: {given}.',
    NN: 'Vi kjenner ikkje att kolonnen for namn. Kall han «namn». Kolonnane heiter: {given}.',
    EN: 'We do not recognise the column of the name. Call it “name”. The columns are: {given}.',
  },
  REQUIRED: { NB: 'Noe mangler i raden: {given}', NN: 'Noko manglar i rada: {given}', EN: 'Something is missing in the row: {given}' },
  TOO_LONG: { NB: 'Teksten er for lang: {given}', NN: 'Teksten er for lang: {given}', EN: 'The text is too long: {given}' },
  NOT_WEB_ADDRESS: { NB: 'Dette er ikke en nettadresse: {given}', NN: 'Dette er ikkje ei nettadresse: {given}', EN: 'This is not a web address: {given}' },
  NOT_TELEPHONE: { NB: 'Dette er ikke et telefonnummer: {given}', NN: 'Dette er ikkje eit telefonnummer: {given}', EN: 'This is not a telephone number: {given}' },
  NOT_EMAIL: { NB: 'Dette er ikke en e-postadresse: {given}', NN: 'Dette er ikkje ei e-postadresse: {given}', EN: 'This is not an e-mail address: {given}' },
  TWICE: { NB: 'Tjenesten står også på linje {given}. Bare den første er tatt med.', NN: 'Tenesta står òg på linje {given}. Berre den første er teken med.', EN: 'The service also stands at line {given}. Only the first was taken.' },
  KEPT: { NB: 'Noen har endret den her, så den er latt i fred: {given}', NN: 'Nokon har endra henne her, så ho er laten i fred: {given}', EN: 'Someone has changed it here, so it was left alone: {given}' },
  UNKNOWN_WORDS: { NB: 'Kjenner ikke sted, målgruppe eller behov: {given}', NN: 'Kjenner ikkje stad, målgruppe eller behov: {given}', EN: 'Place, target group or need is not known: {given}' },
  STAYS_DRAFT: {
    NB: 'Ble et utkast, fordi beskrivelse, sted eller en måte å ta kontakt på mangler: {given}',
    NN: 'Blei eit utkast, fordi skildring, stad eller ein måte å ta kontakt på manglar: {given}',
    EN: 'Became a draft, because a description, a place or a way to reach it is missing: {given}',
  },
};

import type { Messages } from '@samskap/platform-api';
import { fileMessages } from '@samskap/platform-api/reading';

/** Why a row was not taken, and what was noted about rows that were; {given} is what stands in the file. */
export const importMessages: Messages = {
  ...fileMessages,
  NO_TITLE: { NB: 'Raden mangler tittel.', NN: 'Rada manglar tittel.', EN: 'The row has no title.' },
  DATE: { NB: 'Fristen «{given}» er ikke en dato vi kan lese. Skriv den som 01.05.2026 12:00.', NN: 'Fristen «{given}» er ikkje ein dato vi kan lese. Skriv han som 01.05.2026 12:00.', EN: 'The deadline “{given}” is not a date that we can read. Write it as 01.05.2026 12:00.' },
  SAME_KEY: { NB: 'Referansen står også på {given}, med et annet innhold. Bare den første er tatt med.', NN: 'Referansen står òg på {given}, med eit anna innhald. Berre den første er teken med.', EN: 'The reference also stands at {given}, with other content. Only the first was taken.' },
  NO_TITLE_COLUMN: {
    NB: 'Vi kjenner ikke igjen kolonnen for tittel. Si hvilken det er med --map title=…. Kolonnene heter: {given}.',
    NN: 'Vi kjenner ikkje att kolonnen for tittel. Sei kva for ein det er med --map title=…. Kolonnane heiter: {given}.',
    EN: 'We do not recognise the column of the title. Name it with --map title=…. The columns are: {given}.',
  },
  NO_NEED_COLUMN: {
    NB: 'Vi kjenner ikke igjen kolonnen for beskrivelse. Si hvilken det er med --map need=…. Kolonnene heter: {given}.',
    NN: 'Vi kjenner ikkje att kolonnen for skildring. Sei kva for ein det er med --map need=…. Kolonnane heiter: {given}.',
    EN: 'We do not recognise the column of the description. Name it with --map need=…. The columns are: {given}.',
  },
  MAP_COLUMN: { NB: 'Filen har ingen kolonne som heter «{given}».', NN: 'Fila har ingen kolonne som heiter «{given}».', EN: 'The file has no column called “{given}”.' },
  REPEATED: { NB: 'Samme rad står flere ganger; den er tatt med én gang', NN: 'Same rad står fleire gonger; ho er teken med éin gong', EN: 'The same row stands there more than once; it was taken once' },
  EDITED_HERE: {
    NB: 'Raden er endret, men utfordringen er også endret i Samskap siden sist. Den er latt i fred',
    NN: 'Rada er endra, men utfordringa er òg endra i Samskap sidan sist. Ho er late i fred',
    EN: 'The row has changed, but so has the challenge in Samskap since then. It was left alone',
  },
  INCOMPLETE: { NB: 'Mangler tekst, målgruppe eller sted og ble derfor et utkast', NN: 'Manglar tekst, målgruppe eller stad og vart derfor eit utkast', EN: 'Lacks text, target group or place and became a draft' },
  NO_TEXT: { NB: 'Uten beskrivelse', NN: 'Utan skildring', EN: 'Without a description' },
  CUT_TITLE: { NB: 'Tittelen var over 120 tegn: den er kortet ned og står hel øverst i teksten', NN: 'Tittelen var over 120 teikn: han er korta ned og står heil øvst i teksten', EN: 'The title was above 120 characters: it is shortened and stands in full at the top of the text' },
  CUT_TEXT: { NB: 'Teksten var for lang og er kortet ned ved et avsnitt', NN: 'Teksten var for lang og er korta ned ved eit avsnitt', EN: 'The text was too long and is shortened at a paragraph' },
  DEADLINE_WORDS: { NB: 'Fristen er ikke en dato, så utfordringen har ingen frist: {given}', NN: 'Fristen er ikkje ein dato, så utfordringa har ingen frist: {given}', EN: 'The deadline is no date, so the challenge has none: {given}' },
  PUBLISHED_DATE: { NB: 'Publiseringsdatoen er ikke en dato vi kan lese: {given}', NN: 'Publiseringsdatoen er ikkje ein dato vi kan lese: {given}', EN: 'The date of publication cannot be read: {given}' },
  ANSWER_BY: { NB: 'Svardatoen er ikke en dag etter fristen: {given}', NN: 'Svardatoen er ikkje ein dag etter fristen: {given}', EN: 'The answer-by date is not a day after the deadline: {given}' },
  AMOUNT: { NB: 'Beløpet er ikke kroner vi kan lese: {given}', NN: 'Beløpet er ikkje kroner vi kan lese: {given}', EN: 'The amount is not in kroner that we can read: {given}' },
  UNKNOWN_PLACE: { NB: 'Steder vi ikke kjenner: {given}', NN: 'Stader vi ikkje kjenner: {given}', EN: 'Places that we do not know: {given}' },
  UNKNOWN_TERM: { NB: 'Målgrupper og tjenesteområder vi ikke kjenner: {given}', NN: 'Målgrupper og tenesteområde vi ikkje kjenner: {given}', EN: 'Target groups and service areas that we do not know: {given}' },
  UNKNOWN_CPV: { NB: 'CPV-koder uten tjenesteområde her: {given}', NN: 'CPV-kodar utan tenesteområde her: {given}', EN: 'CPV codes without a service area here: {given}' },
};

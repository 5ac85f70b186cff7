import type { Messages } from '@samskap/platform-api';
import { fileMessages } from '@samskap/platform-api/reading';

/** Why a row about an organisation was not taken, and what was noted about rows that were; {given} is what stands in the file. */
export const organisationImportMessages: Messages = {
  ...fileMessages,
  NO_NUMBER_COLUMN: {
    NB: 'Vi kjenner ikke igjen kolonnen for organisasjonsnummer. Kall den «organisasjonsnummer». Kolonnene heter: {given}.',
    NN: 'Vi kjenner ikkje att kolonnen for organisasjonsnummer. Kall han «organisasjonsnummer». Kolonnane heiter: {given}.',
    EN: 'We do not recognise the column of the organisation number. Call it “organisation number”. The columns are: {given}.',
  },
  NO_NAME_COLUMN: {
    NB: 'Vi kjenner ikke igjen kolonnen for navn. Kall den «navn». Kolonnene heter: {given}.',
    NN: 'Vi kjenner ikkje att kolonnen for namn. Kall han «namn». Kolonnane heiter: {given}.',
    EN: 'We do not recognise the column of the name. Call it “name”. The columns are: {given}.',
  },
  NO_NUMBER: { NB: 'Raden mangler organisasjonsnummer.', NN: 'Rada manglar organisasjonsnummer.', EN: 'The row has no organisation number.' },
  NUMBER: { NB: '«{given}» er ikke et organisasjonsnummer.', NN: '«{given}» er ikkje eit organisasjonsnummer.', EN: '“{given}” is not an organisation number.' },
  NO_NAME: { NB: 'Raden mangler navn.', NN: 'Rada manglar namn.', EN: 'The row has no name.' },
  NAME_TOO_LONG: { NB: 'Navnet er lengre enn 120 tegn: «{given}».', NN: 'Namnet er lengre enn 120 teikn: «{given}».', EN: 'The name is longer than 120 characters: “{given}”.' },
  NO_KIND: {
    NB: 'Raden sier ikke hva slags organisasjon det er: offentlig, sosial entreprenør, frivillig, bedrift, forskning eller finansiør.',
    NN: 'Rada seier ikkje kva slags organisasjon det er: offentleg, sosial entreprenør, frivillig, bedrift, forsking eller finansiør.',
    EN: 'The row does not say what the organisation is: public agency, social enterprise, voluntary organisation, business, research or funder.',
  },
  KIND: {
    NB: 'Vi kjenner ikke typen «{given}». Skriv offentlig, sosial entreprenør, frivillig, bedrift, forskning eller finansiør.',
    NN: 'Vi kjenner ikkje typen «{given}». Skriv offentleg, sosial entreprenør, frivillig, bedrift, forsking eller finansiør.',
    EN: 'We do not know the kind “{given}”. Write public agency, social enterprise, voluntary organisation, business, research or funder.',
  },
  PLACE: { NB: 'Vi kjenner ikke stedet «{given}». Skriv én kommune, med navn eller nummer.', NN: 'Vi kjenner ikkje staden «{given}». Skriv éin kommune, med namn eller nummer.', EN: 'We do not know the place “{given}”. Write one municipality, by name or number.' },
  WEBSITE: { NB: '«{given}» er ikke en nettadresse.', NN: '«{given}» er ikkje ei nettadresse.', EN: '“{given}” is not a web address.' },
  NO_UNIT_NAME: { NB: 'Enheten med nummer {given} mangler navn.', NN: 'Eininga med nummer {given} manglar namn.', EN: 'The unit with number {given} has no name.' },
  UNIT_NUMBER: { NB: 'Enhetens nummer «{given}» er ikke et organisasjonsnummer.', NN: 'Nummeret til eininga, «{given}», er ikkje eit organisasjonsnummer.', EN: 'The unit’s number “{given}” is not an organisation number.' },
  NUMBER_TAKEN: { NB: 'Nummeret {given} hører til en annen organisasjon eller enhet.', NN: 'Nummeret {given} høyrer til ein annan organisasjon eller ei anna eining.', EN: 'The number {given} belongs to another organisation or unit.' },
  OTHER_CONTENT: {
    NB: 'Nummeret står også på {given}, med et annet navn eller en annen type. Bare den første er tatt med.',
    NN: 'Nummeret står òg på {given}, med eit anna namn eller ein annan type. Berre den første er teken med.',
    EN: 'The number also stands at {given}, with another name or kind. Only the first was taken.',
  },
  KEPT: { NB: 'Var her fra før og er latt i fred: {given}', NN: 'Var her frå før og er latne i fred: {given}', EN: 'Were here already and were left alone: {given}' },
};

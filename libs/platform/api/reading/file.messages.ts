import type { Messages } from '../messages.js';

/** What can be wrong with a file whatever its rows are about; {given} is what stands in the file. */
export const fileMessages: Messages = {
  NATIONAL_ID: {
    NB: 'Teksten ser ut til å inneholde et fødselsnummer. Ta det bort: opplysninger om enkeltpersoner hører ikke hjemme her.',
    NN: 'Teksten ser ut til å innehalde eit fødselsnummer. Ta det bort: opplysningar om enkeltpersonar høyrer ikkje heime her.',
    EN: 'The text seems to hold a national identity number. Remove it: information about individuals does not belong here.',
  },
  MORE_CELLS: {
    NB: 'Raden har {given} kolonner, flere enn overskriften. Ofte mangler et anførselstegn rundt en tekst.',
    NN: 'Rada har {given} kolonnar, fleire enn overskrifta. Ofte manglar eit hermeteikn rundt ein tekst.',
    EN: 'The row has {given} columns, more than the header. Often a quotation mark around a text is missing.',
  },
  FEWER_CELLS: {
    NB: 'Raden har {given} kolonner, færre enn overskriften. Ofte mangler et anførselstegn rundt en tekst.',
    NN: 'Rada har {given} kolonnar, færre enn overskrifta. Ofte manglar eit hermeteikn rundt ein tekst.',
    EN: 'The row has {given} columns, fewer than the header. Often a quotation mark around a text is missing.',
  },
  UNCLOSED_QUOTE: {
    NB: 'Et anførselstegn som åpnes her, lukkes aldri. Resten av filen er ikke lest. Rett det og kjør på nytt.',
    NN: 'Eit hermeteikn som blir opna her, blir aldri lukka. Resten av fila er ikkje lesen. Rett det og køyr på nytt.',
    EN: 'A quotation mark that opens here is never closed. The rest of the file was not read. Correct it and run again.',
  },
  FILE_EMPTY: { NB: 'Filen er tom.', NN: 'Fila er tom.', EN: 'The file is empty.' },
};
